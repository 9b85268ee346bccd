import type { Answer, NeutralInstance } from "./neutral-instance";

/** What an answer is worth, computed from the instance as it was read and by nothing of the engine. */
export interface Verdict {
  readonly objective: number;
  readonly isFeasible: boolean;
  /** What the answer breaks, in words, the worst of each rule; empty when feasible. */
  readonly broken: readonly string[];
  /** Sum of what lies outside the limits, each as a share of the limit. */
  readonly excess: number;
}

/** Sums of decimal fractions end beside the limit they meet by no more than this share of it. */
const ROUNDING = 1e-9;

const EARTH_RADIUS_KM = 6371.0088;

/** Judges answers to one instance. Shares no code with what found them. */
export class AnswerChecker {
  constructor(private readonly instance: NeutralInstance) {}

  judge(answer: Answer): Verdict {
    const { broken, excess } = this.limits(answer);
    broken.push(...this.centres(answer), ...this.connectedness(answer));
    return { objective: this.objective(answer), isFeasible: broken.length === 0, broken, excess };
  }

  private objective({ territoryOf, centres }: Answer): number {
    const { unitCount, weights } = this.instance;
    let sum = 0;
    for (let unit = 0; unit < unitCount; unit++) {
      const territory = territoryOf[unit] ?? -1;
      const target = centres === null ? territory : (centres[territory] ?? -1);
      sum += (weights?.[unit] ?? 1) * this.cost(unit, target);
    }
    return sum;
  }

  /** Cost of a unit in a territory, or with a unit as its centre when greenfield. */
  private cost(unit: number, target: number): number {
    const { costs, metric, units, homes, power, unitCount } = this.instance;
    if (costs !== null) return costs[unit * (costs.length / unitCount) + target] ?? Number.NaN;
    const to = homes ?? units;
    const [x, y] = [units?.x[unit] ?? Number.NaN, units?.y[unit] ?? Number.NaN];
    const [toX, toY] = [to?.x[target] ?? Number.NaN, to?.y[target] ?? Number.NaN];
    const distance =
      metric === "haversine-km" ? haversineKm(y, x, toY, toX) : Math.sqrt((x - toX) ** 2 + (y - toY) ** 2);
    return (metric === "euclidean-truncated" ? Math.floor(distance) : distance) ** power;
  }

  private limits({ territoryOf }: Answer): { broken: string[]; excess: number } {
    const { measures, unitCount, territoryCount } = this.instance;
    const broken: string[] = [];
    let excess = 0;
    for (const { name, load, dependsOnTerritory, min, max } of measures) {
      const sums = new Float64Array(territoryCount);
      for (let unit = 0; unit < unitCount; unit++) {
        const territory = territoryOf[unit] ?? -1;
        const amount = load[dependsOnTerritory ? unit * territoryCount + territory : unit] ?? Number.NaN;
        sums[territory] = (sums[territory] ?? 0) + amount;
      }
      let worst = "";
      let most = 0;
      sums.forEach((sum, territory) => {
        const [low, high] = [min[territory] ?? 0, max[territory] ?? 0];
        const outside = Math.max(low - sum, sum - high);
        const share = outside / Math.max(1e-300, Math.abs(sum > high ? high : low));
        if (!(share > ROUNDING)) return;
        excess += share;
        if (share <= most) return;
        most = share;
        worst = `territory ${territory} has ${sum} of ${name}, its limits are ${low} and ${high}`;
      });
      if (worst !== "") broken.push(worst);
    }
    return { broken, excess };
  }

  private centres({ territoryOf, centres }: Answer): string[] {
    if (!this.instance.isGreenfield) return [];
    if (centres === null) return ["no centres are given"];
    const misplaced = centres.findIndex((centre, territory) => territoryOf[centre] !== territory);
    if (misplaced < 0) return [];
    return [`the centre of territory ${misplaced}, unit ${centres[misplaced] ?? -1}, is not inside it`];
  }

  private connectedness({ territoryOf }: Answer): string[] {
    const { neighbours, unitCount, territoryCount } = this.instance;
    if (neighbours === null) return [];
    // Parts of the territories are merged edge by edge; one part a territory must remain.
    const root = Int32Array.from({ length: unitCount }, (_, unit) => unit);
    const find = (unit: number): number => {
      let at = unit;
      while (root[at] !== at) at = root[at] = root[root[at] ?? 0] ?? 0;
      return at;
    };
    for (let at = 0; at + 1 < neighbours.length; at += 2) {
      const [a, b] = [neighbours[at] ?? 0, neighbours[at + 1] ?? 0];
      if (territoryOf[a] === territoryOf[b]) root[find(a)] = find(b);
    }
    const parts = new Int32Array(territoryCount);
    for (let unit = 0; unit < unitCount; unit++) {
      const territory = territoryOf[unit] ?? -1;
      if (find(unit) === unit) parts[territory] = (parts[territory] ?? 0) + 1;
    }
    const torn = parts.findIndex((count) => count > 1);
    return torn < 0 ? [] : [`territory ${torn} is in ${parts[torn] ?? 0} parts, it must be connected`];
  }
}

function haversineKm(latitudeA: number, longitudeA: number, latitudeB: number, longitudeB: number): number {
  const radians = Math.PI / 180;
  const sineLatitude = Math.sin(((latitudeB - latitudeA) * radians) / 2);
  const sineLongitude = Math.sin(((longitudeB - longitudeA) * radians) / 2);
  const h =
    sineLatitude ** 2 + Math.cos(latitudeA * radians) * Math.cos(latitudeB * radians) * sineLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
