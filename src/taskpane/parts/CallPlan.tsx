import type { Settings } from "../../engine/model/settings";
import type { SegmentsView } from "../../worker/segments-view";
import { CALLS, HOURS_A_CALL } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

type Entry = Settings["callPlan"][number];

/** How often the accounts of each segment are called, and the hours a year that makes. */
export function CallPlan({
  view,
  plan,
  onChange,
}: {
  view: SegmentsView;
  /** As the settings have it. */
  plan: readonly Entry[];
  onChange: (plan: Entry[]) => void;
}) {
  const { words, figures } = useLanguage();
  const { segments } = view;
  const own = segments.reduce((sum, { ownAccounts }) => sum + ownAccounts, 0);
  const hours = segments.reduce((sum, { workload }) => sum + workload, 0);
  const set = (entry: Entry): void => {
    onChange([...plan.filter(({ segment }) => segment !== entry.segment), entry]);
  };
  return (
    <section className="ev-section">
      <h2>{words.segments.callPlan}</h2>
      <table className="ev-table" aria-label={words.segments.callPlan}>
        <thead>
          <tr>
            <th scope="col">{words.segments.segment}</th>
            <th scope="col" className="ev-right">
              {words.segments.callsAYear}
            </th>
            <th scope="col" className="ev-right">
              {words.segments.hoursACall}
            </th>
            <th scope="col" className="ev-right">
              {words.segments.hoursAYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {segments.map(({ code, name, callsPerYear, hoursPerCall, workload }) => (
            <tr key={code}>
              <th scope="row" className="ev-segment-name ev-strong">
                {name}
              </th>
              <td className="ev-right">
                <NumberField
                  label={`${name}, ${words.segments.callsAYear}`}
                  value={callsPerYear}
                  show={figures.decimal}
                  read={figures.parseDecimal}
                  least={CALLS.least}
                  most={CALLS.most}
                  step={1}
                  range={words.segments.callsRange}
                  width={60}
                  onChange={(calls) => {
                    set({ segment: code, calls, hours: hoursPerCall });
                  }}
                />
              </td>
              <td className="ev-right">
                <NumberField
                  label={`${name}, ${words.segments.hoursACall}`}
                  value={hoursPerCall}
                  show={figures.decimal}
                  read={figures.parseDecimal}
                  least={HOURS_A_CALL.least}
                  most={HOURS_A_CALL.most}
                  step={0.25}
                  range={words.segments.hoursRange}
                  width={60}
                  onChange={(time) => {
                    set({ segment: code, calls: callsPerYear, hours: time });
                  }}
                />
              </td>
              <td className="ev-right">{figures.count(workload)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="ev-strong">
            <th scope="row" colSpan={3}>
              {words.segments.workload}
            </th>
            <td className="ev-right">{figures.count(hours)}</td>
          </tr>
        </tfoot>
      </table>
      {own > 0 && <span className="ev-hint">{words.segments.ownCalls(own, figures.count(own))}</span>}
      {segments.some(({ callPlan, accounts }) => callPlan === "standard" && accounts > 0) && (
        <span className="ev-hint">{words.segments.standardCalls}</span>
      )}
    </section>
  );
}
