import type { PlanSoFar } from "../../engine/plan/plan-so-far";
import type { TerritoryBalance } from "../../worker/plan-summary";
import { DeviationOverTime } from "../charts/DeviationOverTime";
import { gainLeft } from "../state/plan-quality";
import type { PlansSoFar } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** The usable plan that a running search has found, beside today's owners and the first plan it found. */
export function BestSoFar({
  plans,
  today,
  elapsed,
  left,
}: {
  plans: PlansSoFar;
  /** Balance of today's owners, null without any. */
  today: readonly TerritoryBalance[] | null;
  /** Seconds since the start of the job. */
  elapsed: number;
  /** Seconds still needed, null while not known. */
  left: number | null;
}) {
  const { words, figures } = useLanguage();
  const said = words.job.soFar;
  const { first, now } = plans;
  const leading = now.measures[0];
  if (leading === undefined) return null;
  const owned = today?.find(({ measure }) => measure === leading.measure) ?? null;
  const outsideToday = (measure: string, tolerance: number): number | null =>
    today
      ?.find((balance) => balance.measure === measure)
      ?.territories.filter(({ deviation }) => Math.abs(deviation) > tolerance).length ?? null;
  const several = now.measures.length > 1;
  const rows: readonly (readonly [name: string, today: string, first: string, now: string])[] = [
    ...now.measures.map(({ measure, tolerance, outside }) => {
      const was = outsideToday(measure, tolerance);
      const name = said.outside(figures.band(tolerance), several ? words.onMeasure[measure] : "");
      const before = first.measures.find((one) => one.measure === measure)?.outside ?? outside;
      return [
        name,
        was === null ? "" : figures.count(was),
        figures.count(before),
        figures.count(outside),
      ] as const;
    }),
    [
      said.largest,
      owned === null ? "" : figures.band(largestOf(owned)),
      figures.band(first.measures[0]?.maxDeviation ?? 0),
      figures.band(leading.maxDeviation),
    ],
    ...(now.moved === null
      ? []
      : [[said.moved, "", figures.count(first.moved ?? 0), figures.count(now.moved)] as const]),
    ...(now.gap === null ? [] : [[said.fromBest, "", gapText(first), gapText(now)] as const]),
  ];

  function gapText({ gap }: PlanSoFar): string {
    return gap === null ? "" : figures.share(gainLeft({ gap }));
  }

  return (
    <section className="ev-section">
      <h2>{said.title}</h2>
      <table className="ev-table" aria-label={said.title}>
        <thead>
          <tr>
            <td />
            <th scope="col" className="ev-right">
              {words.result.today}
            </th>
            <th scope="col" className="ev-right">
              {said.first}
            </th>
            <th scope="col" className="ev-right">
              {said.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, was, before, is]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="ev-right ev-mute">{was}</td>
              <td className="ev-right">{before}</td>
              <td className="ev-right ev-strong">{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DeviationOverTime
        seen={plans.seen}
        today={owned === null ? null : largestOf(owned)}
        tolerance={leading.tolerance}
        elapsed={elapsed}
        left={left}
        label={said.chartLabel(words.onMeasure[leading.measure], figures.band(leading.maxDeviation))}
      />
      <span className="ev-hint">
        {said.caption(words.onMeasure[leading.measure], figures.band(leading.tolerance))}
      </span>
    </section>
  );
}

function largestOf({ territories }: TerritoryBalance): number {
  return Math.max(0, ...territories.map(({ deviation }) => Math.abs(deviation)).filter(Number.isFinite));
}
