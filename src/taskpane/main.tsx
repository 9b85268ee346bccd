import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { connectPlanner } from "../worker/connect-planner";
import { Pane } from "./Pane";
import { loadTheRest } from "./load-the-rest";
import "./theme/theme.css";
import "./pane.css";
import { createSession } from "./state/session";
import type { Session } from "./state/session";
import { createPaneStore } from "./state/store";
import type { PaneStore } from "./state/store";
import { onceAsked } from "./once-asked";
import { chosenLanguage, keepLanguage } from "./strings/chosen-language";
import type { OpeningWords } from "./strings/en/opening-words";
import type { Words } from "./strings/en/words";
import { languageOf, loadOpeningWords, loadWords } from "./strings/languages";
import type { LanguageCode } from "./strings/languages";
import { areWhole } from "./strings/words";

/** Office.onReady never answers when one of its files is blocked. */
const OFFICE_PATIENCE_MS = 10_000;
/** Requirement set of the manifest; an Excel that ignores it is told so. */
const EXCEL_API = "1.9";

const container = document.getElementById("pane");
if (container === null) throw new Error('taskpane.html has no element "pane"; its template was changed');
const place: HTMLElement = container;

// Both are fetched while Office.js still starts; Excel's language is mostly the browser's.
const { planner } = connectPlanner();
void loadOpeningWords(languageInUse(navigator.language));

if (typeof Office === "undefined") {
  void say("blocked");
} else {
  const timer = setTimeout(() => {
    void say("blocked");
  }, OFFICE_PATIENCE_MS);
  void Office.onReady().then(async ({ host }) => {
    clearTimeout(timer);
    await open(host);
  });
}

// The types list hosts that Office.js may leave null outside of Office.
async function open(host: Office.HostType | null): Promise<void> {
  if (host !== Office.HostType.Excel) await say("notExcel");
  else if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) await say("tooOld");
  else await start();
}

async function start(): Promise<void> {
  const store = createPaneStore();
  const displayLanguage = Office.context.displayLanguage || "en-US";
  // Figures and dates are those of the workbook, words those of Excel or the user's choice.
  const locale = Office.context.contentLanguage || displayLanguage;
  const session = createSession(planner, store.read, store.dispatch, locale);
  const language = languageInUse(displayLanguage);
  const words = await loadOpeningWords(language);
  document.documentElement.lang = language;
  createRoot(place).render(
    <StrictMode>
      <Connected
        store={store}
        session={session}
        locale={locale}
        displayLanguage={displayLanguage}
        words={words}
      />
    </StrictMode>,
  );
  session.start();
}

function Connected({
  store,
  session,
  locale,
  displayLanguage,
  words: wordsAtStart,
}: {
  store: PaneStore;
  session: Session;
  locale: string;
  displayLanguage: string;
  words: OpeningWords;
}) {
  const state = useSyncExternalStore(store.subscribe, store.read);
  const [words, setWords] = useState<OpeningWords | Words>(wordsAtStart);
  const [chosen, setChosen] = useState(chosenLanguage);
  // A screen that needs them sooner than the quiet moment asks for them too.
  const [allWords] = useState(() =>
    onceAsked(async () => {
      const whole = await loadWords(languageInUse(displayLanguage));
      // Another language may have been chosen meanwhile.
      setWords((now) => (areWhole(now) ? now : whole));
      return whole;
    }),
  );
  useEffect(() => {
    void loadTheRest(allWords);
  }, [allWords]);
  const choose = useCallback(
    (choice: LanguageCode | null) => {
      keepLanguage(choice);
      setChosen(choice);
      const language = choice ?? languageOf(displayLanguage);
      void loadWords(language).then((loaded) => {
        setWords(loaded);
        document.documentElement.lang = language;
      });
    },
    [displayLanguage],
  );
  return (
    <Pane
      state={state}
      actions={session.actions}
      words={words}
      allWords={allWords}
      language={{ chosen, choose }}
      locale={locale}
      version={EVENFIELD_VERSION}
    />
  );
}

/** The user's choice, else the language of a locale. */
function languageInUse(locale: string): LanguageCode {
  return chosenLanguage() ?? languageOf(locale);
}

/** Words for what keeps the pane from opening; without React, which may be what is missing. */
async function say(what: keyof OpeningWords["boot"]): Promise<void> {
  const language = languageInUse(navigator.language);
  const { boot } = await loadOpeningWords(language);
  document.documentElement.lang = language;
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.style.cssText = 'margin:16px;font:14px/20px "Segoe UI",system-ui,sans-serif';
  message.textContent = boot[what];
  place.replaceChildren(message);
}
