import { Pacer } from "../../../src/engine/alignment/pacer";
import { densityOf } from "../../../src/engine/geography/density";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { densityOfAccounts } from "../../../src/engine/performance/density-of-accounts";
import { territoryDensity } from "../../../src/engine/performance/territory-density";
import { makePlan } from "../../../src/engine/plan/make-plan";
import { DENSITY_NAMES } from "../../../src/engine/segmentation/density-classes";
import { createPlaceLoader } from "../../../src/worker/load-places";
import { makeSample } from "../../../workbench/sample/make-sample";
import { quietControl } from "../../support/plan-input";
import { rawBlock } from "../../support/raw-block";
import { readMapped } from "../../support/read-blocks";
import { sampleOf } from "../../support/real-workbook";

describe("the sample workbook, planned with standard settings", () => {
  it("has territories in town and in the countryside, most of them at a healthy utilisation", async () => {
    const { sheets } = makeSample({ accounts: 2000, reps: 40, seed: 1, mess: 1, asOf: "2026-10-01" });
    const lists = sheets.filter(({ name }) => name === "Accounts" || name === "Reps");
    const blocks = lists.map(({ name, table, headers, rows }) =>
      rawBlock(name, [headers, ...rows], { table }),
    );
    const { mapping } = surveyWorkbook(blocks.map(sampleOf));
    const { accounts, reps, findings } = await readMapped(mapping, blocks);
    const places = await createPlaceLoader()([accounts, reps]);
    const density = places === null ? null : await densityOf(accounts, places);
    const plan = await makePlan({ mapping, accounts, reps, findings }, {}, quietControl());

    const classes = await densityOfAccounts(accounts, density, new Pacer(quietControl()));
    const kinds = territoryDensity(classes, plan.territoryOf, plan.territories.length);
    const count = (name: (typeof DENSITY_NAMES)[number]): number =>
      kinds.filter((kind) => kind === DENSITY_NAMES.indexOf(name)).length;
    expect(count("Urban")).toBeGreaterThanOrEqual(3);
    expect(count("Rural")).toBeGreaterThanOrEqual(3);

    const utilisation = plan.workload?.utilisation ?? [];
    const healthy = utilisation.filter((share) => share >= 0.7 && share <= 0.9).length;
    expect(healthy).toBeGreaterThan(plan.territories.length / 2);
    expect(healthy).toBeLessThan(plan.territories.length);
    expect(plan.workload?.company.utilisation).toBeCloseTo(0.8, 1);
  }, 60_000);
});
