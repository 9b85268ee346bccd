import { readFileSync } from "node:fs";

/** Ticks of a Linux process's start time in a second. */
const TICKS = 100;

/** What npm takes to start a script where the system does not tell, ms. */
const NPM_MS = 300;

/** npm starts a shell, the shell starts the command. */
const GENERATIONS = 3;

/** When the command was started, ms since 1970: with npm, when npm was. */
export function startOfCommand(): number {
  return performance.timeOrigin - leadOfNpm();
}

function leadOfNpm(): number {
  // Other scripts of npm, such as the tests, start the command long after themselves.
  if (process.env["npm_lifecycle_event"] !== "solve") return 0;
  const own = processFacts(process.pid);
  let above = own;
  for (let generation = 0; generation < GENERATIONS && above !== null; generation++) {
    above = processFacts(above.parent);
    if (own !== null && above?.name.startsWith("npm")) return ((own.start - above.start) * 1000) / TICKS;
  }
  return NPM_MS;
}

interface ProcessFacts {
  readonly name: string;
  readonly parent: number;
  /** Ticks since the machine's start. */
  readonly start: number;
}

/** Null where there is no /proc. */
function processFacts(id: number): ProcessFacts | null {
  const stat = textOrNull(`/proc/${id}/stat`);
  if (stat === null) return null;
  // The name in parentheses may hold spaces; the parent follows it as second field, the start as 20th.
  const [from, to] = [stat.indexOf("("), stat.lastIndexOf(")")];
  const fields = stat.slice(to + 2).split(" ");
  return { name: stat.slice(from + 1, to), parent: Number(fields[1]), start: Number(fields[19]) };
}

function textOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
