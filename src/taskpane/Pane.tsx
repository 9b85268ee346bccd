import { FluentProvider } from "@fluentui/react-components";
import { Suspense, useMemo, useRef } from "react";
import { createFigures } from "./format/figures";
import { BusyJobContext } from "./parts/busy-job";
import { PaneBoundary } from "./parts/PaneBoundary";
import { PlanSearch } from "./parts/PlanSearch";
import { PlanSearchContext } from "./parts/plan-search-context";
import { useFocusOfRemoved } from "./parts/use-focus-of-removed";
import { useFocusOfScreen } from "./parts/use-focus-of-screen";
import type { Place } from "./parts/use-focus-of-screen";
import { CellEditNote, RecoveredNote } from "./screens/later-screens";
import type { PaneActions } from "./state/pane-actions";
import { isCard, isSubScreen } from "./state/pane-state";
import type { PaneState } from "./state/pane-state";
import type { OpeningWords } from "./strings/en/opening-words";
import type { Words } from "./strings/en/words";
import type { LanguageChoice } from "./strings/languages";
import { LanguageContext, areWhole } from "./strings/words";
import { useDark } from "./theme/use-dark";
import { PaneHead } from "./parts/PaneHead";
import { CurrentScreen } from "./CurrentScreen";

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
              <PaneHead state={shown} actions={actions} words={words} />
              <PaneBoundary>
                {shown.recovered !== null && shown.problem === null && (
                  <Suspense>
                    <RecoveredNote write={shown.recovered} onNote={actions.noteRecovery} />
                  </Suspense>
                )}
                {(shown.waits > 0 || (job?.kind === "look" && job.waitsForEdit)) && (
                  <Suspense>
                    <CellEditNote />
                  </Suspense>
                )}
                <Suspense fallback={<main className="ev-body" aria-busy="true" />}>
                  <CurrentScreen
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

/** Work and what stopped it lie over everything, cards over each other, sub-screens over the steps. */
function placeOf({ screen, cards, job, problem, interrupted }: PaneState): Place {
  if (job !== null) return { name: "job", depth: Number.MAX_SAFE_INTEGER };
  if (problem !== null) return { name: "problem", depth: Number.MAX_SAFE_INTEGER };
  if (interrupted !== null) return { name: "interrupted", depth: Number.MAX_SAFE_INTEGER };
  if (!isSubScreen(screen)) return { name: screen, depth: 0 };
  const depth = 1 + (isCard(screen) ? cards.length : 0);
  return { name: `${screen} ${String(depth)}`, depth };
}
