import type { Adjacency } from "../centres/centre-problem";
import { Connectivity } from "./connected";
import { Limits } from "./limits";
import type { AreaLoads } from "./limits";
import { Members } from "./members";
import { Openness } from "./openness";
import type { CostOfMembers, TerritoryCost } from "./territory-cost";

/** What a search over areas needs to know: the map, the loads with their limits, the cost. */
export interface AreaModel extends AreaLoads {
  readonly unitCount: number;
  readonly territoryCount: number;
  /** Where units may pass from territory to territory: the neighbours on the map. */
  readonly graph: Adjacency;
  /** Every territory must be connected in the graph. */
  readonly mustConnect: boolean;
  /**
   * 1 for units at the edge of the map where no territory may lie inside another, counted with
   * what lies around the map; null where it may.
   */
  readonly isRim: Uint8Array | null;
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
  private readonly openness: Openness | null;
  /** Price of the excess of one average territory, in units of cost. */
  excessPrice = 0;

  constructor(readonly model: AreaModel) {
    this.members = new Members(model.unitCount, model.territoryCount);
    this.limits = new Limits(model, this.members);
    this.cost = model.costOf(this.members);
    this.connectivity = new Connectivity(model.graph, this.members.territoryOf);
    this.openness =
      model.isRim === null ? null : new Openness(model.graph, model.isRim, this.members.territoryOf);
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

  /** Not fixed, and what stays is one piece. */
  private canLeave(unit: number): boolean {
    if (this.model.isFixed[unit] === 1) return false;
    const from = this.territoryOf[unit] as number;
    if ((this.members.size[from] as number) < 2) return false;
    return !this.model.mustConnect || this.connectivity.canLeave(unit);
  }

  /** Whether the unit may go to the territory: it can leave its own, and closes no hole by it. */
  canShift(unit: number, to: number): boolean {
    return this.canLeave(unit) && (this.openness === null || this.openness.canJoin(unit, to));
  }

  /** Whether neither of two territories has a hole; others cannot get one when these two redraw their border. */
  areOpen(a: number, b: number): boolean {
    return this.openness === null || (this.openness.isOpen(a) && this.openness.isOpen(b));
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
