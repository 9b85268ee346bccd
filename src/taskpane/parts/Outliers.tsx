import type { ReviewOutlier } from "../../engine/model/review";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { unbroken } from "./unbroken";

/** Outliers named one by one; Performance marks them all. */
const NAMED = 5;

/** Figures of territories and reps that are far from those of their peers, each beside what is usual. */
export function Outliers({ outliers }: { outliers: readonly ReviewOutlier[] }) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const rest = outliers.length - NAMED;
  if (outliers.length === 0) return null;
  return (
    <section className="ev-section">
      <h2>{said.outliers}</h2>
      <ul className="ev-points ev-small">
        {outliers.slice(0, NAMED).map((one) => (
          <li key={`${one.kind} ${one.name} ${one.kpi}`}>
            {said.outlier(
              unbroken(one.name),
              words.midSentence(said.kpis[one.kpi]),
              shown(one, one.value, words, figures),
              shown(one, one.median, words, figures),
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <span className="ev-hint">{words.andMore(figures.count(rest))}</span>}
      <span className="ev-hint">{said.outlierHint}</span>
    </section>
  );
}

function shown({ unit }: ReviewOutlier, value: number, words: Words, figures: Figures): string {
  switch (unit) {
    case "share":
      return figures.share(value);
    case "points":
      return words.review.points(figures.count(100 * value));
    case "days":
      return words.review.days(figures.count(value));
    case "count":
      return figures.count(value);
    case "money":
    case "moneyPerDay":
      return figures.money(value);
  }
}
