/** Marks of ours in the workbook. */
export const ROLE_PROPERTY = "EvenfieldRole";
export const STAGING_PROPERTY = "EvenfieldStaging";
const LONGEST_SHEET_NAME = 31;

/**
 * A sheet name that is free: the wish, else with " (Evenfield)", shortened from its first
 * word so that it fits in Excel's 31 characters. Case does not count.
 */
export function freeSheetName(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish.toLowerCase())) return wish;
  for (let n = 1; ; n++) {
    const name = withSuffix(wish, n === 1 ? " (Evenfield)" : ` (Evenfield ${String(n)})`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A name for the sheet while it is being made. */
export function stagingSheetName(wish: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = withSuffix(wish, n === 1 ? " (new)" : ` (new ${String(n)})`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A name for a sheet of the previous plan while the new one takes its place: its own, as its user knows it. */
export function retiredSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const retired = withSuffix(name, n === 1 ? " (previous)" : ` (previous ${String(n)})`);
    if (!taken.has(retired.toLowerCase())) return retired;
  }
}

/** A name for a table of the previous plan while the new one takes its name. */
export function retiredTableName(final: string): string {
  return `${final}_previous`;
}

/** A table or defined name that is free: the wish, else "_2", "_3" ... Case does not count. */
export function freeName(wish: string, taken: ReadonlySet<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish}_${String(n)}`;
  return name;
}

/** "'Plan Settings'!$B$5" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function withSuffix(wish: string, suffix: string): string {
  const words = wish.split(" ");
  while (words.length > 1 && words.join(" ").length + suffix.length > LONGEST_SHEET_NAME) words.shift();
  // Excel refuses a name that begins with an apostrophe, and one that ends in half a sign.
  const kept = words
    .join(" ")
    .replace(/^'+/, "")
    .slice(0, LONGEST_SHEET_NAME - suffix.length)
    .replace(/[\uD800-\uDBFF]$/, "");
  return kept.trim() + suffix;
}
