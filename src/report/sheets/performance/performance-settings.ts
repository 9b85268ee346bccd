import { settingLabel } from "../../../engine/model/setting-label";
import type { Settings } from "../../../engine/model/settings";
import { DATE, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import { workbookDay } from "../../workbook-day";

/** What the figures of performance were measured by, in cells that formulas read. */
interface PerformanceLine {
  readonly setting: string;
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
  readonly format: string;
  readonly name: ReportName;
}

/** Settings that stand among those that formulas read, once there is performance. */
export const READ_BY_PERFORMANCE: ReadonlySet<keyof Settings> = new Set(["outlierDeviations"]);

/** Period and part of the quota due; the sums of the accounts are of this period, so it is changed by planning again. */
export function performanceSettingLines({ plan, options }: ReportFacts): PerformanceLine[] {
  const { performance, settings } = plan;
  if (performance === null) return [];
  const { period, data } = performance;
  return [
    ...(period === null
      ? []
      : [
          {
            setting: "Deals measured from",
            value: workbookDay(period.from, options),
            unit: "day",
            meaning: "First day of the period: deals count by the day on which they were closed",
            format: DATE,
            name: "periodFrom" as const,
          },
          {
            setting: "Deals measured to",
            value: workbookDay(period.to, options),
            unit: "day",
            meaning: "Last day of the period; the one before it is as long and ends the day before it begins",
            format: DATE,
            name: "periodTo" as const,
          },
        ]),
    {
      setting: settingLabel("outlierDeviations"),
      value: settings.outlierDeviations,
      unit: "deviations",
      meaning:
        "How far a figure of a territory or rep may be from the median of its peers, in robust standard deviations: 1.4826 times the median absolute deviation (MAD)",
      format: "0.0",
      name: "outlierDeviations" as const,
    },
    ...(data.attainmentFrom === "plan"
      ? [
          {
            setting: "Quota due",
            value: data.dueShare,
            unit: "share",
            meaning: "Part of the year's quota that is due by the end of the period, by the seasons",
            format: SHARE,
            name: "dueShare" as const,
          },
        ]
      : []),
  ];
}
