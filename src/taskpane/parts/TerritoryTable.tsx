import type { TerritoryBalance } from "../../worker/plan-summary";
import { territoryNumbers } from "../map/territory-numbers";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

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
  const { words, figures } = useLanguage();
  const before = new Map(today?.territories.map(({ name, deviation }) => [name, deviation]));
  const numbers = territoryNumbers(planned.territories.map(({ name }) => name));
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
          {planned.territories.map(({ name, rep, deviation }, at) => {
            const outside = Math.abs(deviation) > tolerance;
            return (
              <tr key={name}>
                <td className="ev-mute">{numbers[at]}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="ev-link ev-strong"
                    onClick={() => {
                      onOpen(at);
                    }}
                  >
                    {name}
                  </button>{" "}
                  {rep === name ? "" : rep === "" ? words.result.open : rep}
                </th>
                {today !== null && (
                  <td className="ev-right ev-mute">{figures.deviation(before.get(name) ?? Number.NaN)}</td>
                )}
                <td className="ev-right">
                  <span
                    className={outside ? "ev-row ev-tone-look" : undefined}
                    style={{ justifyContent: "end" }}
                  >
                    {outside && <StatusIcon status="look" size={12} />}
                    {outside && <span className="ev-hidden">{words.result.outsideMark} </span>}
                    {figures.deviation(deviation)}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
