import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createFigures } from "../../src/taskpane/format/figures";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";
import { lightTheme } from "../../src/taskpane/theme/themes";

const ENGLISH = { words: en, figures: createFigures("en-US", "") };

/** What every part of the pane stands in: the theme, and English without a currency. */
export function InPane({ children }: { children: ReactNode }) {
  return (
    <FluentProvider theme={lightTheme}>
      <LanguageContext.Provider value={ENGLISH}>{children}</LanguageContext.Provider>
    </FluentProvider>
  );
}
