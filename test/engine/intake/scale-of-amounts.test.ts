import type { Fix } from "../../../src/engine/model/finding";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import type { ReadEntities } from "../../../src/engine/intake/read-entities";
import { scaleOfHeader } from "../../../src/engine/intake/scale-of-header";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readMapped } from "../../support/read-blocks";

function reading(headers: readonly string[], fixes: readonly Fix[] = []): Promise<ReadEntities> {
  const rows: RawCell[][] = [
    ["A-1", "Alpha", "Boston", "Ann Lee", 45.3, 3.1],
    ["A-2", "Beta", "Boston", "Ann Lee", 12, 2],
  ];
  const blocks = [rawBlock("Accounts", [["Account ID", "Account", "City", "Owner", ...headers], ...rows])];
  return readMapped({ ...surveyWorkbook(blocks).mapping, fixes }, blocks);
}

const amounts = ({ accounts }: ReadEntities): number[][] => [
  Array.from(accounts.revenue),
  Array.from(accounts.potential),
];

describe("the unit of a column of amounts", () => {
  it.each([
    ["Umsatz (T€)", 1e3],
    ["Umsatz 2025 TEUR", 1e3],
    ["Umsatz in Tsd. €", 1e3],
    ["CA (k€)", 1e3],
    ["CA en milliers d'euros", 1e3],
    ["ARR $K", 1e3],
    ["Sales ('000)", 1e3],
    ["Net sales USD 000s", 1e3],
    ["Umsatz in 1.000 €", 1e3],
    ["Ventas (miles €)", 1e3],
    ["Faturamento (R$ mil)", 1e3],
    ["Omsättning tkr", 1e3],
    ["FY 24-25 Sale (Rs. Lakh)", 1e5],
    ["Potential (Cr)", 1e7],
    ["Umsatz Mio. €", 1e6],
    ["TAM $MM", 1e6],
    ["Revenue (M)", 1e6],
    ["Facturación (MDP)", 1e6],
    ["Potencial em R$ milhões", 1e6],
  ])("of %s is %d", (header, scale) => {
    expect(scaleOfHeader(header)).toBe(scale);
  });

  it.each([
    "Revenue",
    "Revenue (USD)",
    "Umsatz €",
    "MRR",
    "Umsatz Km",
    "Sales team",
    "CA",
    "CA T1",
    "Sales 2000",
  ])("of %s is not told", (header) => {
    expect(scaleOfHeader(header)).toBeNull();
  });

  it("is left as it is where all columns agree, and told", async () => {
    const read = await reading(["Revenue (T€)", "Potential (T€)"]);
    expect(amounts(read)).toEqual([
      [45.3, 12],
      [3.1, 2],
    ]);
    expect(countsByCode(read)).toMatchObject({ AMOUNTS_SCALED: 2 });
  });

  it("is one where a column of thousands stands beside one of millions, or of plain euros", async () => {
    expect(amounts(await reading(["Revenue ($K)", "Potential ($MM)"]))).toEqual([
      [45_300, 12_000],
      [3_100_000, 2_000_000],
    ]);
    const read = await reading(["Revenue (T€)", "Potential (€)"]);
    expect(amounts(read)).toEqual([
      [45_300, 12_000],
      [3.1, 2],
    ]);
    expect(countsByCode(read)).toMatchObject({ AMOUNTS_IN_FULL: 1 });
  });

  it("is one in full amounts when the user says so", async () => {
    const before = await reading(["Revenue (T€)", "Potential (T€)"]);
    const fix = before.findings.find(({ code }) => code === "AMOUNTS_SCALED")?.fix;
    if (fix === undefined) throw new Error("no way to read them in full is offered");
    const after = await reading(["Revenue (T€)", "Potential (T€)"], [fix]);
    expect(amounts(after)).toEqual([
      [45_300, 12_000],
      [3_100, 2_000],
    ]);
    expect(countsByCode(after)).toMatchObject({ READ_AS_CHOSEN: 2 });
    expect(countsByCode(after)).not.toHaveProperty("AMOUNTS_SCALED");
  });
});
