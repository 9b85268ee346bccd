import type { RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import { EngineError } from "../model/engine-error";
import type { Finding } from "../model/finding";
import type { MeasureKey } from "../model/measure-key";
import type { Balance, Check, Territory } from "../model/plan";
import { RESOURCE_BASES } from "../model/resource-plan";
import type {
  PotKind,
  ResourceBasis,
  ResourceOverride,
  ResourcePlan,
  ResourceWeights,
} from "../model/resource-plan";
import type { Settings } from "../model/settings";
import { allocateResources } from "../resources/allocate-resources";
import type { PotChoice } from "../resources/share-pot";
import { territoryCosts } from "../resources/territory-costs";

/** Budget and support of a plan, what stands in their way, and the identities that they keep. */
export interface PlannedResources {
  readonly resources: ResourcePlan | null;
  readonly findings: readonly Finding[];
  readonly checks: readonly Check[];
}

/** What a plan brings to its resources. */
export interface ResourceGround {
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  readonly after: readonly Balance[];
}

const BASIS_WORDS: Readonly<Record<Exclude<ResourceBasis, "equal">, string>> = {
  potential: "potential, and no account has one",
  whitespace: "whitespace, and there are not both potential and revenue",
  need: "need, and there are not both potential and revenue",
  workload: "workload, and no account has calls and hours",
};

/** Weights while the user has set none: the first pair of which both have data, in halves. */
const FIRST_PAIRS: Readonly<Record<PotKind, readonly (readonly [ResourceBasis, ResourceBasis])[]>> = {
  budget: [
    ["potential", "whitespace"],
    ["potential", "potential"],
    ["workload", "workload"],
    ["equal", "equal"],
  ],
  support: [
    ["need", "whitespace"],
    ["potential", "potential"],
    ["workload", "workload"],
    ["equal", "equal"],
  ],
};

/**
 * Budget and support of a plan, from what its territories hold; none where the settings ask for neither.
 *
 * @throws EngineError RESOURCE_WEIGHT_WITHOUT_DATA
 */
export function planResources(
  ground: ResourceGround,
  settings: Settings,
  costs: CostTable | null,
): PlannedResources {
  const { territories, reps } = ground;
  const load = (key: MeasureKey): Float64Array | null =>
    ground.after.find(({ measure }) => measure === key)?.load ?? null;
  const [potential, revenue, workload] = [load("potential"), load("revenue"), load("workload")];
  const bases = RESOURCE_BASES.filter((basis) => {
    if (basis === "equal") return true;
    if (basis === "workload") return workload !== null;
    return potential !== null && (basis === "potential" || revenue !== null);
  });
  const { byPot, unknown } = overridesOf(territories, settings);
  const pots = potChoices(settings, bases).map((pot) => ({ ...pot, overrides: byPot[pot.kind] }));
  if (pots.length === 0 || territories.length === 0) return { resources: null, findings: [], checks: [] };
  const none = new Float64Array(territories.length);
  const resources = allocateResources({
    pots,
    bases,
    potential: potential ?? none,
    revenue: revenue ?? none,
    workload: workload ?? none,
    costs: territoryCosts(territories, reps, costs),
    regions: regionsOf(territories),
  });
  return {
    resources,
    findings: [...unknown.map(unknownFinding), ...potFindings(resources), ...costFindings(resources, costs)],
    checks: resourceChecks(resources),
  };
}

/** @throws EngineError RESOURCE_WEIGHT_WITHOUT_DATA */
function potChoices(settings: Settings, bases: readonly ResourceBasis[]): PotChoice[] {
  const { resourceBudget, resourceSupport, resourceFloor: floor, resourceCap: cap } = settings;
  const pot = (
    kind: PotKind,
    total: number | null,
    unit: number,
    given: ResourceWeights | null,
  ): PotChoice[] => {
    if (total === null) return [];
    const weights = given ?? firstWeights(kind, bases);
    const missing = RESOURCE_BASES.find((basis) => weights[basis] > 0 && !bases.includes(basis));
    if (missing !== undefined && missing !== "equal") {
      throw new EngineError(
        "RESOURCE_WEIGHT_WITHOUT_DATA",
        `The ${kind} is shared out by ${BASIS_WORDS[missing]}; set its share to 0`,
        { pot: kind, basis: missing },
      );
    }
    return [{ kind, total, unit, weights, floor, cap }];
  };
  return [
    ...pot("budget", resourceBudget, settings.resourceBudgetUnit, settings.resourceBudgetWeights),
    ...pot("support", resourceSupport, settings.resourceSupportUnit, settings.resourceSupportWeights),
  ];
}

function firstWeights(kind: PotKind, bases: readonly ResourceBasis[]): ResourceWeights {
  const pair = FIRST_PAIRS[kind].find((two) => two.every((basis) => bases.includes(basis))) ?? ["equal"];
  const of = (basis: ResourceBasis): number => pair.filter((one) => one === basis).length / pair.length;
  return {
    potential: of("potential"),
    whitespace: of("whitespace"),
    need: of("need"),
    workload: of("workload"),
    equal: of("equal"),
  };
}

/** Regions in the order of their first territory, names that differ in case alone as one; none without regions. */
function regionsOf(territories: readonly Territory[]): ResourcePlan["regions"] {
  if (territories.every(({ region }) => region === "")) return [];
  const regions = new Map<string, { name: string; territories: number[] }>();
  territories.forEach(({ region }, at) => {
    const name = region === "" ? "No region" : region;
    const known = regions.get(name.toLowerCase());
    if (known === undefined) regions.set(name.toLowerCase(), { name, territories: [at] });
    else known.territories.push(at);
  });
  return [...regions.values()];
}

type Override = Settings["resourceOverrides"][number];

/** Overrides by pot and territory, whose name may be written in any case; of two for one the later counts. */
function overridesOf(
  territories: readonly Territory[],
  settings: Settings,
): {
  readonly byPot: Readonly<Record<PotKind, readonly (ResourceOverride | null)[]>>;
  readonly unknown: readonly Override[];
} {
  const none = (): (ResourceOverride | null)[] => territories.map(() => null);
  const byPot = { budget: none(), support: none() };
  const at = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  const unknown: Override[] = [];
  for (const one of settings.resourceOverrides) {
    const index = at.get(one.territory.toLowerCase());
    if (index === undefined) unknown.push(one);
    else byPot[one.pot][index] = { amount: one.amount, reason: one.reason, author: one.author };
  }
  return { byPot, unknown };
}

function unknownFinding({ territory, pot }: Override): Finding {
  return look(
    "RESOURCE_OVERRIDE_UNKNOWN",
    territory,
    `An override holds the ${pot} of "${territory}", which is no territory of the plan`,
    "Left out; correct the name in the override",
  );
}

function potFindings({ pots }: ResourcePlan): Finding[] {
  return pots
    .filter(({ notPlaced }) => Math.abs(notPlaced) >= CENT)
    .map(({ kind, notPlaced, total, shares }) => {
      const amount = shown(Math.abs(notPlaced));
      if (shares.every(({ override }) => override === null)) {
        return look(
          "RESOURCE_CAP_TOO_LOW",
          amount,
          `The cap leaves ${amount} of the ${kind} of ${shown(total)} without a territory, because too few territories have a share`,
          "Raise the cap, or give equal shares a weight",
        );
      }
      return look(
        "RESOURCE_OVERRIDES_DO_NOT_FIT",
        amount,
        notPlaced > 0
          ? `Overrides leave ${amount} of the ${kind} of ${shown(total)} that the other territories cannot take below the cap`
          : `Overrides take ${amount} more of the ${kind} of ${shown(total)} than the other territories can give above the floor`,
        "Change an override, or widen floor and cap",
      );
    });
}

function look(code: string, value: string, finding: string, remedy: string): Finding {
  return { severity: "look", code, sheet: "", cell: "", column: "", value, finding, remedy };
}

function costFindings({ costs: found }: ResourcePlan, costs: CostTable | null): Finding[] {
  if (found === null || costs === null || Math.abs(found.unassigned) < CENT) return [];
  return [
    {
      severity: "look",
      code: "COST_WITHOUT_TERRITORY",
      sheet: costs.sheet,
      cell: "",
      column: "",
      value: shown(found.unassigned),
      finding: `Costs of ${shown(found.unassigned)} name no territory, rep or region of the plan`,
      remedy: "In the cost of no territory; name one in the row",
    },
  ];
}

/** The identities of resources. What the cap leaves is a finding, and no defect. */
function resourceChecks({ pots, costs }: ResourcePlan): Check[] {
  return [
    ...pots.map(({ kind, total, shares, notPlaced }) =>
      check(
        `Resources: ${kind} = territories + not placed`,
        total,
        shares.reduce((sum, { amount }) => sum + amount, 0) + notPlaced,
      ),
    ),
    ...(costs === null
      ? []
      : [
          check(
            "Resources: costs = territories + without a territory",
            costs.listed,
            costs.other.reduce((sum, cost) => sum + cost, 0) + costs.unassigned,
          ),
        ]),
  ];
}

/** Amounts of money are exact to the cent. */
const CENT = 0.005;

function check(name: string, left: number, right: number): Check {
  const difference = left - right;
  return { name, left, right, difference, pass: Math.abs(difference) < CENT };
}

/** Grouped in threes, whatever the reader's language: findings are English. */
function shown(amount: number): string {
  return amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
