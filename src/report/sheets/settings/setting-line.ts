import type { ReportName } from "../../report-names";
import type { CellContent } from "../../workbook-description";

/** Unit of a text that only makes the plan again and is nothing to read. */
export const STORED_TEXT = "text";

/** A line of Plan Settings. */
export interface SettingLine {
  readonly setting: string;
  readonly value: CellContent;
  readonly unit: string;
  readonly meaning: string;
  readonly format?: string;
  /** Read by formulas and meant to be changed on the sheet. */
  readonly input?: boolean;
  readonly name?: ReportName;
}
