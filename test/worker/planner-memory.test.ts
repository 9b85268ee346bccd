import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { cellColumns } from "../../src/engine/model/cell-column";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import { makeSample } from "../../workbench/sample/make-sample";

/** A plan of so many accounts is 1 MB: one that is held on to would be seen. */
const ACCOUNTS = 1_500;
const MOST_GROWTH_MB = 0.4;

const MERGE = { kind: "merge", territory: "NE-01", into: "NE-02", from: 46_447 } as const;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is held on to, MB, once nothing more can be given back. */
async function heldMb(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function readSample(planner: Planner) {
  const { sheets } = makeSample({
    accounts: ACCOUNTS,
    reps: 15,
    seed: 1,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 500,
  });
  const samples = sheets.map(({ name, headers, rows }) => {
    const first = [headers, ...rows.slice(0, 60)];
    return {
      key: name,
      sheet: name,
      table: null,
      firstRow: 1,
      firstColumn: 1,
      rowCount: rows.length + 1,
      columnCount: headers.length,
      hidden: false,
      rows: first,
      numberFormats: first.map((row) => row.map(() => "General")),
    };
  });
  const { mapping } = await planner.survey(samples, 1900);
  for (const [at, sample] of samples.entries()) {
    const { headers, rows } = sheets[at] ?? { headers: [], rows: [] };
    await planner.beginSheet(sample, sample.numberFormats, 0);
    await planner.addRows(sample.key, 0, cellColumns([headers, ...rows], sample.columnCount), []);
  }
  return mapping;
}

describe("the planner's memory", () => {
  it("is after each plan what it was after the one before: a plan takes the place of the last", async () => {
    const planner = createPlanner();
    await planner.check(await readSample(planner), {}, () => undefined);
    const planAndLook = async (quotaTarget: number): Promise<number> => {
      await planner.plan({ effort: "quick", quotaTarget }, () => undefined);
      await planner.tryJob(MERGE, () => undefined);
      await planner.points();
      await planner.search("north", 10);
      return heldMb();
    };
    const held: number[] = [];
    for (const target of [1e8, 1.1e8, 1.2e8]) held.push(await planAndLook(target));
    const [, second = NaN, third = NaN] = held;
    expect(third - second).toBeLessThan(MOST_GROWTH_MB);
  }, 60_000);
});
