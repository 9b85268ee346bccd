import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Case, CaseResult } from "./case";

/** Runs one case in a process of its own and waits for it. */
export function runCaseAlone(given: Case): CaseResult {
  const script = fileURLToPath(new URL("run-case.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--import", "tsx", script, JSON.stringify(given)], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as CaseResult;
}
