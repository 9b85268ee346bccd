import { Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MeasureKey } from "../../engine/model/measure-key";
import type { PlanSummary } from "../../worker/plan-summary";
import { DeviationBars } from "../charts/DeviationBars";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { TerritoryTable } from "./TerritoryTable";

/** Each territory against its target, today and planned: bars with the band, or a table. */
export function AgainstTarget({
  plan,
  onOpen,
  onCharts,
}: {
  plan: PlanSummary;
  onOpen: PaneActions["openTerritory"];
  /** Opens the other charts; left out among them. */
  onCharts?: () => void;
}) {
  const { words, figures } = useLanguage();
  const [chosen, setChosen] = useState<MeasureKey | null>(plan.settings.balanceOn?.[0]?.measure ?? null);
  const [asTable, setAsTable] = useState(false);
  const planned = plan.after.find(({ measure }) => measure === chosen) ?? plan.after[0];
  if (planned === undefined) return null;
  const today = plan.before?.find(({ measure }) => measure === planned.measure) ?? null;
  const { tolerance } = planned;
  const band = figures.band(tolerance);
  const label = words.result.chartLabel(
    words.onMeasure[planned.measure],
    figures.count(planned.territories.length),
    today === null ? "" : words.result.chartToday(figures.count(today.outside), band),
    words.result.chartPlanned(figures.count(planned.outside), band),
  );
  const otherView = asTable ? words.result.asChart : words.result.asTable;
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.result.againstTarget}</h2>
        {plan.after.length > 1 && (
          <Select
            size="small"
            aria-label={words.result.measureChoice}
            value={planned.measure}
            onChange={(_, data) => {
              const measure = plan.after.find((balance) => balance.measure === data.value);
              if (measure !== undefined) setChosen(measure.measure);
            }}
          >
            {plan.after.map(({ measure }) => (
              <option key={measure} value={measure}>
                {words.measures[measure]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {asTable ? (
        <TerritoryTable planned={planned} today={today} tolerance={tolerance} onOpen={onOpen} />
      ) : (
        <DeviationBars today={today} planned={planned} tolerance={tolerance} label={label} onOpen={onOpen} />
      )}
      {onCharts !== undefined && <span className="ev-hint">{words.result.oneBar}</span>}
      <div className="ev-row ev-apart">
        {onCharts === undefined ? (
          <span className="ev-hint">{words.result.oneBar}</span>
        ) : (
          <LinkButton onClick={onCharts}>{words.charts.open}</LinkButton>
        )}
        <LinkButton
          aria-label={words.labelled(words.result.againstTarget, otherView)}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {otherView}
        </LinkButton>
      </div>
    </section>
  );
}
