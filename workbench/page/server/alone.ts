import { mkdirSync, rmdirSync, statSync } from "node:fs";

const PAUSE_MS = 250;
/** A folder left behind by a process that was ended counts as gone after this time. */
const LEFT_BEHIND_MS = 300_000;

/** Runs work that no other process may do at the same time; the folder stands while it runs. */
export async function alone(folder: string, work: () => Promise<void>): Promise<void> {
  while (!taken(folder)) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  try {
    await work();
  } finally {
    rmdirSync(folder);
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > LEFT_BEHIND_MS) rmdirSync(folder);
    return false;
  }
}
