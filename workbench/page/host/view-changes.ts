import type { Book, BookChange } from "../../excel-host/model/book";
import type { ViewChange } from "../view/book-view";

/** Time in which changes are gathered before the page is told, in ms. */
const GATHER_MS = 120;

/** Turns what happens to a book into what the page must fetch again, gathered so that a long write is told a few times. */
export function watchBook(book: Book, tell: (changes: readonly ViewChange[]) => void): () => void {
  let waiting: ViewChange[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function add(change: ViewChange): void {
    waiting.push(change);
    timer ??= setTimeout(() => {
      timer = null;
      const told = joined(waiting);
      waiting = [];
      tell(told);
    }, GATHER_MS);
  }

  const stop = book.onChange((change) => {
    const view = viewChange(change);
    if (view) add(view);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

function viewChange(change: BookChange): ViewChange | null {
  switch (change.kind) {
    case "cells":
      return { kind: "cells", sheet: change.sheet.id, area: change.area };
    case "calculated":
      return { kind: "allCells" };
    case "drawing":
      return { kind: "drawings", sheet: change.sheet.id };
    case "sheetAdded":
    case "sheetDeleted":
    case "sheetActivated":
    case "sheetRenamed":
    case "layout":
    case "tables":
      return { kind: "book" };
    case "selection":
      return null;
  }
}

/** The same changes without repetition: cells of one sheet become one area. */
function joined(changes: readonly ViewChange[]): ViewChange[] {
  const bySheet = new Map<string, Extract<ViewChange, { kind: "cells" }>>();
  const others = new Map<string, ViewChange>();
  for (const change of changes) {
    if (change.kind !== "cells") {
      others.set(change.kind === "drawings" ? `drawings ${change.sheet}` : change.kind, change);
      continue;
    }
    const known = bySheet.get(change.sheet);
    bySheet.set(change.sheet, {
      ...change,
      area: known
        ? {
            top: Math.min(known.area.top, change.area.top),
            left: Math.min(known.area.left, change.area.left),
            bottom: Math.max(known.area.bottom, change.area.bottom),
            right: Math.max(known.area.right, change.area.right),
          }
        : change.area,
    });
  }
  return [...others.values(), ...bySheet.values()];
}
