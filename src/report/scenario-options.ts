import type { CurrencySign } from "./currency-sign";
import type { ScenarioRecord } from "../engine/model/scenario-record";

/** What the Scenarios sheet shows. */
export interface ScenarioSheetFacts {
  /** In the order of the rows. */
  readonly scenarios: readonly ScenarioRecord[];
  /** The plan on the sheets as it was written, by whose name the live column goes; null before the first writing. */
  readonly written: ScenarioRecord | null;
  /** Name of the scenario that is the written plan; "" when it is none. */
  readonly active: string;
  /** The scenarios to set beside the plan, as they were chosen on the sheet; others take the place of those that are gone. */
  readonly chosen: readonly string[];
  /** Fingerprint of the inputs as they are now; "" where they were not read. */
  readonly inputs: string;
  /** Days that the workbook's date system counts less than that of 1900. */
  readonly daysLess: number;
  /** ISO currency sign to show with money, "" for none. */
  readonly currencySymbol: CurrencySign;
  readonly planName: string;
  readonly version: string;
}
