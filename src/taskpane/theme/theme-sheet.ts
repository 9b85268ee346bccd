import type { Theme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "./themes";

/** Fluent's palettes but for the three colours of its form parts: wrong, doubtful and right. */
const UNUSED = /^colorPalette(?!Red|DarkOrange|Green)/;

/**
 * The style sheet of both themes, as variables that Fluent's parts and the pane read: light on the page, dark where
 * the class ev-dark stands, of which only what differs is written. A style sheet of a few KB, so that the pane does
 * not work the themes out each time it opens.
 */
export function themeSheet(): string {
  const light = Object.entries(lightTheme).filter(([name]) => !UNUSED.test(name));
  const dark = Object.entries(darkTheme).filter(
    ([name, value]) => !UNUSED.test(name) && lightTheme[name as keyof Theme] !== value,
  );
  return [
    "/* Made by `npm run theme` from themes.ts; not edited by hand. */",
    rule(":root", light),
    rule(".ev-dark", dark),
    "",
  ].join("\n");
}

function rule(selector: string, values: readonly (readonly [string, string | number])[]): string {
  const lines = values.map(([name, value]) => `  --${name}: ${String(value)};`);
  return [`${selector} {`, ...lines, "}"].join("\n");
}
