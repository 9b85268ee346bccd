import type { Settings } from "../engine/model/settings";
import { TypedSettings } from "./parts/TypedSettings";
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
import { hasAccounts, isPlanWritten } from "./state/pane-state";
import type { PaneState } from "./state/pane-state";
import type { LanguageChoice } from "./strings/languages";

/** The screen that the state asks for: work and what stopped it before all else. */
export function CurrentScreen({
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
    const leftOut = state.settings.sheetsLeftOut ?? [];
    return (
      <JobScreen
        job={job}
        today={health?.today ?? null}
        writing={isPlanWritten(state) && outline !== null ? { outline, leftOut } : null}
        hasWritten={state.writtenAt !== ""}
        actions={actions}
      />
    );
  }
  if (problem !== null) {
    // A plan whose sheets cannot be replaced is not lost; not where the Scenarios sheet is the protected one.
    const canKeep = problem.code === "PROTECTED_SHEET" && plan !== null && state.screen === "write";
    const isScenarios = /Scenarios/.test(
      `${String(problem.detail["sheet"])} ${String(problem.detail["others"])}`,
    );
    return (
      <ProblemScreen
        problem={problem}
        onTryAgain={actions.tryAgain}
        onCancel={actions.dismissProblem}
        onKeep={
          canKeep && !isScenarios
            ? () => {
                actions.dismissProblem();
                actions.scenarios.show();
              }
            : null
        }
      />
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
