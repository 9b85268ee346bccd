import { sayTold } from "../strings/say-told";
import { Select } from "@fluentui/react-components";
import type { Settings } from "../../engine/model/settings";
import type { SegmentsView } from "../../worker/segments-view";
import { useLanguage } from "../strings/words";

type Side = Settings["segmentGrid"][number];
type Sides = SegmentsView["choices"]["sides"];

/** The standard grid, which the engine takes too where none is chosen. */
const STANDARD: readonly [Side, Side] = ["abc", "growth"];

/** The two sides of a grid that the data allow, those wished if they do; the wished ones where fewer than two are. */
export function possibleGrid(wished: readonly Side[] | undefined, sides: Sides): [Side, Side] {
  const [rows, columns] = wished ?? STANDARD;
  const all = (Object.keys(sides) as Side[]).filter((side) => sides[side] === null);
  const first = rows !== undefined && sides[rows] === null ? rows : (all[0] ?? "abc");
  const others = all.filter((side) => side !== first);
  const second =
    columns !== undefined && columns !== first && sides[columns] === null ? columns : (others[0] ?? "growth");
  return [first, second];
}

/** Which two ways a grid combines; the better of the first side comes first. */
export function SegmentGrid({
  grid,
  sides,
  onChange,
}: {
  grid: readonly Side[] | undefined;
  sides: Sides;
  onChange: (grid: [Side, Side]) => void;
}) {
  const { words, figures } = useLanguage();
  const [rows = "abc", columns = "growth"] = grid ?? STANDARD;
  const side = (label: string, chosen: Side, other: Side, take: (side: Side) => void) => (
    <Select
      size="small"
      className="ev-way"
      aria-label={label}
      value={chosen}
      onChange={(_, data) => {
        const found = (Object.keys(sides) as Side[]).find((one) => one === data.value);
        if (found !== undefined) take(found);
      }}
    >
      {(Object.keys(sides) as Side[]).map((one) => (
        <option key={one} value={one} disabled={sides[one] !== null || one === other}>
          {sides[one] === null
            ? words.segments.sides[one]
            : words.segments.notPossible(words.segments.sides[one], sayTold(sides[one], words, figures))}
        </option>
      ))}
    </Select>
  );
  return (
    <div className="ev-row ev-small" role="group" aria-label={words.segments.grid}>
      {side(words.segments.gridRows, rows, columns, (one) => {
        onChange([one, columns]);
      })}
      <span>{words.segments.gridWith}</span>
      {side(words.segments.gridColumns, columns, rows, (one) => {
        onChange([rows, one]);
      })}
    </div>
  );
}
