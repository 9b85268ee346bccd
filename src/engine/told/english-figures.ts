import type { MeasureKey } from "../model/measure-key";
import type { EntityKind } from "../model/field";
import { fieldLabel } from "../model/field-label";
import { measureLabel } from "../plan/measures";
import { isTold, type ToldFigure, type ToldValue } from "../model/told";

const ENTITIES: Readonly<Record<EntityKind, string>> = {
  account: "accounts",
  rep: "reps",
  opportunity: "opportunities",
  cost: "costs",
};

/** A value as the English sentence takes it: figures as text, bare numbers as they are. */
export function inEnglish(value: ToldValue): string | number {
  if (typeof value !== "object") return value;
  return isTold(value) ? value.text : figureInEnglish(value);
}

function figureInEnglish(figure: ToldFigure): string {
  if ("count" in figure) return grouped(figure.count);
  if ("share" in figure) return shareWords(figure.share);
  if ("limit" in figure) return limitWords(figure.limit);
  if ("deviation" in figure) return signedShare(figure.deviation);
  if ("hundredth" in figure) return figure.hundredth.toFixed(2);
  if ("roundShare" in figure) return roundShare(figure.roundShare);
  if ("km" in figure) return figure.km < 1 ? "under 1 km" : `${String(Math.round(figure.km))} km`;
  if ("plain" in figure) return String(figure.plain);
  if ("measures" in figure) return figure.measures.map(inSentence).join(" and ");
  if ("tenth" in figure) return figure.tenth.toFixed(1);
  if ("money" in figure) return moneyWords(figure.money, figure.sign);
  if ("measure" in figure) return inSentence(figure.measure);
  if ("field" in figure) return fieldLabel(figure.field);
  if ("fields" in figure) return figure.fields.map(fieldLabel).join(", ");
  if ("entity" in figure) return ENTITIES[figure.entity];
  return listWords(figure.names, figure.most);
}

/** "16.4%" of 0.164; the sign of a deviation is spoken by signedShare. */
function shareWords(share: number): string {
  return `${oneDecimal(100 * Math.abs(share))}%`;
}

/** A limit as it was set: "90%" of 0.9, "87.5%" of 0.875. */
function limitWords(share: number): string {
  return `${String(Number((100 * share).toFixed(1)))}%`;
}

/** "+16.4%", "−9.1%" with the typographic minus, "0.0%". */
function signedShare(share: number): string {
  const words = shareWords(share);
  if (words === "0.0%") return words;
  return `${share < 0 ? "−" : "+"}${words}`;
}

/** "$1,204", "CHF 1,204", "1,204" without a sign; whole units. */
export function moneyWords(amount: number, currencySymbol: string): string {
  const apart = /\p{L}$/u.test(currencySymbol) ? " " : "";
  return `${amount < 0 ? "−" : ""}${currencySymbol}${apart}${grouped(Math.abs(amount))}`;
}

/** Made once: making one takes as long as dozens of figures. */
const WHOLE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "1,204" */
function grouped(value: number): string {
  return WHOLE.format(value);
}

/** "MW-08, MW-09 and 3 more" */
function listWords(names: readonly string[], most: number): string {
  if (names.length <= most) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  }
  return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}

function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}

function inSentence(measure: MeasureKey): string {
  return measureLabel(measure).toLowerCase();
}

function roundShare(share: number): string {
  return share < 0.01 ? "under 1%" : `${String(Math.round(share * 100))}%`;
}
