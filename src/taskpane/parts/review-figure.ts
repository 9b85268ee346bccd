import type { ReviewLine } from "../../engine/model/review";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";

/** A figure with its unit; "" for one that does not exist. */
export function reviewFigure(line: ReviewLine, value: number | null, words: Words, figures: Figures): string {
  if (value === null) return "";
  switch (line.unit) {
    case "count":
      return figures.count(value);
    case "share":
      return figures.share(value);
    case "points":
      return words.review.points(figures.count(100 * value));
    case "money":
      return figures.money(value);
    case "days":
      return words.review.days(figures.count(value));
  }
}
