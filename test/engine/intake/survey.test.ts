import fc from "fast-check";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { EntityKind } from "../../../src/engine/model/field";
import type { RawCell, SheetSample } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";

/** Field to header of the entity that the survey finds, or null. */
function fieldsOf(entity: EntityKind, ...samples: SheetSample[]): Record<string, string> | null {
  const found = surveyWorkbook(samples).mapping.entities.find((candidate) => candidate.entity === entity);
  return found === undefined
    ? null
    : Object.fromEntries(found.fields.map(({ field, header }) => [field, header]));
}

const ENGLISH: RawCell[][] = [
  ["Account ID", "Account Name", "City", "State", "ZIP", "Industry", "Revenue", "Potential", "Sales Rep"],
  ["A1", "Acme Bikes", "Boston", "MA", "02139", "Retail", 1200, 2000, "Priya Nair"],
  ["A2", "Beta Cycles", "Austin", "TX", "73301", "Retail", 800, 900, "Tom Lee"],
  ["A3", "Gamma Sports", "Miami", "FL", "33101", "Sport", 100, 500, "Priya Nair"],
];
const ENGLISH_FIELDS = {
  id: "Account ID",
  name: "Account Name",
  city: "City",
  state: "State",
  postalCode: "ZIP",
  industry: "Industry",
  revenue: "Revenue",
  potential: "Potential",
  owner: "Sales Rep",
};

describe("the columns of an account list", () => {
  it("are found in English", () => {
    expect(fieldsOf("account", rawBlock("Accounts", ENGLISH))).toEqual(ENGLISH_FIELDS);
  });

  it("are found in German, with decimal commas and umlauts", () => {
    const fields = fieldsOf(
      "account",
      rawBlock("Tabelle1", [
        [
          "Kd-Nr.",
          "Firma",
          "Straße",
          "PLZ",
          "Ort",
          "Land",
          "Branche",
          "Umsatz 2024 (T€)",
          "Potenzial",
          "Außendienst",
        ],
        [
          "00012",
          "Müller GmbH",
          "Hauptstr. 1",
          "01067",
          "Dresden",
          "DE",
          "Bau",
          "1.234,5",
          "2.000",
          "Hr. Schmidt",
        ],
        ["00013", "Bayer & Söhne", "Ring 4", "80331", "München", "DE", "Chemie", "500,0", "900", "Fr. Klein"],
      ]),
    );
    expect(fields).toEqual({
      id: "Kd-Nr.",
      name: "Firma",
      postalCode: "PLZ",
      city: "Ort",
      country: "Land",
      industry: "Branche",
      revenue: "Umsatz 2024 (T€)",
      potential: "Potenzial",
      owner: "Außendienst",
    });
  });

  it("are found in French", () => {
    const fields = fieldsOf(
      "account",
      rawBlock("Feuil1", [
        [
          "Code client",
          "Raison sociale",
          "Code postal",
          "Ville",
          "Pays",
          "Secteur d'activité",
          "Chiffre d'affaires",
          "Effectif",
          "Commercial",
        ],
        ["C001", "Dupont SA", 75001, "Paris", "France", "Industrie", "1 234 567,89 €", 120, "Jean Martin"],
        ["C002", "Durand", 6000, "Nice", "France", "Commerce", "500 000 €", 20, "Luc Petit"],
      ]),
    );
    expect(fields).toEqual({
      id: "Code client",
      name: "Raison sociale",
      postalCode: "Code postal",
      city: "Ville",
      country: "Pays",
      industry: "Secteur d'activité",
      revenue: "Chiffre d'affaires",
      employees: "Effectif",
      owner: "Commercial",
    });
  });

  it("are found in Spanish", () => {
    const fields = fieldsOf(
      "account",
      rawBlock("Hoja1", [
        [
          "Código de cliente",
          "Nombre del cliente",
          "Código Postal",
          "Ciudad",
          "País",
          "Facturación anual",
          "Nº empleados",
          "Vendedor",
        ],
        ["1", "Talleres Paco", "28001", "Madrid", "España", "12.500,00", 4, "Ana Ruiz"],
        ["2", "Café Sol", "08001", "Barcelona", "España", "8.000,50", 2, "Luis Gil"],
      ]),
    );
    expect(fields).toEqual({
      id: "Código de cliente",
      name: "Nombre del cliente",
      postalCode: "Código Postal",
      city: "Ciudad",
      country: "País",
      revenue: "Facturación anual",
      employees: "Nº empleados",
      owner: "Vendedor",
    });
  });

  it("are found in Portuguese", () => {
    const fields = fieldsOf(
      "account",
      rawBlock("Planilha1", [
        ["ID", "Razão Social", "CEP", "Cidade", "UF", "Faturamento", "Potencial", "Vendedor"],
        [1, "Padaria Pão", "01310-100", "São Paulo", "SP", "R$ 1.234,56", "R$ 5.000,00", "João"],
        [2, "Loja Luz", "20040-002", "Rio de Janeiro", "RJ", "R$ 234,00", "R$ 900,00", "Maria"],
      ]),
    );
    expect(fields).toEqual({
      id: "ID",
      name: "Razão Social",
      postalCode: "CEP",
      city: "Cidade",
      state: "UF",
      revenue: "Faturamento",
      potential: "Potencial",
      owner: "Vendedor",
    });
  });

  it("are found by their values when the header says little", () => {
    const rows: RawCell[][] = [["Customer", "Where", "Spot"]];
    for (let row = 0; row < 6; row += 1) {
      rows.push([
        `Store number ${String(row)}`,
        ["Germany", "France", "Italy"][row % 3] ?? "",
        `(4${String(row)}.5, 7.25)`,
      ]);
    }
    expect(fieldsOf("account", rawBlock("Sheet1", rows))).toEqual({
      name: "Customer",
      country: "Where",
      location: "Spot",
    });
  });

  it("do not include county for country, or ownership for owner", () => {
    const fields = fieldsOf(
      "account",
      rawBlock("Hospitals", [
        ["Provider.ID", "Hospital.Name", "County.Name", "Hospital.Ownership"],
        [10005, "Marshall Medical Center", "MARSHALL", "Government"],
        [10012, "Dekalb Regional Center", "DE KALB", "Proprietary"],
      ]),
    );
    expect(fields).toEqual({ id: "Provider.ID", name: "Hospital.Name" });
  });

  it("survive a spelling mistake in a header", () => {
    const rows = [
      ["Customer", "Lattitude", "Longitde"],
      ...[1, 2, 3, 4, 5].map((row) => [`Store ${String(row)}`, 40.5 + row, -75.25 - row]),
    ];
    expect(fieldsOf("account", rawBlock("Accounts", rows))).toEqual({
      name: "Customer",
      latitude: "Lattitude",
      longitude: "Longitde",
    });
  });

  it("ask when two columns fit one field: the better one is taken, not for certain", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Accounts", [
        ["Account", "Annual Sales", "Annual Revenue", "Owner"],
        ["Acme", 100, 10, "Jo"],
        ["Beta", 200, 20, "Al"],
      ]),
    ]).mapping.entities;
    const revenue = entity?.fields.find(({ field }) => field === "revenue");
    expect(revenue).toMatchObject({ header: "Annual Sales", confidence: 0.8 });
    expect(revenue?.evidence).toContain("“Annual Revenue” fits as well");
    expect(entity?.unusedHeaders).toEqual(["Annual Revenue"]);
  });

  it("ask when an address stands twice, but not when both say the same", () => {
    const addresses = (shipping: string): RawCell[][] => [
      ["Account ID", "Account", "Billing City", "Shipping City"],
      ["A-1", "Acme", "Boston", shipping],
      ["A-2", "Beta", "Austin", "Austin"],
    ];
    const cityOf = (shipping: string) =>
      surveyWorkbook([rawBlock("Accounts", addresses(shipping))]).mapping.entities[0]?.fields.find(
        ({ field }) => field === "city",
      );
    expect(cityOf("Cambridge")?.confidence).toBeLessThan(0.85);
    expect(cityOf("Cambridge")?.evidence).toContain("“Shipping City” fits as well");
    expect(cityOf("Boston")?.confidence).toBeGreaterThanOrEqual(0.85);
  });

  it("take “Account” for the name, but for the ID beside a column called “Name”", () => {
    const alone = fieldsOf(
      "account",
      rawBlock("Customers", [
        ["Account", "Owner", "Revenue"],
        ["Acme Bikes", "Priya Nair", 1200],
        ["Beta Cycles", "Tom Lee", 800],
      ]),
    );
    expect(alone).toMatchObject({ name: "Account" });
    const besideName = fieldsOf(
      "account",
      rawBlock("Customers", [
        ["Account", "Name", "Owner", "Revenue"],
        ["A1", "Acme Bikes", "Priya Nair", 1200],
        ["A2", "Beta Cycles", "Tom Lee", 800],
      ]),
    );
    expect(besideName).toMatchObject({ id: "Account", name: "Name" });
  });

  it("carry up to three different sample values", () => {
    const [entity] = surveyWorkbook([rawBlock("Accounts", ENGLISH)]).mapping.entities;
    expect(entity?.fields.find(({ field }) => field === "owner")?.samples).toEqual(["Priya Nair", "Tom Lee"]);
  });

  it("are the same in any order of the columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(order, (columns) => {
        const shuffled = ENGLISH.map((row) => columns.map((column) => row[column] ?? ""));
        expect(fieldsOf("account", rawBlock("Accounts", shuffled))).toEqual(ENGLISH_FIELDS);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("are the same under other names of the same meaning, in any writing", () => {
    const names: Record<string, string[]> = {
      id: ["Customer No.", "client_id", "KUNDENNUMMER", "accountNumber"],
      name: ["Company", "customer.name", "Kundenname", "Client name"],
      city: ["Town", "ORT", "Billing City", "ville"],
      state: ["State/Province", "Bundesland", "us_state"],
      postalCode: ["Zip Code", "postcode", "PLZ", "Zip/Postal Code"],
      industry: ["Sector", "Branche", "vertical"],
      revenue: ["Sales FY25", "Umsatz 2025", "net_sales", "Revenue (USD)"],
      potential: ["Potenzial", "Sales Potential", "WalletSize"],
      owner: ["Account Owner", "sales_rep", "Vertreter", "SalesPerson"],
    };
    const fields = Object.keys(ENGLISH_FIELDS);
    const renamed = fc.tuple(...fields.map((field) => fc.constantFrom(...(names[field] ?? []))));
    fc.assert(
      fc.property(renamed, (headers) => {
        const expected = Object.fromEntries(fields.map((field, column) => [field, headers[column]]));
        expect(fieldsOf("account", rawBlock("Accounts", [headers, ...ENGLISH.slice(1)]))).toEqual(expected);
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

describe("the header row", () => {
  const headerRowOf = (...rows: RawCell[][]): number | undefined =>
    surveyWorkbook([rawBlock("Accounts", rows)]).mapping.entities[0]?.headerRow;

  it("is found below a banner and blank rows", () => {
    expect(headerRowOf(["Customer list"], ["As of October"], [], ...ENGLISH)).toBe(3);
  });

  it("is found 49 rows down", () => {
    const notes = Array.from({ length: 49 }, (_, row): RawCell[] => [`Note ${String(row)}`]);
    expect(headerRowOf(...notes, ...ENGLISH)).toBe(49);
  });

  it("is the lower one of two, with the names of the upper one where it is blank", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Accounts", [
        ["Account", "Name", "Address", "", "Sales", ""],
        ["No.", "", "City", "ZIP", "2024", "2025"],
        [1, "Acme Bikes", "Boston", 2139, 1200, 1300],
        [2, "Beta Cycles", "Austin", 73301, 800, 900],
      ]),
    ]).mapping.entities;
    expect(entity?.headerRow).toBe(1);
    expect(entity?.fields.find(({ field }) => field === "revenue")?.header).toBe("Sales 2025");
  });

  it("is the lower one of two where that holds years alone, numbers or text", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Kunden", [
        ["Kundenliste 2025", "", "", ""],
        ["Kundennr.", "Firma", "Umsatz", ""],
        ["", "", "2024", "2025"],
        ["K-1", "Huber GmbH", "1.200,50", "1.300,50"],
        ["K-2", "Maier AG", "800,00", "900,00"],
      ]),
    ]).mapping.entities;
    expect(entity?.headerRow).toBe(2);
    expect(entity?.fields.map(({ field, header }) => [field, header])).toEqual([
      ["id", "Kundennr."],
      ["name", "Firma"],
      ["revenue", "Umsatz 2025"],
    ]);
    expect(entity?.unusedHeaders).toEqual(["Umsatz 2024"]);
  });

  it("puts the name of the group above before names that stand twice", () => {
    const [entity] = surveyWorkbook([
      rawBlock("Accounts", [
        ["", "", "Revenue", "", "Potential", ""],
        ["Account ID", "Account", "Plan", "Actual", "Plan", "Actual"],
        ["A-1", "Acme", 10, 11, 12, 13],
        ["A-2", "Beta", 20, 21, 22, 23],
      ]),
    ]).mapping.entities;
    expect(entity?.unusedHeaders).toEqual(expect.arrayContaining(["Potential Actual"]));
    expect(entity?.fields.find(({ field }) => field === "potential")?.header).toBe("Potential Plan");
  });

  it("gives the address of headers and data where the block does not start at A1", () => {
    const sample = rawBlock("Accounts", [["Customer list"], ...ENGLISH], { firstRow: 3, firstColumn: 2 });
    expect(surveyWorkbook([sample]).mapping.entities[0]).toMatchObject({
      headerRow: 1,
      address: "B4:J7",
      rowCount: 3,
    });
  });

  it("of a table is its first row", () => {
    const sample = rawBlock("Data", ENGLISH, { table: "tblAccounts" });
    expect(surveyWorkbook([sample]).mapping.entities[0]).toMatchObject({ key: "tblAccounts", headerRow: 0 });
  });
});

describe("which sheet holds what", () => {
  const reps = rawBlock("Team", [
    ["Name", "Region", "Manager", "Hire date"],
    ["Priya Nair", "East", "Ann", 44000],
    ["Tom Lee", "West", "Ann", 44100],
  ]);

  it("tells accounts, reps, opportunities and costs apart", () => {
    const deals = rawBlock("Pipeline", [
      ["Opportunity ID", "Account", "Owner", "Stage", "Amount", "Close Date"],
      ["O1", "Acme Bikes", "Priya Nair", "Won", 100, 45000],
      ["O2", "Beta Cycles", "Tom Lee", "Lost", 200, 45001],
    ]);
    const costs = rawBlock("Travel costs", [
      ["Rep", "Expense type", "Cost"],
      ["Priya Nair", "Travel", 100],
      ["Tom Lee", "Travel", 80],
    ]);
    const { mapping } = surveyWorkbook([costs, deals, reps, rawBlock("Accounts", ENGLISH)]);
    expect(mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toEqual([
      ["account", "Accounts"],
      ["rep", "Team"],
      ["opportunity", "Pipeline"],
      ["cost", "Travel costs"],
    ]);
  });

  it("does not depend on the names of the sheets when the columns tell", () => {
    const { mapping } = surveyWorkbook([
      { ...reps, key: "Sheet1", sheet: "Sheet1" },
      { ...rawBlock("Sheet2", ENGLISH) },
    ]);
    expect(mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toEqual([
      ["account", "Sheet2"],
      ["rep", "Sheet1"],
    ]);
  });

  it("finds the owner by values that are reps, under a header that says nothing", () => {
    const rows = ENGLISH.map((row, index) => [...row.slice(0, 8), index === 0 ? "Col9" : (row[8] ?? "")]);
    expect(fieldsOf("account", rawBlock("Accounts", rows), reps)).toMatchObject({ owner: "Col9" });
  });

  it("finds the rep's ID among several by the owners of the accounts", () => {
    const accounts = rawBlock("Accounts", [
      ["Account", "Sales Person ID", "City"],
      ["Acme", 279, "Boston"],
      ["Beta", 281, "Austin"],
      ["Gamma", 279, "Miami"],
    ]);
    const people = rawBlock("Reps", [
      ["Badge code", "Entity", "Full name"],
      [11, 279, "Priya Nair"],
      [12, 280, "Tom Lee"],
      [13, 281, "Ann Ray"],
    ]);
    expect(fieldsOf("rep", accounts, people)).toMatchObject({ id: "Entity", name: "Full name" });
  });

  it("names the second list of accounts as an alternative", () => {
    const survey = surveyWorkbook([
      rawBlock("Accounts", ENGLISH),
      rawBlock(
        "Accounts old",
        ENGLISH.map((row) => row.slice(0, 5)),
      ),
    ]);
    expect(survey.mapping.entities).toHaveLength(1);
    expect(survey.alternatives.map(({ mapping, reason }) => [mapping.entity, mapping.key, reason])).toEqual([
      ["account", "Accounts old", expect.stringContaining("“Accounts” has stronger evidence")],
    ]);
  });

  it("finds nothing in an empty sheet, a text page or a list of products", () => {
    const pages = [
      rawBlock("Empty", []),
      rawBlock("One blank", [[""]]),
      rawBlock("Read me", [
        ["This workbook plans our territories for next year and was made by the sales office"],
        ["Ask Ann"],
      ]),
      rawBlock("Products", [
        ["product", "series", "sales_price"],
        ["GTX Basic", "GTX", 550],
        ["MG Special", "MG", 55],
      ]),
    ];
    expect(surveyWorkbook(pages)).toEqual({ mapping: { entities: [] }, alternatives: [], grouping: null });
  });

  it("never gives one column two fields or one field two columns", () => {
    const header = fc.constantFrom(
      "Account",
      "Name",
      "Sales",
      "Revenue",
      "Owner",
      "Rep",
      "City",
      "State",
      "ZIP",
      "Type",
      "Status",
      "ID",
      "Region",
      "x",
      "",
    );
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 99999 }),
      fc.constantFrom("Boston", "MA", "Acme", "", "12,5"),
    );
    const rows = fc.tuple(
      fc.array(header, { minLength: 6, maxLength: 6 }),
      fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(rows, ([headers, data]) => {
        for (const { fields } of surveyWorkbook([rawBlock("Accounts", [headers, ...data])]).mapping
          .entities) {
          expect(new Set(fields.map(({ column }) => column)).size).toBe(fields.length);
          expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
