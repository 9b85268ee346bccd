import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useMemo, useRef } from "react";
import type { Settings } from "../engine/model/settings";
import { createFigures } from "./format/figures";
import { BusyJobContext } from "./parts/busy-job";
import { PaneBoundary } from "./parts/PaneBoundary";
import { PlanBar } from "./parts/PlanBar";
import { PlanSearch } from "./parts/PlanSearch";
import { PlanSearchContext } from "./parts/plan-search-context";
import { useFocusOfRemoved } from "./parts/use-focus-of-removed";
import { useFocusOfScreen } from "./parts/use-focus-of-screen";
import type { Place } from "./parts/use-focus-of-screen";
import { Steps } from "./parts/Steps";
import { TypedSettings } from "./parts/TypedSettings";
import type { StepMark } from "./parts/Steps";
import { FirstRun } from "./screens/FirstRun";
import {
  AboutScreen,
  AccountScreen,
  ChartsScreen,
  ColumnsScreen,
  CopyScreen,
  DataScreen,
  EmptyScreen,
  InterruptedScreen,
  JobScreen,
  MapScreen,
  QuotasScreen,
  RecoveredNote,
  ResultScreen,
  ReviewScreen,
  ScenariosScreen,
  SegmentsScreen,
  TerritoriesSettings,
  TerritoryScreen,
  WhatIfScreen,
  WriteScreen,
} from "./screens/later-screens";
import { ProblemScreen } from "./screens/ProblemScreen";
import type { PaneActions } from "./state/pane-actions";
import { hasAccounts, isCard, stepOf } from "./state/pane-state";
import type { PaneState, Screen as ScreenName, Step } from "./state/pane-state";
import type { OpeningWords } from "./strings/en/opening-words";
import type { Words } from "./strings/en/words";
import type { LanguageChoice } from "./strings/languages";
import { LanguageContext, areWhole } from "./strings/words";
import { planNameShown } from "./strings/plan-name-shown";
import { useDark } from "./theme/use-dark";

/** The themes are a style sheet; Fluent's provider has nothing to add to it. */
const THEME_OF_THE_SHEET = {};

/** The whole pane as a function of its state. */
export function Pane({
  state,
  actions,
  words,
  allWords,
  language: choice,
  locale,
  version,
}: {
  state: PaneState;
  actions: PaneActions;
  /** All words, or those that the pane opens with. */
  words: OpeningWords | Words;
  /** Fetches all of them, the same promise whenever it is asked; they are then handed in as words. */
  allWords: () => Promise<Words>;
  language: LanguageChoice;
  /** Language of numbers, "en-US". */
  locale: string;
  version: string;
}) {
  const dark = useDark();
  const currency = state.found?.currencySymbol ?? "";
  const language = useMemo(() => {
    const figures = createFigures(locale, currency);
    return areWhole(words) ? { words, figures } : { words, figures, arrive: allWords };
  }, [words, allWords, locale, currency]);
  // Work is on the screen once it takes long; before that its button says so.
  const job = state.job?.stage === "shown" || state.job?.kind === "look" ? state.job : null;
  const shown = { ...state, job };
  // Without a plan there is nothing to find, and while work is shown nothing to open.
  const search =
    state.plan !== null && job === null && state.problem === null && areWhole(words) ? (
      <PlanSearch actions={actions} />
    ) : null;
  const busy = state.job?.stage === "busy" ? state.job.kind : null;
  const keepFocus = useFocusOfScreen(placeOf(shown));
  const pane = useRef<HTMLDivElement>(null);
  useFocusOfRemoved(pane);
  return (
    <FluentProvider theme={THEME_OF_THE_SHEET} {...(dark ? { className: "ev-dark" } : {})}>
      <LanguageContext.Provider value={language}>
        <div className="ev-pane" ref={pane} onFocus={keepFocus}>
          <BusyJobContext.Provider value={busy}>
            <PlanSearchContext.Provider value={search}>
              <Frame state={shown} actions={actions} words={words} />
              <PaneBoundary>
                {shown.recovered !== null && shown.problem === null && (
                  <Suspense>
                    <RecoveredNote write={shown.recovered} onNote={actions.noteRecovery} />
                  </Suspense>
                )}
                <Suspense fallback={<main className="ev-body" aria-busy="true" />}>
                  <Screen
                    state={shown}
                    actions={actions}
                    version={version}
                    language={choice}
                    dark={dark}
                    isBusy={state.job !== null}
                  />
                </Suspense>
              </PaneBoundary>
            </PlanSearchContext.Provider>
          </BusyJobContext.Provider>
        </div>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

const SUB_SCREENS: readonly ScreenName[] = [
  "about",
  "account",
  "charts",
  "columns",
  "copy",
  "map",
  "scenarios",
  "territory",
  "whatIf",
  "write",
];

/** Work and what stopped it lie over everything, cards over each other, sub-screens over the steps. */
function placeOf({ screen, cards, job, problem, interrupted }: PaneState): Place {
  if (job !== null) return { name: "job", depth: Number.MAX_SAFE_INTEGER };
  if (problem !== null) return { name: "problem", depth: Number.MAX_SAFE_INTEGER };
  if (interrupted !== null) return { name: "interrupted", depth: Number.MAX_SAFE_INTEGER };
  if (!SUB_SCREENS.includes(screen)) return { name: screen, depth: 0 };
  const depth = 1 + (isCard(screen) ? cards.length : 0);
  return { name: `${screen} ${String(depth)}`, depth };
}

/** Plan bar and steps; sub-screens and the first run have their own head. */
function Frame({ state, actions, words }: { state: PaneState; actions: PaneActions; words: OpeningWords }) {
  const hasOwnHead = state.screen === "firstRun" || SUB_SCREENS.includes(state.screen);
  if (hasOwnHead && state.job === null && state.problem === null) return null;
  return (
    <>
      <PlanBar
        name={planNameShown(state.settings.planName ?? state.health?.settings.planName, words)}
        state={planState(state, words)}
        canOpen={state.found !== null && state.job === null}
        actions={actions}
      />
      <Steps
        current={stepOf(state.screen)}
        marks={stepMarks(state)}
        hasPlan={state.plan !== null}
        dataIsRead={state.health !== null && state.job === null}
        onStep={actions.step}
      />
    </>
  );
}

function planState(state: PaneState, words: OpeningWords): string {
  const said = words.planState;
  if (state.job?.kind === "plan") return said.planning;
  if (state.job?.kind === "write") return said.writing;
  if (state.job !== null) return said.reading;
  const { writtenAt } = state;
  const isNewer = state.plan !== null && state.written === null;
  // The review speaks of the plan on the sheets, even while a newer one is planned.
  if (isNewer && state.screen === "review" && writtenAt !== "") return said.writtenNewer(writtenAt);
  if (isNewer) return said.planned;
  const isEdited = (state.review?.held?.review.handEdits ?? 0) > 0;
  if (writtenAt !== "") return isEdited ? said.writtenEdited(writtenAt) : said.written(writtenAt);
  return state.health === null ? said.noData : said.draft;
}

function stepMarks(state: PaneState): Partial<Record<Step, StepMark>> {
  const marks: Partial<Record<Step, StepMark>> = {};
  if (state.health !== null) {
    const stops = state.health.groups.some(({ severity }) => severity === "stop");
    marks.data = stops || state.changedSheet !== null ? "look" : "done";
  }
  if (state.plan !== null) marks.segments = "done";
  if (state.plan !== null) marks.territories = state.planIsOlder ? "look" : "done";
  const held = state.review?.held ?? null;
  if (held !== null) {
    marks.review = held.review.actions.some(({ level }) => level === "act") ? "look" : "done";
  }
  const quotas = state.plan?.quotas ?? null;
  if (quotas !== null) marks.quotas = quotas.shortfall === null ? "done" : "look";
  return marks;
}

function Screen({
  state,
  actions,
  version,
  language,
  dark,
  isBusy,
}: {
  state: PaneState;
  actions: PaneActions;
  version: string;
  language: LanguageChoice;
  dark: boolean;
  /** Some job runs, whether it is shown or not. */
  isBusy: boolean;
}) {
  const { job, problem, health, plan, outline, mapping, found } = state;
  if (job !== null && job.kind !== "look") {
    return <JobScreen job={job} today={health?.today ?? null} actions={actions} />;
  }
  if (problem !== null) {
    return (
      <ProblemScreen problem={problem} onTryAgain={actions.tryAgain} onCancel={actions.dismissProblem} />
    );
  }
  if (state.interrupted !== null) {
    return <InterruptedScreen write={state.interrupted} onEnd={actions.endWrite} />;
  }
  const card = state.cards.at(-1);
  const at = card === undefined || card.screen === "map" ? null : card.at;
  switch (state.screen) {
    case "firstRun":
      return <FirstRun found={found} actions={actions} version={version} />;
    case "about":
      return <AboutScreen version={version} language={language} tested={state.tested} actions={actions} />;
    case "columns":
      return mapping === null || found === null ? null : (
        <ColumnsScreen
          mapping={mapping}
          samples={found.samples}
          readings={health?.readings ?? []}
          onRead={actions.readBlockAs}
          onUse={actions.useColumns}
          onBack={actions.back}
        />
      );
    case "segments":
      return health === null ? null : (
        <SegmentsScreen
          health={health}
          settings={state.settings}
          typed={state.typedSegments}
          planIsOlder={state.planIsOlder}
          actions={actions}
        />
      );
    case "territories":
      return health === null ? null : (
        <TerritoriesSettings
          health={health}
          settings={settingsInUse(health.settings, state.settings)}
          planIsOlder={state.planIsOlder}
          jobs={state.jobs ?? []}
          actions={actions}
        />
      );
    case "result":
      return plan === null ? null : (
        <ResultScreen
          plan={plan}
          isWritten={state.written !== null}
          fitted={state.fitted}
          doneJob={state.doneJob}
          planIsOlder={state.planIsOlder}
          typed={<TypedSettings typed={state.typedSettings} settings={state.settings} actions={actions} />}
          dark={dark}
          actions={actions}
        />
      );
    case "account":
      return plan === null || at === null ? null : (
        <AccountScreen
          key={at}
          account={at}
          plan={plan}
          isWritten={state.written !== null}
          actions={actions}
        />
      );
    case "territory":
      return plan === null || at === null ? null : (
        <TerritoryScreen
          key={at}
          territory={at}
          plan={plan}
          isWritten={state.written !== null}
          actions={actions}
        />
      );
    case "map":
      return plan === null ? null : (
        <MapScreen
          plan={plan}
          key={state.cards.length}
          chosen={card?.screen === "map" ? card.accounts : []}
          territory={card?.screen === "map" ? card.territory : null}
          at={state.cards.length - 1}
          sight={card?.screen === "map" ? (card.sight ?? null) : null}
          isWritten={state.written !== null}
          sheetMoves={state.sheetMoves}
          dark={dark}
          actions={actions}
        />
      );
    case "charts":
      return (
        <ChartsScreen
          plan={plan}
          isWritten={state.written !== null}
          hasSheets={state.writtenAt !== ""}
          actions={actions}
        />
      );
    case "quotas":
      return plan === null ? null : (
        <QuotasScreen
          plan={plan}
          typed={state.typed}
          typedResources={state.typedResources}
          typedSettings={
            <TypedSettings typed={state.typedSettings} settings={state.settings} actions={actions} />
          }
          actions={actions}
        />
      );
    case "scenarios":
      return (
        <ScenariosScreen
          view={state.scenarios}
          activated={state.activated}
          nothingToRestore={state.nothingToRestore}
          canPlan={health !== null}
          isBusy={isBusy}
          actions={actions}
        />
      );
    case "whatIf":
      return plan === null || state.draft === null ? null : (
        <WhatIfScreen
          key={`${state.draft.kind} ${state.draft.territory}`}
          draft={state.draft}
          plan={plan}
          isBusy={isBusy}
          actions={actions}
        />
      );
    case "copy":
      return <CopyScreen copy={state.copy} actions={actions} />;
    case "review":
      return <ReviewScreen review={state.review} isBusy={isBusy} actions={actions} />;
    case "write":
      return outline === null ? null : (
        <WriteScreen
          outline={outline}
          written={state.written}
          kept={[...new Set(mapping?.entities.map(({ sheet }) => sheet))]}
          leftOut={state.settings.sheetsLeftOut ?? []}
          ownerEdits={state.ownerEdits}
          ownerEditChoice={state.ownerEditChoice}
          actions={actions}
        />
      );
    case "data":
      if (health !== null && mapping !== null) {
        return (
          <DataScreen
            health={health}
            mapping={mapping}
            found={found}
            changedSheet={state.changedSheet}
            newSince={state.newSince}
            refusedSettings={state.refusedSettings}
            draftAt={state.draftAt}
            byAreas={health.settings.startFrom === "areas" || state.settings.startFrom === "areas"}
            actions={actions}
          />
        );
      }
      return found === null || mapping === null || hasAccounts(mapping) ? (
        <main className="ev-body" aria-busy="true" />
      ) : (
        <EmptyScreen found={found} actions={actions} />
      );
  }
}

/** The engine's choices with the user's own put over them. */
function settingsInUse(engine: Settings, user: Partial<Settings>): Settings {
  return {
    ...engine,
    ...user,
    startFrom: user.startFrom ?? engine.startFrom,
    balanceOn: user.balanceOn ?? engine.balanceOn,
    territories: user.territories ?? engine.territories,
  };
}
