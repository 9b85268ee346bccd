import { formula, fragment, percentText, quoted, type Reference } from "./formula";
import type { FormulaText } from "./workbook-description";

/** Territories whose bars and names can still be read side by side in one chart. */
export const MOST_BARS = 60;

/** Classes on each side of the target that are one band wide; beyond them is one more that is open. */
const WIDTHS = 3;
/**
 * A deviation on the edge of the band is inside, as in the column In Band?, which rounds to the ninth decimal: an edge
 * lies half a unit of that decimal further out.
 */
const EDGE = "0.5/10^9" as Reference;
const EDGE_WIDTH = 5e-10;

/** A range of deviations and how many territories are in it. */
export interface DeviationClass {
  /** "−20% to −10%". */
  readonly label: FormulaText;
  /** Territories in it, by formula over a column of deviations; cells without a number are in no class. */
  readonly count: (deviations: Reference) => FormulaText;
  /** The label with this tolerance, as its formula gives it. */
  readonly labelAt: (tolerance: number) => string;
  /** Whether a deviation is in it, as its formula counts. */
  readonly holds: (deviation: number, tolerance: number) => boolean;
}

/**
 * Deviations from target in classes one band wide, from the furthest below to the furthest above; the two in the
 * middle are the band itself, below and above target. Together they hold every territory that has a target.
 *
 * @param tolerance half the width of the band, as a share
 */
export function deviationClasses(tolerance: Reference): DeviationClass[] {
  const edges = Array.from({ length: 2 * WIDTHS + 1 }, (_, at) => at - WIDTHS);
  const text = (edge: number): Reference => {
    if (edge === 0) return quoted("0%");
    return fragment`${quoted(edge < 0 ? "−" : "+")}&${percentText(fragment`${Math.abs(edge)}*${tolerance}`)}`;
  };
  const value = (edge: number): Reference =>
    edge === 0 ? fragment`0` : fragment`${edge}*${tolerance}${(edge < 0 ? "-" : "+") as Reference}${EDGE}`;
  return [undefined, ...edges].map((low, at): DeviationClass => {
    const high = edges[at];
    return {
      label: labelOf(low === undefined ? null : text(low), high === undefined ? null : text(high)),
      labelAt: (share) => {
        const shown = (edge: number): string =>
          edge === 0
            ? "0%"
            : `${edge < 0 ? "−" : "+"}${String(Math.round(1000 * Math.abs(edge) * share) / 10)}%`;
        if (low === undefined) return `under ${shown(high ?? 0)}`;
        return high === undefined ? `over ${shown(low)}` : `${shown(low)} to ${shown(high)}`;
      },
      holds: (deviation, share) => {
        const at = (edge: number): number => edge * share + Math.sign(edge) * EDGE_WIDTH;
        return (low === undefined || deviation >= at(low)) && (high === undefined || deviation < at(high));
      },
      count: (deviations) => {
        const above = low === undefined ? fragment`` : fragment`*(${deviations}>=${value(low)})`;
        const below = high === undefined ? fragment`` : fragment`*(${deviations}<${value(high)})`;
        return formula`=SUMPRODUCT(ISNUMBER(${deviations})${above}${below})`;
      },
    };
  });
}

function labelOf(low: Reference | null, high: Reference | null): FormulaText {
  if (low === null) return formula`="under "&${high ?? quoted("")}`;
  if (high === null) return formula`="over "&${low}`;
  return formula`=${low}&" to "&${high}`;
}
