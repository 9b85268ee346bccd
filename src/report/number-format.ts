import type { Measure } from "../engine/model/plan";

export const COUNT = "#,##0";
export const TEXT = "@";
export const GENERAL = "General";
export const SHARE = "0.0%";
/** A share with its sign; the minus is the typographic one, as wide as the plus. */
export const DEVIATION = "+0.0%;−0.0%;0.0%";
export const EITHER_SIDE = '"±"0.0%';
/** Percentage points, of a figure 100 times the difference of two shares. */
export const POINTS = '#,##0" pts"';
export const HOURS = "#,##0.0";
export const KILOMETRES = '#,##0" km"';
export const DEGREES = "0.0000";
export const DATE = "yyyy-mm-dd";
export const DATE_TIME = "yyyy-mm-dd hh:mm";

/** Whole units of money with the workbook's sign. */
export function moneyFormat(symbol: string): string {
  return `${symbolPart(symbol)}#,##0`;
}

/** Whole units of money with their sign; nothing where there is no difference. */
export function signedMoneyFormat(symbol: string): string {
  const money = moneyFormat(symbol);
  return `+${money};−${money};""`;
}

/** Money in short for headline figures, by the size of the largest amount shown. */
export function headlineMoneyFormat(symbol: string, largest: number): string {
  if (Math.abs(largest) >= 1e6) return `${symbolPart(symbol)}#,##0.0,,"M"`;
  if (Math.abs(largest) >= 1e5) return `${symbolPart(symbol)}#,##0,"K"`;
  return moneyFormat(symbol);
}

export function measureFormat(measure: Measure, symbol: string): string {
  switch (measure.unit) {
    case "money":
      return moneyFormat(symbol);
    case "hours":
      return HOURS;
    case "count":
      return COUNT;
  }
}

/** Letters and signs other than $ are quoted, so that a format never reads them as codes. */
function symbolPart(symbol: string): string {
  if (symbol === "" || symbol === "$") return symbol;
  const clean = symbol.replace(/["\\]/g, "").slice(0, 8);
  return /[A-Za-z]$/.test(clean) ? `"${clean} "` : `"${clean}"`;
}
