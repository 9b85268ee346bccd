import type { EntityKind } from "../engine/model/field";

/** What is said of a plan that was made again; numbers come with how they are shown. */
export interface RerunWords {
  readonly identical: (accounts: string, territories: string) => string;
  readonly elsewhere: (accounts: number, shown: string) => string;
  /** Every account where it was planned, and some figure is another. */
  readonly figures: string;
  readonly fromTo: (what: string, was: string, is: string) => string;
  readonly more: (shown: string) => string;
  readonly blank: string;
  readonly inputs: string;
  /** Something has changed, and the workbook does not tell what. */
  readonly inputsUnknown: string;
  readonly lists: Readonly<Record<EntityKind, string>>;
  readonly arrived: (accounts: number, shown: string, ids: string) => string;
  readonly gone: (accounts: number, shown: string, ids: string) => string;
  readonly amounts: (accounts: number, shown: string, measure: string, first: string) => string;
  readonly newList: (list: string, sheet: string) => string;
  readonly goneList: (list: string, sheet: string) => string;
  readonly otherSheet: (list: string, was: string, is: string) => string;
  readonly rows: (list: string, was: string, is: string) => string;
  readonly keys: (list: string, rows: number, shown: string) => string;
  readonly cells: (list: string, column: string, rows: number, shown: string) => string;
  readonly otherColumn: (list: string, was: string, is: string, rows: number, shown: string) => string;
  readonly newColumn: (list: string, column: string) => string;
  readonly goneColumn: (list: string, column: string) => string;
  readonly version: (was: string, is: string) => string;
  readonly typed: (cells: number, shown: string) => string;
  readonly chosen: (settings: number, shown: string) => string;
  readonly hands: string;
  readonly owners: (count: number, shown: string) => string;
  readonly areas: (count: number, shown: string) => string;
  readonly quotas: (count: number, shown: string) => string;
  /** Of budgets and of support. */
  readonly budgets: (count: number, shown: string) => string;
  readonly kept: Readonly<Record<"stopped" | "repaired" | "proved" | "sheets", string>>;
}
