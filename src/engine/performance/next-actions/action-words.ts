import type { Measure } from "../../model/plan";

/** "16.4%" of 0.164; the sign of a deviation is spoken by signedShare. */
export function shareWords(share: number): string {
  return `${oneDecimal(100 * Math.abs(share))}%`;
}

/** A limit as it was set: "90%" of 0.9, "87.5%" of 0.875. */
export function limitWords(share: number): string {
  return `${String(Number((100 * share).toFixed(1)))}%`;
}

/** "+16.4%", "−9.1%" with the typographic minus, "0.0%". */
export function signedShare(share: number): string {
  const words = shareWords(share);
  if (words === "0.0%") return words;
  return `${share < 0 ? "−" : "+"}${words}`;
}

/** "1 account", "1,204 accounts" */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`;
}

/** "potential of $9,800,000", "workload of 1,204 hours", "26 accounts" */
export function amountWords(measure: Measure, amount: number, currencySymbol: string): string {
  if (measure.key === "accounts") return countWords(Math.round(amount), "account");
  const unit = measure.unit === "hours" ? " hours" : "";
  const sum = measure.unit === "money" ? moneyWords(amount, currencySymbol) : grouped(amount);
  return `${measure.label.toLowerCase()} of ${sum}${unit}`;
}

/** "$1,204", "CHF 1,204", "1,204" without a sign; whole units. */
export function moneyWords(amount: number, currencySymbol: string): string {
  const apart = /\p{L}$/u.test(currencySymbol) ? " " : "";
  return `${amount < 0 ? "−" : ""}${currencySymbol}${apart}${grouped(Math.abs(amount))}`;
}

/** "1,204" */
export function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 0 });
}

/** "MW-08, MW-09 and 3 more" */
export function listWords(names: readonly string[], most = 3): string {
  if (names.length <= most) {
    return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  }
  return `${names.slice(0, most).join(", ")} and ${String(names.length - most)} more`;
}

function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1);
}
