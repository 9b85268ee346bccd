import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { MATCH_PARTS } from "../../engine/model/matching";
import type { Settings } from "../../engine/model/settings";
import { HALF_DISTANCE, MATCH_POINTS, MISFIT } from "../state/workload-fields";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";
import { SettingItem } from "./SettingItem";

/** How much each part of the match counts; nobody has to open it for a first plan. */
export function MatchPoints({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.matching;
  const weights = settings.matchWeights;
  const range = (least: number, most: number): string =>
    words.workload.range(figures.decimal(least), figures.decimal(most));
  const onlyOne = MATCH_PARTS.filter((part) => weights[part] > 0).length === 1;
  return (
    <details className="ev-more">
      <summary>
        <ChevronDown16Regular aria-hidden="true" />
        {said.title}
      </summary>
      <div className="ev-list">
        {MATCH_PARTS.map((part) => {
          const least = onlyOne && weights[part] > 0 ? 1 : MATCH_POINTS.least;
          return (
            <SettingItem key={part} label={words.account.parts[part]}>
              <NumberField
                label={said.pointsOf(words.account.parts[part])}
                value={weights[part]}
                show={figures.decimal}
                read={figures.parseDecimal}
                least={least}
                most={MATCH_POINTS.most}
                step={MATCH_POINTS.step}
                unit={said.points}
                range={range(least, MATCH_POINTS.most)}
                width={100}
                onChange={(points) => {
                  onChange({ matchWeights: { ...weights, [part]: points } });
                }}
              />
            </SettingItem>
          );
        })}
        <SettingItem label={said.halfDistance}>
          <NumberField
            label={said.halfDistance}
            value={settings.matchHalfKm ?? Number.NaN}
            show={figures.decimal}
            read={figures.parseDecimal}
            least={HALF_DISTANCE.least}
            most={HALF_DISTANCE.most}
            step={HALF_DISTANCE.step}
            unit={words.workload.units.km}
            range={range(HALF_DISTANCE.least, HALF_DISTANCE.most)}
            width={100}
            onBlank={() => {
              onChange({ matchHalfKm: null });
            }}
            onChange={(matchHalfKm) => {
              onChange({ matchHalfKm });
            }}
          />
        </SettingItem>
        <SettingItem label={said.misfit}>
          <NumberField
            label={said.misfit}
            value={settings.misfitWeight}
            show={figures.decimal}
            read={figures.parseDecimal}
            least={MISFIT.least}
            most={MISFIT.most}
            step={MISFIT.step}
            unit={words.workload.units.times}
            range={range(MISFIT.least, MISFIT.most)}
            width={100}
            onChange={(misfitWeight) => {
              onChange({ misfitWeight });
            }}
          />
        </SettingItem>
      </div>
      <div className="ev-stack">
        <span className="ev-hint">{said.hint}</span>
        <span className="ev-hint">{said.misfitHint}</span>
      </div>
    </details>
  );
}
