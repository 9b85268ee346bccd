import type { EntityKind, FieldName } from "./field";
import type { MeasureKey } from "../model/measure-key";

/**
 * A sentence of the engine: which one, by its code, and what stands in it. The sheets show its English text;
 * the pane says it anew in the user's language, with figures by the workbook's locale. Plain cloneable data.
 */
export interface Told {
  readonly code: string;
  readonly values: readonly ToldValue[];
  /** In English. */
  readonly text: string;
}

/** What stands in a sentence: a name as it is, a number that chooses between forms, or a figure to be formatted. */
export type ToldValue = string | number | ToldFigure | Told;

/** A figure with what it is, by which each language writes it. */
export type ToldFigure =
  /** 1204 is 1,204. */
  | { readonly count: number }
  /** 0.164 is 16.4%; a sign is not shown. */
  | { readonly share: number }
  /** 0.9 is 90%: a share as it was set, 0.875 is 87.5%. */
  | { readonly limit: number }
  /** 0.164 is +16.4%. */
  | { readonly deviation: number }
  /** Two decimals: 0.56. */
  | { readonly hundredth: number }
  /** 1.25 is 1.3: one decimal, always shown. */
  | { readonly tenth: number }
  /** Whole units, with the sign that the English text shows, "" for none. */
  | { readonly money: number; readonly sign: string }
  /** 0.482 is 48%, and under 1% below that. */
  | { readonly roundShare: number }
  /** 41.7 is 42 km, and under 1 km below that. */
  | { readonly km: number }
  /** As it is: 12.5. */
  | { readonly plain: number }
  /** Their names inside a sentence: "potential and workload". */
  | { readonly measures: readonly MeasureKey[] }
  /** Its name inside a sentence: "potential". */
  | { readonly measure: MeasureKey }
  /** The name of a field inside a sentence: "postal code". */
  | { readonly field: FieldName }
  /** Names of fields: "revenue, calls a year". */
  | { readonly fields: readonly FieldName[] }
  /** What a list holds, inside a sentence: "accounts". */
  | { readonly entity: EntityKind }
  /** "MW-08, MW-09 and 3 more": at most so many by name. */
  | { readonly names: readonly string[]; readonly most: number };

export function isTold(value: ToldValue): value is Told {
  return typeof value === "object" && "code" in value;
}
