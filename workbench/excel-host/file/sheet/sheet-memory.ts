import type { ConditionalFormat, Validation } from "../../model/sheet";
import type { Table } from "../../model/table";
import type { Chart, Picture } from "../../model/drawing";

/** Something of the model that was read from a file, with what the model was then. */
export interface Remembered {
  /** JSON text of the model object right after loading. */
  readonly state: string;
}

export interface RememberedElement extends Remembered {
  /** Place among the elements of its kind in the part. */
  readonly index: number;
}

export interface RememberedPart extends Remembered {
  readonly path: string;
}

export interface RememberedAnchor extends Remembered {
  /** Place among the anchors of the drawing part. */
  readonly anchor: number;
  /** Part of the chart or picture. */
  readonly path: string;
}

/** What the model of a sheet was when it was loaded, so that saving can tell what changed. */
export interface SheetMemory {
  readonly conditionalFormats: Map<ConditionalFormat, RememberedElement>;
  readonly validations: Map<Validation, RememberedElement>;
  readonly tables: Map<Table, RememberedPart>;
  readonly charts: Map<Chart, RememberedAnchor>;
  readonly pictures: Map<Picture, RememberedAnchor>;
  /** Path of the sheet's drawing part. */
  drawing: string | undefined;
  /** The sheet's modelled parts beside cells, JSON by subject ("pageLayout", "autoFilter" ...). */
  readonly state: Map<string, string>;
  /** Further attributes of columns as written (outline level, best fit). */
  readonly columns: Map<number, Record<string, string>>;
}

export function emptyMemory(): SheetMemory {
  return {
    conditionalFormats: new Map(),
    validations: new Map(),
    tables: new Map(),
    charts: new Map(),
    pictures: new Map(),
    drawing: undefined,
    state: new Map(),
    columns: new Map(),
  };
}

/** Text that is equal exactly when the model object is; bytes count by their length and content. */
export function stateOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return [...(part as Map<unknown, unknown>)];
    if (part instanceof Uint8Array) return part.length;
    return part;
  });
}
