/** The vertical axis of deviation bars: from below to above zero, always holding the band. */
export interface DeviationScale {
  /** Ends of the axis as deviations; least is below zero, most above. */
  readonly least: number;
  readonly most: number;
  /** Position of a deviation in the drawing, from 0 at the top to height. */
  readonly y: (deviation: number) => number;
}

/**
 * An axis that shows every deviation and twice the band, its ends rounded outward to tens of
 * per cent.
 *
 * @param deviations 0.12 = 12 % above the target; not finite ones are left out
 * @param tolerance the band, above 0
 * @param height of the drawing
 */
export function deviationScale(
  deviations: readonly number[],
  tolerance: number,
  height: number,
): DeviationScale {
  const known = deviations.filter((deviation) => Number.isFinite(deviation));
  const most = outward(Math.max(2 * tolerance, ...known));
  const least = -outward(Math.max(2 * tolerance, ...known.map((deviation) => -deviation)));
  return { least, most, y: (deviation) => (height * (most - deviation)) / (most - least) };
}

function outward(deviation: number): number {
  // Binary fractions: 0.2 * 10 must stay 2 and not become 3.
  return Math.ceil(deviation * 10 - 1e-9) / 10;
}
