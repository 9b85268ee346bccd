import type { CurrencySign } from "./currency-sign";
import type { ChangeSources } from "../engine/model/change";
import type { InputPrint } from "../engine/model/input-print";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { ScenarioSheetFacts } from "./scenario-options";
import type { SheetRole } from "./workbook-description";

export interface ReportOptions {
  /** Local date and time of the run as the user reads it, and as a serial number. */
  readonly writtenAt: { readonly text: string; readonly serial: number };
  /** PNG of the map, base64, or null where it could not be drawn. */
  readonly mapPng: string | null;
  /** Shown with money. */
  readonly currencySymbol: CurrencySign;
  /** The lists that the plan was made of stand in the workbook that is written: formulas may look at them. */
  readonly listsHere?: true;
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
  /** Those written, and those that the plan has and the settings leave out, in the order of the workbook. */
  readonly sheets: readonly OutlinedSheet[];
  /** Sheets that the plan does not have, by what they would need. */
  readonly needs: readonly ("target" | "budget")[];
  /** Sums are planned sums plus hand edits, because of the number of accounts and territories. */
  readonly plannedSums: boolean;
  /** Region, segment and distance of an account are values, because of the number of accounts. */
  readonly valuesOfAccounts: boolean;
}

/** Sheets that are written with a plan. */
export type PlanSheetRole = Exclude<SheetRole, "charts" | "reviews" | "selfTest">;

/** A sheet as the preview tells it. */
export interface OutlinedSheet {
  readonly role: PlanSheetRole;
  readonly name: string;
  /** Data rows of its table; 0 of a sheet that is left out. */
  readonly rows: number;
  /** Overrides of the quotas, 0 elsewhere. */
  readonly overrides: number;
  /** Cells that hold a formula. */
  readonly formulas: number;
  /** The name by which the settings leave it out; null for a sheet that is always written. */
  readonly optional: OptionalSheet | null;
  readonly isLeftOut: boolean;
  /** Sheets whose formulas read it, each of which keeps it from being left out. */
  readonly readers: readonly PlanSheetRole[];
}
