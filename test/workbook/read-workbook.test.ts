import { rowsOf } from "../../src/engine/model/cell-column";
import type { RawCell, SheetSample } from "../../src/engine/model/raw-sheet";
import { describePlan } from "../../src/report/describe-plan";
import { findBlocks } from "../../src/engine/intake/find-blocks";
import { readSamples as readSamplesWith } from "../../src/workbook/read-samples";
import { countHiddenRows, readSheet } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

async function fill(sheet: string, address: string, values: (string | number | boolean)[][]): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("name");
    await context.sync();
    const there = target.isNullObject ? context.workbook.worksheets.add(sheet) : target;
    there.getRange(address).values = values;
    await context.sync();
  });
}

const readSamples = () => readSamplesWith(findBlocks);

async function firstSample(): Promise<SheetSample> {
  const { samples } = await readSamples();
  const [sample] = samples;
  if (!sample) throw new Error("no sample");
  return sample;
}

async function allRows(
  sample: SheetSample,
): Promise<{ rows: RawCell[][]; errors: number[]; blocks: number }> {
  const rows: RawCell[][] = [];
  const errors: number[] = [];
  let blocks = 0;
  await readSheet(sample, (first, columns, errorCells) => {
    expect(first).toBe(rows.length);
    errors.push(...errorCells.map((cell) => cell + first * sample.columnCount));
    rows.push(...rowsOf(columns));
    blocks++;
  });
  return { rows, errors, blocks };
}

describe("readSamples", () => {
  it("takes the used range of a sheet without tables, wherever it stands", async () => {
    await fill("Sheet1", "C4:D6", [
      ["Id", "Name"],
      [1, "a"],
      [2, "b"],
    ]);
    const sample = await firstSample();
    expect(sample).toMatchObject({
      key: "Sheet1",
      sheet: "Sheet1",
      table: null,
      firstRow: 4,
      firstColumn: 3,
      rowCount: 3,
      columnCount: 2,
      hidden: false,
    });
    expect(sample.rows).toEqual([
      ["Id", "Name"],
      [1, "a"],
      [2, "b"],
    ]);
    expect(sample.numberFormats[1]).toEqual(["General", "General"]);
  });

  it("takes each table of a sheet that has tables", async () => {
    await fill("Sheet1", "A1:E3", [
      ["Id", "Name", "", "Rep", "Home"],
      [1, "a", "", "R", "x"],
      [2, "b", "", "S", "y"],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.tables.add(sheet.getRange("A1:B3"), true).name = "Customers";
      context.workbook.tables.add(sheet.getRange("D1:E3"), true).name = "Reps";
      await context.sync();
    });
    const { samples } = await readSamples();
    expect(samples.map(({ key, table, firstColumn }) => ({ key, table, firstColumn }))).toEqual([
      { key: "Customers", table: "Customers", firstColumn: 1 },
      { key: "Reps", table: "Reps", firstColumn: 4 },
    ]);
  });

  it("reads 100 rows of a long sheet and counts them all", async () => {
    await fill(
      "Sheet1",
      "A1:A150",
      Array.from({ length: 150 }, (_, n) => [n]),
    );
    const sample = await firstSample();
    expect(sample.rows).toHaveLength(100);
    expect(sample.rowCount).toBe(150);
  });

  it("takes each list of a sheet without tables, named by its place", async () => {
    await fill("Sheet1", "A1:B5", [
      ["Account ID", "City"],
      ["A-1", "Boston"],
      ["A-2", "Austin"],
      ["A-3", "Tulsa"],
      ["A-4", "Miami"],
    ]);
    await fill("Sheet1", "D1:E2", [
      ["Rep", "Region"],
      ["Ann Lee", "East"],
    ]);
    const { samples } = await readSamples();
    expect(samples.map(({ key, sheet, rows }) => [key, sheet, rows.length])).toEqual([
      ["Sheet1 A1:B5", "Sheet1", 5],
      ["Sheet1 D1:E2", "Sheet1", 2],
    ]);
  });

  it("takes a list that stands beside a table too", async () => {
    await fill("Sheet1", "A1:B3", [
      ["Account ID", "City"],
      ["A-1", "Boston"],
      ["A-2", "Austin"],
    ]);
    await fill("Sheet1", "D2:E3", [
      ["Rep", "Region"],
      ["Ann Lee", "East"],
    ]);
    await fill("Sheet1", "D6:D6", [["A remark about the reps"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.tables.add(sheet.getRange("A1:B3"), true).name = "Customers";
      await context.sync();
    });
    const { samples } = await readSamples();
    expect(samples.map(({ key, firstRow, firstColumn }) => [key, firstRow, firstColumn])).toEqual([
      ["Customers", 1, 1],
      ["Sheet1", 2, 4],
    ]);
  });

  it("finds the list below a long one, and that nothing follows it but formats", async () => {
    const accounts = Array.from({ length: 21_000 }, (_, n) => [
      n === 0 ? "Account ID" : `A-${String(n)}`,
      "x",
    ]);
    await fill("Sheet1", "A1:B21000", accounts);
    await fill("Sheet1", "A21005:B21006", [
      ["Rep", "Region"],
      ["Ann Lee", "East"],
    ]);
    const { samples } = await readSamples();
    expect(samples.map(({ key }) => key)).toEqual(["Sheet1 A1:B21000", "Sheet1 A21005:B21006"]);
  });

  it("looks for a second list below 260,000 rows too", async () => {
    const step = 20_000;
    for (let from = 0; from < 260_000; from += step) {
      const rows = Array.from({ length: step }, (_, n) => [
        from + n === 0 ? "Account ID" : `A-${String(from + n)}`,
      ]);
      await fill("Sheet1", `A${String(from + 1)}:A${String(from + step)}`, rows);
    }
    await fill("Sheet1", "B1:B2", [["City"], ["Boston"]]);
    await fill("Sheet1", "A260003:B260004", [
      ["Rep", "Region"],
      ["Ann Lee", "East"],
    ]);
    const { samples } = await readSamples();
    expect(samples.map(({ key }) => key)).toEqual(["Sheet1 A1:B260000", "Sheet1 A260003:B260004"]);
  });

  it("ends a list where formulas that give nothing wait for rows to come", async () => {
    const accounts = Array.from({ length: 21_000 }, (_, n) => [
      n === 0 ? "Account ID" : `A-${String(n)}`,
      "x",
    ]);
    await fill("Sheet1", "A1:B21000", accounts);
    const waiting = Array.from({ length: 400 }, () => ['=IF(A1="Account ID","",1)']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C21001:C21400").formulas = waiting;
      await context.sync();
    });
    const sample = await firstSample();
    expect(sample.rowCount).toBe(21_000);
  });

  it("hands over the rows that stand directly below a table", async () => {
    await fill("Sheet1", "A1:B5", [
      ["Account ID", "City"],
      ["A-1", "Boston"],
      ["A-2", "Austin"],
      ["A-3", "Tulsa"],
      ["A-4", "Miami"],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.tables.add(sheet.getRange("A1:B3"), true);
      await context.sync();
    });
    const sample = await firstSample();
    expect([sample.rowCount, sample.below]).toEqual([
      3,
      [
        ["A-3", "Tulsa"],
        ["A-4", "Miami"],
      ],
    ]);
  });

  it("gives tables and sheets of one name keys of their own", async () => {
    await fill("Reps", "A1:A2", [["Rep"], ["Ann Lee"]]);
    await fill("Data", "A1:A2", [["Rep"], ["Bo Chen"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      context.workbook.tables.add(sheet.getRange("A1:A2"), true).name = "Reps";
      await context.sync();
    });
    const { samples } = await readSamples();
    expect(samples.map(({ key }) => key)).toEqual(["Reps", "Data A1:A2"]);
  });

  it("reads hidden sheets and leaves out empty ones", async () => {
    await fill("Secret", "A1:A2", [["x"], ["y"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Secret").visibility = "Hidden";
      await context.sync();
    });
    const { samples } = await readSamples();
    expect(samples.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([["Secret", true]]);
  });

  it("leaves out the sheets of a written plan", async () => {
    await fill("Sheet1", "A1:A2", [["x"], ["y"]]);
    const options = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
    await writeWorkbook(describePlan(planFixture(), options));
    const { samples, ownedSheets } = await readSamples();
    expect(samples.map((sample) => sample.sheet)).toEqual(["Sheet1"]);
    expect(ownedSheets).toContain("Plan Summary");
  });

  it("names the columns that are calculated by formulas, not those of text that looks like one", async () => {
    await fill("Sheet1", "A1:C2", [
      ["Account ID", "Account", "Revenue"],
      ["A-1", "'=1+1", "=2*50"],
    ]);
    const sample = await firstSample();
    expect(sample.rows[1]).toEqual(["A-1", "=1+1", 100]);
    expect(sample.formulaColumns).toEqual([2]);
  });

  it("tells the date system", async () => {
    expect((await readSamples()).dateSystem).toBe(1900);
    excel.book.dateSystem = 1904;
    expect((await readSamples()).dateSystem).toBe(1904);
  });
});

describe("readSheet", () => {
  it("hands over every row once and in order", async () => {
    const values = Array.from({ length: 12_000 }, (_, n) => [n, `name ${String(n)}`]);
    await fill("Sheet1", "A1:B12000", values);
    const { rows, blocks } = await allRows(await firstSample());
    expect(rows).toEqual(values);
    expect(blocks).toBeGreaterThan(1);
  });

  it("tells error cells from text that looks like one", async () => {
    await fill("Sheet1", "A1:B3", [
      ["Id", "Value"],
      [1, "'#N/A"],
      [2, "=NA()"],
    ]);
    const { rows, errors } = await allRows(await firstSample());
    expect(rows[1]).toEqual([1, "#N/A"]);
    expect(rows[2]).toEqual([2, "#N/A"]);
    expect(errors).toEqual([2 * 2 + 1]);
  });

  it("takes smaller blocks when Excel calls one too large", async () => {
    await fill(
      "Sheet1",
      "A1:A3000",
      Array.from({ length: 3_000 }, (_, n) => [n + 1]),
    );
    const sample = await firstSample();
    excel.host.faults.add({
      when: { member: "Range.values" },
      then: { code: "ResponsePayloadSizeLimitExceeded" },
    });
    const { rows, blocks } = await allRows(sample);
    expect(rows).toHaveLength(3_000);
    expect(blocks).toBeGreaterThan(1);
  });

  it("stops at a cancel", async () => {
    await fill("Sheet1", "A1:A3", [[1], [2], [3]]);
    const stop = new AbortController();
    stop.abort();
    await expect(
      readSheet(await firstSample(), () => undefined, { signal: stop.signal }),
    ).rejects.toMatchObject({
      code: "CANCELLED",
    });
  });
});

describe("countHiddenRows", () => {
  it("counts rows that are hidden, which are read all the same", async () => {
    await fill("Sheet1", "A1:A6", [["x"], [1], [2], [3], [4], [5]]);
    const sample = await firstSample();
    expect(await countHiddenRows(sample)).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A3:A4").rowHidden = true;
      await context.sync();
    });
    expect(await countHiddenRows(sample)).toBe(2);
    expect((await allRows(sample)).rows).toHaveLength(6);
  });
});
