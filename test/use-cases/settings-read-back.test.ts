import fc from "fast-check";
import { cellText } from "../../src/engine/model/cell-text";
import { scenarioOfText, scenarioText, type ScenarioRecord } from "../../src/engine/model/scenario-record";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { rerunPlan } from "../../src/use-cases/rerun-plan";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import { createPlanner } from "../../src/worker/planner-in-process";
import { arbitrarySettings } from "../support/arbitrary-settings";
import { changedWorkbook, valueOf, write, type ChangedWorkbook } from "../support/changed-workbook";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { stopTheDate } from "../support/same-minute";

/** Whatever the settings, in all ranges that they may have: what stands on Plan Settings makes the same plan again. */

jest.setTimeout(120_000);

/** Plans that are written; each takes some seconds. */
const MOST = 4;

describe("settings on the sheets", () => {
  let ground: ChangedWorkbook;
  let excel: ExcelSession;
  let written: ScenarioRecord;

  beforeAll(async () => {
    stopTheDate();
    ground = await changedWorkbook();
    excel = await openExcel(ground.asPlanned);
    const { written: record } = valueOf(await findScenarios());
    if (record === null) throw new Error("a plan is written");
    written = record;
  });

  afterAll(() => {
    excel.close();
    jest.useRealTimers();
  });

  it("read as they were chosen, in cells of any length, with every sign that a text can have", () => {
    const property = fc.property(
      arbitrarySettings(),
      fc.integer({ min: 40, max: 2_000 }),
      (settings, longest) => {
        const record = { ...written, definition: { ...written.definition, settings } };
        const pieces = scenarioText(record, longest);
        // A cell holds each as it is.
        expect(pieces.map(cellText)).toEqual(pieces);
        expect(scenarioOfText(pieces)).toEqual(record);
      },
    );
    fc.assert(property, { seed: 7, numRuns: 400 });
  });

  it("make the same plan again, which a rerun calls identical", async () => {
    let tried = 0;
    for (const settings of fc.sample(arbitrarySettings(), { seed: 11, numRuns: 40 })) {
      if (tried === MOST) break;
      excel.load(ground.asPlanned);
      const planner = createPlanner();
      const { survey, samples } = valueOf(await findData(planner));
      valueOf(await checkData(planner, samples, survey.mapping, {}));
      // Settings that these few lists cannot be planned by say so.
      if ((await planTerritories(planner, settings)).status !== "done") continue;
      tried++;
      valueOf(await write(planner));
      const rerun = valueOf(await rerunPlan(planner));
      expect(rerun).toMatchObject({ isIdentical: true, figures: [], settings: [] });
    }
    expect(tried).toBe(MOST);
  });
});
