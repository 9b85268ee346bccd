import { Button } from "@fluentui/react-components";
import { Fragment } from "react";
import type { AccountCard } from "../../engine/plan/account-card";
import type { HandMoveEffect } from "../../engine/plan/moves/move-effect";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { MoveCost } from "./MoveCost";
import { StatusIcon } from "./StatusIcon";
import { unbroken } from "./unbroken";

/** Its own territory and the best matches among the others, with what it would cost to move the account there. */
export function CandidateTable({
  card,
  effects,
  looked,
  onOpen,
  onLook,
}: {
  card: AccountCard;
  /** What moving there would do, by territory; none where the account cannot move. */
  effects: ReadonlyMap<number, HandMoveEffect>;
  /** The territory whose move is looked at below. */
  looked: number | null;
  /** Opens the card of a territory. */
  onOpen: (territory: number) => void;
  /** Looks closer at the move to a territory. */
  onLook: (territory: number) => void;
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
          {candidates.map(({ territory, name, rep, score, km, deviation, isInBand }, at) => {
            const effect = effects.get(territory);
            return (
              <Fragment key={territory}>
                <tr className={effect === undefined ? undefined : "ev-row-with-more"}>
                  <th scope="row">
                    <LinkButton
                      className={at === 0 ? "ev-strong" : undefined}
                      onClick={() => {
                        onOpen(territory);
                      }}
                    >
                      {name}
                    </LinkButton>
                    {rep !== name && (
                      <>
                        <br />
                        <span className="ev-mute">{rep === "" ? words.account.open : unbroken(rep)}</span>
                      </>
                    )}
                  </th>
                  {hasScore && <td className="ev-right">{score === null ? "" : figures.count(score)}</td>}
                  {hasKm && (
                    <td className="ev-right ev-nowrap">
                      {km === null ? "" : `${figures.count(km)}\u00a0km`}
                    </td>
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
                {effect !== undefined && (
                  <tr>
                    <td colSpan={2 + Number(hasScore) + Number(hasKm)}>
                      <div className="ev-row ev-row-top ev-apart">
                        <MoveCost effect={effect} measure={card.measure} />
                        <Button
                          size="small"
                          aria-label={words.account.lookMoveLabel(name)}
                          aria-pressed={looked === territory}
                          onClick={() => {
                            onLook(territory);
                          }}
                        >
                          {words.account.lookMove}
                        </Button>
                      </div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
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
        {effects.size > 0 && ` ${words.account.costNote}`}
      </span>
    </section>
  );
}
