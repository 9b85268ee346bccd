import type { Area } from "../model/area";
import type { Book, CustomXmlPart, DefinedName } from "../model/book";
import type { Chart, ChartSeries, Picture } from "../model/drawing";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/table";

/** A rectangle on a sheet. The area of a tracked range moves when rows or columns come and go. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

export interface RangeAreasTarget {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface PictureTarget {
  readonly sheet: Sheet;
  readonly picture: Picture;
}

export interface BorderTarget extends RangeTarget {
  /** "EdgeTop", "InsideHorizontal" ... */
  readonly side: string;
}

/** A file that is to be opened as a workbook of its own. */
export interface CreatedWorkbook {
  readonly id: string;
  /** .xlsx */
  readonly bytes: Uint8Array;
}

/** Properties kept by path ("title/format/font/color") in a flat record. */
export interface Bag {
  readonly sheet: Sheet;
  readonly store: Record<string, unknown>;
  /** "" or "title/". */
  readonly path: string;
  /** Refuses a formula that does not parse. */
  readonly checkFormula?: (formula: string) => void;
}

/** What an object of each class of the API stands for in the book. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  WorkbookCreated: CreatedWorkbook;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  Runtime: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  CustomPropertyCollection: Book;
  CustomProperty: { readonly key: string };
  SettingCollection: Book;
  Setting: { readonly key: string };
  CustomXmlPartCollection: Book;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: CustomXmlPart;
  Functions: Book;
  FunctionResult: { readonly value: unknown };
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: { readonly sheet: Sheet; readonly key: string };
  PageLayout: Sheet;
  PageBreakCollection: { readonly sheet: Sheet; readonly between: "columns" | "rows" };
  /** A page begins before the column or the row of this index. */
  PageBreak: { readonly between: "columns" | "rows"; readonly index: number };
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  /** The filter of a sheet or of a table. */
  AutoFilter: { readonly sheet: Sheet; readonly table: Table | null };
  Range: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
  RangeView: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  /** null is the workbook. */
  NamedItemCollection: { readonly scope: Sheet | null };
  NamedItem: DefinedName;
  /** null is the workbook. */
  TableCollection: { readonly sheet: Sheet | null };
  TableScopedCollection: { readonly tables: readonly TableTarget[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartPointsCollection: ChartSeriesTarget;
  ShapeCollection: Sheet;
  Shape: PictureTarget;
}

export type ClassName = keyof Targets;

/** An object of the API with what it stands for. */
export interface BoundObject<K extends ClassName = ClassName> {
  readonly type: K;
  readonly target: Targets[K];
}

/** An object whose class is nothing but properties kept in a Bag; the schema and the defaults say which. */
export interface BagObject {
  readonly type: string;
  readonly bag: Bag;
}

export type HostObject = { [K in ClassName]: BoundObject<K> }[ClassName] | BagObject;

export function isBag(object: HostObject): object is BagObject {
  return "bag" in object;
}
