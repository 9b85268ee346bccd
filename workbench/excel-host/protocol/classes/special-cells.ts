import { intersect } from "../../model/address";
import type { Area } from "../../model/area";
import { HostError } from "../../model/host-error";
import type { Arguments } from "../arguments";
import type { RangeTarget } from "../targets";

/** Blanks, Constants, Formulas or Visible cells of a range, as rectangles down the columns. */
export function specialCells({ sheet, area }: RangeTarget, args: Arguments): Area[] {
  const kind = args.choice(0, ["Blanks", "Constants", "Formulas", "Visible"]);
  if (args.has(1) && args.raw(1) !== "All") {
    throw new HostError("NotImplemented", "special cells by value type are not implemented by this host");
  }
  const used = sheet.usedArea(false);
  const reach = kind === "Visible" ? area : used && intersect(area, used);
  if (!reach) return [];
  const matches = (row: number, column: number): boolean => {
    if (kind === "Visible") {
      return sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
    }
    const formula = sheet.cells.formula(row, column) !== undefined;
    if (kind === "Formulas") return formula;
    const empty = sheet.cells.value(row, column) === null;
    return kind === "Blanks" ? empty && !formula : !empty && !formula;
  };
  return rectangles(reach, matches);
}

/** Cells that match, as rectangles: runs down each column, joined where neighbours are alike. */
function rectangles(reach: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let column = reach.left; column <= reach.right; column++) {
    const runs: Area[] = [];
    let start = -1;
    for (let row = reach.top; row <= reach.bottom + 1; row++) {
      const match = row <= reach.bottom && matches(row, column);
      if (match && start < 0) start = row;
      if (!match && start >= 0) {
        runs.push({ top: start, bottom: row - 1, left: column, right: column });
        start = -1;
      }
    }
    const next = runs.map((run) => {
      const alike = open.find((one) => one.top === run.top && one.bottom === run.bottom);
      return alike ? { ...run, left: alike.left } : run;
    });
    done.push(
      ...open.filter(
        (one) =>
          !next.some((run) => run.left === one.left && run.top === one.top && run.bottom === one.bottom),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}
