/**
 * Why a plan is outside its bands: the smallest set of rules that cannot hold together, with
 * what each change would cost, in the words of the workbook.
 */
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
import type { Control } from "../model/progress";
import type { WorkedPlan } from "./finish-plan";
import { loosenedRules } from "./loosened-rules";
import { targetsInLoads } from "./targets-in-loads";

export interface PlanConflicts {
  /** True: no plan can meet the rules together. False: none was found, one may still exist. */
  readonly proved: boolean;
  /** What stands against what, with its figures, as sentences. */
  readonly reason: string;
  readonly rules: readonly { readonly rule: string; readonly where: string }[];
  readonly changes: readonly RuleChange[];
}

/** One way on, and what it costs. */
export interface RuleChange {
  readonly change: string;
  readonly detail: string;
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
    changes.push({ change, detail: reachedText(deviation), tolerance: null, deviation, moves, km });
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

function reachedText(deviation: number): string {
  return `The furthest territory is then ${percent(deviation)} from its target`;
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

  rule(rule: Rule): { rule: string; where: string } {
    switch (rule.kind) {
      case "band":
        return {
          rule: `${this.measure(rule.measure)} within ±${percent(this.problem.tolerance[rule.measure] ?? 0)}`,
          where: "all territories",
        };
      case "allowed":
        return { rule: "Accounts go only where region and skills allow", where: "all territories" };
      case "fixed":
        return {
          rule: `${this.units(rule.units)} ${this.areMany(rule.units) ? "stay" : "stays"}`,
          where: this.territory(rule.territory),
        };
    }
  }

  unitRule(unit: number): { rule: string; where: string } {
    return {
      rule: `${this.units([unit])} ${this.areMany([unit]) ? "go" : "goes"} to one territory`,
      where: "whole",
    };
  }

  reason(why: Impossible, least: number): string {
    if (why.kind === "unit too large") {
      const verb = this.areMany([why.unit]) ? "together are" : "alone is";
      return `${this.units([why.unit])} ${verb} more ${this.measure(why.measure).toLowerCase()} than any territory may hold. No split gets nearer than ±${percent(least)}.`;
    }
    const { kind, territories, load, limit } = why.shortage;
    const names =
      territories.length > 3
        ? `${String(territories.length)} territories`
        : territories.map((j) => this.territory(j)).join(" and ");
    const share = Math.abs(load / limit - 1);
    const what = this.measure(why.measure).toLowerCase();
    const text =
      kind === "too much"
        ? `What can only be in ${names} is ${percent(share)} more ${what} than they may hold`
        : `All that may come to ${names} is ${percent(share)} less ${what} than they need`;
    return `${text}. No split gets nearer than ±${percent(least)}.`;
  }

  notProved(): string {
    const worst = Math.max(...this.bands().map((balance) => balance.maxDeviation));
    return `No plan was found inside the band; the nearest is ±${percent(worst)}. It may still exist.`;
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
    const reached = `the furthest territory is then ${percent(deviation)} from its target`;
    switch (rule.kind) {
      case "band":
        return {
          change: `Widen ${this.measure(rule.measure).toLowerCase()} to ±${percent(tolerance ?? 0)}`,
          detail: "All other rules hold",
          tolerance,
          deviation,
          moves,
          km,
        };
      case "allowed":
        return {
          change: "Let accounts go to any territory",
          detail: `At best ${reached}`,
          tolerance,
          deviation,
          moves,
          km,
        };
      case "fixed": {
        const over = this.fixedOver(rule);
        const lead =
          over > 0.005 ? `Alone ${percent(over)} over the target of ${this.territory(rule.territory)}; ` : "";
        const detail = lead + reached;
        return {
          change: `Let ${this.units(rule.units)} leave ${this.territory(rule.territory)}`,
          detail: detail.charAt(0).toUpperCase() + detail.slice(1),
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
    const many = this.areMany([unit]);
    return {
      change: `Make ${this.units([unit])} ${many ? "house accounts" : "a house account"}`,
      detail: `${many ? "They are" : "It is"} ${percent(share)} of a territory`,
      tolerance: null,
      deviation: tolerance[0] ?? 0,
      moves: null,
      km: null,
    };
  }

  private bands() {
    return this.worked.plan.after.slice(0, this.worked.instance.measureCount);
  }

  private measure(m: number): string {
    return this.worked.plan.measures[m]?.label ?? "";
  }

  private territory(j: number): string {
    const territory = this.worked.plan.territories[j];
    return territory?.name ?? "";
  }

  private units(units: readonly number[]): string {
    const accounts = units.flatMap((unit) => this.accountsOf.get(unit) ?? []);
    const { plan } = this.worked;
    const first = accounts[0] ?? -1;
    const name = plan.accounts.name[first] || plan.accounts.id[first] || "";
    if (accounts.length === 1) return name;
    const area = plan.areas?.areas[plan.areas.areaOfAccount[first] ?? -1];
    if (units.length === 1 && area !== undefined)
      return `${String(accounts.length)} accounts in ${area.name}`;
    // One unit of several accounts is else a family, whatever rule it is under.
    if (units.length === 1) {
      const others = accounts.length - 1;
      return `${name} and ${String(others)} ${others === 1 ? "account" : "accounts"} of its family`;
    }
    return `${String(accounts.length)} fixed accounts`;
  }

  /** Whether the sentence about these units is about more than one account. */
  private areMany(units: readonly number[]): boolean {
    return units.flatMap((unit) => this.accountsOf.get(unit) ?? []).length > 1;
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

/** "8.5 %" of 0.0849, "9 %" of 0.09. */
function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
