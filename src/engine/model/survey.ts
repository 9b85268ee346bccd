import type { Told } from "./told";
import type { EntityMapping, WorkbookMapping } from "./workbook-mapping";

/** A list that holds data and cannot be read as it stands. */
export interface UnreadableList {
  /** SheetOutline.key of the block. */
  readonly key: string;
  readonly sheet: string;
  /** Where it shows. */
  readonly cell: string;
  readonly found: Told;
  readonly remedy: Told;
}

/** Which sheets hold what, with the evidence, before all rows are read. */
export interface Survey {
  readonly mapping: WorkbookMapping;
  /** Blocks that could be the same entity but were not taken, best first, with the reason. */
  readonly alternatives: readonly { readonly mapping: EntityMapping; readonly reason: Told }[];
  /** Accounts made of order lines or opportunities, where there is no list of accounts; offered, never taken in silence. */
  readonly grouping: EntityMapping | null;
  /** Lists that no entity is read from because of how they are laid out; none unless given. */
  readonly unreadable?: readonly UnreadableList[];
}
