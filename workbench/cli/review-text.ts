import type { NextAction, ReviewLine, ReviewOutlier } from "../../src/engine/model/review";
import type { HeldReview } from "../../src/use-cases/hold-review";
import { moneyWords } from "../../src/engine/told/english-figures";
import { isoDay } from "./iso-day";

const STATUS: Readonly<Record<ReviewLine["status"], string>> = {
  act: "Act",
  watch: "Watch",
  fine: "Fine",
  noData: "No data",
  none: "no limit",
};

/** What a person reads on the terminal after a review. */
export function reviewText({ review, planWritten, currencySymbol }: HeldReview): string {
  const [company] = review.groups;
  const { decay } = review;
  return [
    line(
      "Plan",
      `${planWritten === "" ? "written" : `written ${planWritten}`}; ${review.handEdits} owners changed by hand since`,
    ),
    ...(company?.lines ?? []).map((one, at) => line(at === 0 ? "Now" : "", lineText(one, currencySymbol))),
    line(
      "Decay",
      `${decay.moved + decay.gone} of ${decay.planned} accounts left their place (${share(decay.accountShare)}); ${decay.gone} are gone, ${decay.arrived} are new`,
    ),
    ...review.outliers.map((one, at) => line(at === 0 ? "Outliers" : "", outlierText(one, currencySymbol))),
    ...review.triggers.map(({ told }, at) => line(at === 0 ? "Triggers" : "", told.text)),
    ...review.actions.flatMap((action, at) => actionLines(action, at)),
    ...(review.moreActions > 0 ? [line("", `and ${review.moreActions} more`)] : []),
    line("Next", `${isoDay(review.nextReview)} (${review.nextReviewWhy.text})`),
  ].join("\n");
}

function lineText(
  { label, now, unit, atLeast, atMost, status, missing }: ReviewLine,
  currencySymbol: string,
): string {
  const value = (figure: number | null): string => {
    if (figure === null) return "";
    if (unit === "share") return share(figure);
    if (unit === "points") return `${Math.round(100 * figure)} pts`;
    if (unit === "money") return moneyWords(figure, currencySymbol);
    return `${Math.round(figure).toLocaleString("en-US")}${unit === "days" ? " days" : ""}`;
  };
  const limit = [
    ...(atLeast === null ? [] : [`at least ${value(atLeast)}`]),
    ...(atMost === null ? [] : [`at most ${value(atMost)}`]),
  ].join(", ");
  if (now === null) return `${label}: no data${missing === null ? "" : ` (${missing.text})`}`;
  return `${label}: ${value(now)}${limit === "" ? "" : ` (${limit})`}: ${STATUS[status]}`;
}

function outlierText({ name, label, unit, value, median }: ReviewOutlier, currencySymbol: string): string {
  const figure = (amount: number): string => {
    if (unit === "share") return share(amount);
    if (unit === "days") return `${Math.round(amount)} days`;
    return moneyWords(amount, currencySymbol);
  };
  return `${name}: ${label.toLowerCase()} ${figure(value)}, usually ${figure(median)}`;
}

function actionLines({ title, why, evidence, effect }: NextAction, at: number): string[] {
  return [
    line(at === 0 ? "Do next" : "", `${at + 1}. ${title.text}`),
    line("", `   ${why.text}`),
    ...evidence.map(({ text }) => line("", `   - ${text}`)),
    ...(effect === null ? [] : [line("", `   Effect: ${effect.text}`)]),
  ];
}

function share(value: number | null): string {
  return value === null ? "no data" : `${(100 * value).toFixed(1)}%`;
}

function line(label: string, text: string): string {
  return `${label.padEnd(10)}${text}`;
}
