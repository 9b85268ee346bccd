import type { Planner } from "../../src/worker/planner";

/** Phases of the main job, in its order. */
export const PHASES = ["load", "read", "intake", "engine", "report", "write", "save"] as const;
export type Phase = (typeof PHASES)[number];
export type Timings = Record<Phase, number>;

/** Adds up the time of phases; a phase inside another one is taken out of it. */
export class Stopwatch {
  readonly timings: Timings = { load: 0, read: 0, intake: 0, engine: 0, report: 0, write: 0, save: 0 };
  private readonly running: { phase: Phase; since: number }[] = [];

  /** The work's result, its time booked on the phase. */
  async time<Value>(phase: Phase, work: () => Promise<Value> | Value): Promise<Value> {
    const outer = this.running.at(-1);
    const start = performance.now();
    if (outer) this.timings[outer.phase] += start - outer.since;
    const own = { phase, since: start };
    this.running.push(own);
    try {
      return await work();
    } finally {
      const end = performance.now();
      this.timings[phase] += end - own.since;
      this.running.pop();
      if (outer) outer.since = end;
    }
  }
}

/** The planner with its calls timed: what it reads is intake, what it decides is the engine's. */
export function timedPlanner(planner: Planner, watch: Stopwatch): Planner {
  return {
    findBlocks: (...given) => watch.time("intake", () => planner.findBlocks(...given)),
    survey: (...given) => watch.time("intake", () => planner.survey(...given)),
    settingFaults: (settings) => planner.settingFaults(settings),
    readBlockAs: (...given) => watch.time("intake", () => planner.readBlockAs(...given)),
    beginSheet: (...given) => watch.time("intake", () => planner.beginSheet(...given)),
    addRows: (...given) => watch.time("intake", () => planner.addRows(...given)),
    check: (...given) => watch.time("intake", () => planner.check(...given)),
    segments: (settings) => planner.segments(settings),
    plan: (...given) => watch.time("engine", () => planner.plan(...given)),
    quotas: (...given) => watch.time("engine", () => planner.quotas(...given)),
    findAccounts: (...given) => watch.time("engine", () => planner.findAccounts(...given)),
    chartFacts: () => planner.chartFacts(),
    reportCharts: (...given) => watch.time("report", () => planner.reportCharts(...given)),
    suggest: (...given) => watch.time("engine", () => planner.suggest(...given)),
    search: (...given) => watch.time("engine", () => planner.search(...given)),
    territoryCard: (...given) => watch.time("engine", () => planner.territoryCard(...given)),
    accountCard: (...given) => watch.time("engine", () => planner.accountCard(...given)),
    moveChoices: (...given) => watch.time("engine", () => planner.moveChoices(...given)),
    tryJob: (...given) => watch.time("engine", () => planner.tryJob(...given)),
    doJob: (...given) => watch.time("engine", () => planner.doJob(...given)),
    repair: (...given) => watch.time("engine", () => planner.repair(...given)),
    conflicts: (...given) => watch.time("engine", () => planner.conflicts(...given)),
    tradeOff: (...given) => watch.time("engine", () => planner.tradeOff(...given)),
    prove: (...given) => watch.time("engine", () => planner.prove(...given)),
    review: (...given) => watch.time("engine", () => planner.review(...given)),
    newSince: (...given) => watch.time("engine", () => planner.newSince(...given)),
    fitIn: (...given) => watch.time("engine", () => planner.fitIn(...given)),
    reportSelfTest: (lines, facts) => planner.reportSelfTest(lines, facts),
    reportHealth: (...given) => watch.time("report", () => planner.reportHealth(...given)),
    reportChanges: (...given) => watch.time("report", () => planner.reportChanges(...given)),
    reportReview: (...given) => watch.time("report", () => planner.reportReview(...given)),
    cleanCopy: (...given) => planner.cleanCopy(...given),
    cancel: () => planner.cancel(),
    takeBest: () => planner.takeBest(),
    planMap: () => planner.planMap(),
    accountLines: (accounts) => planner.accountLines(accounts),
    accountsOf: (territory, most) => planner.accountsOf(territory, most),
    selectAccounts: (accounts) => planner.selectAccounts(accounts),
    moveEffect: (accounts, territory) => planner.moveEffect(accounts, territory),
    moveAccounts: (accounts, territory, reason) => planner.moveAccounts(accounts, territory, reason),
    lockAccounts: (accounts, isLocked) => planner.lockAccounts(accounts, isLocked),
    undoStep: () => planner.undoStep(),
    redoStep: () => planner.redoStep(),
    handHistory: () => planner.handHistory(),
    accountsOnSheet: (where) => planner.accountsOnSheet(where),
    followSheet: (places) => planner.followSheet(places),
    points: () => watch.time("report", () => planner.points()),
    tallies: () => watch.time("report", () => planner.tallies()),
    scenario: (...given) => watch.time("engine", () => planner.scenario(...given)),
    rerun: (...given) => watch.time("engine", () => planner.rerun(...given)),
    tryScenario: (...given) => watch.time("engine", () => planner.tryScenario(...given)),
    activateScenario: (...given) => watch.time("engine", () => planner.activateScenario(...given)),
    currentScenario: (...given) => watch.time("engine", () => planner.currentScenario(...given)),
    inputsFingerprint: () => watch.time("engine", () => planner.inputsFingerprint()),
    reportScenarios: (...given) => watch.time("report", () => planner.reportScenarios(...given)),
    outlineReport: (...given) => watch.time("report", () => planner.outlineReport(...given)),
    report: (...given) => watch.time("report", () => planner.report(...given)),
  };
}
