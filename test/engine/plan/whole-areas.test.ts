import topology from "us-atlas/counties-10m.json";
import type { Topology } from "topojson-specification";
import { checkAreas } from "../../../src/engine/alignment/areas/check-areas";
import type { Plan } from "../../../src/engine/model/plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { makePlan } from "../../../src/engine/plan/make-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const denver = [39.74, -104.99] as const;
const boulder = [40.01, -105.27] as const;
const grandJunction = [39.06, -108.55] as const;
const durango = [37.28, -107.88] as const;
const london = [51.51, -0.13] as const;

const reps: RepRow[] = [
  { name: "Ann", at: denver },
  { name: "Bob", at: grandJunction },
];

function plan(rows: readonly AccountRow[], settings: GivenSettings = {}): Promise<Plan> {
  const areaTopology = topology as unknown as Topology;
  return makePlan(
    { ...planInput(rows, reps), areaTopology },
    { effort: "quick", startFrom: "areas", ...settings },
    quietControl(),
  );
}

const four: AccountRow[] = [
  { name: "A", at: denver, potential: 10 },
  { name: "B", at: boulder, potential: 10 },
  { name: "C", at: grandJunction, potential: 10 },
  { name: "D", at: durango, potential: 10 },
];

describe("a plan of whole counties", () => {
  it("gives every county of Colorado to one rep, and each account goes with its county", async () => {
    const made = await plan(four);
    expect(made.areas?.areas).toHaveLength(64);
    expect([...made.territoryOf]).toEqual([0, 0, 1, 1]);
    expect(made.reason[1]).toBe("In Boulder, Colorado, which belongs to Ann");
    expect(made.after[0]?.outside).toBe(0);
    // Boulder is 38.2 km from Denver, Durango 206.4 km from Grand Junction; nobody can be nearer.
    expect(made.certificate?.objective).toBeCloseTo(38.2 ** 2 + 206.4 ** 2, -3);
    expect(made.certificate?.gap).toBeCloseTo(0, 6);
  });

  it("does not say how far it is from the best where a rep has no home", async () => {
    const areaTopology = topology as unknown as Topology;
    const homeless = { ...planInput(four, [{ name: "Ann", at: denver }, { name: "Bob" }]), areaTopology };
    const made = await makePlan(homeless, { effort: "quick", startFrom: "areas" }, quietControl());
    expect(made.certificate).toBeNull();
  });

  it("keeps each territory in one piece", async () => {
    const made = await plan(four);
    const areas = made.areas;
    if (areas === null) throw new Error("planned without areas");
    const asked = {
      ...areas,
      territoryCount: 2,
      territoryOf: areas.areas.map((area) => area.territory),
      territoryOfAccount: made.territoryOf,
    };
    expect(checkAreas(asked)).toEqual([]);
    const mesa = areas.areas.findIndex((area) => area.name === "Mesa, Colorado");
    const torn = asked.territoryOf.map((territory, area) => (area === mesa ? 1 - territory : territory));
    expect(checkAreas({ ...asked, territoryOf: torn }).join()).toContain("has a piece apart");
  });

  it("leaves a locked account with its rep, wherever the county goes", async () => {
    const made = await plan([...four, { name: "E", at: boulder, potential: 1, owner: "Bob", lock: true }]);
    expect(made.territoryOf[4]).toBe(1);
    expect(made.reason[4]).toBe("Locked to Bob");
  });

  it("says which accounts lie in no county", async () => {
    const made = await plan([...four, { name: "F", at: london, potential: 1 }]);
    expect(made.findings.find((one) => one.code === "ACCOUNTS_IN_NO_AREA")?.finding).toBe(
      "1 account lies in none of the counties",
    );
    expect(made.territoryOf[4]).toBeGreaterThanOrEqual(0);
  });

  it("names a county that is more than a territory may have", async () => {
    const made = await plan(four.map((row, index) => ({ ...row, potential: index === 0 ? 100 : 10 })));
    expect(made.findings.find((one) => one.code === "AREA_LARGER_THAN_A_TERRITORY")?.finding).toBe(
      "Denver, Colorado alone is more than any territory may have",
    );
    expect(made.reason[0]).toBe("In Denver, Colorado, which belongs to Ann");
  });

  it("refuses rules that tear counties apart", async () => {
    await expect(plan(four, { matchLanguage: "required" })).rejects.toThrow(
      "Whole counties cannot be planned together with a required language; drop one of the two",
    );
  });
});

describe("a plan of the counties of Maryland and Virginia", () => {
  it("tells a city from the county of the same name, and leaves no territory inside another", async () => {
    const made = await plan([
      { name: "A", at: [39.3, -76.61], potential: 10 },
      { name: "B", at: [38.85, -77.3], potential: 10 },
    ]);
    const names = made.areas?.areas.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["Baltimore city, Maryland", "Baltimore, Maryland"]));
    expect(made.findings.map(({ code }) => code)).not.toContain("TERRITORY_INSIDE_ANOTHER");
    // Fairfax city touches Fairfax alone.
    const ofFairfax = made.areas?.areas.filter(({ name }) => name.startsWith("Fairfax")) ?? [];
    expect(ofFairfax).toHaveLength(2);
    expect(new Set(ofFairfax.map(({ territory }) => territory)).size).toBe(1);
  });
});

describe("a plan of whole states", () => {
  it("has one area where all accounts lie in one state", async () => {
    const made = await plan([...four, { name: "G", at: [41.14, -104.82], potential: 40 }], {
      areaLevel: "states",
    });
    expect(made.areas?.areas.map((area) => area.name).sort()).toEqual(["Colorado", "Wyoming"]);
    expect(new Set(made.territoryOf.slice(0, 4)).size).toBe(1);
    expect(made.territoryOf[4]).not.toBe(made.territoryOf[0]);
  });
});
