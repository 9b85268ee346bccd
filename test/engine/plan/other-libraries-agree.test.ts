import { DataFrame } from "danfojs";
import { distance } from "@turf/turf";
import { mean, standardDeviation } from "simple-statistics";
import { distanceKm } from "../../../src/engine/geography/distance";
import { makePlan } from "../../../src/engine/plan/make-plan";
import type { Plan } from "../../../src/engine/model/plan";
import { quietControl } from "../../support/plan-input";
import { samplePlanInput } from "../../support/sample-plan-input";

/** The figures of a plan, computed again by libraries that share no code with Evenfield. */
describe("figures of a plan of 400 accounts", () => {
  let plan: Plan;
  beforeAll(async () => {
    plan = await makePlan(await samplePlanInput({ accounts: 400, reps: 8 }), {}, quietControl());
  });

  it("have the loads that danfojs sums by territory", () => {
    for (const [at, measure] of plan.measures.entries()) {
      // danfojs makes a group with a NaN NaN as a whole; a blank amount adds nothing.
      const amounts = Array.from(measure.values, (value) => (Number.isNaN(value) ? 0 : value));
      const frame = new DataFrame({ territory: Array.from(plan.territoryOf), amount: amounts });
      const grouped = frame.groupby(["territory"]).agg({ amount: "sum" }).values as [number, number][];
      const sums = new Map(grouped);
      const loads = plan.after[at]?.load ?? [];
      expect(loads).toHaveLength(plan.territories.length);
      for (const [territory, load] of loads.entries()) {
        expect(load).toBeCloseTo(sums.get(territory) ?? 0, 6);
      }
    }
  });

  it("have the spread that simple-statistics finds", () => {
    for (const balance of plan.after) {
      const perCapacity = Array.from(
        balance.load,
        (load, at) => load / (plan.territories[at]?.capacity ?? 1),
      );
      expect(balance.cv).toBeCloseTo(standardDeviation(perCapacity) / mean(perCapacity), 12);
    }
  });

  it("have the distances that turf measures, within a ten-thousandth", () => {
    let compared = 0;
    for (const [account, km] of plan.distanceKm.entries()) {
      const territory = plan.territories[plan.territoryOf[account] ?? -1];
      const latitude = plan.accounts.latitude[account] ?? NaN;
      const longitude = plan.accounts.longitude[account] ?? NaN;
      if (!territory || Number.isNaN(km)) continue;
      const home: [number, number] = [territory.homeLongitude, territory.homeLatitude];
      const expected = distance([longitude, latitude], home, { units: "kilometers" });
      expect(Math.abs(km - expected)).toBeLessThanOrEqual(expected * 1e-4 + 1e-6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(300);
  });
});

describe("distance", () => {
  it("from pole to pole is half the way around, as turf says", () => {
    expect(distanceKm(90, 0, -90, 0)).toBeCloseTo(distance([0, 90], [0, -90], { units: "kilometers" }), 1);
  });
});
