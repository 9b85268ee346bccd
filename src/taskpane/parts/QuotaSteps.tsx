import { Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { QuotaSummary } from "../../worker/plan-summary";
import { useLanguage } from "../strings/words";

/** How one territory came to its quota, step by step. */
export function QuotaSteps({
  quotas,
  chosen,
  onChoose,
}: {
  quotas: QuotaSummary;
  /** Name of the territory shown; the first where there is none of the name. */
  chosen: string;
  onChoose: (territory: string) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (chosen !== "") title.current?.focus();
  }, [chosen]);
  const quota = quotas.territories.find(({ name }) => name === chosen) ?? quotas.territories[0];
  if (quota === undefined) return null;
  const growth = quota.history > 0 ? figures.deviation(quota.final / quota.history - 1) : "";
  const lines: readonly (readonly [string, string])[] = [
    [said.steps.history, figures.count(quota.history)],
    ...(quota.ramp === 1 ? [] : [[said.steps.shareOfYear, figures.share(quota.ramp)] as const]),
    [said.steps.score, figures.share(quota.score)],
    [said.steps.floor, figures.count(quota.least)],
    [said.steps.cap, figures.count(quota.most)],
    [said.steps.share, figures.count(quota.exact)],
    [said.steps.rounding, figures.count(quota.calculated - quota.exact)],
    [said.steps.calculated, figures.count(quota.calculated)],
    ...(quota.override === null
      ? [[said.steps.sharedOut, figures.count(quota.final - quota.calculated)] as const]
      : [[said.steps.override, figures.count(quota.override)] as const]),
    [said.steps.final, figures.count(quota.final)],
    [said.steps.growth, growth],
    [said.steps.quarters, quota.quarters.map((quarter) => figures.count(quarter)).join(" / ")],
    ...(quota.periods.length === quota.quarters.length
      ? []
      : quota.quarters.map((_, quarter) => {
          const months = quota.periods.slice(3 * quarter, 3 * quarter + 3);
          const label = said.steps.months(String(3 * quarter + 1), String(3 * quarter + 3));
          return [label, months.map((month) => figures.count(month)).join(" / ")] as const;
        })),
    ...(quota.potential > 0
      ? [[said.steps.capacityToPotential, figures.share(quota.final / quota.potential)] as const]
      : []),
  ];
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2 ref={title} tabIndex={-1}>
          {said.stepsTitle}
        </h2>
        <Select
          size="small"
          aria-label={said.stepsChoice}
          value={quota.name}
          onChange={(_, data) => {
            onChoose(data.value);
          }}
        >
          {quotas.territories.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <table className="ev-table" aria-label={`${said.stepsTitle}: ${quota.name}`}>
        <tbody>
          {lines.map(([label, shown]) => (
            <tr key={label} className={label === said.steps.final ? "ev-strong" : undefined}>
              <th scope="row">{label}</th>
              <td className="ev-right ev-wrapped">{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
