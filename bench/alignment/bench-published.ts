import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gapOver, openTable, percent, type Section } from "./section";

interface SolutionFile {
  readonly objective: number;
  readonly bound: number | null;
  readonly feasible: boolean;
  readonly seconds: number;
}

interface InstanceFile {
  readonly best: { readonly value: number | null; readonly infeasible?: boolean };
}

/** Generalised assignment is given as long as its literature takes. */
const STRESS_SECONDS = 20;

/** The solve command on every published instance of a folder. */
export function benchPublished(folder: string, seconds: readonly number[]): Section {
  if (!existsSync(folder)) {
    const note = `No published instances at ${folder}: name their folder with --instances`;
    console.log(`${note}\n`);
    return { title: "published", rows: [], notes: [note] };
  }
  const print = openTable("Published instances", [
    "instance",
    "given s",
    "took s",
    "value",
    "best known",
    "gap to best",
    "gap to our bound",
    "feasible",
  ]);
  const rows: Record<string, unknown>[] = [];
  const scratch = mkdtempSync(join(tmpdir(), "evenfield-bench-"));
  try {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
      const { best } = JSON.parse(readFileSync(join(folder, name), "utf8")) as InstanceFile;
      for (const given of name.startsWith("gap-") ? [STRESS_SECONDS] : seconds) {
        const solution = solve(join(folder, name), join(scratch, "solution.json"), given);
        const value = solution.feasible ? solution.objective : null;
        const gap = gapOver(value, best.value);
        const boundGap = gapOver(value, solution.bound);
        rows.push({ name, given, ...solution, best: best.value, gap, boundGap });
        print([
          name.replace(".json", ""),
          String(given),
          solution.seconds.toFixed(1),
          value === null ? "none" : value.toPrecision(9),
          best.value === null ? "none" : best.value.toPrecision(9),
          percent(gap, 3),
          percent(boundGap),
          solution.feasible ? "yes" : "no",
        ]);
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log("");
  return { title: "published", rows, notes: [] };
}

function solve(instance: string, out: string, seconds: number): SolutionFile {
  const script = fileURLToPath(new URL("../../workbench/cli/solve/start.js", import.meta.url));
  const args = [script, instance, "--out", out, "--seconds", String(seconds)];
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  return JSON.parse(readFileSync(out, "utf8")) as SolutionFile;
}
