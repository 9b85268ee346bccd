/**
 * Everything of the gate that runs no test: format, types of each layer, lint, dependency rule, unused code.
 * As many at a time as there are cores, the longest first; each one's output stands together. Run with
 * `npm run check:static`.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const STEPS = ["lint", "types", "format:check", "boundaries", "unused"];
/** Lint and types take a gigabyte or two each. */
const MOST_LANES = 2;

const waiting = [...STEPS];
const failed: string[] = [];

/** Runs one step; its output is shown when it ends. */
function run(step: string): Promise<void> {
  return new Promise((resolve) => {
    const shown: Buffer[] = [];
    const child = spawn("npm", ["run", "--silent", step], { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (text: Buffer): void => {
      shown.push(text);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", (code) => {
      process.stdout.write(`\n> ${step}${code === 0 ? "" : ": failed"}\n${Buffer.concat(shown).toString()}`);
      if (code !== 0) failed.push(step);
      resolve();
    });
  });
}

async function lane(): Promise<void> {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
}

await Promise.all(Array.from({ length: Math.min(MOST_LANES, availableParallelism()) }, lane));
if (failed.length > 0) {
  console.error(`\nNot clean: ${failed.join(", ")}`);
  process.exitCode = 1;
}
