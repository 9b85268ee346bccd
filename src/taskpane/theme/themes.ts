import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Excel's green, so that the pane looks like a part of Excel. */
const EXCEL_GREEN: BrandVariants = {
  10: "#03150b",
  20: "#072614",
  30: "#0a3a1f",
  40: "#0b4a28",
  50: "#0c5430",
  60: "#0d5f35",
  70: "#0e6a3a",
  80: "#107c41",
  90: "#2a8c55",
  100: "#3d9c67",
  110: "#55ad7c",
  120: "#6fbd91",
  130: "#8acda7",
  140: "#aadcbf",
  150: "#c9ebd7",
  160: "#e9f6ee",
};

/** Segoe where it is, else what the system has. */
const FONT =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont, "Open Sans", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(EXCEL_GREEN), fontFamilyBase: FONT };

const dark = createDarkTheme(EXCEL_GREEN);
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase: FONT,
  colorBrandForeground1: EXCEL_GREEN[120],
  colorBrandForeground2: EXCEL_GREEN[120],
  colorBrandForegroundLink: EXCEL_GREEN[120],
  colorBrandForegroundLinkHover: EXCEL_GREEN[130],
  colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
  colorCompoundBrandForeground1: EXCEL_GREEN[120],
  colorCompoundBrandStroke: EXCEL_GREEN[110],
  colorCompoundBrandBackground: EXCEL_GREEN[110],
  colorBrandBackground: EXCEL_GREEN[70],
  // Fluent's #dc626d on #292929 is 4.16:1; text needs 4.5:1.
  colorStatusDangerForeground1: "#e98a90",
  colorPaletteRedForeground1: "#e98a90",
};
