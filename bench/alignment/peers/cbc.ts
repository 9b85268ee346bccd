import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instance } from "../../../src/engine/alignment/instance";
import { columnsFor, labelsOf, lpText } from "./lp-text";
import type { PeerAnswer } from "./peer";

/** CBC, the engine of OpenSolver: Debian's package coinor-cbc. */
export async function cbc(instance: Instance, prices: Float64Array, seconds: number): Promise<PeerAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "evenfield-cbc-"));
  try {
    const model = join(folder, "model.lp");
    const solution = join(folder, "solution.txt");
    writeFileSync(model, lpText(instance, await columnsFor(instance, prices)));
    const command = [model, "sec", String(seconds), "timeMode", "elapsed", "solve", "solution", solution];
    try {
      // It looks at the clock between nodes only: cut it off well after its time.
      execFileSync("cbc", command, { stdio: "ignore", timeout: seconds * 4000 });
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      if (code === "ENOENT") return { nothing: "not installed" };
      return { nothing: "no plan in time" };
    }
    const lines = readFileSync(solution, "utf8").split("\n");
    const chosen = lines.slice(1).flatMap((line) => {
      const [, name, value] = line
        .trim()
        .replace(/^\*\*\s*/, "")
        .split(/\s+/);
      return name !== undefined && Number(value) > 0.5 ? [name] : [];
    });
    const territoryOf = labelsOf(instance, chosen);
    return territoryOf === null ? { nothing: "no plan in time" } : { territoryOf };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
