import { proxy, releaseProxy, transfer, wrap } from "comlink";
import type { CellColumn } from "../engine/model/raw-sheet";
import { copiesOnOwnThread } from "./copies-on-own-thread";
import { keepErrorCodes } from "./error-transfer";
import type { Planner } from "./planner";
import { transferables } from "./transferables";

/** Kinds and values; texts are copied. */
function buffersOf(columns: readonly CellColumn[]): Transferable[] {
  return transferables(columns.map(({ kinds, values }) => [kinds, values]));
}

/** A planner on its own thread, and the way to end that thread. */
interface ConnectedPlanner {
  readonly planner: Planner;
  /** Ends the thread; running calls never answer. */
  close(): void;
}

/**
 * Starts the planner in a worker of its own file of this site: the page's policy forbids
 * workers from blobs. The arrays of cells handed to it and of points handed back are not copied.
 */
export function connectPlanner(): ConnectedPlanner {
  keepErrorCodes();
  const worker = new Worker(new URL("./planner-worker.ts", import.meta.url), { name: "planner" });
  const remote = wrap<Planner>(worker);
  const copies = copiesOnOwnThread(
    () => new Worker(new URL("./copy-worker.ts", import.meta.url), { name: "copy" }),
  );
  const planner: Planner = {
    findBlocks: (grid) => remote.findBlocks(grid),
    survey: (samples, dateSystem) => remote.survey(samples, dateSystem),
    settingFaults: (settings) => remote.settingFaults(settings),
    readBlockAs: (sample, entity, headerRow) => remote.readBlockAs(sample, entity, headerRow),
    beginSheet: (outline, numberFormats, hiddenRowCount) =>
      remote.beginSheet(outline, numberFormats, hiddenRowCount),
    addRows: (key, firstRow, columns, errorCells) =>
      remote.addRows(key, firstRow, transfer(columns, buffersOf(columns)), errorCells),
    check: (mapping, settings, onProgress) => remote.check(mapping, settings, proxy(onProgress)),
    segments: (settings) => remote.segments(settings),
    plan: (settings, onProgress, onBetter, jobs) =>
      remote.plan(settings, proxy(onProgress), onBetter === undefined ? undefined : proxy(onBetter), jobs),
    planMap: () => remote.planMap(),
    accountLines: (accounts) => remote.accountLines(accounts),
    accountsOf: (territory, most) => remote.accountsOf(territory, most),
    selectAccounts: (accounts) => remote.selectAccounts(accounts),
    moveEffect: (accounts, territory) => remote.moveEffect(accounts, territory),
    moveAccounts: (accounts, territory, reason) => remote.moveAccounts(accounts, territory, reason),
    lockAccounts: (accounts, isLocked) => remote.lockAccounts(accounts, isLocked),
    undoStep: () => remote.undoStep(),
    redoStep: () => remote.redoStep(),
    handHistory: () => remote.handHistory(),
    accountsOnSheet: (where) => remote.accountsOnSheet(where),
    followSheet: (places) => remote.followSheet(places),
    findAccounts: (text, most) => remote.findAccounts(text, most),
    search: (text, most) => remote.search(text, most),
    territoryCard: (territory) => remote.territoryCard(territory),
    accountCard: (account) => remote.accountCard(account),
    moveChoices: (account) => remote.moveChoices(account),
    tryJob: (job, onProgress) => remote.tryJob(job, proxy(onProgress)),
    doJob: (job, onProgress) => remote.doJob(job, proxy(onProgress)),
    repair: (moves, onProgress) => remote.repair(moves, proxy(onProgress)),
    chartFacts: () => remote.chartFacts(),
    reportCharts: (ground, options) => remote.reportCharts(ground, options),
    suggest: (territory) => remote.suggest(territory),
    quotas: (settings, onProgress) => remote.quotas(settings, proxy(onProgress)),
    conflicts: (onProgress) => remote.conflicts(proxy(onProgress)),
    tradeOff: (onProgress) => remote.tradeOff(proxy(onProgress)),
    prove: (seconds, onProgress) => remote.prove(seconds, proxy(onProgress)),
    review: (written, settings, today, currencySymbol, onProgress) =>
      remote.review(written, settings, today, currencySymbol, proxy(onProgress)),
    newSince: (written) => remote.newSince(written),
    fitIn: (written, beside, settings, onProgress) =>
      remote.fitIn(written, beside, settings, proxy(onProgress)),
    reportChanges: (sources, options) => remote.reportChanges(sources, options),
    reportSelfTest: (lines, facts) => remote.reportSelfTest(lines, facts),
    reportHealth: (options) => remote.reportHealth(options),
    reportReview: (review, earlier, options) => remote.reportReview(review, earlier, options),
    cleanCopy: copies.make,
    cancel() {
      copies.stop();
      return remote.cancel();
    },
    takeBest: () => remote.takeBest(),
    points: () => remote.points(),
    tallies: () => remote.tallies(),
    scenario: (title) => remote.scenario(title),
    rerun: (definition, written, prints, onProgress) =>
      remote.rerun(definition, written, prints, proxy(onProgress)),
    tryScenario: (definition, onProgress) => remote.tryScenario(definition, proxy(onProgress)),
    activateScenario: (definition, onProgress, onBetter) =>
      remote.activateScenario(
        definition,
        proxy(onProgress),
        onBetter === undefined ? undefined : proxy(onBetter),
      ),
    currentScenario: (savedAt, saved) => remote.currentScenario(savedAt, saved),
    inputsFingerprint: () => remote.inputsFingerprint(),
    reportScenarios: (facts) => remote.reportScenarios(facts),
    outlineReport: (options) => remote.outlineReport(options),
    report: (options) => remote.report(options),
  };
  return {
    planner,
    close() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
