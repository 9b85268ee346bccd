/** A few hundred mutated workbooks; EVENFIELD_FUZZ=10000 npx jest test/engine/intake/fuzz-intake tries more, in minutes. */
import { findBlocks } from "../../../src/engine/intake/find-blocks";
import { groupFindings } from "../../../src/engine/intake/group-findings";
import type { ReadEntities } from "../../../src/engine/intake/read-entities";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { cellColumns, rowsOf } from "../../../src/engine/model/cell-column";
import type { EntityMapping, WorkbookMapping } from "../../../src/engine/model/workbook-mapping";
import type { RawSheet } from "../../../src/engine/model/raw-sheet";
import { makeSample } from "../../../workbench/sample/make-sample";
import { diceOf, mutated } from "../../support/mutate-workbook";
import { rawBlock } from "../../support/raw-block";
import { readMapped } from "../../support/read-blocks";
import { hasRealWorkbook, realBlocks, sampleOf } from "../../support/real-workbook";

const CASES = Number(process.env["EVENFIELD_FUZZ"] ?? "240");
/** Rows of a block that are mutated: what is wrong shows in a few, and a case stays fast. */
const ROWS = 40;
/** Longest time of one case, ms; a case takes some 10 ms. */
const LONGEST = 5000;

jest.setTimeout(60_000 + CASES * 200);

const short = (block: RawSheet): RawSheet =>
  rawBlock(block.sheet, rowsOf(block.columns).slice(0, ROWS), { table: block.table });

const sample = makeSample({ accounts: 60, reps: 6, seed: 3, mess: 1, asOf: "2026-10-01", opportunities: 60 });
const SAMPLE = sample.sheets.map(({ name, headers, rows }) => short(rawBlock(name, [headers, ...rows])));
const GERMAN = [
  rawBlock("Kunden", [
    ["Kundenliste"],
    [],
    ["Kundennr.", "Firma", "PLZ", "Ort", "Umsatz", "", "Betreuer"],
    ["", "", "", "", "2024", "2025", ""],
    ...Array.from({ length: 25 }, (_, n) => [
      `K-${String(n)}`,
      `Firma ${String(n)}`,
      n % 5 === 0 ? 1067 : "80331",
      "München",
      `${String(n)}.234,50 €`,
      `${String(n + 1)}.234,50 €`,
      n % 2 === 0 ? "Huber" : "Maier",
    ]),
    ["Summe", "", "", "", "1", "2", ""],
  ]),
];
const ORDERS = [
  rawBlock("Orders", [
    ["Order No", "Order Date", "Customer", "Ship City", "Line Total", "Sales Rep"],
    ...Array.from({ length: 25 }, (_, n) => [
      `SO-${String(n)}`,
      45_000 + n,
      `Customer ${String(n % 7)}`,
      "Dallas",
      7 * n,
      n % 2 === 0 ? "Ann" : "Bo",
    ]),
  ]),
];
const REAL = ["adventureworks-stores.xlsx", "crm-sales-opportunities.xlsx", "us-hospitals-zip.xlsx"]
  .filter(hasRealWorkbook)
  .map((name) => realBlocks(name).map(short));
const WORKBOOKS = [SAMPLE, GERMAN, ORDERS, ...REAL];

/** The lists of a sheet, as reading the workbook tells them apart. */
function lists(block: RawSheet): RawSheet[] {
  if (block.table !== null) return [block];
  const { rowCount, columnCount } = block;
  const rows = rowsOf(block.columns);
  const grid = {
    rowCount,
    columnCount,
    hasTables: false,
    parts: [{ at: 0, rows }],
    guides: [],
    blankRows: [],
  };
  return findBlocks(grid).map(({ top, left, ...size }) => ({
    ...block,
    ...size,
    key: `${block.sheet} ${String(top)} ${String(left)}`,
    firstRow: block.firstRow + top,
    firstColumn: block.firstColumn + left,
    columns: cellColumns(
      rows.slice(top, top + size.rowCount).map((row) => row.slice(left, left + size.columnCount)),
      size.columnCount,
    ),
    errorCells: block.errorCells.flatMap((cell) => {
      const [row, column] = [Math.floor(cell / columnCount) - top, (cell % columnCount) - left];
      const isInside = row >= 0 && row < size.rowCount && column >= 0 && column < size.columnCount;
      return isInside ? [row * size.columnCount + column] : [];
    }),
  }));
}

/** Sheet rows below the headers that hold anything; boxes that are not ticked are nothing. */
function filledRows(block: RawSheet, { headerRow }: EntityMapping): number[] {
  return rowsOf(block.columns).flatMap((row, at) =>
    at > headerRow && row.some((cell) => cell !== false && String(cell).trim() !== "")
      ? [block.firstRow + at]
      : [],
  );
}

const LEFT_OUT = new Set(["TOTAL_ROW", "NOTE_ROW", "UNITS_ROW", "REPEATED_HEADER_ROW", "GROUP_HEADING_ROW"]);

/** Sheet rows that are neither in the table nor left out by a finding. */
function unaccounted(block: RawSheet, entity: EntityMapping, read: ReadEntities, rows: Int32Array): number[] {
  const told = read.findings
    .filter(({ code, sheet }) => LEFT_OUT.has(code) && sheet === block.sheet)
    .map(({ cell }) => Number(cell.replace(/^[A-Z]+/, "")));
  const known = new Set([...rows, ...told]);
  return filledRows(block, entity).filter((row) => !known.has(row));
}

async function tryOne(seed: number): Promise<void> {
  const dice = diceOf(seed);
  const workbook = WORKBOOKS[seed % WORKBOOKS.length] ?? [];
  const blocks = workbook.map((block) => (dice(3) === 0 ? block : mutated(block, dice))).flatMap(lists);
  const began = performance.now();
  const survey = surveyWorkbook(blocks.map(sampleOf));
  const isGrouped = survey.grouping !== null;
  const mapping: WorkbookMapping = {
    entities: [...survey.mapping.entities, ...(survey.grouping === null ? [] : [survey.grouping])],
  };
  const read = await readMapped(mapping, blocks, dice(2) === 0 ? 1900 : 1904);
  groupFindings(read.findings);
  expect(performance.now() - began).toBeLessThan(LONGEST);

  const { accounts, reps, opportunities, costs } = read;
  const tables = { account: accounts, rep: reps, opportunity: opportunities, cost: costs };
  for (const entity of mapping.entities) {
    const block = blocks.find(({ key }) => key === entity.key);
    const table = tables[entity.entity];
    if (block === undefined || table === null || entity.groupsLines === true) continue;
    expect(unaccounted(block, entity, read, table.sourceRow)).toEqual([]);
  }
  // An account that can be planned has an ID of its own; one that cannot says why.
  const planned = accounts.id.filter((_, row) => accounts.setAside[row] === "");
  expect(new Set(planned).size).toBe(planned.length);
  expect(planned).not.toContain("");
  if (isGrouped && opportunities !== null) {
    const told = read.findings.find(({ code }) => code === "LINES_WITHOUT_ACCOUNT")?.count ?? 0;
    expect(opportunities.count).toBeGreaterThanOrEqual(accounts.count + Math.min(told, 1));
  }
  for (const finding of read.findings) {
    expect(finding.finding).not.toMatch(/undefined|NaN|\[object/);
    expect(finding.cell).toMatch(/^(?:[A-Z]{1,3}[1-9]\d*)?$/);
  }
}

describe("any workbook, however it was left", () => {
  it.each(Array.from({ length: Math.ceil(CASES / 40) }, (_, batch) => batch * 40))(
    "is read without a crash or a hang, each row in the plan, set aside or told: from seed %i",
    async (first) => {
      for (let seed = first; seed < Math.min(CASES, first + 40); seed += 1) {
        try {
          await tryOne(seed);
        } catch (error) {
          throw new Error(`seed ${String(seed)}`, { cause: error });
        }
      }
    },
  );
});
