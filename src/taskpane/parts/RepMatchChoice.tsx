import { Select } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { Health } from "../../worker/planner";
import { useLanguage } from "../strings/words";
import { MatchPoints } from "./MatchPoints";

const MODES = ["off", "preferred", "required"] as const;

/** Whether industry and language of an account must, or should, be among those of its rep. */
export function RepMatchChoice({
  health,
  settings,
  onChange,
}: {
  health: Health;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words } = useLanguage();
  if (health.reps.active === 0) return null;
  const rows = [
    { trait: "industry", value: settings.matchIndustry, set: (matchIndustry: Mode) => ({ matchIndustry }) },
    { trait: "skills", value: settings.matchSkills, set: (matchSkills: Mode) => ({ matchSkills }) },
    { trait: "language", value: settings.matchLanguage, set: (matchLanguage: Mode) => ({ matchLanguage }) },
  ] as const;
  return (
    <section className="ev-section">
      <h2>{words.settings.repMatch}</h2>
      <div className="ev-list">
        {rows.map(({ trait, value, set }) => {
          const name = words.settings.traits[trait];
          return (
            <div className="ev-item ev-item-middle" key={trait}>
              <span className={health.match[trait] ? "ev-fill" : "ev-fill ev-mute"}>{name}</span>
              {health.match[trait] ? (
                <Select
                  size="small"
                  aria-label={words.labelled(words.settings.repMatch, name)}
                  value={value}
                  onChange={(_, data) => {
                    const chosen = MODES.find((mode) => mode === data.value);
                    if (chosen !== undefined) onChange(set(chosen));
                  }}
                >
                  {MODES.map((mode) => (
                    <option key={mode} value={mode}>
                      {words.settings.matchModes[mode]}
                    </option>
                  ))}
                </Select>
              ) : (
                <span className="ev-hint">{words.settings.noColumn}</span>
              )}
            </div>
          );
        })}
      </div>
      <span className="ev-hint">{words.settings.matchHint}</span>
      <MatchPoints settings={settings} onChange={onChange} />
    </section>
  );
}

type Mode = (typeof MODES)[number];
