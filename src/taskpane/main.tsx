import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { connectPlanner } from "../worker/connect-planner";
import { Pane } from "./Pane";
import "./pane.css";
import { createSession } from "./state/session";
import type { Session } from "./state/session";
import { createPaneStore } from "./state/store";
import type { PaneStore } from "./state/store";
import { en } from "./strings/en/words";

/** Office.onReady never answers when one of its files is blocked. */
const OFFICE_PATIENCE_MS = 10_000;
/** Requirement set of the manifest; an Excel that ignores it is told so. */
const EXCEL_API = "1.9";

const container = document.getElementById("pane");
if (container === null) throw new Error('taskpane.html has no element "pane"; its template was changed');
const place: HTMLElement = container;

if (typeof Office === "undefined") {
  say(en.boot.blocked);
} else {
  const timer = setTimeout(() => {
    say(en.boot.blocked);
  }, OFFICE_PATIENCE_MS);
  void Office.onReady().then(({ host }) => {
    clearTimeout(timer);
    open(host);
  });
}

// The types list hosts that Office.js may leave null outside of Office.
function open(host: Office.HostType | null): void {
  if (host !== Office.HostType.Excel) say(en.boot.notExcel);
  else if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) say(en.boot.tooOld);
  else start();
}

function start(): void {
  const { planner } = connectPlanner();
  const store = createPaneStore();
  const locale = Office.context.displayLanguage || "en-US";
  const session = createSession(planner, store.read, store.dispatch, locale);
  createRoot(place).render(
    <StrictMode>
      <Connected store={store} session={session} locale={locale} />
    </StrictMode>,
  );
  session.start();
}

function Connected({ store, session, locale }: { store: PaneStore; session: Session; locale: string }) {
  const state = useSyncExternalStore(store.subscribe, store.read);
  return <Pane state={state} actions={session.actions} locale={locale} version={EVENFIELD_VERSION} />;
}

/** Words for what keeps the pane from opening; without React, which may be what is missing. */
function say(text: string): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.style.cssText = 'margin:16px;font:14px/20px "Segoe UI",system-ui,sans-serif';
  message.textContent = text;
  place.replaceChildren(message);
}
