import type { PlanSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Skills and languages named one by one. */
const SHOWN = 5;

/** Mean match of accounts and reps, and what accounts ask for that one rep alone has, or nobody. */
export function MatchRisks({ matching }: { matching: PlanSummary["matching"] }) {
  const { words, figures } = useLanguage();
  const { meanFit, atRisk } = matching;
  if (meanFit === null) return null;
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.account.fitTitle}</h2>
        <span className="ev-small ev-strong ev-nowrap">
          {words.account.of(figures.count(meanFit), "100")}
        </span>
      </div>
      <span className="ev-hint">
        {atRisk.length === 0
          ? words.account.noRisk
          : words.account.risks(atRisk.length, figures.count(atRisk.length))}
      </span>
      {atRisk.length > 0 && (
        <ul className="ev-list">
          {atRisk.slice(0, SHOWN).map(({ trait, word, accounts, names }) => (
            <li className="ev-item ev-item-middle" key={`${trait} ${word}`}>
              <StatusIcon status="look" />
              <span className="ev-stack ev-tight ev-fill">
                <span>{word.charAt(0).toUpperCase() + word.slice(1)}</span>
                <span className="ev-hint">
                  {words.account.parts[trait]},{" "}
                  {names[0] === undefined ? words.account.nobodyHas : words.account.onlyRep(names[0])}
                </span>
              </span>
              <span className="ev-small ev-nowrap">
                {words.account.accounts(accounts, figures.count(accounts))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {atRisk.length > SHOWN && (
        <span className="ev-hint">{words.andMore(figures.count(atRisk.length - SHOWN))}</span>
      )}
    </section>
  );
}
