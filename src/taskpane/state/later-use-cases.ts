import { later } from "./later";

/*
 * The use cases that nobody asks for in the first seconds of the pane, in the order of the screens. Many bring the
 * reading or the writing of Evenfield's own sheets along. They share one file, which the pane fetches when it stands.
 */

const insertSampleModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/insert-sample");
export const insertSampleData = later(insertSampleModule, (code) => code.insertSampleData);

const writePlanModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/write-plan");
export const previewPlan = later(writePlanModule, (code) => code.previewPlan);
export const writePlan = later(writePlanModule, (code) => code.writePlan);

const draftModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/keep-draft");
export const keepDraft = later(draftModule, (code) => code.keepDraft);
export const dropDraft = later(draftModule, (code) => code.dropDraft);
export const findDraft = later(draftModule, (code) => code.findDraft);
export const takeDraft = later(draftModule, (code) => code.takeDraft);

const settleModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/settle-hand-edits");
export const findOwnerEdits = later(settleModule, (code) => code.findOwnerEdits);
export const placeOwners = later(settleModule, (code) => code.placeOwners);

const cleanCopyModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/clean-copy");
export const findCopyReaders = later(cleanCopyModule, (code) => code.findCopyReaders);
export const makeCleanCopy = later(cleanCopyModule, (code) => code.makeCleanCopy);
export const openCleanCopy = later(cleanCopyModule, (code) => code.openCleanCopy);

const lookUpAccountModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/look-up-account");
export const findAccounts = later(lookUpAccountModule, (code) => code.findAccounts);
export const explainAccount = later(lookUpAccountModule, (code) => code.explainAccount);

const lookUpInPlanModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/look-up-in-plan");
export const searchPlan = later(lookUpInPlanModule, (code) => code.searchPlan);
export const explainTerritory = later(lookUpInPlanModule, (code) => code.explainTerritory);
export const findChartFacts = later(lookUpInPlanModule, (code) => code.findChartFacts);

const placeChartsModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/place-charts");
export const placeCharts = later(placeChartsModule, (code) => code.placeCharts);

const placeByHandModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/place-by-hand");
export const findChoices = later(placeByHandModule, (code) => code.findChoices);
export const repairAround = later(placeByHandModule, (code) => code.repairAround);
export const findSuggestions = later(placeByHandModule, (code) => code.findSuggestions);

const moveBoundaryModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/move-boundary");
export const moveBoundary = later(moveBoundaryModule, (code) => code.moveBoundary);
export const putBack = later(moveBoundaryModule, (code) => code.putBack);

const reviewPlanModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/review-plan");
export const findConflicts = later(reviewPlanModule, (code) => code.findConflicts);
export const findTradeOff = later(reviewPlanModule, (code) => code.findTradeOff);
export const provePlan = later(reviewPlanModule, (code) => code.provePlan);

const saveReviewModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/save-review");
export const saveReview = later(saveReviewModule, (code) => code.saveReview);
export const readReviewLog = later(saveReviewModule, (code) => code.readReviewLog);

const holdReviewModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/hold-review");
export const holdReview = later(holdReviewModule, (code) => code.holdReview);

const fitInAccountsModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/fit-in-accounts");
export const fitInAccounts = later(fitInAccountsModule, (code) => code.fitInAccounts);
export const newSincePlan = later(fitInAccountsModule, (code) => code.newSincePlan);

const rerunPlanModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/rerun-plan");
export const rerunPlan = later(rerunPlanModule, (code) => code.rerunPlan);

const takeWrittenPlanModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/take-written-plan");
export const takeWrittenPlan = later(takeWrittenPlanModule, (code) => code.takeWrittenPlan);

const refreshChangeLogModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/refresh-change-log");
export const refreshChangeLog = later(refreshChangeLogModule, (code) => code.refreshChangeLog);

const activateScenarioModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/activate-scenario");
export const activateScenario = later(activateScenarioModule, (code) => code.activateScenario);

const keepScenariosModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/keep-scenarios");
export const addScenario = later(keepScenariosModule, (code) => code.addScenario);
export const deleteScenario = later(keepScenariosModule, (code) => code.deleteScenario);
export const duplicateScenario = later(keepScenariosModule, (code) => code.duplicateScenario);
export const retitleScenario = later(keepScenariosModule, (code) => code.retitleScenario);
export const saveNewScenario = later(keepScenariosModule, (code) => code.saveNewScenario);
export const saveScenario = later(keepScenariosModule, (code) => code.saveScenario);

const scenarioVariantsModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/scenario-variants");
export const tryVariant = later(scenarioVariantsModule, (code) => code.tryVariant);

const viewScenariosModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/view-scenarios");
export const viewScenarios = later(viewScenariosModule, (code) => code.viewScenarios);
export const viewOf = later(viewScenariosModule, (code) => code.viewOf);

const lookAtMapModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/look-at-map");
export const linesOf = later(lookAtMapModule, (code) => code.linesOf);
export const listOf = later(lookAtMapModule, (code) => code.listOf);
export const selectedOf = later(lookAtMapModule, (code) => code.selectedOf);
export const effectOf = later(lookAtMapModule, (code) => code.effectOf);
export const historyOf = later(lookAtMapModule, (code) => code.historyOf);

const moveByHandModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/move-by-hand");
export const moveAccountsByHand = later(moveByHandModule, (code) => code.moveByHand);
export const lockByHand = later(moveByHandModule, (code) => code.lockByHand);
export const undoByHand = later(moveByHandModule, (code) => code.undoByHand);
export const redoByHand = later(moveByHandModule, (code) => code.redoByHand);

const watchWrittenPlanModule = () =>
  import(/* webpackChunkName: "use-cases" */ "../../use-cases/watch-written-plan");
export const watchOwnerEdits = later(watchWrittenPlanModule, (code) => code.watchOwnerEdits);
export const watchSelectedAccounts = later(watchWrittenPlanModule, (code) => code.watchSelectedAccounts);

const doJobModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/do-job");
export const doJob = later(doJobModule, (code) => code.doJob);
export const tryJob = later(doJobModule, (code) => code.tryJob);

const planOnSheetsModule = () => import(/* webpackChunkName: "use-cases" */ "../../use-cases/plan-on-sheets");
export const jobsOnSheets = later(planOnSheetsModule, (code) => code.jobsOnSheets);
export const jobsAsTyped = later(planOnSheetsModule, (code) => code.jobsAsTyped);
export const planOnSheets = later(planOnSheetsModule, (code) => code.planOnSheets);

/** Fetches the file that all of them are in. */
export const loadLaterUseCases: () => Promise<unknown> = writePlanModule;
