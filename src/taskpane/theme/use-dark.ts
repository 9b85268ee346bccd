import { useSyncExternalStore } from "react";
import { isDark } from "./is-dark";

const QUERY = "(prefers-color-scheme: dark)";

/**
 * Whether the pane is dark: by the Office theme where the host gives one (Excel on the web
 * does not), else by the system's preference. Follows a change of either.
 */
export function useDark(): boolean {
  return useSyncExternalStore(watch, isDarkNow);
}

function isDarkNow(): boolean {
  const background = officeBackground();
  return background === null ? window.matchMedia(QUERY).matches : isDark(background);
}

/** Excel tells nobody that its theme was changed: it is asked again when the user comes back to the pane. */
function watch(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  try {
    // The types promise a theme; Excel on the web and the time before onReady have none.
    const theme: Office.OfficeTheme | undefined = (Office.context as Partial<Office.Context>).officeTheme;
    return theme === undefined ? null : theme.bodyBackgroundColor;
  } catch (error) {
    // A host that cannot tell its theme lets the library fail; the system's preference then decides.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
