import { Button } from "@fluentui/react-components";
import type { BoundaryMove, Review } from "../../engine/model/review";
import { useLanguage } from "../strings/words";
import { unbroken } from "./unbroken";

/** Accounts named one by one; a boundary rarely takes more. */
const NAMED = 12;

/** How both territories stand before and after a move, which accounts it takes, and the choice to make it. */
export function MovePreview({
  move,
  measure,
  isBusy,
  onMove,
  onLeave,
}: {
  move: BoundaryMove;
  measure: Review["measure"];
  isBusy: boolean;
  onMove: () => void;
  onLeave: () => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const rest = move.accounts.length - NAMED;
  return (
    <>
      <Effect move={move} />
      <table className="ev-table">
        <caption className="ev-hidden">{said.moveTable}</caption>
        <thead>
          <tr>
            <th scope="col">{said.account}</th>
            <th scope="col">{said.kind}</th>
            <th scope="col" className="ev-right">
              {said.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {move.accounts.slice(0, NAMED).map(({ account, id, name, amount, isCustomer }) => (
            <tr key={account}>
              <th scope="row">{name === "" ? id : name}</th>
              <td>{isCustomer ? said.customer : said.prospect}</td>
              <td className="ev-right ev-nowrap">{figures.amount(amount, UNIT[measure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <span className="ev-hint">{words.andMore(figures.count(rest))}</span>}
      <div className="ev-row">
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={onMove}>
          {said.move(move.accounts.length, figures.count(move.accounts.length))}
        </Button>
        <Button size="small" onClick={onLeave}>
          {said.leave}
        </Button>
      </div>
      <span className="ev-hint">{said.moveHint}</span>
    </>
  );
}

const UNIT: Readonly<Record<Review["measure"], "money" | "hours" | "count">> = {
  potential: "money",
  revenue: "money",
  workload: "hours",
  accounts: "count",
};

function Effect({ move }: { move: BoundaryMove }) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const { from, to, fromBefore, fromAfter, toBefore, toAfter, kmBefore, kmAfter } = move;
  const rows = [
    { name: unbroken(from), now: figures.deviation(fromBefore), after: figures.deviation(fromAfter) },
    { name: unbroken(to), now: figures.deviation(toBefore), after: figures.deviation(toAfter) },
    ...(Number.isNaN(kmBefore)
      ? []
      : [
          {
            name: said.meanKm,
            now: said.km(figures.count(kmBefore)),
            after: said.km(figures.count(kmAfter)),
          },
        ]),
  ];
  return (
    <table className="ev-table">
      <caption className="ev-hidden">{said.beforeAfter}</caption>
      <thead>
        <tr>
          <th scope="col">{said.territory}</th>
          <th scope="col" className="ev-right">
            {said.now}
          </th>
          <th scope="col" className="ev-right">
            {said.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, now, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="ev-right ev-nowrap">{now}</td>
            <td className="ev-right ev-nowrap ev-strong">{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
