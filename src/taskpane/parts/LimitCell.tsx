import { useState } from "react";
import type { ReviewLine, ReviewMeasureKey } from "../../engine/model/review";
import type { Settings } from "../../engine/model/settings";
import { useLanguage } from "../strings/words";
import { NumberField } from "./NumberField";
import { reviewFigure } from "./review-figure";

/** The limits that are settings, and what a field of theirs takes. */
const SETTING: Readonly<
  Partial<
    Record<ReviewMeasureKey, { readonly name: keyof Settings; readonly most: number; readonly step: number }>
  >
> = {
  outside: { name: "reviewOutside", most: 2000, step: 1 },
  handEdits: { name: "reviewHandEdits", most: 1, step: 0.01 },
  attainment: { name: "reviewAttainment", most: 10, step: 0.01 },
  spread: { name: "reviewSpread", most: 10, step: 0.01 },
  winRate: { name: "reviewWinRate", most: 1, step: 0.01 },
  averageDeal: { name: "reviewAverageDeal", most: 1e13, step: 100 },
  cycle: { name: "reviewCycle", most: 1e13, step: 1 },
  coverage: { name: "reviewCoverage", most: 1, step: 0.01 },
};

/** A limit as text; where it is a setting, a press turns it into a field. */
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
    return (
      <NumberField
        label={said.limitOf(said.labels[line.key])}
        value={atLeast ?? atMost ?? line.now ?? 0}
        show={isShare ? figures.percentNumber : figures.decimal}
        read={isShare ? figures.parsePercent : figures.parseDecimal}
        least={0}
        most={setting.most}
        step={setting.step}
        {...(isShare ? { unit: unit === "points" ? "pts" : words.percent } : {})}
        range={said.limitRange(text(0), text(setting.most))}
        width={88}
        onChange={(value) => {
          setEditing(false);
          onLimit({ [setting.name]: setting.name === "reviewOutside" ? Math.round(value) : value });
        }}
      />
    );
  }
  return (
    <button
      type="button"
      className="ev-link ev-nowrap"
      aria-label={
        limit === "" ? said.addLimit(said.labels[line.key]) : said.changeLimit(said.labels[line.key], limit)
      }
      onClick={() => {
        setEditing(true);
      }}
    >
      {limit === "" ? said.setLimit : limit}
    </button>
  );
}
