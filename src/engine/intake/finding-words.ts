import type { Finding } from "../model/finding";

/** Values named in a detail before "and 3 more". */
const NAMED_VALUES = 3;

/** The findings of one code, as the wording sees them. */
export interface Group {
  readonly count: number;
  readonly first: Finding;
  readonly findings: readonly Finding[];
}

/** The words for the findings of one code. */
export type Wording = (group: Group) => { readonly headline: string; readonly detail: string };

/** "1 row has no name", "9 rows have no name". */
export function say(count: number, one: string, many: string, rest: string): string {
  return `${count === 1 ? one : `${thousands(count)} ${many}`}${rest}`;
}

export function accounts(count: number): string {
  return count === 1 ? "1 account counts" : `${thousands(count)} accounts count`;
}

/** "“J. Smith”, “K. Lee” and 2 more", without repeats. */
export function named(values: readonly string[]): string {
  const distinct = [...new Set(values.filter((value) => value !== ""))];
  const shown = distinct.slice(0, NAMED_VALUES).map((value) => `“${value}”`);
  const more = distinct.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${thousands(more)} more` : shown.join(", ");
}

export function columns(findings: readonly Finding[]): string {
  return named(findings.map((finding) => finding.column));
}

/** 2014 is "2,014". */
export function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
