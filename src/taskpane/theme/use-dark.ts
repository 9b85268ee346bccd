import { useSyncExternalStore } from "react";
import { isDark } from "./is-dark";

const QUERY = "(prefers-color-scheme: dark)";

/**
 * Whether the pane is dark: by the Office theme where the host gives one (Excel on the web
 * does not), else by the system's preference.
 */
export function useDark(): boolean {
  const systemIsDark = useSyncExternalStore(watchSystem, () => window.matchMedia(QUERY).matches);
  const background = officeBackground();
  return background === null ? systemIsDark : isDark(background);
}

function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", changed);
  return () => {
    query.removeEventListener("change", changed);
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
