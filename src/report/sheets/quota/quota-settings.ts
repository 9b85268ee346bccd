import { settingLabel } from "../../../engine/model/setting-label";
import type { QuotaBasis, QuotaPlan } from "../../../engine/model/quota-plan";
import { moneyFormat, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import type { CellContent } from "../../workbook-description";
import { periodLabel } from "./period-columns";
import { basesOf } from "./quota-columns";

/** A setting that the formulas of the quotas read, to be changed on the sheet. */
export interface QuotaSettingLine {
  readonly setting: string;
  readonly value: CellContent;
  readonly unit: string;
  readonly meaning: string;
  readonly format: string;
  readonly input: true;
  readonly name: ReportName;
  /** What may be typed. */
  readonly from: number;
  readonly to: number;
}

const BASIS_MEANING: Readonly<Record<QuotaBasis, string>> = {
  potential: "Weight of the territory's share of potential in its score; the weights add up to 100%",
  history: "Weight of its share of last year",
  equal: "Weight of the same share for every territory",
  pipeline: "Weight of its share of open opportunities",
  workload: "Weight of its share of workload",
};

/** The settings that are inputs of Quota Allocation, with the names of their cells. */
export function quotaSettingLines(facts: ReportFacts, quotas: QuotaPlan): QuotaSettingLine[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const { settings } = facts.plan;
  const amount = (
    name: ReportName,
    key: "quotaTarget" | "quotaHouse" | "quotaApart" | "quotaUnit",
    value: number,
    meaning: string,
    from = 0,
  ): QuotaSettingLine => ({
    setting: settingLabel(key),
    value,
    unit: "",
    meaning,
    format: money,
    input: true,
    name,
    from,
    to: 1e13,
  });
  const share = (
    name: ReportName,
    setting: string,
    value: number | null,
    meaning: string,
    from = 0,
    to = 1,
  ): QuotaSettingLine => ({
    setting,
    value,
    unit: "",
    meaning,
    format: SHARE,
    input: true,
    name,
    from,
    to,
  });
  return [
    amount("quotaTarget", "quotaTarget", quotas.target, "Target of the company for the year"),
    amount(
      "quotaHouse",
      "quotaHouse",
      quotas.house,
      "Part of the target expected from house accounts, in no quota",
    ),
    amount(
      "quotaApart",
      "quotaApart",
      quotas.apart,
      "Part of the target kept on a line of its own, in no quota",
    ),
    amount(
      "quotaUnit",
      "quotaUnit",
      quotas.unit,
      "Quotas are rounded to this amount; their sum stays exact",
      0.01,
    ),
    ...basesOf(facts, quotas).map(({ basis, weight }) =>
      share(
        weight,
        `Quota weight of ${basis === "history" ? "last year" : basis}`,
        quotas.weights[basis],
        BASIS_MEANING[basis],
      ),
    ),
    share(
      "quotaFloor",
      settingLabel("quotaFloor"),
      settings.quotaFloor,
      "Least growth of a quota on last year; blank for none",
      -1,
      10,
    ),
    share(
      "quotaCap",
      settingLabel("quotaCap"),
      settings.quotaCap,
      "Largest growth of a quota on last year; blank for none",
      -1,
      10,
    ),
    share(
      "overAssignment",
      settingLabel("overAssignment"),
      settings.overAssignment,
      "Carried on top of the quotas, on a line of its own",
    ),
    ...settings.quotaSeasons.map((season, at) =>
      share(
        seasonName(at, settings.quotaSeasons.length),
        periodLabel(at, settings.quotaSeasons.length),
        season,
        settings.quotaSeasons.length === 12
          ? "Share of the month in the year; the twelve add up to 100%"
          : "Share of the quarter in the year; the four add up to 100%",
      ),
    ),
  ];
}

function seasonName(at: number, count: number): ReportName {
  const name = (count === 12 ? MONTHS : QUARTERS)[at];
  if (name === undefined)
    throw new RangeError(`a year of ${String(count)} periods has no period ${String(at + 1)}`);
  return name;
}

const QUARTERS = ["season1", "season2", "season3", "season4"] as const satisfies readonly ReportName[];
const MONTHS = [
  "month1",
  "month2",
  "month3",
  "month4",
  "month5",
  "month6",
  "month7",
  "month8",
  "month9",
  "month10",
  "month11",
  "month12",
] as const satisfies readonly ReportName[];
