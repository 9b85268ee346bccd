import { Checkbox } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import { TOLERANCE } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";

/** What is shared out evenly: one measure or several, each with its own tolerance, the first leading. */
export function BalanceChoice({
  health,
  settings,
  onChange,
}: {
  health: Health;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const chosen = settings.balanceOn ?? [];
  return (
    <section className="ev-section">
      <h2>{words.settings.balance}</h2>
      <div className="ev-list">
        {health.measures.map(({ key, unit, total }) => {
          const own = chosen.find(({ measure }) => measure === key);
          const isOnly = own !== undefined && chosen.length === 1;
          return (
            <div className="ev-item ev-item-middle ev-measure" key={key}>
              <Checkbox
                className="ev-fill"
                label={words.measures[key]}
                checked={own !== undefined}
                // One measure at least is balanced; its box stays in the order of the Tab key.
                aria-disabled={isOnly || undefined}
                onChange={(_, data) => {
                  if (isOnly) return;
                  const others = chosen.filter(({ measure }) => measure !== key);
                  const added = { measure: key, tolerance: settings.tolerance };
                  onChange({ balanceOn: data.checked === true ? [...others, added] : others });
                }}
              />
              <span className="ev-small ev-mute ev-nowrap">{figures.amount(total, unit)}</span>
              {own !== undefined && (
                <>
                  <span className="ev-small">±</span>
                  <NumberField
                    label={`${words.measures[key]}, ${words.settings.within}`}
                    value={own.tolerance ?? settings.tolerance}
                    show={figures.percentNumber}
                    read={figures.parsePercent}
                    least={TOLERANCE.least}
                    most={TOLERANCE.most}
                    step={0.01}
                    unit={words.percent}
                    range={words.settings.toleranceRange(
                      figures.share(TOLERANCE.least),
                      figures.share(TOLERANCE.most),
                    )}
                    width={72}
                    onChange={(tolerance) => {
                      onChange({
                        balanceOn: chosen.map((one) => (one.measure === key ? { ...one, tolerance } : one)),
                      });
                    }}
                  />
                </>
              )}
            </div>
          );
        })}
      </div>
      <span className="ev-hint">{words.settings.balanceHint}</span>
    </section>
  );
}
