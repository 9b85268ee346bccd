import type { WorkbookMapping } from "./field";

/** Which sheets hold what, with the evidence, before all rows are read. */
export interface Survey {
  readonly mapping: WorkbookMapping;
  /** Blocks that could be the same entity but were not taken, with the reason. */
  readonly alternatives: readonly {
    readonly entity: string;
    readonly key: string;
    readonly sheet: string;
    readonly reason: string;
  }[];
}
