import type { EntityMapping, WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import type { SheetSample } from "../../src/engine/model/raw-sheet";
import { alsoReading, chooseColumn, columnChoices, hasKey } from "../../src/use-cases/choose-column";
import { currencySymbol } from "../../src/use-cases/currency-symbol";

const sample: SheetSample = {
  key: "Accounts",
  sheet: "Accounts",
  table: null,
  firstRow: 1,
  firstColumn: 1,
  rowCount: 3,
  columnCount: 4,
  hidden: false,
  rows: [
    ["No", "Spend", "", "Value"],
    ["A-1", 100, "x", 7],
    ["A-2", "", "y", 8],
  ],
  numberFormats: [
    ["General", "General", "General", "General"],
    ["@", "[$€-407]#,##0", "General", "0"],
    ["@", "[$€-407]#,##0", "General", "0"],
  ],
};
const entity: EntityMapping = {
  entity: "account",
  key: "Accounts",
  sheet: "Accounts",
  table: null,
  headerRow: 0,
  address: "A1:D3",
  rowCount: 2,
  columnCount: 4,
  confidence: 0.9,
  fields: [
    { field: "id", header: "No", column: 0, confidence: 0.95, evidence: [], samples: ["A-1"] },
    { field: "potential", header: "Spend", column: 1, confidence: 0.6, evidence: [], samples: ["100"] },
  ],
  unusedHeaders: ["Value"],
};
const mapping: WorkbookMapping = { entities: [entity] };
const choices = columnChoices(entity, sample);
const value = choices[2];
const fieldsOf = (of: WorkbookMapping) => of.entities[0]?.fields.map(({ field, header }) => [field, header]);

describe("the columns to choose from", () => {
  it("are those with a header, with the first values below it", () => {
    expect(choices).toEqual([
      { header: "No", column: 0, samples: ["A-1", "A-2"] },
      { header: "Spend", column: 1, samples: ["100"] },
      { header: "Value", column: 3, samples: ["7", "8"] },
    ]);
  });
});

describe("choosing a column", () => {
  it("makes it certain and frees the one before", () => {
    const chosen = chooseColumn(mapping, "account", "potential", value ?? null, choices);
    expect(chosen.entities[0]?.fields[1]).toMatchObject({ header: "Value", column: 3, confidence: 1 });
    expect(chosen.entities[0]?.unusedHeaders).toEqual(["Spend"]);
  });

  it("can leave a field without a column", () => {
    const chosen = chooseColumn(mapping, "account", "potential", null, choices);
    expect(fieldsOf(chosen)).toEqual([["id", "No"]]);
  });

  it("lets one column serve two fields and says so", () => {
    const chosen = chooseColumn(mapping, "account", "revenue", choices[1] ?? null, choices);
    const [account] = chosen.entities;
    const revenue = account?.fields.find(({ field }) => field === "revenue");
    expect(account && revenue && alsoReading(account, revenue)).toEqual(["potential"]);
  });

  it("knows when the rows can no longer be told apart", () => {
    const [without] = chooseColumn(mapping, "account", "id", null, choices).entities;
    expect(hasKey(entity)).toBe(true);
    expect(without && hasKey(without)).toBe(false);
  });
});

describe("the currency sign", () => {
  it("is that of the money columns' number format", () => {
    expect(currencySymbol(mapping, [sample])).toBe("€");
  });

  it("is none when no money column shows one", () => {
    const plain = chooseColumn(mapping, "account", "potential", value ?? null, choices);
    expect(currencySymbol(plain, [sample])).toBe("");
  });
});
