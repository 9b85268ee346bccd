import { countByLevel } from "../../../src/engine/geography/locate";
import { countsByCode, readBlocks, sumOf } from "../../support/read-blocks";
import { hasRealWorkbook, realBlocks } from "../../support/real-workbook";

/** The figures are those of expected.json beside the workbooks. */
const STORES = "adventureworks-stores.xlsx";
const CRM = "crm-sales-opportunities.xlsx";
const HOSPITALS = "us-hospitals-zip.xlsx";

function tally(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

(hasRealWorkbook(STORES) ? describe : describe.skip)("the AdventureWorks stores", () => {
  const reading = () => readBlocks(realBlocks(STORES));

  it("are 701 accounts with 1,110,900,000 of annual sales and 28,397 employees", async () => {
    const { accounts } = await reading();
    expect(accounts.count).toBe(701);
    expect(sumOf(accounts.revenue)).toBe(1_110_900_000);
    expect(sumOf(accounts.employees)).toBe(28_397);
    expect(accounts.setAside.every((reason) => reason === "")).toBe(true);
  });

  it("lie in six countries and ten territories", async () => {
    const { accounts } = await reading();
    expect(tally(accounts.country)).toEqual({ US: 427, CA: 114, AU: 40, DE: 40, GB: 40, FR: 40 });
    expect(tally(accounts.territory)).toEqual({
      4: 131,
      6: 114,
      1: 92,
      5: 85,
      3: 63,
      2: 56,
      9: 40,
      8: 40,
      10: 40,
      7: 40,
    });
  });

  it("have 17 reps, 3 of them without a territory, who own them by their number", async () => {
    const { accounts, reps, ...rest } = await reading();
    expect(reps.count).toBe(17);
    expect(reps.territory.filter((territory) => territory === "")).toHaveLength(3);
    expect(countsByCode(rest)).toMatchObject({ REP_WITHOUT_TERRITORY: 3 });
    expect(sumOf(reps.quotaLastYear)).toBe(3_650_000);
    expect(tally(accounts.owner)).toEqual({
      279: 80,
      281: 79,
      275: 77,
      277: 76,
      282: 74,
      286: 40,
      288: 40,
      278: 40,
      289: 40,
      290: 40,
      276: 39,
      283: 38,
      280: 38,
    });
    expect(countsByCode(rest)).not.toHaveProperty("OWNER_NOT_IN_REPS");
  });

  it("keep their Australian postal codes at four digits", async () => {
    const { accounts } = await reading();
    const australian = accounts.postalCode.filter((_, row) => accounts.country[row] === "AU");
    expect(australian.every((code) => code.length === 4)).toBe(true);
  });

  it("have two names twice and 30 coordinates at 0, 0", async () => {
    expect(countsByCode(await reading())).toEqual({
      DUPLICATE_ACCOUNT_NAME: 2,
      COORDINATES_ZERO: 30,
      REP_WITHOUT_TERRITORY: 3,
      // In territories 3 and 5, whose reps are 277 and 279, accounts belong to reps of other territories.
      OWNER_AGAINST_TERRITORY: 30,
      // Rep 289 has territory 10 in Reps and 6 in the only row of TerritoryHistory.
      FACTS_DIFFER: 1,
    });
  });
});

(hasRealWorkbook(CRM) ? describe : describe.skip)("the CRM workbook", () => {
  const reading = () => readBlocks(realBlocks(CRM));

  it("has 85 accounts by name, without coordinates and owners", async () => {
    const { accounts } = await reading();
    expect(accounts.count).toBe(85);
    expect(accounts.present).toEqual(["name", "country", "industry", "revenue", "employees", "parent"]);
    expect(sumOf(accounts.revenue)).toBeCloseTo(169_543.8, 6);
    expect(sumOf(accounts.employees)).toBe(396_170);
    expect(countByLevel(accounts).none).toBe(85);
  });

  it("has 35 reps in three regions under six managers", async () => {
    const { reps } = await reading();
    expect(reps.count).toBe(35);
    expect(Object.keys(tally(reps.region)).sort()).toEqual(["Central", "East", "West"]);
    expect(new Set(reps.manager).size).toBe(6);
  });

  it("has 8,800 opportunities that find their accounts and reps", async () => {
    const { opportunities, reps, ...rest } = await reading();
    if (opportunities === null) throw new Error("no opportunities");
    expect(opportunities.count).toBe(8800);
    expect(tally(opportunities.stage)).toEqual({ Won: 4238, Lost: 2473, Engaging: 1589, Prospecting: 500 });
    const won = opportunities.amount.filter((_, row) => opportunities.stage[row] === "Won");
    expect(sumOf(won)).toBe(10_005_534);
    expect(new Set(opportunities.repIndex).size).toBe(30);
    expect(opportunities.repIndex).not.toContain(-1);
    expect(opportunities.accountIndex.filter((at) => at === -1)).toHaveLength(1425);
    expect(countsByCode(rest)).toEqual({
      OPPORTUNITY_WITHOUT_ACCOUNT: 1425,
      OPPORTUNITY_WITHOUT_AMOUNT: 2089,
    });
    const idle = reps.name.filter((_, rep) => !opportunities.repIndex.includes(rep));
    expect(idle.sort()).toEqual([
      "Carl Lin",
      "Carol Thompson",
      "Elizabeth Anderson",
      "Mei-Mei Johns",
      "Natalya Ivanova",
    ]);
  });
});

(hasRealWorkbook(HOSPITALS) ? describe : describe.skip)("the US hospitals", () => {
  const reading = () => readBlocks(realBlocks(HOSPITALS));

  it("are 3,502 accounts in 51 states without reps", async () => {
    const { accounts, reps } = await reading();
    expect(accounts.count).toBe(3502);
    expect(new Set(accounts.state).size).toBe(51);
    expect(reps).toMatchObject({ count: 0, fromOwners: true });
  });

  it("get 236 zeros of their ZIP codes back", async () => {
    const { accounts, findings } = await reading();
    expect(countsByCode({ findings })["POSTAL_CODE_LOST_ZERO"]).toBe(236);
    expect(accounts.postalCode.every((code) => /^\d{5}$/.test(code))).toBe(true);
    expect(new Set(accounts.postalCode).size).toBe(3324);
  });

  it("have coordinates in the last line of 3,281 addresses", async () => {
    const { accounts } = await reading();
    expect(countByLevel(accounts)).toMatchObject({ coordinates: 3281, none: 221 });
  });

  it("have 134 names that stand for another hospital too", async () => {
    expect(countsByCode(await reading())["DUPLICATE_ACCOUNT_NAME"]).toBe(134);
  });
});
