import { cleanCopy } from "./clean-copy";
import { MOST_PAIRS } from "../engine/alignment/exact/prove-pairs";
import { findBlocks } from "../engine/intake/find-blocks";
import { densityOf } from "../engine/geography/density";
import { locateEntities } from "../engine/intake/locate-entities";
import { readEntities } from "../engine/intake/read-entities";
import { settingFaults } from "../engine/plan/setting-faults";
import { groupLinesOf, readBlockAs, surveyWorkbook } from "../engine/intake/survey";
import { Pacer } from "../engine/alignment/pacer";
import { EngineError } from "../engine/model/engine-error";
import type { ColumnReading, WorkbookMapping } from "../engine/model/workbook-mapping";
import type { PlanJob } from "../engine/model/plan-job";
import type { PlanInput } from "../engine/plan/prepare-plan";
import type { Control } from "../engine/model/progress";
import type { DateSystem } from "../engine/model/raw-sheet";
import { accountSales } from "../engine/segmentation/account-sales";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { accountsNamed, moveChoices } from "../engine/plan/move-choices";
import { repairPlan } from "../engine/plan/repair-plan";
import { planWithJobs } from "../engine/what-if/plan-with-jobs";
import { workJob, type JobResult } from "../engine/what-if/work-job";
import { comparePrints } from "../engine/plan/compare-prints";
import { compareRerun } from "../engine/plan/compare-rerun";
import { fitIn, listDifference } from "../engine/plan/fit-in";
import { planConflicts } from "../engine/plan/plan-conflicts";
import type { PlanConflicts } from "../engine/plan/plan-conflicts";
import { PlanFinder } from "../engine/lookup/find-in-plan";
import { accountCard } from "../engine/plan/account-card";
import { suggestMoves } from "../engine/suggest/suggest-moves";
import { territoryCard } from "../engine/plan/territory-card";
import { quoteAgain } from "../engine/plan/quote-again";
import { planTradeOff } from "../engine/plan/plan-trade-off";
import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { PlanTradeOff } from "../engine/model/plan-trade-off";
import { tallyBasisOf } from "../engine/plan/tally-basis";
import { planInSteps } from "../report/describe-plan";
import { changesDescription, logOfPlan } from "./change-log-of";
import type { ReportOptions } from "../report/report-options";
import { describeSelfTest } from "../report/sheets/self-test";
import { describeHealth } from "../report/sheets/data-health";
import { chartFacts } from "./chart-facts";
import { describeCharts } from "../report/sheets/charts";
import type { ChartFindings } from "../report/chart-ground";
import { describeScenarios } from "../report/sheets/scenarios";
import { describeReviews } from "../report/sheets/reviews";
import { outlineInSteps } from "../report/outline-report";
import { reviewPlan } from "../engine/performance/reviews/review-plan";
import { solverOnThisThread, type ExactSolver } from "./exact-solver";
import { HandSteps } from "./hand-history";
import { healthOf } from "./health-of";
import { loadAreas } from "./load-areas";
import { createPlaceLoader } from "./load-places";
import type { Planner, PlanReportOptions } from "./planner";
import { createMapPlanner } from "./plan-map";
import { pointsOf } from "./points-of";
import { provePlan } from "./prove-plan";
import { repairSummaryOf } from "./repair-summary-of";
import { identityOf } from "../engine/plan/active-scenario";
import { quiet, ScenarioDesk, withPrevious } from "./scenario-desk";
import { segmentChoices, segmentsView, type SegmentChoices } from "./segments-view";
import { SheetBuffer } from "./sheet-buffer";
import type { Steps } from "../engine/model/steps";
import { takeSteps } from "./take-steps";
import { summaryOf } from "./summary-of";
import { createControl } from "./thread-control";
import { WrittenSheets } from "./written-sheets";
import type { StoppableControl } from "./thread-control";

/**
 * The planner on the caller's thread: the command line's, and the worker's behind its door.
 * It keeps the sheets handed to it, what was read from them and the last plan. One check,
 * plan or proof runs at a time.
 *
 * @param exact what proves plans
 */
export function createPlanner(exact: ExactSolver = solverOnThisThread()): Planner {
  const sheets = new SheetBuffer();
  const loadPlaces = createPlaceLoader();
  let dateSystem: DateSystem = 1900;
  let read: { readonly input: PlanInput; readonly of: string } | null = null;
  let readings: readonly ColumnReading[] = [];
  let choices: { readonly of: PlanInput; readonly found: SegmentChoices } | null = null;
  let worked: WorkedPlan | null = null;
  /** What was found out about the last plan, so that it is asked for once. */
  let conflicts: { readonly of: WorkedPlan; readonly found: PlanConflicts | null } | null = null;
  /** The job that was tried last on the plan at hand. */
  let tried: { readonly of: WorkedPlan; readonly job: string; readonly done: JobResult } | null = null;
  let curve: { readonly of: WorkedPlan; readonly found: PlanTradeOff } | null = null;
  const desk = new ScenarioDesk();
  const sheetChoice = new WrittenSheets();
  let running: StoppableControl | null = null;
  /** The segments being counted. */
  let counting: StoppableControl | null = null;
  /** Sheets that are being described. */
  const describing = new Set<StoppableControl>();
  const finder = new PlanFinder();
  const steps = new HandSteps();
  let searching: StoppableControl | null = null;

  const run = async <Value>(
    control: StoppableControl,
    work: (control: Control) => Promise<Value>,
  ): Promise<Value> => {
    if (running !== null)
      throw new EngineError("BUSY", "A check or plan is running; wait for it or cancel it");
    running = control;
    try {
      return await work(control);
    } finally {
      running = null;
    }
  };

  /** Sheets as data, step by step. */
  const describe = async <Value>(steps: Steps<Value>): Promise<Value> => {
    const control = createControl(() => undefined);
    describing.add(control);
    try {
      return await takeSteps(steps, new Pacer(control));
    } finally {
      describing.delete(control);
    }
  };

  /** Reads and locates once for each mapping and state of the sheets. */
  const readWith = async (mapping: WorkbookMapping, control: Control): Promise<PlanInput> => {
    const of = `${String(sheets.revision)} ${JSON.stringify(mapping)}`;
    if (read?.of === of) return read.input;
    const blocks = sheets.complete();
    const found = await readEntities(mapping, blocks, dateSystem, control);
    const places = await loadPlaces([found.accounts, found.reps]);
    const { accounts, reps, findings } = await locateEntities(found, mapping, blocks, places, control);
    const density = places === null ? null : await densityOf(accounts, places, new Pacer(control));
    const input = {
      mapping,
      accounts,
      reps,
      opportunities: found.opportunities,
      costs: found.costs,
      findings: [...found.findings, ...findings],
      segmentFacts: {
        density,
        sales: accountSales(found.opportunities, accounts.count),
        others: found.otherColumns,
      },
    };
    read = { input, of };
    readings = found.readings;
    return input;
  };

  const planned = (): WorkedPlan => {
    if (worked === null)
      throw new EngineError("NOT_PLANNED", "There is no plan yet; plan the territories first");
    return worked;
  };

  const checked = (): PlanInput => {
    if (read === null) throw new EngineError("NOT_CHECKED", "The data is not checked yet; check it first");
    return read.input;
  };

  const jobOn = async (of: WorkedPlan, job: PlanJob, control: Control): Promise<JobResult> => {
    const asked = JSON.stringify(job);
    if (tried?.of !== of || tried.job !== asked) {
      tried = { of, job: asked, done: await workJob(of, checked(), job, control) };
    }
    return tried.done;
  };

  /** The curve that was worked out for the plan at hand, where that has these very territories. */
  const curveOf = (territories: readonly string[]): ChartFindings["tradeOff"] => {
    if (worked === null || curve?.of !== worked) return null;
    const names = worked.plan.territories.map(({ name }) => name);
    const isSame = names.length === territories.length && names.every((name) => territories.includes(name));
    return isSame ? { curve: curve.found, tolerance: worked.plan.settings.tolerance } : null;
  };

  /** What the sheets are told of the scenario that the plan is, beside those that are kept. */
  const reportOptions = async ({ scenarios, ...options }: PlanReportOptions): Promise<ReportOptions> => {
    if (scenarios === undefined) return options;
    const { previous, hasSheet, ...beside } = scenarios;
    const at = options.writtenAt.serial + scenarios.daysLess;
    const written = await desk.written(planned(), checked(), at, scenarios.scenarios.map(identityOf));
    const prints = await desk.printsOf(planned(), checked(), quiet());
    const kept = withPrevious(scenarios.scenarios, previous, written.written);
    return {
      ...options,
      scenarios: {
        ...beside,
        ...written,
        written: sheetChoice.recordOf(planned(), written.written),
        prints,
        scenarios: kept,
        hasSheet: hasSheet || kept.length > 0,
      },
    };
  };

  return {
    findBlocks: (grid) => Promise.resolve(findBlocks(grid)),
    survey(samples, system) {
      dateSystem = system;
      return Promise.resolve(surveyWorkbook(samples));
    },
    settingFaults: (settings) => Promise.resolve(settingFaults(settings)),
    readBlockAs: (sample, entity, headerRow) =>
      Promise.resolve(
        entity === "accountsOfLines"
          ? groupLinesOf(sample, headerRow)
          : readBlockAs(sample, entity, headerRow),
      ),
    beginSheet(outline, numberFormats, hiddenRowCount) {
      sheets.begin(outline, numberFormats, hiddenRowCount);
      return Promise.resolve();
    },
    addRows(key, firstRow, columns, errorCells) {
      sheets.add(key, firstRow, columns, errorCells);
      return Promise.resolve();
    },
    check: (mapping, settings, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const health = await healthOf(await readWith(mapping, control), settings, control);
        return { ...health, readings };
      }),
    segments(settings) {
      if (read === null)
        return Promise.reject(new EngineError("NOT_CHECKED", "The data is not checked yet; check it first"));
      const { input } = read;
      // A newer question overtakes the older one.
      counting?.stop();
      const control = createControl(() => undefined);
      counting = control;
      const pacer = new Pacer(control);
      const choose = async (): Promise<SegmentChoices> => {
        if (choices?.of === input) return choices.found;
        const found = await segmentChoices(input, pacer);
        choices = { of: input, found };
        return found;
      };
      return choose().then((found) => segmentsView(input, settings, found, pacer));
    },
    plan: (settings, onProgress, onBetter, jobs) =>
      run(createControl(onProgress), async (control) => {
        const input = checked();
        const areas = settings.startFrom === "areas" ? { areaTopology: await loadAreas() } : {};
        // What was placed by hand stays placed, whatever is planned anew around it.
        const placements = worked?.plan.origin.placements ?? [];
        const carried = jobs ?? worked?.plan.origin.jobs ?? [];
        worked = await planWithJobs({ ...input, ...areas, placements }, carried, settings, control, onBetter);
        return summaryOf(worked.plan);
      }),
    prove: (seconds, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const before = planned();
        if (before.plan.areas !== null) throw plannedByAreas("proof");
        const proved = await provePlan(before, exact.solve, seconds, control);
        worked = proved.worked;
        return {
          outcome: proved.outcome,
          isBetter: proved.isBetter,
          mostPairs: MOST_PAIRS,
          summary: summaryOf(proved.worked.plan),
        };
      }),
    ...createMapPlanner({
      planned,
      replace: (replaced) => {
        worked = replaced;
      },
      steps,
      run: (work) =>
        run(
          createControl(() => undefined),
          work,
        ),
    }),
    findAccounts: (text, most) => Promise.resolve(accountsNamed(planned(), text, most)),
    search: (text, most) => {
      searching?.stop();
      const control = createControl(() => undefined);
      searching = control;
      return finder.find(planned().plan, text, most, control);
    },
    territoryCard: (territory) =>
      territoryCard(planned(), territory, new Pacer(createControl(() => undefined))),
    accountCard: (account) => Promise.resolve(accountCard(planned(), account)),
    moveChoices: (account) => Promise.resolve(moveChoices(planned(), account)),
    repair: (moves, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const before = planned();
        const repaired = await repairPlan(before, moves, control);
        worked = repaired.worked;
        steps.took(before, worked);
        return repairSummaryOf(repaired);
      }),
    tryJob: (job, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const { worked: after, effect } = await jobOn(planned(), job, control);
        return { summary: summaryOf(after.plan), effect };
      }),
    chartFacts: () => Promise.resolve(chartFacts(planned().plan)),
    reportCharts: (ground, options) =>
      Promise.resolve(
        describeCharts(
          ground,
          { tradeOff: curveOf(ground.territories) },
          { ...options, version: ENGINE_VERSION },
        ),
      ),
    suggest: (territory) => suggestMoves(planned(), territory, new Pacer(createControl(() => undefined))),
    doJob: (job, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const done = await jobOn(planned(), job, control);
        worked = done.worked;
        return { summary: summaryOf(worked.plan), effect: done.effect };
      }),
    quotas: (settings, onProgress) =>
      run(createControl(onProgress), async (control) => {
        worked = await quoteAgain(planned(), settings, control);
        return summaryOf(worked.plan);
      }),
    conflicts: (onProgress) =>
      run(createControl(onProgress), async (control) => {
        const of = planned();
        if (conflicts?.of !== of) conflicts = { of, found: await planConflicts(of, control) };
        return conflicts.found;
      }),
    tradeOff: (onProgress) =>
      run(createControl(onProgress), async (control) => {
        const of = planned();
        if (of.plan.areas !== null) throw plannedByAreas("curve");
        if (curve?.of !== of) curve = { of, found: await planTradeOff(of, control) };
        return curve.found;
      }),
    review: (written, settings, today, currencySymbol, onProgress) =>
      run(createControl(onProgress), async (control) => {
        return reviewPlan(checked(), written, settings, today, control, currencySymbol);
      }),
    reportHealth: (options) => Promise.resolve(describeHealth(read?.input.findings ?? [], options)),
    reportSelfTest: (lines, facts) => Promise.resolve(describeSelfTest(lines, facts)),
    reportReview: (review, earlier, options) => Promise.resolve(describeReviews(review, earlier, options)),
    reportChanges: (sources, options) => Promise.resolve(changesDescription(sources, options)),
    cleanCopy,
    newSince(written) {
      if (read === null)
        return Promise.reject(new EngineError("NOT_CHECKED", "The data is not checked yet; check it first"));
      const { arrived, gone } = listDifference(read.input, written);
      return Promise.resolve({ arrived: arrived.length, gone: gone.length });
    },
    fitIn: (written, beside, settings, onProgress) =>
      run(createControl(onProgress), async (control) => {
        if (read === null)
          throw new EngineError("NOT_CHECKED", "The data is not checked yet; check it first");
        const fitted = await fitIn(read.input, written, beside, settings, control);
        worked = fitted.worked;
        return { summary: summaryOf(worked.plan), placed: fitted.placed, gone: fitted.gone };
      }),
    cancel() {
      exact.stop();
      running?.stop();
      for (const control of describing) control.stop();
      return Promise.resolve();
    },
    takeBest() {
      running?.end();
      return Promise.resolve();
    },
    points() {
      const current = planned();
      return Promise.resolve(pointsOf(current.plan));
    },
    tallies() {
      const current = planned();
      return Promise.resolve(tallyBasisOf(current));
    },
    scenario: (title) => desk.name(planned(), checked(), title),
    tryScenario: (definition, onProgress) =>
      run(createControl(onProgress), async (control) => {
        return (await desk.rebuild(checked(), definition, control)).record;
      }),
    rerun: (definition, written, prints, onProgress) =>
      run(createControl(onProgress), async (control) => {
        const { worked: again, record } = await desk.rebuild(checked(), definition, control);
        const lists =
          prints === null ? null : comparePrints(prints, await desk.printsOf(again, checked(), control));
        return { record, comparison: compareRerun(again.plan, written), lists };
      }),
    activateScenario: (definition, onProgress, onBetter) =>
      run(createControl(onProgress), async (control) => {
        const rebuilt = await desk.activate(checked(), definition, control, onBetter);
        worked = rebuilt.worked;
        return { summary: summaryOf(worked.plan), record: rebuilt.record };
      }),
    async currentScenario(savedAt, saved) {
      if (worked === null || read === null) return null;
      const of = worked;
      const current = await desk.written(of, read.input, savedAt, saved);
      return { ...current, written: sheetChoice.recordOf(of, current.written) };
    },
    inputsFingerprint: () => (read === null ? Promise.resolve("") : desk.inputsOf(read.input, quiet())),
    reportScenarios: (facts) => Promise.resolve(describeScenarios(facts)),
    outlineReport: async (options) => {
      const plan = sheetChoice.planOf(planned(), options.sheetsLeftOut);
      const shown = await reportOptions(options);
      return describe(outlineInSteps(plan, shown, await describe(logOfPlan(plan, options))));
    },
    report: async (options) => {
      const current = planned();
      if (options.sheetsLeftOut !== undefined) sheetChoice.choose(current, options.sheetsLeftOut);
      const plan = sheetChoice.planOf(current);
      const shown = await reportOptions(options);
      return describe(planInSteps(plan, shown, await describe(logOfPlan(plan, options))));
    },
  };
}

/** Proof and curve are worked out account by account. */
function plannedByAreas(what: string): EngineError {
  return new EngineError(
    "PLANNED_BY_AREAS",
    `There is no ${what} for a plan of whole counties or states; plan by accounts to have one`,
  );
}
