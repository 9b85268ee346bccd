import { isTodayShown, type ScenarioRow } from "../parts/scenario-rows";
import { useLanguage } from "../strings/words";
import { ScenarioMark } from "./ScenarioMark";

/**
 * The figures of the comparison as small charts on scales of their own, with a bar for today and each scenario. Names and
 * values stand beside the bars as text.
 */
export function ScenarioMultiples({
  rows,
  names,
}: {
  rows: readonly ScenarioRow[];
  /** Of the scenarios, in the order of the cells. */
  names: readonly string[];
}) {
  const { words } = useLanguage();
  const said = words.scenarios;
  const withToday = isTodayShown(names.length);
  const all = [...(withToday ? [said.today] : []), ...names];
  const drawn = rows.filter(
    ({ better, cells }) => better !== "none" && cells.some(({ value }) => value !== 0),
  );
  if (drawn.length === 0) return null;
  return (
    <section className="ev-section">
      <h2>{said.multiples}</h2>
      <ul className="ev-legend ev-small" aria-hidden="true">
        {all.map((name, at) => (
          <li key={name}>
            <ScenarioMark side={withToday ? at - 1 : at} /> {name}
          </li>
        ))}
      </ul>
      <div className="ev-multiples">
        {drawn.map(({ label, cells, better }) => {
          const most = Math.max(...cells.map(({ value }) => Math.abs(value ?? 0)));
          return (
            <div key={label} className="ev-multiple">
              <h3>{label}</h3>
              <span className="ev-hint">{said.better[better === "more" ? "more" : "less"]}</span>
              <ul>
                {cells.map(({ text, value, isBest }, at) =>
                  value === null ? null : (
                    <li key={all[at]} className={isBest ? "ev-strong" : undefined}>
                      <ScenarioMark side={withToday ? at - 1 : at} />
                      <span className="ev-hidden">{all[at]}: </span>
                      <span className="ev-multiple-track" aria-hidden="true">
                        <span
                          className="ev-multiple-bar"
                          data-side={withToday ? at - 1 : at}
                          style={{ width: `${String(most === 0 ? 0 : (100 * Math.abs(value)) / most)}%` }}
                        />
                      </span>
                      <span className="ev-nowrap">{text}</span>
                    </li>
                  ),
                )}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
