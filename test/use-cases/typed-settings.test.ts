import type { Plan } from "../../src/engine/model/plan";
import type { GivenSettings } from "../../src/engine/model/settings";
import { describePlan } from "../../src/report/describe-plan";
import { settingLine } from "../../src/use-cases/setting-lines";
import { findTypedSettings } from "../../src/use-cases/find-typed-settings";
import { withTypedSettings, type TypedSettings } from "../../src/use-cases/typed-settings";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

const OPTIONS = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
const QUOTAS: GivenSettings = {
  quotaTarget: 10_000,
  quotaUnit: 10,
  quotaRamp: "dates",
  planYearStart: "2027-01-01",
  quotaDates: [{ territory: "Territory 2", starts: "2027-07-01" }],
  resourceBudget: 24_000,
};

describe("settings typed on the sheets", () => {
  let excel: ExcelSession;

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  const write = async (quotas: GivenSettings = QUOTAS): Promise<Plan> => {
    const plan = planFixture({ alsoBalance: ["workload"], quotas });
    await writeWorkbook(describePlan(plan, OPTIONS));
    return plan;
  };
  const type = (setting: string, value: string | number): void => {
    const row = excel.column("EF_Settings", "Setting").indexOf(setting);
    excel.type("Plan Settings", cellOf(excel, "EF_Settings", "Value", row), value);
  };
  const found = async (): Promise<TypedSettings> => {
    const outcome = await findTypedSettings();
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  it("are none without such sheets, and none where they are as they were written", async () => {
    expect(await found()).toEqual({ edits: [], unread: [] });
    await write();
    expect(await found()).toEqual({ edits: [], unread: [] });
  });

  it("come back as settings, a blank bound as none", async () => {
    const { settings } = await write();
    type("Quota target", 12_000);
    type("Quota cap", "");
    type("Quota floor", -0.05);
    type("Resource budget", 30_000);
    const { edits, unread } = await found();
    expect(unread).toEqual([]);
    expect(withTypedSettings(settings, edits)).toEqual({
      ...settings,
      quotaTarget: 12_000,
      quotaCap: null,
      quotaFloor: -0.05,
      resourceBudget: 30_000,
    });
    expect(edits[0]?.cells).toEqual([{ label: "Quota target", typed: 12_000, written: 10_000 }]);
  });

  it("take weights and seasons with all their cells, and only together 100 %", async () => {
    const { settings } = await write();
    type("Quota weight of potential", 0.5);
    type("Quota weight of last year", 0.3);
    type("Quota weight of equal", 0.2);
    type("Quarter 1", 0.4);
    const { edits, unread } = await found();
    expect(withTypedSettings(settings, edits)).toMatchObject({
      quotaWeights: { potential: 0.5, history: 0.3, equal: 0.2, pipeline: 0, workload: 0 },
      quotaSeasons: [0.25, 0.25, 0.25, 0.25],
    });
    expect(unread).toEqual([{ label: "Quarter 1", typed: 0.4, written: 0.25 }]);
  });

  it("give each measure the tolerance typed for it", async () => {
    const { settings } = await write();
    type("Tolerance", 0.08);
    type("Tolerance in workload", 0.2);
    const { edits } = await found();
    expect(withTypedSettings(settings, edits)).toMatchObject({
      tolerance: 0.08,
      balanceOn: [
        { measure: "potential", tolerance: null },
        { measure: "workload", tolerance: 0.2 },
      ],
    });
  });

  it("come back as dates of a territory, typed or cleared", async () => {
    const { settings } = await write();
    const at = (header: string, row: number): string => cellOf(excel, "EF_Quotas", header, row);
    excel.type("Quota Allocation", at("Ends", 0), 46_477);
    excel.type("Quota Allocation", at("Starts", 1), "");
    excel.type("Quota Allocation", at("Starts", 2), "soon");
    const { edits, unread } = await found();
    expect(withTypedSettings(settings, edits).quotaDates).toEqual([
      { territory: "Territory 1", starts: null, ends: "2027-03-31" },
      { territory: "Territory 2", starts: null, ends: null },
    ]);
    expect(unread).toEqual([{ label: "Territory 3 starts", typed: "soon", written: "" }]);
  });

  it("leave out what no setting takes, and say so", async () => {
    const { settings } = await write();
    type("Quota target", "ten");
    type("Quota unit", 0);
    const { edits, unread } = await found();
    expect(withTypedSettings(settings, edits)).toEqual(settings);
    expect(unread.map(({ label, typed }) => [label, typed])).toEqual([
      ["Quota target", "ten"],
      ["Quota unit", 0],
    ]);
  });

  it("can be any input of the sheet, but for the hours of a full-time rep, which come from the lists", async () => {
    await write({ ...QUOTAS, quotaSeasons: new Array<number>(12).fill(1 / 12), resourceSupport: 100 });
    const labels = excel.column("EF_Settings", "Setting").map(String);
    const inputs = labels.filter((_, row) => excel.column("EF_Settings", "As Planned")[row] !== null);
    expect(inputs.length).toBeGreaterThan(25);
    expect(inputs.filter((label) => settingLine(label) === null)).toEqual(["Full-time hours"]);
    type("Full-time hours", 1);
    expect((await found()).unread.map(({ label }) => label)).toEqual(["Full-time hours"]);
  });
});
