import { cpus, loadavg, platform } from "node:os";

/** One part of a bench: a title, a table and what the table cannot say. */
export interface Section {
  readonly title: string;
  readonly rows: readonly object[];
  readonly notes: readonly string[];
}

/** What the figures were measured on. */
export function machineLine(): string {
  const load = loadavg()[0] ?? 0;
  return `${cpus().length} cores of ${cpus()[0]?.model ?? "unknown"}, ${platform()}, Node ${process.version}, load ${load.toFixed(1)}`;
}

/** Prints the header of a table as Markdown and returns a function that prints one row. */
export function openTable(title: string, headers: readonly string[]): (cells: readonly string[]) => void {
  console.log(`### ${title}\n`);
  console.log(`| ${headers.join(" | ")} |`);
  console.log(`| ${headers.map((_, index) => (index === 0 ? "---" : "---:")).join(" | ")} |`);
  return (cells) => {
    console.log(`| ${cells.join(" | ")} |`);
  };
}

/** "0.31 %" of 0.0031, "" of null. */
export function percent(share: number | null, decimals = 2): string {
  return share === null ? "" : `${(100 * share).toFixed(decimals)} %`;
}

/** (value - reference) / reference, null when either is missing. */
export function gapOver(value: number | null, reference: number | null): number | null {
  return value === null || reference === null || reference === 0 ? null : (value - reference) / reference;
}
