import type { SheetMoves } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** What the plan took over from territories that were typed on its sheet. */
export function SheetMovesNote({ moves: { moved, left } }: { moves: SheetMoves }) {
  const { words, figures } = useLanguage();
  const texts = [
    moved > 0 ? words.map.movedInSheet(moved, figures.count(moved)) : "",
    left > 0 ? words.map.leftInSheet(left, figures.count(left)) : "",
  ];
  return (
    <p className="ev-small ev-whole" role="status">
      {texts.filter((text) => text !== "").join(" ")}
    </p>
  );
}
