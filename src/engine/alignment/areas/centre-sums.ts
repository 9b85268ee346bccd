import type { CentreProblem } from "../centres/centre-problem";
import type { Members } from "./members";
import type { TerritoryCost } from "./territory-cost";

/**
 * Cost of territories whose centre is the best of their own units. For each territory t
 * and every unit c of the map, sum[t][c] is what t would cost with its centre at c: a
 * shift adds or takes one row of the cost matrix, and the centre is the member with the
 * least sum. So the centres are exact at every step, never held fixed.
 */
export class CentreSums implements TerritoryCost {
  total = 0;
  readonly centres: Int32Array;
  private readonly unitCount: number;
  private readonly matrix: Float64Array;
  private readonly sum: Float64Array;
  private readonly costOf: Float64Array;

  constructor(
    problem: CentreProblem,
    private readonly members: Members,
  ) {
    this.unitCount = problem.unitCount;
    this.matrix = costMatrix(problem);
    this.centres = new Int32Array(problem.territoryCount);
    this.costOf = new Float64Array(problem.territoryCount);
    this.sum = new Float64Array(problem.territoryCount * problem.unitCount);
  }

  reset(): void {
    this.sum.fill(0);
    for (let unit = 0; unit < this.unitCount; unit++) {
      this.addRow(unit, this.members.territoryOf[unit] as number, 1);
    }
    this.total = 0;
    this.costOf.fill(0);
    for (let territory = 0; territory < this.centres.length; territory++) this.centre(territory);
  }

  changeOfShift(unit: number, from: number, to: number): number {
    const { unitCount, sum, matrix, members } = this;
    const row = unit * unitCount;
    let left = Infinity;
    const fromRow = from * unitCount;
    for (let index = members.size[from] as number; index-- > 0;) {
      const centre = members.at(from, index);
      const value = (sum[fromRow + centre] as number) - (matrix[row + centre] as number);
      if (value < left && centre !== unit) left = value;
    }
    const toRow = to * unitCount;
    let right = (sum[toRow + unit] as number) + (matrix[row + unit] as number);
    for (let index = members.size[to] as number; index-- > 0;) {
      const centre = members.at(to, index);
      const value = (sum[toRow + centre] as number) + (matrix[row + centre] as number);
      if (value < right) right = value;
    }
    return left + right - (this.costOf[from] as number) - (this.costOf[to] as number);
  }

  estimateOfShift(unit: number, from: number, to: number): number {
    const centre = this.centres[from] as number;
    if (centre === unit) return this.changeOfShift(unit, from, to);
    const row = unit * this.unitCount;
    return (
      (this.matrix[row + (this.centres[to] as number)] as number) - (this.matrix[row + centre] as number)
    );
  }

  noteShift(unit: number, from: number, to: number): void {
    const { unitCount, sum, matrix } = this;
    const row = unit * unitCount;
    const fromRow = from * unitCount;
    const toRow = to * unitCount;
    for (let centre = 0; centre < unitCount; centre++) {
      const cost = matrix[row + centre] as number;
      sum[fromRow + centre] = (sum[fromRow + centre] as number) - cost;
      sum[toRow + centre] = (sum[toRow + centre] as number) + cost;
    }
    this.centre(from);
    this.centre(to);
  }

  private addRow(unit: number, territory: number, sign: number): void {
    const row = unit * this.unitCount;
    const target = territory * this.unitCount;
    for (let centre = 0; centre < this.unitCount; centre++) {
      this.sum[target + centre] =
        (this.sum[target + centre] as number) + sign * (this.matrix[row + centre] as number);
    }
  }

  private centre(territory: number): void {
    const row = territory * this.unitCount;
    let at = -1;
    // A territory is empty only between two shifts of one move; it then costs nothing.
    let best = this.members.size[territory] === 0 ? 0 : Infinity;
    for (let index = this.members.size[territory] as number; index-- > 0;) {
      const centre = this.members.at(territory, index);
      const value = this.sum[row + centre] as number;
      if (value < best) {
        best = value;
        at = centre;
      }
    }
    this.centres[territory] = at;
    this.total += best - (this.costOf[territory] as number);
    this.costOf[territory] = best;
  }
}

function costMatrix(problem: CentreProblem): Float64Array {
  const { unitCount, cost } = problem;
  const matrix = new Float64Array(unitCount * unitCount);
  for (let unit = 0; unit < unitCount; unit++) {
    for (let centre = 0; centre < unitCount; centre++) {
      matrix[unit * unitCount + centre] = cost.of(unit, centre);
    }
  }
  return matrix;
}
