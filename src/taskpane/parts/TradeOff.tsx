import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { PlanTradeOff } from "../../engine/model/plan-trade-off";
import type { Outcome } from "../../use-cases/outcome";
import { TradeOffCurve } from "../charts/TradeOffCurve";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";

/** The curve tells what could be saved if a territory could hold this much more or less. */
const ROOM = 0.01;
/** Savings that would round to less than a tenth are told as under it. */
const LEAST = 0.05;
const TENTH = 0.1;

/** What another band would cost, computed when asked for. */
export default function TradeOff({
  load,
  tolerance,
  byMoves,
}: {
  load: (signal: AbortSignal) => Promise<Outcome<PlanTradeOff>>;
  tolerance: number;
  byMoves: boolean;
}) {
  const { words } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<PlanTradeOff> | "waiting" | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      stop.current?.abort();
    },
    [],
  );
  const isAsked = outcome === "waiting";
  const isOpen = outcome === null || (outcome !== "waiting" && outcome.status === "cancelled");
  const title = byMoves ? words.tradeOff.continuity : words.tradeOff.distance;
  return (
    <section className="ev-section">
      <h2>{title}</h2>
      {isAsked && <p className="ev-hint">{words.tradeOff.computing}</p>}
      {(isOpen || isAsked) && (
        // One button, so that the focus stays where it is when it changes.
        <Button
          onClick={() => {
            if (isAsked) {
              stop.current?.abort();
              return;
            }
            stop.current = new AbortController();
            setOutcome("waiting");
            void load(stop.current.signal).then(setOutcome);
          }}
        >
          {isAsked ? words.cancel : words.tradeOff.ask}
        </Button>
      )}
      {outcome !== null && outcome !== "waiting" && outcome.status === "problem" && (
        <p className="ev-hint">{problemLine(outcome.problem, words)}</p>
      )}
      {outcome !== null && outcome !== "waiting" && outcome.status === "done" && (
        <Curve curve={outcome.value} tolerance={tolerance} byMoves={byMoves} title={title} />
      )}
    </section>
  );
}

function Curve({
  curve,
  tolerance,
  byMoves,
  title,
}: {
  curve: PlanTradeOff;
  tolerance: number;
  byMoves: boolean;
  title: string;
}) {
  const { words, figures } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      {asTable ? (
        <table className="ev-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.tradeOff.band}</th>
              <th scope="col" className="ev-right">
                {byMoves ? words.tradeOff.movesAxis : words.tradeOff.kmAxis}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.points.map(({ tolerance: band, moved, km, isInside }) => (
              <tr key={band}>
                <th scope="row">
                  {figures.band(band)}
                  {!isInside && ` ${words.tradeOff.notInside}`}
                </th>
                <td className="ev-right">
                  {byMoves ? figures.share(moved ?? Number.NaN) : figures.count(km ?? Number.NaN)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <TradeOffCurve curve={curve} tolerance={tolerance} byMoves={byMoves} label={title} />
      )}
      <div className="ev-row ev-apart">
        <span className="ev-hint">
          {words.tradeOff.eachPoint}
          {curve.accounts < curve.of &&
            ` ${words.tradeOff.estimated(figures.count(curve.accounts), figures.count(curve.of))}`}
        </span>
        <LinkButton
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? words.result.asChart : words.result.asTable}
        </LinkButton>
      </div>
      {curve.room.map((room) => (
        <p key={room.territory} className="ev-small">
          {words.tradeOff.room(room.territory, room.direction, room.unit, {
            share: figures.share(ROOM),
            saves:
              room.saves < LEAST ? words.tradeOff.under(figures.tenth(TENTH)) : figures.tenth(room.saves),
          })}
        </p>
      ))}
    </>
  );
}
