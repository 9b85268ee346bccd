import { Worker as Thread } from "node:worker_threads";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { checkData } from "../../src/use-cases/check-data";
import { makeCleanCopy } from "../../src/use-cases/clean-copy";
import { doJob, tryJob } from "../../src/use-cases/do-job";
import { findData, type FoundData } from "../../src/use-cases/find-data";
import { fitInAccounts } from "../../src/use-cases/fit-in-accounts";
import { holdReview } from "../../src/use-cases/hold-review";
import { takeDraft } from "../../src/use-cases/keep-draft";
import type { Outcome } from "../../src/use-cases/outcome";
import { placeCharts } from "../../src/use-cases/place-charts";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { refreshChangeLog } from "../../src/use-cases/refresh-change-log";
import { rerunPlan } from "../../src/use-cases/rerun-plan";
import { findConflicts, findTradeOff, provePlan } from "../../src/use-cases/review-plan";
import type { UseCaseOptions } from "../../src/use-cases/run";
import { takeWrittenPlan } from "../../src/use-cases/take-written-plan";
import { writePlan } from "../../src/use-cases/write-plan";
import type { Planner } from "../../src/worker/planner";
import { solverOnOwnThread } from "../../src/worker/exact-solver";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { saveBook } from "../../workbench/excel-host/file/save";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import { openExcel, type ExcelSession } from "../support/excel-session";

jest.setTimeout(120_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;
const NAMED = { ...FACTS, planName: "Plan" };
const drawMap = () => Promise.resolve(null);
const LEAVES = { kind: "repLeaves", rep: "R-002", from: 46_400, accountsTo: "openSeat" } as const;
/** A band that territories cannot keep where hardly an account may move. */
const TIGHT = 0.005;

/** The exact solver's thread at work for as long as nobody ends it. */
function threadThatNeverAnswers(): Worker {
  const thread = new Thread("for (;;);", { eval: true });
  threads.push(thread);
  return Object.assign(new EventTarget(), {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (question: unknown) => {
      thread.postMessage(question);
    },
    terminate: () => {
      void thread.terminate();
    },
  });
}
const threads: Thread[] = [];

/** Computing that may follow a press of Cancel, in ms of the processor: what else the machine does is not counted. */
const AT_ONCE_MS = 1000;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("Cancel", () => {
  let excel: ExcelSession;
  let planner: Planner;
  /** Has a plan whose territories are outside their bands. */
  let tight: Planner;
  let found: FoundData;
  let scenario: ScenarioRecord;

  const ground = () => ({ mapping: found.survey.mapping, samples: found.samples });

  /** What can take longer than a click, by the name of what the user does. */
  const OPERATIONS: Readonly<Record<string, (options: UseCaseOptions) => Promise<Outcome<unknown>>>> = {
    "checking the data": (options) => checkData(planner, found.samples, found.survey.mapping, {}, options),
    planning: (options) => planTerritories(planner, { seed: 2 }, options),
    "trying a what-if job": (options) => tryJob(planner, LEAVES, options),
    "adding a what-if job to the plan": (options) => doJob(planner, LEAVES, options),
    "the trade-off curve": (options) => findTradeOff(planner, options),
    "looking for the rules in conflict": (options) => findConflicts(tight, options),
    "proving the plan": (options) => provePlan(planner, 60, options),
    "activating a scenario": (options) => activateScenario(planner, scenario, options),
    "going on with a plan that was not written": (options) =>
      takeDraft(planner, { at: "", definition: scenario.definition }, options),
    "planning the written plan again": (options) => rerunPlan(planner, {}, options),
    "keeping hand edits": (options) => takeWrittenPlan(planner, "keep", options),
    "fitting in new accounts": (options) => fitInAccounts(planner, {}, options),
    reviewing: (options) => holdReview(planner, {}, FACTS, options),
    "looking for changes made by hand": (options) => refreshChangeLog(planner, NAMED, options),
    "making a clean copy": (options) =>
      makeCleanCopy(
        planner,
        ground(),
        { reader: { kind: "finance", name: "" }, figures: "values", locale: "en-US" },
        options,
      ),
    "placing charts": (options) => placeCharts(planner, FACTS, options),
    writing: (options) => writePlan(planner, { ...FACTS, drawMap }, options),
  };

  const sheets = () => excel.book.sheets.map(({ name }) => name);

  beforeAll(async () => {
    const sample = makeSample({
      accounts: 200,
      reps: 6,
      seed: 5,
      mess: 0,
      asOf: "2026-10-01",
      opportunities: 100,
    });
    excel = await openExcel(saveBook(sampleBook(sample)));
    planner = createPlanner(solverOnOwnThread(threadThatNeverAnswers));
    found = valueOf(await findData(planner));
    valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    valueOf(await planTerritories(planner, {}));
    tight = createPlanner();
    valueOf(await findData(tight));
    valueOf(await checkData(tight, found.samples, found.survey.mapping, {}));
    const { after } = valueOf(
      await planTerritories(tight, {
        tolerance: TIGHT,
        effort: "quick",
        moveAtMost: { share: 0.01, of: "accounts" },
      }),
    );
    const off = after.flatMap(({ territories }) => territories.map(({ deviation }) => Math.abs(deviation)));
    expect(Math.max(...off)).toBeGreaterThan(TIGHT);
    valueOf(await writePlan(planner, { ...FACTS, drawMap }));
    scenario = await planner.scenario({ name: "Tried", note: "", savedAt: 46_400 });
  });

  afterAll(async () => {
    await Promise.all(threads.map((thread) => thread.terminate()));
    excel.close();
  });

  it.each(Object.entries(OPERATIONS))(
    "ends %s at once and leaves the workbook as it was",
    async (_, begin) => {
      const before = sheets();
      const cancel = new AbortController();
      let pressed = process.cpuUsage();
      const press = () => {
        if (cancel.signal.aborted) return;
        pressed = process.cpuUsage();
        cancel.abort();
      };
      const running = begin({ signal: cancel.signal, onProgress: press });
      // What tells nothing on its way is stopped a moment after its beginning.
      setTimeout(press, 20);
      const outcome = await running;
      const { user, system } = process.cpuUsage(pressed);
      expect(outcome).toEqual({ status: "cancelled" });
      expect((user + system) / 1000).toBeLessThan(AT_ONCE_MS);
      expect(sheets()).toEqual(before);
    },
  );
});
