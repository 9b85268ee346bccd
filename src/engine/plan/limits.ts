import { add, real, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { MeasureKey } from "../model/measure-key";
import type { Measure, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { loadsOf } from "./balances";
import { valueOrZero } from "./measures";
import type { Units } from "./units";

export interface Limits {
  /** Per territory, 0 and infinite where the settings give none. */
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** The hard limits of one measure: the tightest of those for all territories and for each. */
export function limitsOf(
  settings: Pick<Settings, "limits">,
  territories: readonly Territory[],
  key: MeasureKey,
): Limits {
  const min = new Float64Array(territories.length);
  const max = new Float64Array(territories.length).fill(Number.POSITIVE_INFINITY);
  for (const limit of settings.limits) {
    if (limit.measure !== key) continue;
    for (const [j, territory] of territories.entries()) {
      if (limit.territory !== null && limit.territory.toLowerCase() !== territory.name.toLowerCase())
        continue;
      min[j] = Math.max(real(min, j), limit.min ?? 0);
      max[j] = Math.min(real(max, j), limit.max ?? Number.POSITIVE_INFINITY);
    }
  }
  return { min, max };
}

/** Sums of decimals may pass a limit by this share. */
const EDGE = 1e-9;

/** True when every territory is inside its hard limits, for an alignment of units. */
export function keepsLimits(
  units: Units,
  measures: readonly Measure[],
  territories: readonly Territory[],
  territoryOfUnit: Int32Array,
  settings: Pick<Settings, "limits">,
): boolean {
  const limited = new Set(settings.limits.map((limit) => limit.measure));
  return measures.every((measure) => {
    if (!limited.has(measure.key)) return true;
    const { min, max } = limitsOf(settings, territories, measure.key);
    const load = new Float64Array(territories.length);
    for (let unit = 0; unit < units.count; unit++) {
      for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
        add(load, whole(territoryOfUnit, unit), valueOrZero(measure.values, whole(units.member, at)));
      }
    }
    return load.every((held, j) => held <= real(max, j) * (1 + EDGE) && held >= real(min, j) * (1 - EDGE));
  });
}

/** Units no territory has room for, territories that do not keep their limits, and limits for nobody. */
export function limitFindings(
  accounts: AccountTable,
  units: Units,
  measures: readonly Measure[],
  territories: readonly Territory[],
  territoryOf: Int32Array,
  settings: Settings,
): Finding[] {
  const finding = (code: string, measure: string, value: string, text: string, remedy: string): Finding => ({
    severity: "look",
    code,
    sheet: accounts.sheet,
    cell: "",
    column: measure,
    value,
    finding: text,
    remedy,
  });
  const unknown = settings.limits.filter(
    ({ territory }) =>
      territory !== null && !territories.some((one) => one.name.toLowerCase() === territory.toLowerCase()),
  );
  const findings = unknown.map(({ territory }) =>
    finding(
      "LIMIT_FOR_UNKNOWN_TERRITORY",
      "",
      territory ?? "",
      `A limit is set for territory "${territory ?? ""}", which this plan does not have`,
      "The limit was left out; correct the name of the territory",
    ),
  );
  for (const measure of measures) {
    const { min, max } = limitsOf(settings, territories, measure.key);
    const words = measure.label.toLowerCase();
    const most = max.reduce((a, b) => Math.max(a, b), 0);
    // Without a most nothing is too large for it: all units would be looked at for nothing.
    for (let unit = 0; most < Number.POSITIVE_INFINITY && unit < units.count; unit++) {
      const members = units.member.subarray(whole(units.start, unit), whole(units.start, unit + 1));
      let value = 0;
      for (const account of members) value += valueOrZero(measure.values, account);
      if (value <= most * (1 + EDGE)) continue;
      const first = whole(members, 0);
      const name = accounts.name[first] || accounts.id[first] || "";
      const who =
        members.length === 1
          ? `${name} (row ${accounts.sourceRow[first] ?? 0}) has`
          : `${name} and ${members.length - 1} others of its family have`;
      findings.push(
        finding(
          "ACCOUNT_LARGER_THAN_LIMIT",
          measure.label,
          String(value),
          `${who} ${figure(value)} ${words}, more than the ${figure(most)} that any territory may hold`,
          "Its territory stays over the limit; raise the limit, split it or make it a house account",
        ),
      );
    }
    const load = loadsOf(measure, territories.length, territoryOf, () => true);
    for (const [j, territory] of territories.entries()) {
      const held = real(load, j);
      const isOver = held > real(max, j) * (1 + EDGE);
      const isUnder = held < real(min, j) * (1 - EDGE);
      if (!isOver && !isUnder) continue;
      const bound = isOver ? real(max, j) : real(min, j);
      findings.push(
        finding(
          "LIMIT_NOT_KEPT",
          measure.label,
          territory.name,
          `${territory.name} holds ${figure(held)} ${words}, ${isOver ? "more than its most" : "less than its least"} of ${figure(bound)}`,
          "The rules together leave no room to keep the limit here; change the limit, the bands or the locks",
        ),
      );
    }
  }
  return findings;
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
