import { sayTold } from "../strings/say-told";
import { Checkbox, Select } from "@fluentui/react-components";
import type { SegmentBy } from "../../engine/model/segmentation";
import type { Settings } from "../../engine/model/settings";
import type { SegmentsView } from "../../worker/segments-view";
import { SEGMENT_COUNT } from "../state/setting-ranges";
import { useLanguage } from "../strings/words";
import { possibleGrid } from "./SegmentGrid";
import { NumberField } from "./NumberField";

/** A choice of the list: a way, with the amount it goes by where it has one. */
interface Way {
  readonly key: string;
  readonly by: SegmentBy;
  readonly on: SegmentsView["on"];
  readonly name: string;
}

/** How accounts are segmented. */
export function SegmentWay({
  view,
  settings,
  onChange,
}: {
  view: SegmentsView;
  settings: Partial<Settings>;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  const { ways, amounts, sides } = view.choices;
  const named = (by: Exclude<SegmentBy, "abc" | "breaks">): Way => ({
    key: by,
    by,
    on: null,
    name:
      ways[by] === null
        ? words.segments.ways[by]
        : words.segments.notPossible(words.segments.ways[by], sayTold(ways[by], words, figures)),
  });
  const byAmount = (by: "abc" | "breaks"): Way[] =>
    amounts.map((on) => ({
      key: `${by} ${on}`,
      by,
      on,
      name: words.segments.ways[by](words.segments.amounts[on]),
    }));
  const list = [
    named("column"),
    ...byAmount("abc"),
    ...byAmount("breaks"),
    ...(["rfm", "clusters", "density", "grid", "rules", "none"] as const).map(named),
  ];
  // A grid whose sides do not fit yet is shown as chosen, so that its sides can be.
  const by = settings.segmentBy === "grid" ? "grid" : view.by;
  const chosen = by === "abc" || by === "breaks" ? `${by} ${view.on ?? ""}` : by;
  return (
    <label className="ev-row ev-apart ev-small">
      <span className="ev-nowrap">{words.segments.by}</span>
      <Select
        size="small"
        className="ev-way"
        value={chosen}
        onChange={(_, data) => {
          const way = list.find(({ key }) => key === data.value);
          if (way === undefined) return;
          const grid = way.by === "grid" ? { segmentGrid: possibleGrid(settings.segmentGrid, sides) } : {};
          onChange({ segmentBy: way.by, segmentOn: way.on, ...grid });
        }}
      >
        {list.map(({ key, by, name }) => (
          <option key={key} value={key} disabled={ways[by] !== null}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
}

/** Where the classes end: shares for cumulative share, a number for breaks and clusters. */
export function SegmentCuts({
  view,
  settings,
  onChange,
}: {
  view: SegmentsView;
  settings: Partial<Settings>;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { words, figures } = useLanguage();
  if (view.by === "abc") {
    const { cuts } = view;
    return (
      <div className="ev-row ev-wrap ev-small">
        {cuts.map((cut, at) => {
          const letter = String.fromCharCode(65 + at);
          return (
            <span className="ev-row" key={letter}>
              <span className="ev-nowrap">{words.segments.cutTo(letter)}</span>
              <NumberField
                label={words.segments.cutTo(letter)}
                value={cut}
                show={figures.percentNumber}
                read={figures.parsePercent}
                least={(cuts[at - 1] ?? 0) + STEP}
                most={(cuts[at + 1] ?? 1) - STEP}
                step={0.01}
                unit={words.percent}
                range={words.segments.cutRange}
                width={72}
                onChange={(value) => {
                  onChange({ segmentCuts: cuts.map((old, index) => (index === at ? value : old)) });
                }}
              />
            </span>
          );
        })}
      </div>
    );
  }
  if (view.by !== "breaks" && view.by !== "clusters") return null;
  const isFree = view.by === "clusters" && (settings.segmentCount ?? null) === null;
  return (
    <div className="ev-row ev-wrap ev-small">
      <span>{words.segments.count}</span>
      {!isFree && (
        <NumberField
          label={words.segments.count}
          value={settings.segmentCount ?? view.segments.length}
          show={figures.count}
          read={figures.parseDecimal}
          least={SEGMENT_COUNT.least}
          most={SEGMENT_COUNT.most}
          step={1}
          range={words.segments.countRange}
          width={56}
          onChange={(value) => {
            onChange({ segmentCount: Math.round(value) });
          }}
        />
      )}
      {view.by === "clusters" && (
        <Checkbox
          label={words.segments.bestCount}
          checked={isFree}
          onChange={(_, data) => {
            onChange({ segmentCount: data.checked === true ? null : Math.max(2, view.segments.length) });
          }}
        />
      )}
    </div>
  );
}

/** Two cuts are at least so far apart. */
const STEP = 0.001;
