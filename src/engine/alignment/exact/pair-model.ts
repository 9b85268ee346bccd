import { real, whole } from "../typed-cell";
import { MipBuilder, type MipModel } from "./mip-model";
import type { PairColumns } from "./pair-columns";
import type { PairSource } from "./pair-source";

/** A model over pairs of unit and territory, and how far its numbers are from the problem's. */
export interface PairModel {
  readonly mip: MipModel;
  /** Objective of the model over that of the problem. */
  readonly scale: number;
}

/** Where sums of costs and limits of loads are brought to before a solver with absolute tolerances sees them. */
const TARGET = 4096;

/**
 * x_ij = 1 when unit i goes to territory j: every unit goes somewhere, every limit is kept.
 * Costs and loads are scaled by powers of two, which change no digit of them.
 */
export function pairModel(source: PairSource, columns: PairColumns, typicalObjective: number): PairModel {
  const { unitCount, territoryCount, measureCount, lower, upper, moves } = source;
  const builder = new MipBuilder();
  const loadScale = Float64Array.from({ length: measureCount }, (_, m) => scaleOfMeasure(source, m));
  for (let unit = 0; unit < unitCount; unit++) builder.addRow(1, 1);
  for (let q = 0; q < territoryCount * measureCount; q++) {
    const scale = real(loadScale, q % measureCount);
    builder.addRow(real(lower, q) * scale, real(upper, q) * scale);
  }
  const stays = moves === null ? -1 : builder.addRow(leastThatStays(source), Number.POSITIVE_INFINITY);
  const scale = isOfUsualSize(typicalObjective) ? 1 : powerOfTwo(TARGET / Math.abs(typicalObjective));
  for (let unit = 0; unit < unitCount; unit++) {
    for (let c = whole(columns.start, unit); c < whole(columns.start, unit + 1); c++) {
      const j = whole(columns.territory, c);
      builder.addEntry(unit, 1);
      for (let m = 0; m < measureCount; m++) {
        builder.addEntry(unitCount + j * measureCount + m, source.loadOf(unit, j, m) * real(loadScale, m));
      }
      if (moves !== null && whole(moves.current, unit) === j) {
        builder.addEntry(stays, real(moves.cap.weight, unit));
      }
      builder.endColumn(real(columns.cost, c) * scale);
    }
  }
  return { mip: builder.build(), scale };
}

/** Solution of the model as an assignment: to each unit the territory of its greatest x. */
export function assignmentOf(columns: PairColumns, x: Float64Array): Int32Array {
  return Int32Array.from({ length: columns.start.length - 1 }, (_, unit) => {
    let best = whole(columns.start, unit);
    for (let c = best; c < whole(columns.start, unit + 1); c++) if (real(x, c) > real(x, best)) best = c;
    return whole(columns.territory, best);
  });
}

/** The assignment as a solution of the model; every pair of it must be among the columns. */
export function solutionOf(columns: PairColumns, territoryOf: Int32Array): Float64Array {
  const x = new Float64Array(columns.cost.length);
  territoryOf.forEach((territory, unit) => {
    for (let c = whole(columns.start, unit); c < whole(columns.start, unit + 1); c++) {
      if (whole(columns.territory, c) === territory) x[c] = 1;
    }
  });
  return x;
}

/** Of all that has a territory today, what is above the cap must stay there. */
function leastThatStays({ moves, unitCount }: PairSource): number {
  if (moves === null) return 0;
  let all = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    if (whole(moves.current, unit) >= 0) all += real(moves.cap.weight, unit);
  }
  return all - moves.cap.limit;
}

function scaleOfMeasure(source: PairSource, measure: number): number {
  let most = 0;
  for (let j = 0; j < source.territoryCount; j++) {
    const q = j * source.measureCount + measure;
    const limit = Number.isFinite(real(source.upper, q)) ? real(source.upper, q) : real(source.lower, q);
    most = Math.max(most, Math.abs(limit));
  }
  return isOfUsualSize(most) ? 1 : powerOfTwo(TARGET / most);
}

/** Left as it is, so that whole numbers stay whole for the solver; so is what says nothing of its size. */
function isOfUsualSize(size: number): boolean {
  if (size === 0 || !Number.isFinite(size)) return true;
  return Math.abs(size) >= 100 && Math.abs(size) <= 1e6;
}

function powerOfTwo(size: number): number {
  let power = 1;
  while (power < size) power *= 2;
  while (power > size) power /= 2;
  return power;
}
