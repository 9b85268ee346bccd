import type { RepsNeeded as Sizing } from "../../engine/plan/reps-needed";
import { useLanguage } from "../strings/words";
import { StatusIcon } from "./StatusIcon";

/** Below this part of the utilisation aimed at, the calls hardly tell what the reps do. */
const FEW_CALLS = 1 / 3;

/** Are there enough reps: what the calls and the travel ask for, against who is there. */
export function RepsNeeded({ sizing }: { sizing: Sizing }) {
  const { words, figures } = useLanguage();
  const said = words.workload;
  const { callHours, travelHours, needed, seats, fullTime, utilisation, aim, notAllYear } = sizing;
  const one = (value: number): string => figures.decimal(Math.round(value * 10) / 10);
  return (
    <section className="ev-section" aria-live="polite">
      <table className="ev-table" aria-label={said.all}>
        <tbody>
          {travelHours !== null && (
            <tr>
              <th scope="row">{said.travel}</th>
              <td className="ev-right">{figures.count(travelHours)}</td>
            </tr>
          )}
          <tr className="ev-strong">
            <th scope="row">{said.all}</th>
            <td className="ev-right">{figures.count(callHours + (travelHours ?? 0))}</td>
          </tr>
        </tbody>
      </table>
      <div className="ev-card ev-stack">
        <div className="ev-row ev-strong">
          <StatusIcon status={needed > fullTime ? "look" : "fine"} />
          <span className="ev-fill">{said.needed(figures.share(aim))}</span>
          <span>{one(needed)}</span>
        </div>
        <span className="ev-hint">
          {said.there(
            seats,
            figures.count(seats),
            one(fullTime),
            notAllYear === 0 ? "" : said.notAllYear(figures.count(notAllYear)),
          )}
          {". "}
          {said.utilisation(figures.share(Math.round(utilisation * 100) / 100))}
          {"."}
        </span>
        {utilisation < aim * FEW_CALLS && <span className="ev-hint">{said.fewCalls}</span>}
        {travelHours === null && <span className="ev-hint">{said.noTravel}</span>}
      </div>
    </section>
  );
}
