import type { EntityMapping, WorkbookMapping } from "./field";

/** Which sheets hold what, with the evidence, before all rows are read. */
export interface Survey {
  readonly mapping: WorkbookMapping;
  /** Blocks that could be the same entity but were not taken, best first, with the reason in words. */
  readonly alternatives: readonly { readonly mapping: EntityMapping; readonly reason: string }[];
  /** Accounts made of order lines or opportunities, where there is no list of accounts; offered, never taken in silence. */
  readonly grouping: EntityMapping | null;
}
