import { tell } from "../../../src/engine/told/tell";
import fc from "fast-check";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
import { fieldsOf, ENGLISH, ENGLISH_FIELDS } from "../../support/surveyed-fields";

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
    expect(revenue?.evidence).toContainEqual(tell("fitsAsWell", "Annual Revenue"));
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
    expect(cityOf("Cambridge")?.evidence).toContainEqual(tell("fitsAsWell", "Shipping City"));
    expect(cityOf("Boston")?.confidence).toBeGreaterThanOrEqual(0.85);
  });

  it("do not ask about a code and its name, or a second number of each account; where bills and goods go is asked", () => {
    const confidenceOf = (field: string, header: string[], rows: RawCell[][]): number | undefined =>
      surveyWorkbook([rawBlock("Accounts", [header, ...rows])]).mapping.entities[0]?.fields.find(
        (one) => one.field === field,
      )?.confidence;
    const coded = ["CustomerID", "AccountNumber", "Name", "StateProvinceCode", "StateProvinceName"];
    const rows = (third: string): RawCell[][] => [
      [701, "AW-1", "Acme", "MA", "Massachusetts"],
      [702, "AW-2", "Beta", "MA", "Massachusetts"],
      [703, "AW-3", "Core", "TX", third],
    ];
    expect(confidenceOf("id", coded, rows("Texas"))).toBeGreaterThanOrEqual(0.85);
    expect(confidenceOf("state", coded, rows("Texas"))).toBeGreaterThanOrEqual(0.85);
    // A state that is another on one row tells something else.
    expect(confidenceOf("state", coded, rows("Massachusetts"))).toBeLessThan(0.85);
    const twoPlaces = ["Account ID", "Account", "Billing State", "Shipping State"];
    const crossed: RawCell[][] = [
      ["A-1", "Acme", "MA", "TX"],
      ["A-2", "Beta", "MA", "TX"],
      ["A-3", "Core", "TX", "MA"],
    ];
    expect(confidenceOf("state", twoPlaces, crossed)).toBeLessThan(0.85);
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
