import type { Adjacency } from "../centres/centre-problem";
import { Connectivity } from "./connected";
import { Limits } from "./limits";
import type { AreaLoads } from "./limits";
import { Members } from "./members";
import type { CostOfMembers, TerritoryCost } from "./territory-cost";

/** What a search over areas needs to know: the map, the loads with their limits, the cost. */
export interface AreaModel extends AreaLoads {
  readonly unitCount: number;
  readonly territoryCount: number;
  /** Where units may pass from territory to territory: the neighbours on the map. */
  readonly graph: Adjacency;
  /** Every territory must be connected in the graph. */
  readonly mustConnect: boolean;
  /** 1 where the unit must stay in the territory it starts in. */
  readonly isFixed: Uint8Array;
  readonly costOf: CostOfMembers;
}

/** An alignment under way: who belongs where, loads and cost kept up to date by each shift. */
export class AreaState {
  readonly members: Members;
  readonly limits: Limits;
  readonly cost: TerritoryCost;
  private readonly connectivity: Connectivity;
  /** Price of the excess of one average territory, in units of cost. */
  excessPrice = 0;

  constructor(readonly model: AreaModel) {
    this.members = new Members(model.unitCount, model.territoryCount);
    this.limits = new Limits(model, this.members);
    this.cost = model.costOf(this.members);
    this.connectivity = new Connectivity(model.graph, this.members.territoryOf);
  }

  get territoryOf(): Int32Array {
    return this.members.territoryOf;
  }

  /** Cost and priced excess together: what the search lowers. */
  get energy(): number {
    return this.cost.total + this.excessPrice * this.limits.excess;
  }

  set(territoryOf: Int32Array): void {
    this.members.set(territoryOf);
    this.refresh();
  }

  /** Takes all sums anew, which frees them of what rounding has left. */
  refresh(): void {
    this.limits.reset();
    this.cost.reset();
  }

  shift(unit: number, to: number): void {
    const from = this.territoryOf[unit] as number;
    this.members.shift(unit, to);
    this.limits.noteShift(unit, from, to);
    this.cost.noteShift(unit, from, to);
  }

  /** Whether the unit may leave its territory: not fixed, and what stays is one piece. */
  canLeave(unit: number): boolean {
    if (this.model.isFixed[unit] === 1) return false;
    const from = this.territoryOf[unit] as number;
    if ((this.members.size[from] as number) < 2) return false;
    return !this.model.mustConnect || this.connectivity.canLeave(unit);
  }

  /** Change of energy if the unit were shifted. */
  changeOfShift(unit: number, from: number, to: number): number {
    return (
      this.cost.changeOfShift(unit, from, to) + this.excessPrice * this.limits.changeOfShift(unit, from, to)
    );
  }

  /** The same, quickly: never below it. */
  estimateOfShift(unit: number, from: number, to: number): number {
    return (
      this.cost.estimateOfShift(unit, from, to) + this.excessPrice * this.limits.changeOfShift(unit, from, to)
    );
  }
}
