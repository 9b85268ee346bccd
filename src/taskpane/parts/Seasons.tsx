import { Select } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { sharesWith } from "../state/shares-with";
import { useLanguage } from "../strings/words";
import { SettingItem } from "./SettingItem";
import { ShareField } from "./ShareField";

const QUARTERS = 4;
const MONTHS = 12;

/** Share of each quarter or month in the year. */
export function Seasons({
  seasons,
  onChange,
}: {
  /** Of four quarters or twelve months. */
  seasons: readonly number[];
  onChange: (seasons: number[]) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.quotas;
  const isMonths = seasons.length === MONTHS;
  const nameOf = (at: number): string => (isMonths ? said.month : said.quarter)(String(at + 1));
  return (
    <details className="ev-item ev-item-inset">
      <summary className="ev-row">
        <ChevronDown16Regular aria-hidden="true" />
        <span className="ev-fill">{said.seasons}</span>
        <span className="ev-small ev-mute">
          {isMonths ? said.twelveMonths : seasons.map((season) => figures.share(season)).join(" / ")}
        </span>
      </summary>
      <div className="ev-stack">
        <SettingItem label={said.periods}>
          <Select
            size="small"
            aria-label={said.periods}
            value={String(seasons.length)}
            onChange={(_, data) => {
              onChange(data.value === String(MONTHS) ? monthsOf(seasons) : quartersOf(seasons));
            }}
          >
            <option value={String(QUARTERS)}>{said.quarters}</option>
            <option value={String(MONTHS)}>{said.months}</option>
          </Select>
        </SettingItem>
        {seasons.map((season, at) => (
          <div key={at} className="ev-row ev-apart">
            <span>{nameOf(at)}</span>
            <ShareField
              label={nameOf(at)}
              value={season}
              range={said.seasonsRange}
              onChange={(share) => {
                onChange(sharesWith(seasons, at, share));
              }}
            />
          </div>
        ))}
        <span className="ev-hint">{said.seasonsRange}</span>
      </div>
    </details>
  );
}

/** The months of a quarter share it alike until somebody says more. */
function monthsOf(seasons: readonly number[]): number[] {
  if (seasons.length === MONTHS) return [...seasons];
  return seasons.flatMap((season) => [season / 3, season / 3, season / 3]);
}

function quartersOf(seasons: readonly number[]): number[] {
  if (seasons.length === QUARTERS) return [...seasons];
  return [0, 1, 2, 3].map((quarter) =>
    seasons.slice(3 * quarter, 3 * quarter + 3).reduce((sum, month) => sum + month, 0),
  );
}
