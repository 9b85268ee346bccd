import { isDateNumberFormat } from "../../src/engine/model/date-number-format";
import type { Settings } from "../../src/engine/model/settings";
import { serialOfDay } from "../../src/engine/workload/plan-year";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { readJobs } from "../../workbench/cli/job-lines";
import { planFile, type PlannedFile } from "../../workbench/cli/plan-file";
import { reviewFile } from "../../workbench/cli/review-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import { styleAt } from "../../workbench/excel-host/model/cell-styles";
import { shownText } from "../../workbench/excel-host/model/shown-text";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { EditedFile } from "../support/edited-file";
import { allShownByLibreOffice, hasLibreOffice } from "../support/libreoffice";
import { stopTheDate } from "../support/same-minute";

jest.setTimeout(180_000);

const DAYS_BETWEEN = 1462;
const YEAR = "2027-01-01";
const SETTINGS: Partial<Settings> = {
  quotaTarget: 5_000_000,
  quotaCap: null,
  planYearStart: YEAR,
  quotaRamp: "dates",
};

/** The same lists twice: with the serials of either date system. */
function lists(): {
  readonly since1900: Uint8Array;
  readonly since1904: Uint8Array;
  readonly leaver: string;
} {
  const sample = makeSample({
    accounts: 60,
    reps: 5,
    seed: 5,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 40,
  });
  const book = sampleBook(sample);
  book.dateSystem = 1904;
  let shifted = 0;
  for (const sheet of book.sheets) {
    for (const [column, { values }] of [...sheet.cells.columns].map((of) => of ?? { values: [] }).entries()) {
      values.forEach((value, row) => {
        if (typeof value !== "number") return;
        if (!isDateNumberFormat(styleAt(book, sheet, row, column).numberFormat)) return;
        values[row] = value - DAYS_BETWEEN;
        shifted++;
      });
    }
  }
  if (shifted < 60)
    throw new Error(`the lists hold ${String(shifted)} dates, too few to tell the systems apart`);
  const leaver = String(book.tableNamed("Reps")?.sheet.cells.value(1, 1) ?? "");
  return { since1900: saveBook(sampleBook(sample)), since1904: saveBook(book), leaver };
}

/** A plan with all that has days: a job, dates of territories, deals, a scenario, a review, a change log. */
async function planned(bytes: Uint8Array, leaver: string): Promise<Uint8Array> {
  const first = await planFile({
    bytes,
    name: "Sample.xlsx",
    settings: SETTINGS,
    whatIf: readJobs([`rep leaves: ${leaver} from 2027-07-01`]),
    saveAs: "With a leaver",
  });
  const review = await reviewFile({ bytes: first.bytes, name: "Sample.xlsx", settings: {}, saves: true });
  return review.saved?.bytes ?? new Uint8Array();
}

/** Each sheet as it is seen, cell by cell. */
function shown(bytes: Uint8Array): Map<string, string[]> {
  const book = loadBook(bytes, "Plan.xlsx");
  return new Map(
    book.sheets.map((sheet) => {
      const area = sheet.usedArea(true);
      const texts: string[] = [];
      for (let row = 0; row <= (area?.bottom ?? -1); row++) {
        for (let column = 0; column <= (area?.right ?? -1); column++) {
          const text = shownText(book, sheet, row, column);
          if (text !== "") texts.push(`R${String(row + 1)}C${String(column + 1)} ${text}`);
        }
      }
      return [sheet.name, texts];
    }),
  );
}

let leaver: string;
let since1900: Uint8Array;
let since1904: Uint8Array;

beforeAll(async () => {
  stopTheDate();
  const made = lists();
  leaver = made.leaver;
  since1900 = await planned(made.since1900, leaver);
  since1904 = await planned(made.since1904, leaver);
});

afterAll(() => {
  jest.useRealTimers();
});

describe("a workbook that counts its days from 1904", () => {
  it("shows every sheet of the plan, of its review and its scenarios as one that counts from 1900 does", () => {
    const expected = shown(since1900);
    expect(
      expected.get("Mid-Year Jobs")?.filter((text) => text.endsWith(" 2027-07-01")).length,
    ).toBeGreaterThan(5);
    expect(expected.get("Quota Allocation")?.filter((text) => text.endsWith(" 2027-12-31"))).not.toEqual([]);
    expect(shown(since1904)).toEqual(expected);
  });

  it("is shown alike by LibreOffice, which computes every formula anew", () => {
    if (!hasLibreOffice()) return;
    const [expected, found] = allShownByLibreOffice([since1900, since1904]);
    expect(expected?.get("Mid-Year Jobs")?.some((row) => row.includes("2027-07-01"))).toBe(true);
    expect(found).toEqual(expected);
  });

  it("has what is typed into it taken over, told and logged by the right day", async () => {
    const typed = (bytes: Uint8Array, less: number): Promise<PlannedFile> => {
      const edited = new EditedFile(bytes);
      edited.type("EF_Quotas", "Starts", 0, serialOfDay("2027-03-01") - less);
      edited.type("EF_Quotas", "Ends", 1, serialOfDay("2027-10-31") - less);
      edited.type("EF_Jobs", "First Day", 0, serialOfDay("2027-08-15") - less);
      return planFile({ bytes: edited.saved(), name: "Sample.xlsx", settings: SETTINGS });
    };
    const before = await typed(since1900, 0);
    const after = await typed(since1904, DAYS_BETWEEN);
    const days = before.typed.inputs.edits.flatMap(({ cells }) => cells.map((cell) => cell.typed));
    expect(days).toEqual(["2027-03-01", "2027-10-31"]);
    expect(after.typed.inputs).toEqual(before.typed.inputs);
    const texts = shown(before.bytes);
    expect(texts.get("Mid-Year Jobs")?.some((text) => text.endsWith(" 2027-08-14"))).toBe(true);
    expect(texts.get("Change Log")?.some((text) => text.includes("2027-08-15"))).toBe(true);
    expect(shown(after.bytes)).toEqual(texts);
  });

  it("gives its clean copies, which are workbooks from 1900 on, the same days", async () => {
    const copy = async (bytes: Uint8Array): Promise<Map<string, string[]>> => {
      const reader = { kind: "plan", name: "everyone" } as const;
      return shown((await copyOfFile({ bytes, name: "Plan.xlsx", reader, figures: "live" })).bytes);
    };
    const expected = await copy(since1900);
    expect(expected.get("Mid-Year Jobs")?.some((text) => text.endsWith(" 2027-06-30"))).toBe(true);
    expect(expected.get("Scenarios")?.some((text) => text.includes("2027-01-04"))).toBe(true);
    expect(await copy(since1904)).toEqual(expected);
  });
});
