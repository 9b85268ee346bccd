/**
 * Why a plan is outside its bands: the smallest set of rules that cannot hold together, with
 * what each change would cost, in the words of the workbook.
 */
import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { smallestConflict } from "../alignment/conflicts/quick-xplain";
import {
  ruleSystem,
  type Impossible,
  type Rule,
  type RuleProblem,
  type RuleSystem,
} from "../alignment/conflicts/rule-system";
import type { Instance } from "../alignment/instance";
import { Pacer } from "../alignment/pacer";
import { realign } from "../alignment/realign";
import { realignAround } from "../alignment/realign-around";
import { add, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { MeasureKey } from "../model/measure-key";
import type { Control } from "../model/progress";
import type { WorkedPlan } from "./finish-plan";
import { loosenedRules } from "./loosened-rules";
import { targetsInLoads } from "./targets-in-loads";

export interface PlanConflicts {
  /** True: no plan can meet the rules together. False: none was found, one may still exist. */
  readonly proved: boolean;
  /** What stands against what, with its figures. */
  readonly reason: Told;
  readonly rules: readonly ToldRule[];
  readonly changes: readonly RuleChange[];
}

/** A rule, and for whom it holds. */
interface ToldRule {
  readonly rule: Told;
  readonly where: Told | string;
}

/** One way on, and what it costs. */
export interface RuleChange {
  readonly change: Told;
  readonly detail: Told;
  /** Tolerance to plan with again where the change is to widen the band, else null. */
  readonly tolerance: number | null;
  /** Largest deviation of a plan found under the change; where none was looked for, what none can be below. */
  readonly deviation: number;
  /** More accounts that change owner than in the plan at hand; null where no plan was looked for. */
  readonly moves: number | null;
  /** More mean km from account to home than in the plan at hand; null without places. */
  readonly km: number | null;
}

/** Fixed accounts larger than this share of a target are rules of their own. */
const LARGE = 0.05;
/** Rules named where nothing is proved. */
const MOST_RULES = 6;
/** Pairs of account and territory above which no plan is looked for under a change. */
const MOST_PAIRS = 2e7;

/** @returns null when every territory is inside its bands */
export async function planConflicts(worked: WorkedPlan, control: Control): Promise<PlanConflicts | null> {
  const { plan, instance } = worked;
  // Areas are no accounts: what whole areas cannot do is said in the findings.
  if (plan.areas !== null) return null;
  const bands = plan.after.slice(0, instance.measureCount);
  if (bands.every((balance) => balance.outside === 0)) return null;
  const pacer = new Pacer(control);
  pacer.begin("Looking for the rules in conflict", 0, 0.3);
  const problem = problemOf(worked);
  const system = await ruleSystem(problem, pacer);
  const rules = rulesOf(worked, problem);
  const whales = unitsTooLarge(system, rules);
  const conflict = await smallestConflict(rules, async (set) => {
    await pacer.rest(0, 1);
    return system.impossible(set) !== null;
  });
  const teller = new Teller(worked, problem);
  pacer.begin("Pricing the changes", 0.3, 1);
  const loosened = await loosenedRules(worked, pacer);
  const kept = conflict ?? rules.slice(0, Math.max(instance.measureCount, MOST_RULES - loosened.length));
  const why = conflict === null ? null : system.impossible(conflict);
  const changes: RuleChange[] = [];
  for (const rule of kept) {
    const change = await changeOf(rule, rules, system, teller, worked, problem, pacer);
    if (change !== null) changes.push(change);
  }
  if (whales !== null) changes.push(teller.houseChange(whales));
  for (const { change, deviation, moves, km } of loosened) {
    changes.push({
      change,
      detail: tell("reached", { limit: deviation }),
      tolerance: null,
      deviation,
      moves,
      km,
    });
  }
  // What is proved names the rules of the proof alone; else every rule may have its part in it.
  const settings = conflict === null ? loosened.map(({ rule, where }) => ({ rule, where })) : [];
  return {
    proved: conflict !== null,
    reason: why === null ? teller.notProved() : teller.reason(why, system.leastTolerance(rules)),
    rules: [
      ...settings,
      ...kept.map((rule) => teller.rule(rule)),
      ...(whales === null ? [] : [teller.unitRule(whales)]),
    ],
    changes: changes.sort((a, b) => a.deviation - b.deviation),
  };
}

/** The first unit no territory has room for, or null. */
function unitsTooLarge(system: RuleSystem, rules: readonly Rule[]): number | null {
  const why = system.impossible(rules.filter((rule) => rule.kind !== "fixed"));
  return why?.kind === "unit too large" ? why.unit : null;
}

/** The targets of the plan in the units of the instance's loads. */
function problemOf(worked: WorkedPlan): RuleProblem {
  const { plan, instance } = worked;
  const tolerance = plan.after.slice(0, instance.measureCount).map((balance) => balance.tolerance);
  return { instance, target: targetsInLoads(worked), tolerance };
}

/** Bands first, then who may have what, then what is fixed: large accounts one by one, the rest by territory. */
function rulesOf({ plan, instance, unitOf, fixedTerritoryOf }: WorkedPlan, { target }: RuleProblem): Rule[] {
  const { measureCount: measures, territoryCount } = instance;
  const rules: Rule[] = Array.from({ length: measures }, (_, measure) => ({ kind: "band", measure }));
  if (hasForbidden(instance)) rules.push({ kind: "allowed" });
  const groups = new Map<number, number[]>();
  const seen = new Set<number>();
  for (let account = 0; account < plan.accounts.count; account++) {
    const [territory, unit] = [whole(fixedTerritoryOf, account), whole(unitOf, account)];
    if (territory < 0 || unit < 0 || seen.has(unit)) continue;
    seen.add(unit);
    let isLarge = false;
    for (let m = 0; m < measures; m++) {
      isLarge ||= real(instance.load, unit * measures + m) > LARGE * real(target, territory * measures + m);
    }
    if (isLarge) rules.push({ kind: "fixed", territory, units: [unit] });
    else groups.set(territory, [...(groups.get(territory) ?? []), unit]);
  }
  for (let territory = 0; territory < territoryCount; territory++) {
    const units = groups.get(territory);
    if (units !== undefined) rules.push({ kind: "fixed", territory, units });
  }
  return rules;
}

function hasForbidden(instance: Instance): boolean {
  const costs = new Float64Array(instance.territoryCount);
  for (let unit = 0; unit < instance.unitCount; unit++) {
    instance.cost.fill(unit, costs);
    if (costs.includes(Number.POSITIVE_INFINITY)) return true;
  }
  return false;
}

/** What a plan without the rule would be; null where it would be no nearer. */
async function changeOf(
  rule: Rule,
  rules: readonly Rule[],
  system: RuleSystem,
  teller: Teller,
  worked: WorkedPlan,
  problem: RuleProblem,
  pacer: Pacer,
): Promise<RuleChange | null> {
  const without = rule.kind === "band" ? rules : rules.filter((other) => other !== rule);
  const least = system.leastTolerance(without);
  const reach =
    rule.kind === "band"
      ? problem.tolerance.map((own, m) => (m === rule.measure ? Math.max(own, least) : own))
      : problem.tolerance;
  const { instance } = worked;
  if (instance.unitCount * instance.territoryCount > MOST_PAIRS || rule.kind === "allowed") {
    return teller.change(rule, least, null);
  }
  const { measureCount: measures } = instance;
  const aim = (q: number, sign: number): number =>
    real(problem.target, q) * (1 + sign * (reach[q % measures] ?? 0));
  const fixedTo = instance.fixedTo.slice();
  if (rule.kind === "fixed") for (const unit of rule.units) fixedTo[unit] = -1;
  const posed: Instance = {
    ...instance,
    fixedTo,
    lower: problem.target.map((_, q) => aim(q, -1)),
    upper: problem.target.map((_, q) => aim(q, 1)),
  };
  const { territoryOf, prices } = worked.alignment;
  // Under a cap on moves the plan at hand is as even as the cap lets it be: its own deviation is the band that holds.
  if (rule.kind === "band") {
    const isCapped = instance.moves !== undefined;
    return teller.change(
      rule,
      least,
      isCapped ? territoryOf : await realign(posed, territoryOf, prices, pacer),
    );
  }
  const around = await realignAround(posed, territoryOf, prices, [rule.territory], pacer);
  return teller.change(rule, least, around.territoryOf);
}

/** Says rules, reasons and changes with the names of accounts and territories. */
class Teller {
  private readonly accountsOf = new Map<number, number[]>();

  constructor(
    private readonly worked: WorkedPlan,
    private readonly problem: RuleProblem,
  ) {
    worked.unitOf.forEach((unit, account) => {
      if (unit >= 0) this.accountsOf.set(unit, [...(this.accountsOf.get(unit) ?? []), account]);
    });
  }

  rule(rule: Rule): ToldRule {
    switch (rule.kind) {
      case "band":
        return {
          rule: tell("bandRule", this.measure(rule.measure), {
            limit: this.problem.tolerance[rule.measure] ?? 0,
          }),
          where: tell("allTerritories"),
        };
      case "allowed":
        return { rule: tell("eligibilityRule"), where: tell("allTerritories") };
      case "fixed":
        return {
          rule: tell("staysRule", this.count(rule.units), this.units(rule.units)),
          where: this.territory(rule.territory),
        };
    }
  }

  unitRule(unit: number): ToldRule {
    return { rule: tell("wholeRule", this.count([unit]), this.units([unit])), where: tell("whole") };
  }

  reason(why: Impossible, least: number): Told {
    if (why.kind === "unit too large") {
      const { unit, measure } = why;
      return tell("unitTooLarge", this.count([unit]), this.units([unit]), this.measure(measure), {
        limit: least,
      });
    }
    const { kind, territories, load, limit } = why.shortage;
    const names =
      territories.length > 3
        ? tell("severalTerritories", { count: territories.length })
        : { names: territories.map((j) => this.territory(j)), most: 3 };
    const share = { limit: Math.abs(load / limit - 1) };
    const code = kind === "too much" ? "tooMuch" : "tooLittle";
    return tell(code, names, share, this.measure(why.measure), { limit: least });
  }

  notProved(): Told {
    const worst = Math.max(...this.bands().map((balance) => balance.maxDeviation));
    return tell("notInsideBand", { limit: worst });
  }

  /** @param territoryOf units of a plan found under the change, null when none was looked for */
  change(rule: Rule, least: number, territoryOf: Int32Array | null): RuleChange | null {
    const deviation = territoryOf === null ? least : this.deviationOf(territoryOf);
    const worst = Math.max(...this.bands().map((balance) => balance.maxDeviation));
    if (rule.kind !== "band" && deviation >= worst - 0.001) return null;
    const moves =
      territoryOf === null ? null : this.movesOf(territoryOf) - this.worked.plan.disruption.accountsMoved;
    const kmNow = this.worked.plan.meanDistanceKm;
    const km = territoryOf === null || Number.isNaN(kmNow) ? null : this.kmOf(territoryOf) - kmNow;
    const tolerance = rule.kind === "band" ? Math.ceil(deviation * 100 - 1e-6) / 100 : null;
    switch (rule.kind) {
      case "band":
        return {
          change: tell("widenBand", this.measure(rule.measure), { limit: tolerance ?? 0 }),
          detail: tell("othersHold"),
          tolerance,
          deviation,
          moves,
          km,
        };
      case "allowed":
        return {
          change: tell("letAnywhere"),
          detail: tell("atBestReached", { limit: deviation }),
          tolerance,
          deviation,
          moves,
          km,
        };
      case "fixed": {
        const over = this.fixedOver(rule);
        const territory = this.territory(rule.territory);
        return {
          change: tell("letLeave", this.units(rule.units), territory),
          detail:
            over > 0.005
              ? tell("aloneOver", { limit: over }, territory, { limit: deviation })
              : tell("reached", { limit: deviation }),
          tolerance,
          deviation,
          moves,
          km,
        };
      }
    }
  }

  houseChange(unit: number): RuleChange {
    const { instance, target, tolerance } = this.problem;
    const { measureCount: measures } = instance;
    const largest = Math.max(...target.filter((_, q) => q % measures === 0));
    const share = real(instance.load, unit * measures) / largest;
    const accounts = this.count([unit]);
    return {
      change: tell("makeHouse", accounts, this.units([unit])),
      detail: tell("shareOfTerritory", accounts, { limit: share }),
      tolerance: null,
      deviation: tolerance[0] ?? 0,
      moves: null,
      km: null,
    };
  }

  private bands() {
    return this.worked.plan.after.slice(0, this.worked.instance.measureCount);
  }

  private measure(m: number): { readonly measure: MeasureKey } {
    return { measure: this.worked.plan.measures[m]?.key ?? "potential" };
  }

  private territory(j: number): string {
    const territory = this.worked.plan.territories[j];
    return territory?.name ?? "";
  }

  private units(units: readonly number[]): string | Told {
    const accounts = units.flatMap((unit) => this.accountsOf.get(unit) ?? []);
    const { plan } = this.worked;
    const first = accounts[0] ?? -1;
    const name = plan.accounts.name[first] || plan.accounts.id[first] || "";
    if (accounts.length === 1) return name;
    const area = plan.areas?.areas[plan.areas.areaOfAccount[first] ?? -1];
    if (units.length === 1 && area !== undefined) {
      return tell("accountsInArea", { count: accounts.length }, area.name);
    }
    // One unit of several accounts is else a family, whatever rule it is under.
    if (units.length === 1) {
      return tell("andFamily", name, accounts.length - 1, { count: accounts.length - 1 });
    }
    return tell("fixedAccounts", { count: accounts.length });
  }

  /** Accounts that a sentence about these units is about. */
  private count(units: readonly number[]): number {
    return units.flatMap((unit) => this.accountsOf.get(unit) ?? []).length;
  }

  /** How far the fixed units alone put their territory over its target, on the worst measure. */
  private fixedOver(rule: Rule & { readonly kind: "fixed" }): number {
    const { instance, target } = this.problem;
    const { measureCount: measures } = instance;
    let over = -1;
    for (let m = 0; m < measures; m++) {
      let load = 0;
      for (const unit of rule.units) load += real(instance.load, unit * measures + m);
      over = Math.max(over, load / real(target, rule.territory * measures + m) - 1);
    }
    return over;
  }

  private deviationOf(territoryOf: Int32Array): number {
    const { instance, target } = this.problem;
    const { measureCount: measures } = instance;
    const load = new Float64Array(target.length);
    territoryOf.forEach((j, unit) => {
      for (let m = 0; m < measures; m++)
        add(load, j * measures + m, real(instance.load, unit * measures + m));
    });
    return load.reduce((worst, amount, q) => Math.max(worst, Math.abs(amount / real(target, q) - 1)), 0);
  }

  private movesOf(territoryOf: Int32Array): number {
    let moves = 0;
    this.worked.plan.previousTerritoryOf.forEach((previous, account) => {
      const unit = whole(this.worked.unitOf, account);
      if (previous >= 0 && unit >= 0 && whole(territoryOf, unit) !== previous) moves++;
    });
    return moves;
  }

  private kmOf(territoryOf: Int32Array): number {
    const { accounts, territories } = this.worked.plan;
    let [sum, placed] = [0, 0];
    this.worked.unitOf.forEach((unit, account) => {
      const home = unit < 0 ? undefined : territories[whole(territoryOf, unit)];
      if (home === undefined) return;
      const km = distanceKm(
        real(accounts.latitude, account),
        real(accounts.longitude, account),
        home.homeLatitude,
        home.homeLongitude,
      );
      if (Number.isNaN(km)) return;
      sum += km;
      placed++;
    });
    return sum / placed;
  }
}
