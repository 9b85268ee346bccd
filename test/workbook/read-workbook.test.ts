import type { RawCell, SheetSample } from "../../src/engine/model/raw-sheet";
import { describePlan } from "../../src/report/describe-plan";
import { countHiddenRows, readSamples, readSheet } from "../../src/workbook/read-workbook";
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
  await readSheet(sample, (first, block, errorCells) => {
    expect(first).toBe(rows.length);
    errors.push(...errorCells.map((cell) => cell + first * sample.columnCount));
    rows.push(...block.map((row) => [...row]));
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

  it("reads 60 rows of a long sheet and counts them all", async () => {
    await fill(
      "Sheet1",
      "A1:A100",
      Array.from({ length: 100 }, (_, n) => [n]),
    );
    const sample = await firstSample();
    expect(sample.rows).toHaveLength(60);
    expect(sample.rowCount).toBe(100);
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
