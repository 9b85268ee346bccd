import { Select } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import { useLanguage } from "../strings/words";
import { Chip } from "./Chip";

/** Regions that accounts stay inside; shown when the data tell any. */
export function RegionChoice({
  health,
  settings,
  onChange,
}: {
  health: Health;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const told = (["column", "us-five"] as const).filter((mode) => health.regions[mode].length > 0);
  if (told.length === 0) return null;
  const shown = settings.regions === "none" ? [] : health.regions[settings.regions];
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.settings.regions}</h2>
        <Select
          size="small"
          aria-label={words.settings.regions}
          value={settings.regions}
          onChange={(_, data) => {
            const chosen = (["none", ...told] as const).find((mode) => mode === data.value);
            if (chosen !== undefined) onChange({ regions: chosen });
          }}
        >
          {(["none", ...told] as const).map((mode) => (
            <option key={mode} value={mode}>
              {words.settings.regionModes[mode]}
            </option>
          ))}
        </Select>
      </div>
      {shown.length > 0 && (
        <>
          <div className="ev-chips">
            {shown.map(({ name, reps }) => (
              <Chip key={name}>
                <b>{name}</b> {words.settings.repsIn(reps, figures.count(reps))}
              </Chip>
            ))}
          </div>
          <span className="ev-hint">{words.settings.regionsHint}</span>
        </>
      )}
    </section>
  );
}
