import type { PotKind, ResourceBasis, ResourcePlan } from "../../../engine/model/resource-plan";
import { settingLabel } from "../../../engine/model/setting-label";
import type { Settings } from "../../../engine/model/settings";
import { moneyFormat, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { QuotaSettingLine } from "../quota/quota-settings";
import { POT_NAMES } from "./pot-names";
import { formatOf } from "./resource-columns";

const BASIS_MEANING: Readonly<Record<ResourceBasis, string>> = {
  potential: "Weight of the territory's share of potential in its score; the weights add up to 100%",
  whitespace: "Weight of its share of whitespace: potential less revenue",
  need: "Weight of its share of need: revenue that is missing to the penetration of all territories together",
  workload: "Weight of its share of workload",
  equal: "Weight of the same share for every territory",
};

const TOTAL_MEANING: Readonly<Record<PotKind, string>> = {
  budget: "Sales and marketing budget of the year, shared out over the territories",
  support: "Hours of marketing support a year, shared out over the territories",
};

/** The settings that are inputs of Resource Allocation, with the names of their cells. */
export function resourceSettingLines(facts: ReportFacts, resources: ResourcePlan): QuotaSettingLine[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const { resourceFloor, resourceCap } = facts.plan.settings;
  const line = (
    one: Omit<QuotaSettingLine, "unit" | "input" | "to"> & { readonly to?: number },
  ): QuotaSettingLine => ({ unit: "", input: true, to: 1e13, ...one });
  return [
    ...resources.pots.flatMap(({ kind, total, unit, weights }): QuotaSettingLine[] => {
      const pot = POT_NAMES[kind];
      const format = formatOf(kind, money);
      return [
        line({
          name: pot.total,
          setting: settingLabel(kind === "budget" ? "resourceBudget" : "resourceSupport"),
          value: total,
          meaning: TOTAL_MEANING[kind],
          format,
          from: 0,
        }),
        line({
          name: pot.unit,
          setting: settingLabel(kind === "budget" ? "resourceBudgetUnit" : "resourceSupportUnit"),
          value: unit,
          meaning: "Every territory gets a multiple of this; the sum stays exact",
          format,
          from: 0.01,
        }),
        ...resources.bases.map((basis) =>
          line({
            name: pot.weights[basis],
            setting: `${pot.header} weight of ${basis}`,
            value: weights[basis],
            meaning: BASIS_MEANING[basis],
            format: SHARE,
            from: 0,
            to: 1,
          }),
        ),
      ];
    }),
    line({
      name: "resourceFloor",
      setting: settingLabel("resourceFloor"),
      value: resourceFloor,
      meaning: "Least a territory gets, as a part of the even share; blank for none",
      format: SHARE,
      from: 0,
      to: 1,
    }),
    line({
      name: "resourceCap",
      setting: settingLabel("resourceCap"),
      value: resourceCap,
      meaning: "Most a territory gets, as a multiple of the even share; blank for none",
      format: SHARE,
      from: 1,
      to: 100,
    }),
  ];
}

/** Settings that stand among those that formulas read, once there are resources. */
export function readByResources({ plan: { resources } }: ReportFacts): ReadonlySet<keyof Settings> {
  if (resources === null) return new Set();
  const read: Readonly<Record<PotKind, readonly (keyof Settings)[]>> = {
    budget: ["resourceBudget", "resourceBudgetUnit", "resourceBudgetWeights"],
    support: ["resourceSupport", "resourceSupportUnit", "resourceSupportWeights"],
  };
  return new Set([
    ...resources.pots.flatMap(({ kind }) => read[kind]),
    "resourceFloor",
    "resourceCap",
  ] satisfies (keyof Settings)[]);
}
