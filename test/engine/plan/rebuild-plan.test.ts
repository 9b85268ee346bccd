import topology from "us-atlas/counties-10m.json";
import type { Topology } from "topojson-specification";
import fc from "fast-check";
import type { Plan } from "../../../src/engine/model/plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { scenarioOfText, scenarioText } from "../../../src/engine/model/scenario-record";
import { defineScenario } from "../../../src/engine/plan/define-scenario";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { inputsFingerprint } from "../../../src/engine/plan/inputs-fingerprint";
import { workPlan } from "../../../src/engine/plan/make-plan";
import type { PlanInput } from "../../../src/engine/plan/prepare-plan";
import { quoteAgain } from "../../../src/engine/plan/quote-again";
import { rebuildPlan } from "../../../src/engine/plan/rebuild-plan";
import { workJob } from "../../../src/engine/what-if/work-job";
import { repairPlan } from "../../../src/engine/plan/repair-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const NAMES = ["Priya Nair", "Jamal Carter", "Tom Becker", "Mei Chen"];

const reps: RepRow[] = [
  { name: "Priya Nair", at: [40.7, -74], territory: "NE", capacity: 1500 },
  { name: "Jamal Carter", at: [41.9, -87.6], territory: "MW", capacity: 1500 },
  { name: "Tom Becker", at: [34, -118.2], territory: "WE", capacity: 1200 },
  { name: "Mei Chen", at: [29.8, -95.4], territory: "SW", capacity: 1500 },
];

/** Eighty accounts across the country; every tenth locked, every eighth in a family, one a house account. */
const input: PlanInput = planInput(
  Array.from({ length: 80 }, (_, i): AccountRow => ({
    id: `A-${String(i).padStart(3, "0")}`,
    at: [28 + ((i * 7) % 19), -122 + ((i * 11) % 52)],
    owner: i === 5 ? "House" : (NAMES[(i * i) % 5] ?? ""),
    potential: 100 + 37 * (i % 11),
    revenue: 40 + 13 * (i % 7),
    calls: 12,
    hours: 1 + (i % 3),
    lock: i % 10 === 3,
    parent: i % 8 === 0 ? `Family ${String(i % 3)}` : "",
  })),
  reps,
);

const control = () => quietControl();
const work = (given: GivenSettings, placements: PlanInput["placements"] = []) =>
  workPlan({ ...input, placements }, { effort: "quick", ...given }, control());

const titled = { name: "Kept", note: "", savedAt: 46_000 };

/** The plan made again of the text of its scenario. */
async function again(worked: WorkedPlan, of: PlanInput = input): Promise<WorkedPlan> {
  const inputs = await inputsFingerprint(of, control());
  const record = defineScenario(worked, titled, inputs);
  const read = scenarioOfText(scenarioText(record, 200));
  expect(read).toEqual(record);
  return rebuildPlan(of, read.definition, control());
}

const same = (made: Plan, before: Plan): void => {
  expect(made).toEqual(before);
};

describe("a plan made again of its scenario", () => {
  it.each<[string, GivenSettings]>([
    ["from today's owners", { startFrom: "owners" }],
    ["from the reps' homes, with families and locks", { startFrom: "homes" }],
    ["on a blank map", { startFrom: "blank" }],
    ["with a cap on moves", { startFrom: "owners", moveAtMost: { share: 0.2, of: "revenue" } }],
    [
      "on two measures with limits",
      {
        balanceOn: [{ measure: "potential" }, { measure: "workload", tolerance: 0.2 }],
        limits: [{ measure: "accounts", max: 30 }],
      },
    ],
    ["with targets less travel", { lessTravel: true, balanceOn: "workload" }],
    [
      "with quotas and an override",
      {
        quotaTarget: 40_000,
        quotaUnit: 10,
        quotaOverrides: [{ territory: "NE", quota: 9_990, reason: "launch" }],
      },
    ],
    ["with another seed, families apart and no locks", { seed: 7, keepFamilies: false, keepLocked: false }],
  ])("is the same, bit for bit: %s", async (_, settings) => {
    const before = await work(settings);
    same((await again(before)).plan, before.plan);
  });

  it("is the same with placements, after repairs, and with other quotas afterwards", async () => {
    const first = await work({ startFrom: "owners" }, [{ account: "A-001", territory: "SW" }]);
    const free = first.plan.territoryOf.findIndex((_, at) => at % 8 !== 0 && at % 10 !== 3 && at > 20);
    const { worked } = await repairPlan(first, [{ account: free, territory: 2 }], control());
    expect(worked.plan.origin.kept).toBe("repaired");
    expect(worked.plan.origin.placements).toHaveLength(2);
    const quoted = await quoteAgain(worked, { quotaTarget: 30_000, quotaUnit: 1 }, control());
    same((await again(quoted)).plan, quoted.plan);
  });

  it("is the same after what-if jobs", async () => {
    const first = await work({ startFrom: "homes" });
    const left = await workJob(
      first,
      input,
      { kind: "repLeaves", rep: "Tom Becker", from: 46_447, accountsTo: "neighbours" },
      control(),
    );
    const { worked } = await workJob(
      left.worked,
      input,
      { kind: "split", territory: "NE", from: 46_447, rep: "Eve Stone" },
      control(),
    );
    const { plan } = await again(worked);
    expect([...plan.territoryOf]).toEqual([...worked.plan.territoryOf]);
    expect(plan.territories).toEqual(worked.plan.territories);
    expect(plan.quotas).toEqual(worked.plan.quotas);
  });

  it("is the same after a search that was stopped", async () => {
    const told: unknown[] = [];
    let now = 0;
    const stopping = { ...quietControl(), now: () => (now += 1000), isEnough: () => told.length > 0 };
    const before = await workPlan(input, { effort: "quick", startFrom: "homes" }, stopping, (soFar) =>
      told.push(soFar),
    );
    expect(before.plan.origin.kept).toBe("stopped");
    same((await again(before)).plan, before.plan);
  });

  it("can be repaired further, from the same plan, around new moves", async () => {
    const first = await work({ startFrom: "owners" });
    const moves = [{ account: 21, territory: 1 }];
    const { worked } = await repairPlan(first, moves, control());
    const rebuilt = await again(worked);
    const { worked: further } = await repairPlan(rebuilt, [{ account: 22, territory: 0 }], control());
    expect(further.plan.territoryOf[21]).toBe(1);
    expect(further.plan.territoryOf[22]).toBe(0);
  });

  it("is the same whatever accounts were placed", async () => {
    const free = Array.from({ length: 80 }, (_, at) => at).filter((at) => at % 8 !== 0 && at % 10 !== 3);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...free), { minLength: 1, maxLength: 6 }),
        fc.constantFrom<GivenSettings>({ startFrom: "owners" }, { startFrom: "homes" }),
        async (accounts, settings) => {
          const placements = accounts.map((at) => ({
            account: input.accounts.id[at] ?? "",
            territory: at % 5 === 0 ? null : "WE",
          }));
          const before = await work(settings, placements);
          same((await again(before)).plan, before.plan);
        },
      ),
      { numRuns: 6, seed: 3 },
    );
  });
});

describe("a plan of whole counties made again", () => {
  const inColorado = (isStopped: boolean) => {
    const places = [
      [39.74, -104.99],
      [40.01, -105.27],
      [39.06, -108.55],
      [37.28, -107.88],
    ] as const;
    const of: PlanInput = {
      ...planInput(
        places.map((at, index) => ({ id: `C${String(index)}`, at, potential: 10 })),
        [
          { name: "Ann", at: places[0] },
          { name: "Bob", at: places[2] },
        ],
      ),
      areaTopology: topology as unknown as Topology,
    };
    let asked = 0;
    const stopping = { ...quietControl(), isEnough: () => ++asked > 0 && isStopped };
    return workPlan(of, { effort: "quick", startFrom: "areas" }, stopping).then((worked) => ({ of, worked }));
  };

  it("is the same after the whole search", async () => {
    const { of, worked } = await inColorado(false);
    expect(worked.plan.origin.kept).toBeNull();
    same((await again(worked, of)).plan, worked.plan);
  });

  it("is the same after a search that was stopped", async () => {
    const { of, worked } = await inColorado(true);
    expect(worked.plan.origin.kept).toBe("stopped");
    same((await again(worked, of)).plan, worked.plan);
  });
});
