/** `npm run theme` writes the pane's light and dark theme as a style sheet; the file is committed. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { themeSheet } from "../src/taskpane/theme/theme-sheet";

writeFileSync(join(import.meta.dirname, "../src/taskpane/theme/theme.css"), themeSheet());
