import { useState } from "react";
import { scenariosSideBySide } from "../../use-cases/scenarios-side-by-side";
import { ScenarioDots } from "../charts/ScenarioDots";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import type { ScenarioSide } from "./ScenarioTable";

/** Territories listed before all are asked for. */
const MOST = 3;

/** Who gains and who loses quota against the first side, and the territories on which the sides differ most. */
export function ScenarioDifferencesOf({ sides }: { sides: readonly ScenarioSide[] }) {
  const { words, figures } = useLanguage();
  const said = words.scenarios;
  const [isAll, setAll] = useState(false);
  const { territories } = scenariosSideBySide(sides.map(({ record }) => record));
  const [base, other] = sides;
  if (base === undefined || other === undefined) return null;
  const baseName = base.record.definition.name;
  const otherName = other.record.definition.name;
  const hasQuotas = base.record.figures.quotas !== null && other.record.figures.quotas !== null;
  const gains = territories
    .map((one) => ({ ...one, gain: (one.sides[1]?.quota ?? 0) - (one.sides[0]?.quota ?? 0) }))
    .filter(({ gain }) => gain !== 0)
    .sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  const apart = [...territories]
    .sort((a, b) => b.deviationSpread - a.deviationSpread)
    .filter(({ deviationSpread }) => deviationSpread > 0)
    .slice(0, MOST);
  const signed = (amount: number): string => `${amount > 0 ? "+" : ""}${figures.wholeMoney(amount)}`;
  return (
    <>
      {hasQuotas && (
        <section className="ev-section">
          <div className="ev-stack">
            <h2>{said.quotaTitle}</h2>
            <span className="ev-hint">
              {gains.length === 0 ? said.noDifference : said.less(otherName, baseName)}
            </span>
          </div>
          {gains.length > 0 && (
            <table className="ev-table" aria-label={said.quotaTitle}>
              <tbody>
                {(isAll ? gains : gains.slice(0, MOST)).map(({ name, rep, gain }) => (
                  <tr key={name}>
                    <th scope="row">
                      <span className="ev-nowrap">{name}</span> {rep}
                    </th>
                    <td className="ev-right">{signed(gain)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {gains.length > MOST && (
            <div>
              <LinkButton
                aria-expanded={isAll}
                onClick={() => {
                  setAll(!isAll);
                }}
              >
                {isAll ? said.fewer : said.all(figures.count(gains.length))}
              </LinkButton>
            </div>
          )}
        </section>
      )}
      {apart.length > 0 && (
        <section className="ev-section">
          <h2>{said.deviationTitle}</h2>
          <ScenarioDots
            territories={apart}
            names={sides.map(({ record }) => record.definition.name)}
            tolerance={base.record.figures.balances[0]?.tolerance ?? 0}
          />
        </section>
      )}
    </>
  );
}
