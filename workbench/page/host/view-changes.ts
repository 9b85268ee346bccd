import type { Area } from "../../excel-host/model/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../excel-host/model/area";
import type { Book, BookChange } from "../../excel-host/model/book";
import type { Sheet } from "../../excel-host/model/sheet";
import type { ViewChange } from "../view/book-view";

/**
 * Time in which changes are gathered before the page is told, in ms: while they go on, twice as long each time, as
 * drawing costs more than the changes themselves.
 */
const GATHER_MS = 120;
const MOST_GATHER_MS = 960;

/** Turns what happens to a book into what the page must fetch again, gathered so that a long write is told a few times. */
export function watchBook(book: Book, tell: (changes: readonly ViewChange[]) => void): () => void {
  let waiting: ViewChange[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let gather = GATHER_MS;
  let told = Number.NEGATIVE_INFINITY;

  function add(change: ViewChange): void {
    waiting.push(change);
    if (timer !== null) return;
    gather = performance.now() - told < 2 * gather ? Math.min(MOST_GATHER_MS, 2 * gather) : GATHER_MS;
    timer = setTimeout(() => {
      timer = null;
      told = performance.now();
      const changes = joined(waiting);
      waiting = [];
      tell(changes);
    }, gather);
  }

  const stop = book.onChange((change) => {
    for (const view of viewChanges(book, change)) add(view);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

function viewChanges(book: Book, change: BookChange): ViewChange[] {
  switch (change.kind) {
    case "cells":
      return [{ kind: "cells", sheet: change.sheet.id, area: change.area }];
    case "calculated":
      // Which results changed is not told: all sheets with formulas may look different.
      return book.sheets
        .filter(hasFormulas)
        .map((sheet) => ({ kind: "cells", sheet: sheet.id, area: EVERYWHERE }));
    case "drawing":
      return [{ kind: "drawings", sheet: change.sheet.id }];
    case "sheetAdded":
    case "sheetDeleted":
    case "sheetActivated":
    case "sheetRenamed":
    case "layout":
    case "tables":
      return [{ kind: "book" }];
    case "selection":
      return [];
  }
}

const EVERYWHERE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function hasFormulas(sheet: Sheet): boolean {
  return sheet.cells.columns.some((column) => column !== undefined && column.formulas.size > 0);
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
