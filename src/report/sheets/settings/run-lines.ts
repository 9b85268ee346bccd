import { printLine, printText } from "../../../engine/model/input-print";
import { scenarioText, type ScenarioRecord } from "../../../engine/model/scenario-record";
import { COUNT, DATE_TIME, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { definitionHeader } from "../scenarios/saved-table";
import { STORED_TEXT, type SettingLine } from "./setting-line";

/** What identifies the run. */
export function runLines(facts: ReportFacts): SettingLine[] {
  const { plan, options } = facts;
  return [
    {
      setting: "Written",
      value: options.writtenAt.text,
      unit: "local time",
      meaning: "When this plan was written into the workbook",
      name: "writtenAt",
    },
    {
      setting: "Written, as a date",
      value: options.writtenAt.serial,
      unit: "local time",
      meaning: "The same as a date that formulas can use",
      format: DATE_TIME,
    },
    {
      setting: "Version",
      value: plan.engineVersion,
      unit: "",
      meaning: "Evenfield version that made this plan",
      name: "version",
    },
    {
      setting: "Search",
      value: plan.stoppedEarly ? "stopped early" : "complete",
      unit: "",
      meaning: plan.stoppedEarly
        ? "The best plan found by then was taken: planning again may end in another plan"
        : "The same data, settings and seed give the same plan",
    },
    ...(plan.placedByHand === 0
      ? []
      : [
          {
            setting: "Placed by hand",
            value: plan.placedByHand,
            unit: "accounts",
            meaning: "Given their territory by hand; the territories around them were repaired, no others",
            format: COUNT,
          },
        ]),
    ...definitionLines(facts),
    {
      setting: "Input fingerprint",
      value: plan.fingerprint,
      unit: "",
      meaning: "Changes when any planned cell of the input or any setting changes",
      name: "fingerprint",
    },
    {
      setting: "From the best possible plan",
      value: plan.certificate ? plan.certificate.gap : "not proven",
      unit: "",
      meaning: "Proven when planned; hand edits made since are not in it",
      format: plan.certificate ? SHARE : TEXT,
      name: "fromBest",
    },
    {
      setting: "Sums in Territory KPIs",
      value: facts.sums === "direct" ? "over all accounts" : "planned + hand edits",
      unit: "",
      meaning:
        facts.sums === "direct"
          ? "Each figure adds up the accounts of the territory"
          : "Each figure is the planned one plus the hand edits listed on Tie-Out, because of the number of accounts; after another change of an account, plan again",
    },
  ];
}

/** What makes this plan again, and the scenario that it is, by which Scenarios marks the active one. */
function definitionLines({ options }: ReportFacts): SettingLine[] {
  if (options.scenarios === undefined) return [];
  const { written, active, prints } = options.scenarios;
  return [
    {
      setting: "Scenario",
      value: active,
      unit: "",
      meaning: "The saved scenario that this plan is; blank where it is none",
      name: "scenario",
    },
    ...scenarioText(withoutAccounts(written)).map((value, at): SettingLine => ({
      setting: definitionHeader(at),
      value,
      unit: STORED_TEXT,
      meaning: "Makes this plan again from the same data; not for editing",
    })),
    ...prints.map((print): SettingLine => ({
      setting: printLine(print.entity),
      value: printText(print),
      unit: STORED_TEXT,
      meaning: "Tells later which columns of the list have changed since; not for editing",
    })),
  ];
}

/** The accounts of a plan that has to be kept stand in Territory Assignments: they are not said twice. */
function withoutAccounts(record: ScenarioRecord): ScenarioRecord {
  const { definition } = record;
  if (definition.kept === null) return record;
  return { ...record, definition: { ...definition, kept: { ...definition.kept, accounts: [] } } };
}
