import { expose, transfer } from "comlink";
import { keepErrorCodes } from "./error-transfer";
import { solverOnOwnThread } from "./exact-solver";
import type { Planner } from "./planner";
import { createPlanner } from "./planner-in-process";
import { transferables } from "./transferables";

keepErrorCodes();

const planner = createPlanner(
  solverOnOwnThread(() => new Worker(new URL("./exact-worker.ts", import.meta.url), { name: "exact" })),
);

/** The planner with its arrays of numbers handed over instead of copied. */
const door: Planner = {
  ...planner,
  async points() {
    const points = await planner.points();
    return transfer(points, transferables(points));
  },
  async planMap() {
    const map = await planner.planMap();
    return transfer(map, transferables(map));
  },
};

expose(door);
