import type { RandomStream } from "./random-stream";
import { makeStream } from "./random-stream";
import type { MessLevel, PlantedCell, PlantedKind, SampleCell } from "./sample-workbook";

interface MessSheet {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Changed in place. */
  readonly rows: SampleCell[][];
}

/** Share of cells touched at level 1, as measured in public workbooks; level 2 doubles them. */
const RATE = {
  blankOwner: 0.13,
  unknownOwner: 0.003,
  lostZero: 0.6,
  numberAsText: 0.001,
  trailingSpace: 0.26,
  duplicateName: 0.003,
  duplicateAccount: 0.001,
  orphanParent: 0.02,
  stateSpelling: 0.02,
  citySpelling: 0.12,
  blankPotential: 0.01,
  blankPlace: 0.02,
  opportunityWithoutAccount: 0.162,
  opportunityUnknownAccount: 0.01,
  opportunityWithoutAmount: 0.237,
  productSpelling: 0.168,
} as const;

/** Names that look like something else; each stands once in a messy sheet. */
const HOSTILE_NAMES = ["#NAME?", "@75", "=1+1", "+49 Trading"];

const STATE_NAMES: Readonly<Record<string, string>> = {
  CA: "Calif.",
  TX: "Texas",
  NY: "New York",
  FL: "Fla.",
  IL: "Illinois",
  PA: "Penna",
  OH: "Ohio",
  GA: "Georgia",
  NC: "N. Carolina",
  MI: "Mich",
};

/** Spoils the sheets as real ones are spoilt, and tells what it did. */
export function plantMess(
  level: MessLevel,
  seed: number,
  sheets: { readonly accounts: MessSheet; readonly opportunities: MessSheet },
): Partial<Record<PlantedKind, PlantedCell[]>> {
  const planted: Partial<Record<PlantedKind, PlantedCell[]>> = {};
  if (level === 0) return planted;
  const { accounts, opportunities } = sheets;

  /** Changes cells of a column where `spoil` gives another value. */
  function change(
    kind: keyof typeof RATE,
    target: MessSheet,
    header: string,
    spoil: (cell: SampleCell, stream: RandomStream, row: SampleCell[]) => SampleCell,
    atLeast = 0,
  ): void {
    const stream = makeStream(seed, `mess.${kind}.${header}`);
    const column = columnOf(target, header);
    const rate = Math.min(1, RATE[kind] * level);
    const list = (planted[kind] ??= []);
    target.rows.forEach((row, index) => {
      const isHit =
        stream.chance(rate) || (list.length < atLeast && index >= target.rows.length - 5 * atLeast);
      if (!isHit) return;
      const meant = row[column] ?? "";
      const value = spoil(meant, stream, row);
      if (value === meant) return;
      row[column] = value;
      list.push({ sheet: target.sheet, row: index + 2, column: header, value, meant });
    });
  }

  change("blankOwner", accounts, "Owner", () => "");
  change("unknownOwner", accounts, "Owner", (cell) => (cell === "" ? cell : "J. Smith"), 1);
  change("trailingSpace", accounts, "Account Name", (cell) => `${String(cell)} `);
  change("duplicateName", accounts, "Account Name", (cell, stream) => {
    const other = stream.pick(accounts.rows)[columnOf(accounts, "Account Name")] ?? cell;
    return String(other).trim() === String(cell).trim() ? cell : other;
  });
  change("lostZero", accounts, "ZIP", (cell) => (String(cell).startsWith("0") ? Number(cell) : cell));
  change("stateSpelling", accounts, "State", (cell) => STATE_NAMES[String(cell)] ?? cell);
  change(
    "citySpelling",
    accounts,
    "City",
    (cell, stream) => `${String(cell)} ${stream.pick(["(Town)", "Township", "Twp"])}`,
  );
  change(
    "numberAsText",
    accounts,
    "Revenue",
    (cell) => (typeof cell === "number" ? `$${withThousands(cell)}` : cell),
    2,
  );
  change("blankPotential", accounts, "Potential", () => "");
  change("blankPlace", accounts, "Latitude", (_, __, row) => {
    row[columnOf(accounts, "Longitude")] = "";
    return "";
  });
  change(
    "orphanParent",
    accounts,
    "Parent Account",
    (cell) => (cell === "" ? cell : String(cell).replace("A-", "X-")),
    1,
  );
  change("opportunityWithoutAccount", opportunities, "Account ID", () => "");
  change("opportunityUnknownAccount", opportunities, "Account ID", (cell) =>
    cell === "" ? cell : String(cell).replace("A-", "X-"),
  );
  change("opportunityWithoutAmount", opportunities, "Amount", () => "");
  change("productSpelling", opportunities, "Product", (cell) => (cell === "GTX Pro" ? "GTXPro" : cell));
  planted.hostileName = plantHostileNames(accounts, seed);
  planted.duplicateAccount = repeatRows(accounts, level, seed);
  return planted;
}

function plantHostileNames(accounts: MessSheet, seed: number): PlantedCell[] {
  const stream = makeStream(seed, "mess.hostileName");
  const column = columnOf(accounts, "Account Name");
  const taken = new Set<number>();
  const planted: PlantedCell[] = [];
  for (const value of HOSTILE_NAMES.slice(0, accounts.rows.length)) {
    let index = stream.below(accounts.rows.length);
    while (taken.has(index)) index = (index + 1) % accounts.rows.length;
    taken.add(index);
    const row = accounts.rows[index];
    if (!row) continue;
    planted.push({
      sheet: accounts.sheet,
      row: index + 2,
      column: "Account Name",
      value,
      meant: row[column] ?? "",
    });
    row[column] = value;
  }
  return planted;
}

/** Some accounts stand in the sheet a second time, further down. */
function repeatRows(accounts: MessSheet, level: number, seed: number): PlantedCell[] {
  const stream = makeStream(seed, "mess.duplicateAccount");
  const number = Math.max(1, Math.round(accounts.rows.length * RATE.duplicateAccount * level));
  const repeated: PlantedCell[] = [];
  const originals = accounts.rows.length;
  for (let count = 0; count < number; count++) {
    const original = accounts.rows[stream.below(originals)];
    if (!original) continue;
    accounts.rows.push([...original]);
    const id = original[columnOf(accounts, "Account ID")] ?? "";
    repeated.push({ sheet: accounts.sheet, row: accounts.rows.length + 1, column: "", value: id, meant: "" });
  }
  return repeated;
}

function columnOf(sheet: MessSheet, header: string): number {
  const column = sheet.headers.indexOf(header);
  if (column < 0) throw new RangeError(`sheet ${sheet.sheet} has no column ${header}`);
  return column;
}

function withThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
