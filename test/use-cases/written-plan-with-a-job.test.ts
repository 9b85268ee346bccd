import type { CopyReader } from "../../src/engine/model/clean-copy";
import { serialOfDay } from "../../src/engine/workload/plan-year";
import { recall } from "../../src/use-cases/pane-memory";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { readJobs } from "../../workbench/cli/job-lines";
import { planFile, type PlanJob as PlanFileJob, type PlannedFile } from "../../workbench/cli/plan-file";
import { planText } from "../../workbench/cli/plan-text";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { EditedFile } from "../support/edited-file";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";

jest.setTimeout(60_000);

const SETTINGS = { quotaTarget: 5_000_000, quotaCap: null, planYearStart: "2027-01-01" };
const YEAR_END = serialOfDay("2027-12-31");

/** A written plan of 60 accounts in which one rep leaves in the year. */
let plan: Uint8Array;
let whatIfLines: readonly string[];
let leaver: string;
let session: ExcelSession | null = null;

beforeAll(async () => {
  const sample = makeSample({
    accounts: 60,
    reps: 5,
    seed: 5,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 40,
  });
  const book = saveBook(sampleBook(sample));
  leaver = String(loadBook(book, "Sample.xlsx").tableNamed("Reps")?.sheet.cells.value(1, 1) ?? "");
  const planned = await planFile({
    bytes: book,
    name: "Sample.xlsx",
    settings: SETTINGS,
    whatIf: readJobs([`rep leaves: ${leaver} from 2027-07-01`]),
  });
  plan = planned.bytes;
  whatIfLines = planned.whatIfLines;
});

afterEach(() => {
  session?.close();
  session = null;
});

async function opened(bytes: Uint8Array): Promise<ExcelSession> {
  session?.close();
  session = await openExcel(bytes);
  return session;
}

async function copyFor(kind: CopyReader["kind"], name: string): Promise<ExcelSession> {
  // One Excel at a time.
  session?.close();
  session = null;
  const { bytes } = await copyOfFile({
    bytes: plan,
    name: "Plan.xlsx",
    reader: { kind, name },
    figures: "live",
  });
  return opened(bytes);
}

const yearQuotas = (excel: ExcelSession): [unknown, unknown, unknown][] => {
  const [reps, days, quotas] = ["Rep", "Days", "Quota of the Year"].map((header) =>
    excel.column("EF_YearQuotas", header),
  );
  return (reps ?? []).map((rep, row) => [rep, days?.[row], quotas?.[row]]);
};

describe("a copy of a plan with a job", () => {
  it("gives finance the quota of the year of everybody, whoever left included, and ties", async () => {
    const all = yearQuotas(await opened(plan));
    expect(all.reduce((sum, [, , quota]) => sum + Number(quota), 0)).toBe(5_000_000);
    expect(all.filter(([, days]) => days === 181)).toHaveLength(1);
    const copy = await copyFor("finance", "finance");
    expect(yearQuotas(copy)).toEqual(all);
    expect(new Set(copy.column("EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
  });

  it("gives a rep the own quota of the year, and beside each account the day and the quota that comes with it", async () => {
    const whole = await opened(plan);
    const all = yearQuotas(whole);
    const takes = whole.column("EF_HandOff", "Direction").indexOf("In");
    const quotas = whole.column("EF_HandOff", "Quota Handed Over");
    const row = quotas.findIndex((quota, at) => at >= takes && Number(quota) > 0);
    const rep = String(whole.column("EF_HandOff", "Rep")[row]);
    const copy = await copyFor("rep", rep);
    expect(yearQuotas(copy)).toEqual(all.filter(([name]) => name === rep));
    const comes = copy.column("EF_HandOff", "Quota Handed Over").map(Number);
    const [, , now] = all.find(([name]) => name === rep) ?? [];
    const taken = Number(copy.column("EF_YearQuotas", "Taken Over")[0]);
    expect(comes.reduce((sum, quota) => sum + quota, 0)).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(Number(now));
    expect(new Set(copy.column("EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
  });
});

describe("a plan with a job that a command has written", () => {
  it("comes with lines that say what each takes over", () => {
    expect(whatIfLines[0]).toMatch(/: \d+ accounts handed over, \d+ open deals? with them$/);
    expect(whatIfLines[1]).toMatch(/quota: [\d,]+ goes over, for 184 of 365 days; [\d,]+ stays with who/);
  });

  it("opens in the pane as written, with the settings that it was made with", async () => {
    const excel = await opened(plan);
    const settings = excel.column("EF_Settings", "Setting");
    const written = excel.column("EF_Settings", "Value")[settings.indexOf("Written")];
    expect(await recall()).toMatchObject({
      status: "done",
      value: { writtenAt: written, settings: { quotaTarget: 5_000_000, planYearStart: "2027-01-01" } },
    });
  });
});

describe("planning the workbook of a plan with a job once more", () => {
  const NOTHING = { overrides: false, segments: false, inputs: false, jobs: false };
  const again = (job: Partial<PlanFileJob> = {}, bytes = plan): Promise<PlannedFile> =>
    planFile({ bytes, name: "Sample.xlsx", settings: SETTINGS, ...job });
  const lastDays = (bytes: Uint8Array): unknown[] =>
    new EditedFile(bytes).column("EF_YearQuotas", "Last Day").filter((day) => day !== YEAR_END);
  const said = (planned: PlannedFile, dropped = NOTHING): string =>
    planText(planned, "out.xlsx", dropped)
      .split("\n")
      .find((line) => line.startsWith("Jobs")) ?? "";

  it("does the job again, and says so", async () => {
    const planned = await again();
    expect(lastDays(planned.bytes)).toEqual([serialOfDay("2027-06-30")]);
    expect(said(planned)).toContain(
      `1 job of the written plan done again: rep leaves: ${leaver} from 2027-07-01`,
    );
  });

  it("does it from the day that was typed on Mid-Year Jobs, unless what was typed is left out", async () => {
    const typed = new EditedFile(plan).type("EF_Jobs", "First Day", 0, serialOfDay("2027-09-01")).saved();
    const planned = await again({}, typed);
    expect(lastDays(planned.bytes)).toEqual([serialOfDay("2027-08-31")]);
    expect(planText(planned, "out.xlsx", NOTHING)).toContain(
      `typed on Mid-Year Jobs and taken over: rep leaves: ${leaver}: First Day 2027-07-01 to 2027-09-01`,
    );
    const left = await again({ dropped: { ...NOTHING, inputs: true } }, typed);
    expect(lastDays(left.bytes)).toEqual([serialOfDay("2027-06-30")]);
  });

  it("does it once where the command names the same job, and not at all where jobs are left out", async () => {
    const named = await again({ whatIf: readJobs([`rep leaves: ${leaver} from 2027-10-01`]) });
    expect(lastDays(named.bytes)).toEqual([serialOfDay("2027-09-30")]);
    expect(said(named)).toContain(`left out, as --what-if names the same: rep leaves: ${leaver}`);
    const dropped = { ...NOTHING, jobs: true };
    const without = await again({ dropped });
    expect(loadBook(without.bytes, "Sample.xlsx").sheetNamed("Mid-Year Jobs")).toBeUndefined();
    expect(said(without, dropped)).toMatch(/1 job of the written plan left out: rep leaves: /);
  });
});
