import type { OtherColumns } from "../../../src/engine/intake/other-columns";
import { groupLinesOf } from "../../../src/engine/intake/survey";
import type { EntityMapping } from "../../../src/engine/model/workbook-mapping";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { type DrawnBlock, rawBlock } from "../../support/raw-block";
import { readMapped } from "../../support/read-blocks";
import { sampleOf } from "../../support/real-workbook";

/** Read by its first three columns alone. */
function mappingOf(block: DrawnBlock): EntityMapping {
  const { key, sheet, table, rowCount, columnCount } = block;
  const fields = (["id", "name", "revenue"] as const).map((field, column) => ({
    field,
    column,
    header: String(block.rows[0]?.[column]),
    confidence: 1,
    evidence: [],
    samples: [],
  }));
  const place = { key, sheet, table, headerRow: 0, address: "", rowCount, columnCount };
  return { entity: "account", ...place, confidence: 1, fields, unusedHeaders: [] };
}

/** A list of accounts with further columns that no field reads, their cells below each other. */
async function others(
  columns: Readonly<Record<string, readonly RawCell[]>>,
  formats: Readonly<Record<string, string>> = {},
): Promise<OtherColumns> {
  const count = Math.max(...Object.values(columns).map((cells) => cells.length));
  const headers = ["Account ID", "Account name", "Revenue", ...Object.keys(columns)];
  const rows = Array.from({ length: count }, (_, row): RawCell[] => [
    `A-${String(row)}`,
    `Account ${String(row)}`,
    100 * row,
    ...Object.values(columns).map((cells) => cells[row] ?? ""),
  ]);
  const numberFormats = [headers, ...rows].map(() => headers.map((header) => formats[header] ?? "General"));
  const block = rawBlock("Accounts", [headers, ...rows], { numberFormats });
  const { otherColumns } = await readMapped({ entities: [mappingOf(block)] }, [block]);
  return otherColumns;
}

describe("the columns of the account sheet that no field reads", () => {
  it("are told by their headers, in their order, once each and without blank ones", async () => {
    const headers = ["Account ID", "Name", "Revenue", "Zone", "", "Fleet size", "Zone"];
    const rows = [1, 2, 3].map((n) => [`A-${String(n)}`, "Acme", n, "x", "note", n, "y"]);
    const block = rawBlock("Accounts", [headers, ...rows]);
    const { otherColumns } = await readMapped({ entities: [mappingOf(block)] }, [block]);
    expect(otherColumns.headers).toEqual(["Zone", "Fleet size"]);
    expect((await otherColumns.read("Zone", null)).column.cells).toEqual(["x", "x", "x"]);
  });

  it("are numbers or dates where nine in ten of their filled cells are, else texts", async () => {
    const ten = (cell: RawCell, ...last: RawCell[]): RawCell[] => [
      ...new Array<RawCell>(9).fill(cell),
      ...last,
    ];
    const found = await others(
      {
        Fleet: ten(5, "many"),
        Score: ten("1.234,5", ""),
        Signed: ten(46_000, ""),
        Ends: ten("31.12.2026", "k.A."),
        Code: ten("0815", ""),
        Named: ten(true, false),
        Half: [1, 2, "some", "few", ""],
      },
      { Signed: "yyyy-mm-dd" },
    );
    const kinds = await Promise.all(
      found.headers.map(async (header) => (await found.look(header, null)).kind),
    );
    expect(kinds).toEqual(["number", "number", "date", "date", "text", "text", "text"]);
  });

  it("give their most frequent texts, none where nearly every account has one of its own", async () => {
    const found = await others({
      Tier: ["Gold", "Silver", "Silver", "", "n/a"],
      Phone: Array.from({ length: 3000 }, (_, n) => `call ${String(n)}`),
      Void: ["", ""],
    });
    expect(await found.look("Tier", null)).toEqual({
      header: "Tier",
      kind: "text",
      values: ["Silver", "Gold"],
      isBlank: false,
    });
    expect((await found.look("Phone", null)).values).toEqual([]);
    expect((await found.look("Void", null)).isBlank).toBe(true);
  });

  it("are read by the same rules as a field's column, with their findings at their cells", async () => {
    const found = await others({ Fleet: [1200, "1,300.5", "(50)", "many", "n/a", "", 1, 2, 3, 4, 5, 6, 7] });
    const { column, findings } = await found.read("Fleet", null);
    expect(Array.from(column.cells.slice(0, 6) as Float64Array)).toEqual([1200, 1300.5, -50, NaN, NaN, NaN]);
    expect(findings.map(({ code, cell, column: header }) => [code, cell, header])).toEqual([
      ["NUMBER_FROM_TEXT", "D3", "Fleet"],
      ["NUMBER_FROM_TEXT", "D4", "Fleet"],
      ["NUMBER_UNREADABLE", "D5", "Fleet"],
      ["PLACEHOLDER_AS_BLANK", "D6", "Fleet"],
    ]);
  });

  it("do not mix the findings of two that are read at once", async () => {
    const cells = ["many", 1, 2, 3, 4, 5, 6, 7, 8, 9];
    const found = await others({ First: cells, Second: cells });
    const [first, second] = await Promise.all([found.read("First", null), found.read("Second", null)]);
    expect(first.findings.map(({ cell }) => cell)).toEqual(["D2"]);
    expect(second.findings.map(({ cell }) => cell)).toEqual(["E2"]);
  });

  it("of sales that accounts are made of have the most frequent value of each customer", async () => {
    const headers = ["Customer", "Amount", "Close date", "Channel"];
    const lines: RawCell[][] = [
      ["Acme", 10, 46_000, "Web"],
      ["Acme", 20, 46_001, "Shop"],
      ["Acme", 30, 46_002, "Shop"],
      ["Bolt", 5, 46_003, "Web"],
    ];
    const block = rawBlock("Sales", [headers, ...lines]);
    const grouped = groupLinesOf(sampleOf(block), null);
    if (grouped === null) throw new Error("the sales were not taken for lines");
    const mapping = { ...grouped, fields: grouped.fields.filter(({ header }) => header !== "Channel") };
    const { otherColumns } = await readMapped({ entities: [mapping] }, [block]);
    expect((await otherColumns.read("Channel", null)).column.cells).toEqual(["Shop", "Web"]);
  });
});
