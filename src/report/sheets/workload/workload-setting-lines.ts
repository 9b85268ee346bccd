import { settingLabel } from "../../../engine/model/setting-label";
import { settingsSchema, type Settings } from "../../../engine/model/settings";
import type { PlanWorkload } from "../../../engine/model/workload-plan";
import { HOURS, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import type { QuotaSettingLine } from "../quota/quota-settings";

type ReadSetting =
  | "visitShare"
  | "callsPerDay"
  | "travelSpeed"
  | "roadFactor"
  | "flightSpeed"
  | "flightHours"
  | "utilisationLow"
  | "utilisationHigh"
  | "utilisationAim";

/** Settings that stand among those that formulas read, once there is workload. */
export const READ_BY_WORKLOAD: ReadonlySet<keyof Settings> = new Set<ReadSetting>([
  "visitShare",
  "callsPerDay",
  "travelSpeed",
  "roadFactor",
  "flightSpeed",
  "flightHours",
  "utilisationLow",
  "utilisationHigh",
  "utilisationAim",
]);

/** The settings that Travel, Utilisation and the sizing read, with the names of their cells. */
export function workloadSettingLines(facts: ReportFacts, workload: PlanWorkload): QuotaSettingLine[] {
  const { settings } = facts.plan;
  const line = (
    name: ReadSetting & ReportName,
    unit: string,
    format: string,
    from: number,
    to: number,
  ): QuotaSettingLine => ({
    setting: settingLabel(name),
    value: settings[name],
    unit,
    meaning: settingsSchema.shape[name].description ?? "",
    format,
    input: true,
    name,
    from,
    to,
  });
  return [
    line("visitShare", "", SHARE, 0, 1),
    line("callsPerDay", "calls", "0.##", 0.25, 50),
    line("travelSpeed", "km/h", "0.##", 1, 300),
    line("roadFactor", "times", "0.00", 1, 3),
    line("flightSpeed", "km/h", "0.##", 100, 1200),
    line("flightHours", "hours", "0.##", 0, 24),
    line("utilisationLow", "", SHARE, 0, 2),
    line("utilisationHigh", "", SHARE, 0, 2),
    line("utilisationAim", "", SHARE, 0.1, 1.5),
    {
      setting: "Full-time hours",
      value: workload.fullTimeHours,
      unit: "hours",
      meaning:
        "Hours a year for calls and travel of a full-time rep: the median of those in the list of reps, else weeks × hours a week less administration",
      format: HOURS,
      input: true,
      name: "fullTimeHours",
      from: 1,
      to: 10_000,
    },
  ];
}
