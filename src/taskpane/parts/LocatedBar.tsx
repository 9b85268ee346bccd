import type { LocationLevel } from "../../engine/model/account-table";
import type { Health } from "../../worker/planner";
import { useLanguage } from "../strings/words";

const LEVELS: readonly LocationLevel[] = [
  "coordinates",
  "postalCode",
  "zip3",
  "city",
  "state",
  "country",
  "none",
];
const TONES: Readonly<Record<LocationLevel, string>> = {
  coordinates: "var(--ev-part-1)",
  postalCode: "var(--ev-part-2)",
  zip3: "var(--ev-part-3)",
  city: "var(--ev-part-4)",
  state: "var(--ev-part-5)",
  country: "var(--colorNeutralStroke2)",
  none: "var(--ev-look)",
};

/** How exactly the accounts were located, as shares of one bar with the counts beneath. */
export function LocatedBar({ located }: { located: Health["located"] }) {
  const { words, figures } = useLanguage();
  const levels = LEVELS.filter((level) => located[level] > 0);
  const total = levels.reduce((sum, level) => sum + located[level], 0);
  if (total === 0) return null;
  const named = levels.map((level) => `${words.data.levels[level]} ${figures.count(located[level])}`);
  return (
    <section className="ev-section">
      <div className="ev-head">
        <h2>{words.data.onMap}</h2>
        <span className="ev-hint">
          {words.data.located(figures.count(total - located.none), figures.count(total))}
        </span>
      </div>
      <div className="ev-shares" role="img" aria-label={words.data.locatedLabel(named.join(", "))}>
        {levels.map((level) => (
          <span key={level} style={{ flexGrow: located[level], background: TONES[level] }} />
        ))}
      </div>
      <div className="ev-legend" aria-hidden="true">
        {levels.map((level, at) => (
          <span key={level}>
            <i style={{ background: TONES[level] }} />
            {named[at]}
          </span>
        ))}
      </div>
    </section>
  );
}
