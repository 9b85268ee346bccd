import { keepSettings, recall } from "../../use-cases/pane-memory";
import { hearExcelWait } from "../../use-cases/hear-excel-wait";
import { usableSettings } from "../../use-cases/usable-settings";
import type { Planner } from "../../worker/planner";
import type { BrokenWrite, RecoveredWrite } from "../../workbook/recover-write";
import { createCopyActions } from "./copy-actions";
import { createDataActions } from "./data-actions";
import { createDrafts } from "./drafts";
import { placeCharts } from "./later-use-cases";
import { createMapActions } from "./map-actions";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { createPlanActions } from "./plan-actions";
import { createPlanQuestions } from "./plan-questions";
import type { PaneEvent } from "./reduce";
import { createReviewActions } from "./review-actions";
import { createJobRunner } from "./run-jobs";
import { createScenarioActions } from "./scenario-actions";
import { createScreenActions } from "./screen-actions";
import type { SessionParts } from "./session-parts";
import { createTypedOnSheets } from "./typed-on-sheets";
import { createWhatIfActions } from "./what-if-actions";
import { createWrittenPlanActions } from "./written-plan-actions";

/** Changes that come one after the other are kept together. */
const KEEP_AFTER_MS = 400;

/** The pane at work: its actions, and its start and end. */
export interface Session {
  readonly actions: PaneActions;
  /** Looks at the workbook; who has planned in it before continues where the data was checked. */
  start(): void;
  /** Stops what runs and ends the watching of the sheets. */
  end(): void;
}

/**
 * Ties the pane's actions to the use cases and their results to the state.
 *
 * @param read the state as it is now
 * @param tell takes events in order
 * @param locale language of dates, "en-US"
 */
export function createSession(
  planner: Planner,
  read: () => PaneState,
  tell: (event: PaneEvent) => void,
  locale: string,
): Session {
  const dispatch = (event: PaneEvent): void => {
    tell(event);
    drafts.follow();
  };
  const momentText = (moment: Date): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(moment);
  /** With the moment of its beginning as the user reads it. */
  const dated = <Write extends BrokenWrite>(write: Write): Write & { readonly at: string } => ({
    ...write,
    at: write.begun === "" ? "" : momentText(new Date(write.begun)),
  });
  const onRecovered = (recovered: RecoveredWrite): void => {
    dispatch({ type: "recovered", recovered: dated(recovered) });
  };
  const { job, ask, change, isRunning, idle, quiet, cancel } = createJobRunner(
    planner,
    dispatch,
    onRecovered,
  );
  let again: () => void = () => undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  /** Choices outlive the pane from the moment they are made; while a job runs, its end keeps them. */
  const keepSoon = (): void => {
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      if (isRunning()) keepSoon();
      else void keepSettings(read().settings, read().writtenAt);
    }, KEEP_AFTER_MS);
  };

  const typed = createTypedOnSheets(planner, read, dispatch);
  const desk = {
    planner,
    read,
    dispatch,
    job,
    ask,
    change,
    setAgain: (action: () => void) => (again = action),
    facts: () => ({
      currencySymbol: read().found?.currencySymbol ?? "",
      dateSystem: read().found?.dateSystem ?? 1900,
      locale,
    }),
    planName: () => read().settings.planName ?? read().health?.settings.planName ?? "",
  };
  const drafts = createDrafts({
    ...desk,
    now: () => momentText(new Date()),
  });
  const map = createMapActions(desk);
  const lists = createDataActions({
    ...desk,
    typed,
    isRunning,
    dated,
    onChecked: () => {
      void lookForNew();
      void drafts.find();
    },
  });
  const planning = createPlanActions({
    ...desk,
    typed,
    idle,
    quiet,
    onWritten: () => void map.followSheet(),
  });
  const parts: SessionParts = { ...desk, readChanged: lists.readChanged, preview: planning.preview };
  const { lookForNew, ...onSheets } = createWrittenPlanActions(parts);
  const reviews = createReviewActions(parts);

  const actions: PaneActions = {
    ...lists.actions,
    ...planning,
    ...reviews,
    ...onSheets,
    ...createCopyActions({ ...parts, locale }),
    ...createPlanQuestions(parts),
    ...createScreenActions({ ...parts, review: reviews.review }),
    map: map.actions,
    points: () => planner.points(),
    scenarios: createScenarioActions(parts),
    whatIf: createWhatIfActions(parts),
    takeDraft: drafts.takeDraft,
    dropDraft: drafts.dropDraft,
    placeCharts: () => ask(() => placeCharts(planner, desk.facts(), { onRecovered })),
    changeSettings(change) {
      dispatch({ type: "settingsChanged", change });
      keepSoon();
    },
    testHost() {
      again = actions.testHost;
      void job(
        "test",
        async (options) => {
          // The checks are a script of their own: few ever ask for them.
          const [{ testHost }, { PAGE_CHECKS }] = await Promise.all([
            import("../../use-cases/test-host"),
            import("../self-test/page-checks"),
          ]);
          return testHost(planner, locale, PAGE_CHECKS, options);
        },
        (tested) => {
          dispatch({ type: "hostTested", tested });
        },
      );
    },
    openSummary() {
      const summary = read().written?.sheets.find(({ role }) => role === "planSummary");
      if (summary !== undefined) actions.showCell(summary.name, "");
    },
    cancel() {
      if (!isRunning()) return;
      cancel();
      dispatch({ type: "jobStopping" });
    },
    noteRecovery() {
      dispatch({ type: "recoveryNoted" });
    },
    tryAgain() {
      dispatch({ type: "problemDismissed" });
      again();
    },
  };

  let stopHearing: () => void = () => undefined;
  return {
    actions,
    start() {
      stopHearing = hearExcelWait((waits) => {
        dispatch({ type: "questionWaited", waits });
      });
      again = actions.readAgain;
      void recall().then(async (memory) => {
        const { settings, unread, problem, recovered, writtenAt } =
          memory.status === "done"
            ? memory.value
            : { settings: null, unread: {}, problem: null, recovered: null, writtenAt: "" };
        if (settings !== null) {
          const usable = await usableSettings(planner, settings, unread);
          const used = usable.status === "done" ? usable.value : { settings, refused: [] };
          dispatch({ type: "resumed", ...used, writtenAt });
        }
        if (recovered !== null) onRecovered(recovered);
        lists.look(() => {
          if (problem !== null) dispatch({ type: "jobStopped", problem });
          else if (settings !== null) actions.checkData();
        });
      });
    },
    end() {
      stopHearing();
      clearTimeout(keeping);
      drafts.end();
      cancel();
      lists.stopWatching();
      map.stopFollowing();
    },
  };
}
