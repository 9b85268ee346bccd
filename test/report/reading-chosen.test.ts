import type { EntityMapping } from "../../src/engine/model/workbook-mapping";
import { COLUMN_FIXES } from "../../src/engine/model/finding";
import { chosenReadingLines } from "../../src/report/sheets/reading-chosen";

const ORDERS: EntityMapping = {
  entity: "account",
  key: "Orders",
  sheet: "Orders",
  table: null,
  headerRow: 0,
  address: "A1:C9",
  rowCount: 8,
  columnCount: 3,
  confidence: 1,
  fields: [{ field: "name", header: "Customer", column: 0, confidence: 1, evidence: [], samples: [] }],
  unusedHeaders: [],
  groupsLines: true,
};

describe("what was read as the user chose", () => {
  it("stands in Plan Settings, one line a choice, so that the plan can be made again", () => {
    const lines = chosenReadingLines({
      entities: [ORDERS],
      fixes: [
        { kind: "owner", from: "A. Lee", to: "Ann Lee" },
        { kind: "keepLast" },
        { kind: "fullAmounts" },
        { kind: "dayFirst", header: "Last visit" },
      ],
    });
    expect(lines.map(({ setting, value }) => [setting, value])).toEqual([
      ["Accounts made of rows of sales", "one a customer"],
      ["Owner “A. Lee”", "Ann Lee"],
      ["Two rows with one account ID", "later row"],
      ["Amounts in thousands or millions", "in full"],
      ["Column “Last visit”", "day first"],
    ]);
    expect(lines[0]?.meaning).toContain("Each “Customer” of Orders is one account");
  });

  it("has words of its own for every kind of choice", () => {
    const fixes = COLUMN_FIXES.map((kind) => ({ kind, header: "Sales" }));
    const values = chosenReadingLines({ entities: [], fixes }).map(({ value }) => value);
    expect(new Set(values).size).toBe(COLUMN_FIXES.length);
  });

  it("says so where nothing was chosen", () => {
    expect(chosenReadingLines({ entities: [] }).map(({ value }) => value)).toEqual(["none"]);
  });
});
