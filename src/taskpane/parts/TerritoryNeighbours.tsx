import type { TerritoryCard } from "../../engine/plan/territory-card";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { StatusIcon } from "./StatusIcon";
import { unbroken } from "./unbroken";

/** The territories beside this one, the longest border first, and how each stands. */
export function TerritoryNeighbours({
  card,
  openTerritory,
}: {
  card: TerritoryCard;
  openTerritory: (territory: number) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.territory;
  const { neighbours } = card;
  const hasKm = neighbours.some(({ km }) => !Number.isNaN(km));
  return (
    <section className="ev-section">
      <h2>{said.neighbours}</h2>
      {neighbours.length === 0 ? (
        <span className="ev-hint">{said.noNeighbours}</span>
      ) : (
        <table className="ev-table" aria-label={said.neighbours}>
          <thead>
            <tr>
              <th scope="col">{said.title}</th>
              {hasKm && (
                <th scope="col" className="ev-right">
                  {said.distance}
                </th>
              )}
              <th scope="col" className="ev-right">
                {words.measures[card.measure]}
              </th>
            </tr>
          </thead>
          <tbody>
            {neighbours.map(({ territory, name, rep, km, deviation, isInBand }) => (
              <tr key={territory}>
                <th scope="row">
                  <LinkButton
                    className="ev-link-left ev-nowrap"
                    onClick={() => {
                      openTerritory(territory);
                    }}
                  >
                    {name}
                  </LinkButton>{" "}
                  {rep === name ? (
                    ""
                  ) : (
                    <span className="ev-mute">{rep === "" ? words.account.open : unbroken(rep)}</span>
                  )}
                </th>
                {hasKm && (
                  <td className="ev-right ev-nowrap">
                    {Number.isNaN(km) ? "" : `${figures.count(km)}\u00a0km`}
                  </td>
                )}
                <td className={isInBand ? "ev-right ev-nowrap" : "ev-right ev-nowrap ev-tone-look"}>
                  {!isInBand && <StatusIcon status="look" size={12} />}
                  {!isInBand && <span className="ev-hidden">{words.result.outsideMark} </span>}{" "}
                  {figures.deviation(deviation)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {neighbours.length > 0 && neighbours.every(({ pairs }) => pairs === 0) && (
        <span className="ev-hint">{said.notBeside}</span>
      )}
    </section>
  );
}
