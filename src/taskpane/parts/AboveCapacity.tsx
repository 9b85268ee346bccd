import { Button } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { PlanSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Territories named one by one. */
const SHOWN = 4;

/** Territories that ask for more hours than their rep has, and the way on where travel is the reason. */
export function AboveCapacity({
  above,
  all,
  isLessTravel,
  onPlan,
}: {
  above: PlanSummary["aboveCapacity"];
  /** Territories of the plan. */
  all: number;
  /** Whether targets are less travel already. */
  isLessTravel: boolean;
  /** Plans again with this change. */
  onPlan: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.workload;
  const share = (utilisation: number): string => figures.share(Math.round(utilisation * 100) / 100);
  if (above.company !== null) {
    return (
      <section className="ev-section">
        <div className="ev-row">
          <StatusIcon status="look" />
          <h2>{said.allAbove(share(above.company))}</h2>
        </div>
        <span className="ev-hint">{said.allAboveHint}</span>
      </section>
    );
  }
  const { territories } = above;
  if (territories.length === 0) return null;
  const byTravel = territories.some(({ isTravel }) => isTravel);
  return (
    <section className="ev-section">
      <div className="ev-row">
        <StatusIcon status="look" />
        <h2>{said.above(territories.length, figures.count(territories.length), figures.count(all))}</h2>
      </div>
      <table
        className="ev-table"
        aria-label={said.above(territories.length, figures.count(territories.length), figures.count(all))}
      >
        <tbody>
          {territories.slice(0, SHOWN).map(({ name, rep, utilisation, isTravel }) => (
            <tr key={name}>
              <th scope="row" className="ev-nowrap">
                {name}
              </th>
              <td className="ev-mute">{isTravel ? rep : `${rep}, ${said.callsAlone}`}</td>
              <td className="ev-right">
                <span className="ev-hidden">{words.labelled(said.utilisationTitle, "")}</span>
                {share(utilisation)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {territories.length > SHOWN && (
        <span className="ev-hint">{words.andMore(figures.count(territories.length - SHOWN))}</span>
      )}
      {byTravel && isLessTravel && <span className="ev-hint">{said.isLessTravel}</span>}
      {byTravel && !isLessTravel && (
        <>
          <span className="ev-hint">{said.planLessTravelHint}</span>
          <div>
            <Button
              size="small"
              onClick={() => {
                onPlan({ lessTravel: true });
              }}
            >
              {said.planLessTravel}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
