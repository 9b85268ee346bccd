import type { Measure } from "../engine/model/plan";
import type { CurrencySign } from "./currency-sign";

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

/** Whole units of money with the workbook's sign, where its locale puts it. */
export function moneyFormat(currency: CurrencySign): string {
  return withSign("#,##0", currency);
}

/** Whole units of money with their sign; nothing where there is no difference. */
export function signedMoneyFormat(currency: CurrencySign): string {
  const money = moneyFormat(currency);
  return `+${money};−${money};""`;
}

/** Money in short for headline figures, by the size of the largest amount shown. */
export function headlineMoneyFormat(currency: CurrencySign, largest: number): string {
  if (Math.abs(largest) >= 1e6) return withSign('#,##0.0,,"M"', currency);
  if (Math.abs(largest) >= 1e5) return withSign('#,##0,"K"', currency);
  return moneyFormat(currency);
}

export function measureFormat(measure: Measure, currency: CurrencySign): string {
  switch (measure.unit) {
    case "money":
      return moneyFormat(currency);
    case "hours":
      return HOURS;
    case "count":
      return COUNT;
  }
}

/** The figure's format with the sign before or after it. */
function withSign(figure: string, currency: CurrencySign): string {
  if (typeof currency === "string") return `${signPart(currency)}${figure}`;
  const { sign, isAfter, isApart, localeId } = currency;
  const gap = isApart ? " " : "";
  const part =
    sign === "" || localeId === "" || (sign === "$" && !isAfter) ? null : namedSign(sign, localeId);
  if (!isAfter) return part === null ? `${signPart(sign)}${figure}` : `${part}${gap}${figure}`;
  return sign === "" ? figure : `${figure}${gap}${part ?? `"${cleanSign(sign)}"`}`;
}

/** "[$€-407]": the sign with the locale it belongs to, by which Excel knows the cell as money. */
function namedSign(sign: string, localeId: string): string {
  return `[$${cleanSign(sign)}-${localeId}]`;
}

/** Letters and signs other than $ are quoted, so that a format never reads them as codes. */
function signPart(sign: string): string {
  if (sign === "" || sign === "$") return sign;
  const clean = cleanSign(sign);
  return /[A-Za-z]$/.test(clean) ? `"${clean} "` : `"${clean}"`;
}

/** Without what would end a part of a format. */
function cleanSign(sign: string): string {
  return sign.replace(/["\\[\]-]/g, "").slice(0, 8);
}
