import type { AccountCard } from "../../engine/plan/account-card";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Its own territory and the best matches among the others, with what the account does to their balance. */
export function CandidateTable({
  card,
  onOpen,
}: {
  card: AccountCard;
  /** Opens the card of a territory. */
  onOpen: (territory: number) => void;
}) {
  const { words, figures } = useLanguage();
  const { candidates, mayGoTo } = card;
  if (candidates.length === 0) return null;
  const hasKm = candidates.some(({ km }) => km !== null);
  const hasScore = candidates.some(({ score }) => score !== null);
  return (
    <section className="ev-section">
      <h2>{words.account.who}</h2>
      <table className="ev-table" aria-label={words.account.whoLabel}>
        <thead>
          <tr>
            <th scope="col">{words.account.rep}</th>
            {hasScore && (
              <th scope="col" className="ev-right">
                {words.account.match}
              </th>
            )}
            {hasKm && (
              <th scope="col" className="ev-right">
                {words.account.distance}
              </th>
            )}
            <th scope="col" className="ev-right">
              {words.account.balance}
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ territory, name, rep, score, km, deviation, isInBand }, at) => (
            <tr key={territory}>
              <th scope="row">
                <button
                  type="button"
                  className={at === 0 ? "ev-link ev-strong" : "ev-link"}
                  onClick={() => {
                    onOpen(territory);
                  }}
                >
                  {name}
                </button>
                {rep !== name && (
                  <>
                    <br />
                    <span className="ev-mute">{rep === "" ? words.account.open : rep}</span>
                  </>
                )}
              </th>
              {hasScore && <td className="ev-right">{score === null ? "" : figures.count(score)}</td>}
              {hasKm && (
                <td className="ev-right ev-nowrap">{km === null ? "" : `${figures.count(km)}\u00a0km`}</td>
              )}
              <td className="ev-right ev-nowrap">
                {isInBand ? (
                  <>
                    <StatusIcon status="fine" size={12} /> {words.account.inBand}
                    <br />
                    <span className="ev-mute">{figures.deviation(deviation)}</span>
                  </>
                ) : (
                  <span className="ev-tone-look">
                    <StatusIcon status="look" size={12} /> {figures.deviation(deviation)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <span className="ev-hint">
        {mayGoTo === 0
          ? words.account.nobodyElse
          : words.account.whoNote(
              words.onMeasure[card.measure],
              figures.count(candidates.length - 1),
              figures.count(mayGoTo),
            )}
      </span>
    </section>
  );
}
