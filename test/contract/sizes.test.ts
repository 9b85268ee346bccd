import type { Settings } from "../../src/engine/model/settings";
import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import type { Sheet } from "../../workbench/excel-host/model/sheet";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { differences } from "../end-to-end/support/same-figures";
import { rerunFile } from "../../workbench/cli/rerun-file";
import { EditedFile } from "../support/edited-file";
import { expectSameByTerritory } from "../support/figures-by-territory";
import { allRecalculatedByLibreOffice, hasLibreOffice } from "../support/libreoffice";

/**
 * The smallest and the largest plans, written, computed anew by LibreOffice and compared cell by cell: the first are
 * tried always, those of hundreds of territories on request (EVENFIELD_LARGE=1, two minutes).
 */

interface Size {
  readonly accounts: number;
  readonly reps: number;
  readonly settings?: Partial<Settings>;
}

const QUOTAS = { quotaCap: null, planYearStart: "2027-01-01" } as const;
const SMALL: Readonly<Record<string, Size>> = {
  "one territory": { accounts: 12, reps: 1, settings: { ...QUOTAS, quotaTarget: 1_000_000 } },
  "two territories": { accounts: 24, reps: 2, settings: { ...QUOTAS, quotaTarget: 2_000_000 } },
  // Above the 60 whose bars a chart can show: there charts count.
  "seventy territories": { accounts: 140, reps: 70, settings: { ...QUOTAS, quotaTarget: 7_000_000 } },
  "no reps": { accounts: 24, reps: 0, settings: { territories: 3 } },
};
const LARGE: Readonly<Record<string, Size>> = {
  "200 territories": {
    accounts: 2000,
    reps: 200,
    settings: { ...QUOTAS, quotaTarget: 300_000_000, resourceBudget: 9_000_000 },
  },
  "300 territories of 5,000 accounts": {
    accounts: 5000,
    reps: 300,
    settings: { ...QUOTAS, quotaTarget: 400_000_000, resourceBudget: 9_000_000 },
  },
};

/** The plan that is edited by hand. */
const EDITED = "200 territories";

/** Column of Difference in EF_Checks: after Check, Left and Right. */
const DIFFERENCE = 3;

const IS_LARGE = process.env["EVENFIELD_LARGE"] === "1";
const SIZES = Object.entries(IS_LARGE ? { ...SMALL, ...LARGE } : SMALL);
const LONGEST_MS = IS_LARGE ? 1_200_000 : 120_000;

jest.setTimeout(LONGEST_MS);

async function written({ accounts, reps, settings = {} }: Size): Promise<Uint8Array> {
  const sample = makeSample({
    accounts,
    reps: Math.max(1, reps),
    seed: 5,
    mess: 1,
    asOf: "2026-10-01",
    opportunities: 2 * accounts,
  });
  const book = sampleBook(sample);
  if (reps === 0) {
    // The list of accounts alone.
    const [list] = book.sheets;
    book.sheets.length = 0;
    if (list !== undefined) book.sheets.push(list);
    book.active = list ?? null;
  }
  return (await planFile({ bytes: saveBook(book), name: "Sample.xlsx", settings })).bytes;
}

const books: { readonly name: string; readonly book: Book; readonly bytes: Uint8Array }[] = [];

beforeAll(async () => {
  for (const [name, size] of SIZES) {
    const bytes = await written(size);
    books.push({ name, bytes, book: loadBook(bytes, "Plan.xlsx") });
  }
});

const ours = (book: Book): string[] =>
  book.sheets
    .map(({ name }) => name)
    .filter((name) => !["Accounts", "Reps", "Opportunities", "Costs"].includes(name));

const column = (book: Book, name: string, header: string): unknown[] => {
  const found = book.tableNamed(name);
  if (!found) throw new Error(`no table ${name}`);
  const { area, columns } = found.table;
  const at = area.left + columns.findIndex((one) => one.name === header);
  return Array.from({ length: area.bottom - area.top }, (_, row) =>
    found.sheet.cells.value(area.top + 1 + row, at),
  );
};

/** A difference of two sums is noise of their size: 1e-7 between sums of 400 million. */
function scaleOf(sheet: Sheet, row: number, at: number): number {
  const table = sheet.tables.find(({ name }) => name === "EF_Checks");
  if (table === undefined || at !== table.area.left + DIFFERENCE) return 1;
  const sides = [at - 2, at - 1].map((side) => Math.abs(Number(sheet.cells.value(row, side))) || 0);
  return Math.max(1, ...sides);
}

describe("a plan of any size", () => {
  it("passes every check", () => {
    for (const { name, book } of books) {
      const results = column(book, "EF_Checks", "Result");
      const checks = column(book, "EF_Checks", "Check");
      expect([name, checks.filter((_, row) => results[row] !== "PASS")]).toEqual([name, []]);
    }
  });

  (hasLibreOffice() ? it : it.skip)("shows the same in every cell when LibreOffice computes it", () => {
    const anew = allRecalculatedByLibreOffice(
      books.map(({ bytes }) => bytes),
      LONGEST_MS,
    );
    for (const [at, { name, book }] of books.entries()) {
      const other = loadBook(anew[at] ?? new Uint8Array(), "Anew.xlsx");
      expect([name, differences(book, other, ours(book), scaleOf).slice(0, 20)]).toEqual([name, []]);
    }
  });

  (IS_LARGE && hasLibreOffice() ? it : it.skip)(
    "follows what is typed into one of 200 territories to what the engine plans with it",
    async () => {
      const written = books.find(({ name }) => name === EDITED)?.bytes ?? new Uint8Array();
      const file = new EditedFile(written);
      const names = file.column("EF_Territories", "Territory").map(String);
      const owners = file.column("EF_Assignments", "Territory").map(String);
      // Every account may be typed over but those that are set aside, which no plan holds.
      const reasons = file.column("EF_Assignments", "Planned Reason").map(String);
      const locks = file.column("EF_Assignments", "Lock").map((lock) => String(lock ?? ""));
      const isHeld = (row: number): boolean => locks[row] !== "" || /family|named/i.test(reasons[row] ?? "");
      const planned = owners.flatMap((owner, row) => (names.includes(owner) ? [row] : []));
      const free = planned.filter((row) => !isHeld(row)).filter((_, at) => at % 100 === 0);
      const held = planned.filter(isHeld).filter((_, at) => at % 10 === 0);
      const moved = [...free, ...held];
      expect([free.length > 10, held.length > 10]).toEqual([true, true]);
      // To the seventh territory after its own, in another region for some.
      for (const row of moved) {
        const at = names.indexOf(owners[row] ?? "");
        file.type("EF_Assignments", "Territory", row, names[(at + 7) % names.length] ?? "");
      }
      for (const [row, quota] of [
        [3, 1_000_000],
        [120, 2_500_000],
      ] as const) {
        file.type("EF_Quotas", "Override", row, quota).type("EF_Quotas", "Override Reason", row, "Agreed");
      }
      const quotas = file.column("EF_Quotas", "Final Quota").map(Number);
      expect([quotas[3], quotas[120]]).toEqual([1_000_000, 2_500_000]);
      const typed = file.saved();
      const { bytes: kept } = await rerunFile({ bytes: typed, name: "Plan.xlsx", handEdits: "keep" });
      const [anew] = allRecalculatedByLibreOffice([typed], LONGEST_MS);
      const [formulas, engine] = [anew, kept].map((bytes) => new EditedFile(bytes ?? new Uint8Array()));
      if (formulas === undefined || engine === undefined) throw new Error("nothing to compare");
      expect(formulas.column("EF_Quotas", "Territory")).toHaveLength(200);
      expectSameByTerritory(formulas, engine);
    },
  );
});
