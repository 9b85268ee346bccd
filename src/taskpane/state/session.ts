import type { WorkbookMapping } from "../../engine/model/workbook-mapping";
import { checkData } from "../../use-cases/check-data";
import { confirmColumns } from "../../use-cases/confirm-columns";
import { findData } from "../../use-cases/find-data";
import { chooseBlock } from "../../use-cases/choose-column";
import type { Outcome } from "../../use-cases/outcome";
import { planTerritories, takeBestPlan } from "../../use-cases/plan-territories";
import { keepSettings, recall } from "../../use-cases/pane-memory";
import { segmentAccounts } from "../../use-cases/segment-accounts";
import { usableSettings } from "../../use-cases/usable-settings";
import { setQuotas } from "../../use-cases/set-quotas";
import { showInSheet, watchData } from "../../use-cases/sheet-view";
import type { UseCaseOptions } from "../../use-cases/run";
import type { ReportFacts } from "../../use-cases/write-plan";
import type { Planner } from "../../worker/planner";
import { mapPng } from "../map/map-png-later";
import { noHeaders } from "./no-headers";
import {
  holdReview,
  insertSampleData,
  moveBoundary,
  previewPlan,
  putBack,
  readReviewLog,
  placeCharts,
  writePlan,
} from "./later-use-cases";
import type { PaneActions } from "./pane-actions";
import { hasAccounts } from "./pane-state";
import type { Job, PaneState } from "./pane-state";
import type { PaneEvent } from "./reduce";
import { createCopyActions } from "./copy-actions";
import { createMapActions } from "./map-actions";
import { createDrafts } from "./drafts";
import { createOwnerEdits } from "./owner-edits";
import { createPlanQuestions } from "./plan-questions";
import { createWhatIfActions, jobsToCarry } from "./what-if-actions";
import { createWrittenPlanActions } from "./written-plan-actions";
import { createScenarioActions } from "./scenario-actions";
import { createTypedOnSheets } from "./typed-on-sheets";

/** When a job's button says that it runs, and when a screen of its own does; quicker ones are over by then. */
const BUSY_AFTER_MS = 500;
const SHOWN_AFTER_MS = 2000;
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
  let running: AbortController | null = null;
  let again: () => void = () => undefined;
  let stopWatching: () => void = () => undefined;

  const typed = createTypedOnSheets(planner, read, dispatch);
  let aside: Promise<unknown> = Promise.resolve();
  /** Answers one question about the plan after the other; a job that begins ends them. */
  const ask = <Value>(question: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const answer = aside.then(() => (running === null ? question() : { status: "cancelled" as const }));
    aside = answer;
    return answer;
  };

  /** Runs one job at a time; a new one is refused while one runs. */
  const job = async <Value>(
    kind: Job["kind"],
    work: (options: UseCaseOptions, elapsed: () => number) => Promise<Outcome<Value>>,
    onDone: (value: Value) => void,
  ): Promise<void> => {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    const began = performance.now();
    const elapsed = () => (performance.now() - began) / 1000;
    dispatch({ type: "jobStarted", kind });
    const busy = setTimeout(dispatch, BUSY_AFTER_MS, { type: "jobAged", stage: "busy" });
    const shown = setTimeout(dispatch, SHOWN_AFTER_MS, { type: "jobAged", stage: "shown" });
    if (kind !== "write") {
      await planner.cancel();
      await aside;
    }
    const options: UseCaseOptions = {
      signal: controller.signal,
      onWait: (waits) => {
        // What waits for the user says so at once.
        if (waits) dispatch({ type: "jobAged", stage: "shown" });
        dispatch({ type: "editWaited", waits });
      },
      onProgress: (progress) => {
        dispatch({ type: "jobProgressed", progress, elapsed: elapsed() });
      },
    };
    const outcome = await work(options, elapsed);
    clearTimeout(busy);
    clearTimeout(shown);
    running = null;
    if (outcome.status === "done") onDone(outcome.value);
    else if (outcome.status === "cancelled") dispatch({ type: "jobCancelled" });
    else dispatch({ type: "jobStopped", problem: outcome.problem });
  };

  const look = (then: () => void) =>
    job(
      "look",
      (options) => findData(planner, options),
      (found) => {
        dispatch({ type: "found", found });
        then();
      },
    );

  /** Reads the lists again where a sheet of theirs has changed since. */
  const readChanged = async (options: UseCaseOptions): Promise<Outcome<void>> => {
    const { changedSheet, settings } = read();
    if (changedSheet === null) return { status: "done", value: undefined };
    const found = await findData(planner, options);
    if (found.status !== "done") return found;
    const { samples, survey } = found.value;
    const checked = await checkData(planner, samples, survey.mapping, settings, options);
    if (checked.status !== "done") return checked;
    dispatch({ type: "readAnew", found: found.value, checked: checked.value });
    return { status: "done", value: undefined };
  };

  /** Reads again what has changed, reviews the written plan and reads the log of earlier reviews. */
  const review = () => {
    again = review;
    void job(
      "review",
      async (options) => {
        const { settings } = read();
        const current = await readChanged(options);
        if (current.status !== "done") return current;
        const held = await holdReview(planner, settings, facts(), options);
        if (held.status !== "done") return held;
        const log = await readReviewLog(options);
        if (log.status !== "done") return log;
        return { status: "done" as const, value: { held: held.value, log: log.value } };
      },
      (found) => {
        dispatch({ type: "reviewed", ...found });
      },
    );
  };

  const check = () => {
    again = actions.readAgain;
    const { found, mapping } = read();
    if (found === null || mapping === null || !hasAccounts(mapping)) {
      actions.open("data");
      return;
    }
    void job(
      "check",
      async (options) => {
        const taken = await typed.takeSegments();
        return taken.status === "done"
          ? checkData(planner, found.samples, mapping, read().settings, options)
          : taken;
      },
      (checked) => {
        dispatch({ type: "checked", checked });
        void watch(mapping);
        void onSheets.lookForNew();
        void drafts.find();
      },
    );
  };

  const watch = async (mapping: WorkbookMapping) => {
    stopWatching();
    const isOurs = () => running !== null;
    const watching = await watchData(mapping, isOurs, (sheet) => {
      dispatch({ type: "dataChanged", sheet });
    });
    // Without events the data is only as fresh as the last reading, which the screen says.
    stopWatching = watching.status === "done" ? () => void watching.value() : () => undefined;
  };

  const facts = (): ReportFacts => ({
    currencySymbol: read().found?.currencySymbol ?? "",
    dateSystem: read().found?.dateSystem ?? 1900,
    locale,
  });

  const leftOut = () => read().settings.sheetsLeftOut ?? [];

  let keeping: ReturnType<typeof setTimeout> | undefined;
  /** Choices outlive the pane from the moment they are made; while a job runs, its end keeps them. */
  const keepSoon = () => {
    clearTimeout(keeping);
    keeping = setTimeout(() => {
      if (running === null) void keepSettings(read().settings, read().writtenAt);
      else keepSoon();
    }, KEEP_AFTER_MS);
  };

  const renewOutline = () => {
    void ask(() => previewPlan(planner, facts(), leftOut())).then((outcome) => {
      if (outcome.status === "done") dispatch({ type: "outlineRenewed", outline: outcome.value });
      else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
    });
  };

  const planName = () => read().settings.planName ?? read().health?.settings.planName ?? "";

  /** Shows a cell; what stands in the way is said. */
  const show = (sheet: string, cell: string) => {
    void showInSheet(sheet, cell).then((outcome) => {
      if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
    });
  };

  const onSheets = createWrittenPlanActions({
    planner,
    read,
    dispatch,
    job,
    ask,
    setAgain: (action) => (again = action),
    readChanged,
    preview: () => {
      actions.preview();
    },
    facts,
    planName,
  });

  const drafts = createDrafts({
    planner,
    read,
    dispatch,
    job,
    ask,
    setAgain: (action) => (again = action),
    now: () =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date()),
  });

  const ownerEdits = createOwnerEdits({ planner, read, dispatch });

  const mapDesk = createMapActions({ planner, read, dispatch, ask });

  const actions: PaneActions = {
    readAgain() {
      again = actions.readAgain;
      void look(check);
    },
    checkData: check,
    insertSample() {
      again = actions.insertSample;
      void job(
        "sample",
        (options) => insertSampleData(options),
        () => {
          dispatch({ type: "sampleInserted" });
          void look(() => undefined);
        },
      );
    },
    useColumns(mapping) {
      dispatch({ type: "columnsChosen", mapping });
      const { found } = read();
      void confirmColumns(mapping, found?.proposed ?? mapping, found?.samples ?? []).then((kept) => {
        if (kept.status === "problem") dispatch({ type: "jobStopped", problem: kept.problem });
        else check();
      });
    },
    readBlockAs: (sample, entity, headerRow) => planner.readBlockAs(sample, entity, headerRow),
    tryBlock(sample) {
      const { mapping } = read();
      void planner.readBlockAs(sample, "account", null).then((accounts) => {
        if (accounts === null || mapping === null) {
          dispatch({ type: "jobStopped", problem: noHeaders(sample) });
          return;
        }
        dispatch({ type: "columnsDrafted", mapping: chooseBlock(mapping, "account", accounts) });
      });
    },
    showCell: show,
    changeSettings(change) {
      dispatch({ type: "settingsChanged", change });
      keepSoon();
    },
    async changeQuotas(change) {
      const outcome = await ask(() => setQuotas(planner, change));
      if (outcome.status === "problem") return outcome.problem;
      if (outcome.status === "done") {
        dispatch({ type: "quoted", change, plan: outcome.value });
        void keepSettings(read().settings, read().writtenAt);
      }
      return null;
    },
    segments: (settings) => segmentAccounts(planner, settings),
    plan() {
      again = actions.plan;
      let { settings } = read();
      void job(
        "plan",
        async (options, elapsed) => {
          const taken = await typed.takeForPlan();
          if (taken.status !== "done") return taken;
          ({ settings } = read());
          const jobs = await jobsToCarry(read().jobs);
          if (jobs.status !== "done") return jobs;
          return planTerritories(planner, settings, {
            ...options,
            jobs: jobs.value,
            onBetter: (soFar) => {
              dispatch({ type: "foundBetter", soFar, elapsed: elapsed() });
            },
          });
        },
        (plan) => {
          const isOlder = read().settings !== settings;
          dispatch({ type: "planned", plan });
          if (isOlder) dispatch({ type: "settingsChanged", change: {} });
          void keepSettings(settings, read().writtenAt);
        },
      );
    },
    takeBest() {
      dispatch({ type: "bestTaken" });
      void takeBestPlan(planner);
    },
    preview() {
      again = actions.preview;
      const quiet = planner.cancel().then(() => aside);
      void quiet
        .then(typed.takeSegments)
        .then((taken) => (taken.status === "done" ? typed.takeOverrides() : taken))
        .then((taken) => (taken.status === "done" ? typed.takeJobs() : taken))
        .then((taken) => (taken.status === "done" ? ownerEdits.settle() : taken))
        .then((taken) => (taken.status === "done" ? previewPlan(planner, facts(), leftOut()) : taken))
        .then((outcome) => {
          if (outcome.status === "done") dispatch({ type: "outlined", outline: outcome.value });
          else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
        });
    },
    takeDraft: drafts.takeDraft,
    dropDraft: drafts.dropDraft,
    chooseOwnerEdits(choice) {
      void ask(() => ownerEdits.choose(choice)).then((outcome) => {
        if (outcome.status === "done") renewOutline();
        else if (outcome.status === "problem") dispatch({ type: "jobStopped", problem: outcome.problem });
      });
    },
    leaveOut(sheetsLeftOut) {
      dispatch({ type: "sheetsChosen", sheetsLeftOut });
      void keepSettings(read().settings, read().writtenAt);
      renewOutline();
    },
    write() {
      again = actions.write;
      void job(
        "write",
        (options) => writePlan(planner, { ...facts(), drawMap: mapPng, sheetsLeftOut: leftOut() }, options),
        (written) => {
          dispatch({ type: "written", written });
          void mapDesk.followSheet();
          void keepSettings(read().settings, written.at);
        },
      );
    },
    review,
    saveReview: onSheets.saveReview,
    logChanges: onSheets.logChanges,
    rerun: onSheets.rerun,
    takeWritten: onSheets.takeWritten,
    fitIn: onSheets.fitIn,
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
    ...createCopyActions({
      planner,
      read,
      dispatch,
      job,
      ask,
      setAgain: (action) => (again = action),
      locale,
    }),
    moveBoundary(move) {
      again = review;
      void job(
        "write",
        (options) => moveBoundary(move, options),
        (moved) => {
          dispatch({ type: "accountsMoved", moved });
          review();
        },
      );
    },
    putBack() {
      again = review;
      const moved = read().review?.moved ?? null;
      if (moved === null) return;
      void job(
        "write",
        (options) => putBack(moved, options),
        () => {
          dispatch({ type: "accountsMoved", moved: null });
          review();
        },
      );
    },
    scenarios: createScenarioActions({
      planner,
      read,
      dispatch,
      job,
      ask,
      facts,
      preview: () => {
        actions.preview();
      },
      onAgain: (work) => {
        again = work;
      },
    }),
    whatIf: createWhatIfActions({
      planner,
      read,
      dispatch,
      job,
      ask,
      facts,
      setAgain: (action) => (again = action),
    }),
    changeLimits(change) {
      dispatch({ type: "limitsChanged", change });
      void keepSettings(read().settings, read().writtenAt);
      review();
    },
    openSummary() {
      const summary = read().written?.sheets.find(({ role }) => role === "planSummary");
      if (summary !== undefined) show(summary.name, "");
    },
    cancel() {
      if (running === null) return;
      running.abort();
      dispatch({ type: "jobStopping" });
    },
    open(screen) {
      dispatch({ type: "opened", screen });
    },
    step(step) {
      dispatch({ type: "stepped", step });
      if (step === "review" && read().health !== null) review();
    },
    back() {
      dispatch({ type: "wentBack" });
    },
    dismissProblem() {
      dispatch({ type: "problemDismissed" });
    },
    tryAgain() {
      dispatch({ type: "problemDismissed" });
      again();
    },
    points: () => planner.points(),
    map: mapDesk.actions,
    openAccount(account) {
      dispatch({ type: "cardOpened", card: { screen: "account", at: account } });
    },
    openTerritory(territory) {
      dispatch({ type: "cardOpened", card: { screen: "territory", at: territory } });
    },
    leaveMap(at, sight) {
      dispatch({ type: "mapLeft", at, sight });
    },
    showOnMap(accounts) {
      dispatch({ type: "cardOpened", card: { screen: "map", accounts, territory: null } });
    },
    showTerritoryOnMap(territory) {
      dispatch({ type: "cardOpened", card: { screen: "map", accounts: [], territory } });
    },
    placeCharts: () => ask(() => placeCharts(planner, facts())),
    ...createPlanQuestions({ planner, dispatch, ask }),
  };

  return {
    actions,
    start() {
      again = actions.readAgain;
      void recall().then(async (memory) => {
        const { settings, unread, problem, writtenAt } =
          memory.status === "done"
            ? memory.value
            : { settings: null, unread: {}, problem: null, writtenAt: "" };
        if (settings !== null) {
          const usable = await usableSettings(planner, settings, unread);
          const used = usable.status === "done" ? usable.value : { settings, refused: [] };
          dispatch({ type: "resumed", ...used, writtenAt });
        }
        void look(() => {
          if (problem !== null) dispatch({ type: "jobStopped", problem });
          else if (settings !== null) check();
        });
      });
    },
    end() {
      clearTimeout(keeping);
      drafts.end();
      running?.abort();
      stopWatching();
      mapDesk.stopFollowing();
    },
  };
}
