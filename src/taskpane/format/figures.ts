import { currencyFormat, placeCurrency } from "../../use-cases/place-currency";

/** Numbers as the user reads them, in the user's locale; figures that do not exist give "". */
export interface Figures {
  /** 1,993 */
  readonly count: (value: number) => string;
  /** $400M, 400 Mio. €, $950: three digits that matter, all of them where the locale has no short form. */
  readonly money: (value: number) => string;
  /** $97,685,000: to the unit, where the amount is to be typed or compared. */
  readonly wholeMoney: (value: number) => string;
  /** The sign of money as a number field takes it: in front of the figure, or after it like a unit; "" for none. */
  readonly currency: { readonly before: string } | { readonly unit: string };
  /** A total with its unit: $400M, 32,899 h, 1,993. */
  readonly amount: (value: number, unit: "money" | "hours" | "count") => string;
  /** 0.176 is 17.6%. */
  readonly share: (value: number) => string;
  /** 0.097 is +9.7%, -0.097 is −9.7% with a true minus. */
  readonly deviation: (value: number) => string;
  /** The band of a tolerance: 0.1 is ±10%. */
  readonly band: (tolerance: number) => string;
  /** 0.125 is 12.5, for a field that shows its % beside the figure. */
  readonly percentNumber: (value: number) => string;
  /** Reads what percentNumber wrote, or null when it is no number. */
  readonly parsePercent: (text: string) => number | null;
  /** 1.25 and 50000 in a field: up to two decimals, no grouping. */
  readonly decimal: (value: number) => string;
  /** 0.005: up to six decimals, no grouping, for the bounds of what a setting takes. */
  readonly exact: (value: number) => string;
  /** Reads what decimal wrote, or null when it is no number. */
  readonly parseDecimal: (text: string) => number | null;
  /** To one decimal, always shown: 2.0. */
  readonly tenth: (value: number) => string;
  /** A change with its sign, 0 too: +19, −1.2, +0. */
  readonly change: (value: number, decimals: number) => string;
  /** A time on an axis: 12 s. */
  readonly seconds: (value: number) => string;
  /** Reads an amount with the locale's signs, its currency and K, M, B or the locale's "Mio."; null when it is none. */
  readonly parseAmount: (text: string) => number | null;
  /** A serial day of the 1900 system: 12 Dec 2026. */
  readonly day: (serial: number) => string;
  /** "about 5 s left" takes its seconds from here: 5 s, 2 min. */
  readonly duration: (seconds: number) => string;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 date system as it counts after its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const SCALES: readonly (readonly [string, number])[] = [
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
];

/**
 * Marks of a thousand, a million and a billion, in small letters without dots: k, m and b, and what the locale
 * writes, "mio" and "mrd" in German. Where it has no mark of its own (1500 M for a billion) none is added.
 */
function scalesOf(locale: string): ReadonlyMap<string, number> {
  const compact = new Intl.NumberFormat(locale, { notation: "compact" });
  const own = SCALES.flatMap(([, scale]): [string, number][] => {
    const parts = compact.formatToParts(scale);
    const mark = parts.find(({ type }) => type === "compact")?.value ?? "";
    const isOne = parts.find(({ type }) => type === "integer")?.value === "1";
    return mark === "" || !isOne ? [] : [[mark.replace(".", "").toLowerCase(), scale]];
  });
  return new Map([...SCALES, ...own]);
}

/** Amounts below this are shown whole. */
const SHORT_FROM = 1000;

/**
 * @param locale BCP 47 tag, "en-US"
 * @param currencySymbol sign of money, which stands where the locale puts it; "" for none
 */
export function createFigures(locale: string, currencySymbol: string): Figures {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const percentFixed = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
  const fixed = (decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const tenths = fixed(1);
  const decimalSign = plain.format(1.5).charAt(1);
  const known = (value: number, text: (value: number) => string) =>
    Number.isFinite(value) ? text(value).replace("-", "\u2212") : "";

  const { isAfter } = placeCurrency(locale, currencySymbol);
  const scales = scalesOf(locale);
  const wholeAmount = moneyIn(locale, currencySymbol, { maximumFractionDigits: 0 });
  const shortAmount = moneyIn(locale, currencySymbol, { notation: "compact", maximumSignificantDigits: 3 });
  const compact = new Intl.NumberFormat(locale, { notation: "compact" });
  const isShortened = (value: number) => compact.formatToParts(value).some(({ type }) => type === "compact");
  const money = (value: number) =>
    known(value, (shown) => {
      const size = Math.abs(shown);
      const figure = size < SHORT_FROM || isShortened(size) ? shortAmount(size) : wholeAmount(size);
      return `${shown < 0 ? "-" : ""}${figure}`;
    });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return {
    day: (serial) => (Number.isFinite(serial) ? date.format(DAY_ZERO + Math.floor(serial) * DAY_MS) : ""),
    count: (value) => known(value, (shown) => whole.format(shown)),
    money,
    wholeMoney: (value) => known(value, (shown) => `${shown < 0 ? "-" : ""}${wholeAmount(Math.abs(shown))}`),
    currency: isAfter ? { unit: currencySymbol } : { before: currencySymbol },
    amount: (value, unit) => {
      if (unit === "money") return money(value);
      const figure = known(value, (shown) => whole.format(shown));
      return unit === "hours" && figure !== "" ? `${figure}\u00a0h` : figure;
    },
    share: (value) => known(value, (shown) => percent.format(shown)),
    deviation: (value) => known(value, (shown) => percentFixed.format(shown)),
    band: (tolerance) => known(tolerance, (shown) => `\u00b1${percent.format(shown)}`),
    percentNumber: (value) => known(value, (shown) => plain.format(shown * 100)),
    parsePercent: (text) => {
      const cleaned = text.replace("%", "").replace("\u2212", "-").trim().replace(decimalSign, ".");
      return /^-?\d+(\.\d+)?$/.test(cleaned) ? Number(cleaned) / 100 : null;
    },
    parseAmount: (text) => {
      const [, digits = "", mark = ""] =
        /^([\d.,'\s\u2019\u00a0\u202f]+?)\s*(\p{L}*)\.?$/u.exec(text.replace(currencySymbol, "").trim()) ??
        [];
      const scale = mark === "" ? 1 : scales.get(mark.toLowerCase());
      const groupless = Array.from(digits)
        .filter((sign) => sign === decimalSign || /\d/.test(sign))
        .join("")
        .replace(decimalSign, ".");
      return scale === undefined || !/^\d+(\.\d+)?$/.test(groupless) ? null : Number(groupless) * scale;
    },
    decimal: (value) => known(value, (shown) => decimal.format(shown)),
    exact: (value) => known(value, (shown) => exact.format(shown)),
    parseDecimal: (text) => {
      const cleaned = text.trim().replace("\u2212", "-").replace(decimalSign, ".");
      return /^-?\d+(\.\d+)?$/.test(cleaned) ? Number(cleaned) : null;
    },
    tenth: (value) => known(value, (shown) => tenths.format(shown)),
    change: (value, decimals) =>
      known(value, (shown) => {
        const figure = fixed(decimals).format(Math.abs(shown));
        return `${shown < 0 && /[1-9]/.test(figure) ? "-" : "+"}${figure}`;
      }),
    seconds: (value) => known(value, (shown) => `${whole.format(shown)}\u00a0s`),
    duration: (seconds) =>
      seconds < 90
        ? `${whole.format(Math.max(1, Math.round(seconds)))}\u00a0s`
        : `${whole.format(Math.round(seconds / 60))}\u00a0min`,
  };
}

/** Writes an amount of 0 or more with its sign where the locale puts it; without a sign the figure alone. */
function moneyIn(
  locale: string,
  sign: string,
  options: Intl.NumberFormatOptions,
): (amount: number) => string {
  if (sign === "") {
    const plain = new Intl.NumberFormat(locale, options);
    return (amount) => plain.format(amount);
  }
  const format = currencyFormat(locale, sign, options);
  const gap = /\p{L}$/u.test(sign) ? "\u00a0" : "";
  return (amount) => {
    const parts = format.formatToParts(amount);
    return parts
      .map(({ type, value }, at) => {
        if (type !== "currency") return value;
        const next = parts[at + 1]?.type;
        return next === "integer" ? `${sign}${gap}` : sign;
      })
      .join("");
  };
}
