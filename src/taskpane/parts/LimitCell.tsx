import { useEffect, useRef, useState } from "react";
import type { ReviewLine, ReviewMeasureKey } from "../../engine/model/review";
import type { Settings } from "../../engine/model/settings";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { NumberField } from "./NumberField";
import { reviewFigure } from "./review-figure";

/** A limit that is a setting, and what a field of it takes. */
interface LimitSetting {
  readonly name: keyof Settings;
  readonly most: number;
  readonly step: number;
}
const SETTING: Readonly<Partial<Record<ReviewMeasureKey, LimitSetting>>> = {
  outside: { name: "reviewOutside", most: 2000, step: 1 },
  handEdits: { name: "reviewHandEdits", most: 1, step: 0.01 },
  attainment: { name: "reviewAttainment", most: 10, step: 0.01 },
  spread: { name: "reviewSpread", most: 10, step: 0.01 },
  winRate: { name: "reviewWinRate", most: 1, step: 0.01 },
  averageDeal: { name: "reviewAverageDeal", most: 1e13, step: 100 },
  cycle: { name: "reviewCycle", most: 1e13, step: 1 },
  coverage: { name: "reviewCoverage", most: 1, step: 0.01 },
};

/**
 * A limit as text; where it is a setting, a press turns it into a field. Emptying the field takes the
 * limit away, as its button does; Esc leaves it as it was.
 */
export function LimitCell({
  line,
  onLimit,
}: {
  line: ReviewLine;
  onLimit: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.review;
  const [isEditing, setEditing] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isEditing) place.current?.querySelector("input")?.focus();
  }, [isEditing]);
  const setting = SETTING[line.key];
  const { atLeast, atMost, unit } = line;
  const text = (value: number | null): string => reviewFigure(line, value, words, figures);
  const limit =
    atLeast !== null && atMost !== null
      ? `${text(atLeast)}–${text(atMost)}`
      : atLeast !== null
        ? `≥ ${text(atLeast)}`
        : atMost === null
          ? ""
          : `≤ ${text(atMost)}`;
  if (setting === undefined) return limit;
  const isShare = unit === "share" || unit === "points";
  if (isEditing) {
    const none = () => {
      setEditing(false);
      onLimit({ [setting.name]: null });
    };
    return (
      <span
        className="ev-stack"
        style={{ alignItems: "end" }}
        ref={place}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.defaultPrevented) {
            event.preventDefault();
            setEditing(false);
          }
        }}
      >
        <NumberField
          label={said.limitOf(said.labels[line.key])}
          value={atLeast ?? atMost ?? line.now ?? 0}
          show={isShare ? figures.percentNumber : figures.decimal}
          read={isShare ? figures.parsePercent : figures.parseDecimal}
          least={0}
          most={setting.most}
          step={setting.step}
          {...unitOf(unit, words, figures.currency)}
          onBlank={none}
          range={said.limitRange(text(0), text(setting.most))}
          width={88}
          onChange={(value) => {
            setEditing(false);
            onLimit({ [setting.name]: setting.name === "reviewOutside" ? Math.round(value) : value });
          }}
        />
        {limit !== "" && (
          <LinkButton
            className="ev-nowrap"
            aria-label={said.removeLimit(said.labels[line.key])}
            onClick={none}
          >
            {said.noLimit}
          </LinkButton>
        )}
      </span>
    );
  }
  return (
    <LinkButton
      className="ev-nowrap"
      aria-label={
        limit === "" ? said.addLimit(said.labels[line.key]) : said.changeLimit(said.labels[line.key], limit)
      }
      onClick={() => {
        setEditing(true);
      }}
    >
      {limit === "" ? said.setLimit : limit}
    </LinkButton>
  );
}

/** What stands before or after the figure in the field. */
function unitOf(
  unit: ReviewLine["unit"],
  words: Words,
  currency: Figures["currency"],
): { unit: string } | { before: string } | Record<string, never> {
  if (unit === "share") return { unit: words.percent };
  if (unit === "points") return { unit: words.review.pts };
  if (unit === "money") return currency;
  return unit === "days" ? { unit: words.review.inDays } : {};
}
