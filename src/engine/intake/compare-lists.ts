import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import type { FieldName } from "../model/field";
import { fieldLabel } from "../model/field-label";
import { nameKey } from "./header-words";
import { readNumbers, readText } from "./read-columns";
import { RepIndex } from "./rep-index";
import { forEachRow } from "./row-loop";
import type { RowSource } from "./row-source";

/** Two figures agree within this share: one of them may be rounded. */
const ROUNDED = 0.005;

/** Facts of one row that a second list may tell otherwise. */
type NumberFact = "revenue" | "potential" | "employees" | "capacity" | "quotaLastYear" | "actualLastYear";
type TextFact = "owner" | "region" | "territory";

const ACCOUNT_NUMBERS = ["revenue", "potential", "employees"] as const satisfies readonly NumberFact[];
const ACCOUNT_TEXTS = ["owner", "region", "territory"] as const satisfies readonly TextFact[];
const REP_NUMBERS = ["capacity", "quotaLastYear", "actualLastYear"] as const satisfies readonly NumberFact[];
const REP_TEXTS = ["region", "territory"] as const satisfies readonly TextFact[];

/**
 * Finds where a second list of accounts tells another revenue, potential, headcount, owner, region or
 * territory than the list that is planned. Figures within half a per cent agree; blank tells nothing.
 *
 * @param source the rows of the accounts that are planned
 * @param other the rows of the second list; what is wrong in it is not told
 */
export async function compareAccounts(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  other: RowSource,
  pacer: Pacer | null,
): Promise<void> {
  const rowOf = await rowsByKey(other, pacer);
  const there = (row: number): number => rowOf(accounts.id[row] ?? "", accounts.name[row] ?? "");
  for (const field of ACCOUNT_NUMBERS) {
    if (!source.has(field) || !other.has(field)) continue;
    const theirs = await readNumbers(other, field, pacer);
    await tellDifferences(source, other, field, accounts, pacer, (row) =>
      differ(accounts[field][row] ?? NaN, theirs[there(row)] ?? NaN),
    );
  }
  const index = new RepIndex(reps);
  for (const field of ACCOUNT_TEXTS) {
    if (!source.has(field) || !other.has(field)) continue;
    const theirs = await readText(other, field, pacer);
    await tellDifferences(source, other, field, accounts, pacer, (row) => {
      const ours = accounts[field][row] ?? "";
      const text = theirs[there(row)] ?? "";
      if (field !== "owner") return differInWords(ours, text);
      // Owners go by ID on one sheet and by name on another; who is no rep tells nothing.
      const [left, right] = [index.find(ours), index.find(text)];
      return left >= 0 && right >= 0 && left !== right ? [ours, text] : null;
    });
  }
}

/** The same for the reps: capacity, quota and actual of last year, region and territory. */
export async function compareReps(
  source: RowSource,
  reps: RepTable,
  other: RowSource,
  pacer: Pacer | null,
): Promise<void> {
  const rowOf = await rowsByKey(other, pacer);
  const there = (row: number): number => rowOf(reps.id[row] ?? "", reps.name[row] ?? "");
  for (const field of REP_NUMBERS) {
    if (!source.has(field) || !other.has(field)) continue;
    const theirs = await readNumbers(other, field, pacer);
    await tellDifferences(source, other, field, reps, pacer, (row) =>
      differ(reps[field][row] ?? NaN, theirs[there(row)] ?? NaN),
    );
  }
  for (const field of REP_TEXTS) {
    if (!source.has(field) || !other.has(field)) continue;
    const theirs = await readText(other, field, pacer);
    await tellDifferences(source, other, field, reps, pacer, (row) =>
      differInWords(reps[field][row] ?? "", theirs[there(row)] ?? ""),
    );
  }
}

/**
 * Finds the row of a list by ID, else by name. -1 when there is none, or more than one: a list
 * that names a rep twice is a history, of which no row contradicts today's.
 */
async function rowsByKey(
  other: RowSource,
  pacer: Pacer | null,
): Promise<(id: string, name: string) => number> {
  const rows = new Map<string, number>();
  for (const field of ["id", "name"] as const) {
    const texts = await readText(other, field, pacer);
    await forEachRow(texts.length, pacer, (row) => {
      const key = nameKey(texts[row] ?? "");
      if (key !== "") rows.set(key, (rows.get(key) ?? row) === row ? row : -1);
    });
  }
  return (id, name) => rows.get(nameKey(id)) ?? rows.get(nameKey(name)) ?? -1;
}

/** What is told here and there, where that is not the same. */
type Difference = readonly [ours: string, theirs: string] | null;

function differ(ours: number, theirs: number): Difference {
  if (Number.isNaN(ours) || Number.isNaN(theirs)) return null;
  const isSame = Math.abs(ours - theirs) <= ROUNDED * Math.max(Math.abs(ours), Math.abs(theirs));
  return isSame ? null : [String(ours), String(theirs)];
}

function differInWords(ours: string, theirs: string): Difference {
  return ours === "" || theirs === "" || nameKey(ours) === nameKey(theirs) ? null : [ours, theirs];
}

/** One finding a field and list, at the first row that differs. */
async function tellDifferences(
  source: RowSource,
  other: RowSource,
  field: FieldName,
  { setAside, name }: Pick<AccountTable, "setAside" | "name">,
  pacer: Pacer | null,
  differenceAt: (row: number) => Difference,
): Promise<void> {
  let count = 0;
  let first = -1;
  await forEachRow(setAside.length, pacer, (row) => {
    if (setAside[row] !== "" || differenceAt(row) === null) return;
    if (count === 0) first = row;
    count += 1;
  });
  const example = count === 0 ? null : differenceAt(first);
  if (example === null) return;
  const [ours, theirs] = example;
  const rows = count === 1 ? "1 row has" : `${String(count)} rows have`;
  source.findMany(
    "FACTS_DIFFER",
    field,
    first,
    `${ours}, ${theirs}`,
    `${rows} another ${fieldLabel(field)} in ${other.table ?? other.sheet} (${name[first] ?? ""}: ${ours} here, ${theirs} there)`,
    count,
    {
      remedy: `${source.table ?? source.sheet} counts; correct one of the two, or choose the other list in Columns`,
    },
  );
}
