import { loadIndex, type PairLists } from "./pair-lists";
import type { PairState } from "./pair-state";

/** Units that change territory in one exchange, at most. */
const LONGEST = 5;
/** Chains kept from one length to the next. */
const KEPT = 6;
/** Units of a territory looked at for ejection. */
const EJECTED = 24;

/**
 * The best exchange that begins with a given unit: it goes to another territory and ejects
 * a unit there, which goes on to a third and ejects another, and so on, until one comes
 * back to where the first one left (a cycle; of two: a swap) or stays without ejecting (a
 * path; of one: a shift). No territory is passed twice, so cost and penalty add up exactly
 * along the chain. Chains grow length by length, the ones of least priced cost kept.
 *
 * @see Ahuja, Orlin & Sharma (2003) A composite very large-scale neighborhood structure for
 *   the capacitated minimum spanning tree problem, Operations Research Letters 31
 * @see Yagiura, Ibaraki & Glover (2004) An ejection chain approach for the generalized
 *   assignment problem, INFORMS Journal on Computing 16
 */
export class ExchangeChains {
  /** What the best exchange changes, cost and penalties together; infinite when none. */
  change = Infinity;
  /** Its units and where they go, `length` of them. */
  length = 0;
  readonly unit = new Int32Array(LONGEST);
  readonly to = new Int32Array(LONGEST);

  /** A chain is given up once it has cost this much on the way. */
  widestLoss = Infinity;

  private readonly chains = makeLevels();
  private readonly member: number[][];
  private readonly memberAt: Int32Array;

  constructor(
    private readonly state: PairState,
    private readonly lists: PairLists,
    private readonly price: Float64Array,
  ) {
    this.member = Array.from({ length: state.problem.territoryCount }, () => []);
    this.memberAt = new Int32Array(state.problem.unitCount);
    this.refresh();
  }

  /** Learns afresh which units each territory has, after the state was loaded anew. */
  refresh(): void {
    for (const own of this.member) own.length = 0;
    this.state.territoryOf.forEach((j, unit) => this.join(unit, j));
  }

  /** Units of a territory, in no order. */
  unitsOf(territory: number): readonly number[] {
    return this.member[territory] as number[];
  }

  /** Moves one unit in the state and here. */
  shift(unit: number, to: number): void {
    const own = this.member[this.state.territoryOf[unit] as number] as number[];
    const last = own.pop() as number;
    if (last !== unit) {
      own[this.memberAt[unit] as number] = last;
      this.memberAt[last] = this.memberAt[unit] as number;
    }
    this.join(unit, to);
    this.state.shift(unit, to);
  }

  /** Looks for the best exchange that begins with the unit. */
  search(first: number, turn: number): void {
    const { state } = this;
    const home = state.territoryOf[first] as number;
    this.change = Infinity;
    this.length = 0;
    const leaving = state.penaltyChange(home, first, -1);
    const root = this.chains[0] as ChainLevel;
    root.count = 1;
    root.unit[0] = first;
    root.gain[0] = 0;
    for (let depth = 0; depth < LONGEST && (this.chains[depth] as ChainLevel).count > 0; depth++) {
      const level = this.chains[depth] as ChainLevel;
      const next = depth + 1 < LONGEST ? (this.chains[depth + 1] as ChainLevel) : null;
      if (next !== null) next.count = 0;
      for (let at = 0; at < level.count; at++) this.grow(depth, at, home, first, leaving, next, turn);
    }
  }

  private grow(
    depth: number,
    at: number,
    home: number,
    first: number,
    leaving: number,
    next: ChainLevel | null,
    turn: number,
  ): void {
    const { state, lists, price } = this;
    const { problem } = state;
    const { territoryCount: R, measureCount: M, cost, load } = problem;
    const level = this.chains[depth] as ChainLevel;
    const unit = level.unit[at] as number;
    const own = state.territoryOf[unit] as number;
    const before = (level.gain[at] as number) - (cost[unit * R + own] as number);
    if (depth > 0 && cost[unit * R + home] !== Infinity) {
      const change = before + (cost[unit * R + home] as number) + state.penaltyChange(home, first, unit);
      if (change < this.change) this.keep(depth, at, home, change);
    }
    for (let slot = unit * lists.width; slot < (unit + 1) * lists.width; slot++) {
      const to = lists.territory[slot] as number;
      if (to < 0) break;
      if (to === own || to === home || this.isPassed(depth, at, to)) continue;
      const arrived = before + (cost[unit * R + to] as number);
      const change = arrived + state.penaltyChange(to, -1, unit) + leaving;
      if (change < this.change) this.keep(depth, at, to, change);
      if (next === null) continue;
      const there = this.member[to] as number[];
      const many = there.length;
      const looks = Math.min(many, EJECTED);
      const from = looks < many ? (turn * EJECTED) % many : 0;
      const came = loadIndex(problem, unit, to);
      const isOne = M === 1;
      // Written out for one measure: this is where the time goes.
      const full = isOne ? (state.tally[to] as number) + (load[came] as number) : 0;
      const toll = isOne ? arrived - state.penaltyAt(to, state.tally[to] as number) : arrived;
      for (let k = 0; k < looks; k++) {
        const ejected = there[from + k < many ? from + k : from + k - many] as number;
        const went = loadIndex(problem, ejected, to);
        const gain = isOne
          ? toll + state.penaltyAt(to, full - (load[went] as number))
          : arrived + state.penaltyChange(to, ejected, unit);
        if (gain > this.widestLoss) continue;
        let score = gain;
        for (let m = 0; m < M; m++) {
          score += (price[to * M + m] as number) * ((load[came + m] as number) - (load[went + m] as number));
        }
        insert(next, at, to, ejected, gain, score);
      }
    }
  }

  /** Whether the chain up to this place has been in the territory. */
  private isPassed(depth: number, at: number, territory: number): boolean {
    let place = at;
    for (let d = depth; d > 0; d--) {
      const level = this.chains[d] as ChainLevel;
      if (level.entered[place] === territory) return true;
      place = level.parent[place] as number;
    }
    return false;
  }

  private keep(depth: number, at: number, to: number, change: number): void {
    this.change = change;
    this.length = depth + 1;
    let place = at;
    let goal = to;
    for (let d = depth; d >= 0; d--) {
      const level = this.chains[d] as ChainLevel;
      this.unit[d] = level.unit[place] as number;
      this.to[d] = goal;
      goal = level.entered[place] as number;
      place = level.parent[place] as number;
    }
  }

  private join(unit: number, territory: number): void {
    const own = this.member[territory] as number[];
    this.memberAt[unit] = own.length;
    own.push(unit);
  }
}

/** Chains of one length: where each came from, the territory it entered, the unit ejected there. */
interface ChainLevel {
  count: number;
  readonly parent: Int32Array;
  readonly entered: Int32Array;
  readonly unit: Int32Array;
  readonly gain: Float64Array;
  readonly score: Float64Array;
}

function makeLevels(): ChainLevel[] {
  return Array.from({ length: LONGEST }, () => ({
    count: 0,
    parent: new Int32Array(KEPT),
    entered: new Int32Array(KEPT),
    unit: new Int32Array(KEPT),
    gain: new Float64Array(KEPT),
    score: new Float64Array(KEPT),
  }));
}

/** Puts a chain among the best of its length, one for each unit ejected. */
function insert(
  level: ChainLevel,
  parent: number,
  entered: number,
  unit: number,
  gain: number,
  score: number,
): void {
  let at = level.count;
  if (at === KEPT) {
    at--;
    if (!(score < (level.score[at] as number))) return;
  } else {
    level.count++;
  }
  while (at > 0 && (level.score[at - 1] as number) > score) {
    level.parent[at] = level.parent[at - 1] as number;
    level.entered[at] = level.entered[at - 1] as number;
    level.unit[at] = level.unit[at - 1] as number;
    level.gain[at] = level.gain[at - 1] as number;
    level.score[at] = level.score[at - 1] as number;
    at--;
  }
  level.parent[at] = parent;
  level.entered[at] = entered;
  level.unit[at] = unit;
  level.gain[at] = gain;
  level.score[at] = score;
}
