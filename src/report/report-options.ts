import type { CurrencySign } from "./currency-sign";
import type { ChangeSources } from "../engine/model/change";
import type { InputPrint } from "../engine/model/input-print";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { ScenarioSheetFacts } from "./scenario-options";
import type { SheetRole } from "./workbook-description";

export interface ReportOptions {
  /** Local date and time of the run as the user reads it, and as a serial number. */
  readonly writtenAt: { readonly text: string; readonly serial: number };
  /** PNG of the map, base64, or null where it could not be drawn. */
  readonly mapPng: string | null;
  /** Shown with money. */
  readonly currencySymbol: CurrencySign;
  /** What the Change Log is continued from; left out where the plan is the first of its workbook. */
  readonly changes?: ChangeSources;
  /** Days that the workbook's date system counts less than that of 1900; none when left out. */
  readonly daysLess?: number;
  /** The plan as a scenario and the scenarios beside it; absent: nothing of scenarios is written. */
  readonly scenarios?: ReportScenarios;
}

/** What a plan is written with so that it can be made again, and the scenarios kept beside it. */
export interface ReportScenarios extends Pick<
  ScenarioSheetFacts,
  "active" | "chosen" | "inputs" | "daysLess" | "scenarios"
> {
  /** The plan that is written. */
  readonly written: ScenarioRecord;
  /** What tells, column by column, whether the lists are what they were. */
  readonly prints: readonly InputPrint[];
  /** The Scenarios sheet is written: there is a scenario, or there was one. */
  readonly hasSheet: boolean;
}

/** What will be written, for the preview. */
export interface ReportOutline {
  readonly sheets: readonly {
    readonly role: SheetRole;
    readonly name: string;
    readonly rows: number;
    readonly summary: string;
  }[];
}
