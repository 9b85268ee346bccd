import type { AccountCard } from "../../engine/plan/account-card";
import { MATCH_PARTS } from "../../engine/model/matching";
import { useLanguage } from "../strings/words";

/** The match with the rep it is planned for, part by part. */
export function MatchBars({ card }: { card: AccountCard }) {
  const { words, figures } = useLanguage();
  const { points, score, rep } = card;
  if (score === null || points.length === 0) return null;
  const missing = MATCH_PARTS.filter((part) => points.every((one) => one.part !== part));
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.account.matchWith(rep)}</h2>
        <span className="ev-small ev-strong ev-nowrap">{words.account.of(figures.count(score), "100")}</span>
      </div>
      <div className="ev-stack">
        {points.map(({ part, points: got, of }) => (
          <div className="ev-match ev-small" key={part}>
            <span>{words.account.parts[part]}</span>
            <span className="ev-match-track" aria-hidden="true">
              <i style={{ width: `${String(of === 0 ? 0 : (100 * got) / of)}%` }} />
            </span>
            <span className="ev-mute ev-nowrap ev-right">
              {words.account.of(figures.count(got), figures.count(of))}
            </span>
          </div>
        ))}
      </div>
      {missing.length > 0 && (
        <span className="ev-hint">
          {words.account.leftOut(
            missing.map((part) => words.midSentence(words.account.parts[part])).join(", "),
          )}
        </span>
      )}
    </section>
  );
}
