import { memo, useMemo } from "react";
import type { TerritoryBalance } from "../../worker/plan-summary";
import { territoryNumbers } from "../map/territory-numbers";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { StatusIcon } from "./StatusIcon";
import { useRowsInSteps } from "./use-rows-in-steps";

/** The facts of the chart and of the map as a table: one row a territory. */
export function TerritoryTable({
  planned,
  today,
  tolerance,
  onOpen,
}: {
  planned: TerritoryBalance;
  today: TerritoryBalance | null;
  tolerance: number;
  /** Opens the card of a territory, by its place in the plan. */
  onOpen: (territory: number) => void;
}) {
  const { words } = useLanguage();
  const shown = useRowsInSteps(planned.territories.length);
  const before = useMemo(
    () => new Map(today?.territories.map(({ name, deviation }) => [name, deviation])),
    [today],
  );
  const numbers = useMemo(() => territoryNumbers(planned.territories.map(({ name }) => name)), [planned]);
  return (
    <div className="ev-scroll" tabIndex={0} role="region" aria-label={words.result.againstTarget}>
      <table className="ev-table" aria-label={words.result.againstTarget}>
        <thead>
          <tr>
            <th scope="col">{words.result.number}</th>
            <th scope="col">{words.result.territory}</th>
            {today !== null && (
              <th scope="col" className="ev-right">
                {words.result.today}
              </th>
            )}
            <th scope="col" className="ev-right">
              {words.result.planned}
            </th>
          </tr>
        </thead>
        <tbody>
          {planned.territories.slice(0, shown).map(({ name, rep, deviation }, at) => (
            <Row
              key={name}
              at={at}
              number={numbers[at] ?? ""}
              name={name}
              rep={rep}
              today={today === null ? null : (before.get(name) ?? Number.NaN)}
              deviation={deviation}
              tolerance={tolerance}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows that stand are not made again while the others follow. */
const Row = memo(function Row({
  at,
  number,
  name,
  rep,
  today,
  deviation,
  tolerance,
  onOpen,
}: {
  /** Place of the territory in the plan. */
  at: number;
  /** As on the map. */
  number: string;
  name: string;
  rep: string;
  /** Null where no territory has a figure of today; NaN where this one has none. */
  today: number | null;
  deviation: number;
  tolerance: number;
  onOpen: (territory: number) => void;
}) {
  const { words, figures } = useLanguage();
  const outside = Math.abs(deviation) > tolerance;
  return (
    <tr>
      <td className="ev-mute">{number}</td>
      <th scope="row">
        <LinkButton
          className="ev-strong"
          onClick={() => {
            onOpen(at);
          }}
        >
          {name}
        </LinkButton>{" "}
        {rep === name ? "" : rep === "" ? words.result.open : rep}
      </th>
      {today !== null && <td className="ev-right ev-mute">{figures.deviation(today)}</td>}
      <td className="ev-right">
        <span className={outside ? "ev-row ev-tone-look" : undefined} style={{ justifyContent: "end" }}>
          {outside && <StatusIcon status="look" size={12} />}
          {outside && <span className="ev-hidden">{words.result.outsideMark} </span>}
          {figures.deviation(deviation)}
        </span>
      </td>
    </tr>
  );
});
