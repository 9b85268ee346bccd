import type { Area } from "./area";
import { CellStore } from "./cell-store";
import type { Chart, Picture } from "./drawing";
import type { Table } from "./table";

export interface RowProperties {
  /** Points; undefined = automatic. */
  height?: number;
  hidden?: boolean;
  /** Style of cells without one of their own. */
  style?: number;
}

export interface ColumnProperties {
  /** Characters of the default font, as the file stores it; undefined = the sheet's standard. */
  width?: number;
  hidden?: boolean;
  style?: number;
  /** How many groups of the outline the column is in. */
  outline?: number;
  /** The group that ends before this column is folded away. */
  collapsed?: boolean;
}

/**
 * A conditional format in the terms of Office.js. `settings` holds what was set, by API path below
 * the object of the kind, as charts do; formulas keep their "=":
 * Custom "rule/formula", "format/font/color", "format/font/bold", "format/fill/color" ...;
 * CellValue "rule" ({ formula1, formula2, operator }) and "format/...";
 * DataBar "lowerBoundRule" and "upperBoundRule" ({ type, formula }), "positiveFormat/fillColor",
 * "positiveFormat/gradientFill", "negativeFormat/fillColor", "axisFormat", "showDataBarOnly" ...;
 * ColorScale "criteria" ({ minimum, midpoint, maximum } of { type, formula, color });
 * IconSet "style", "criteria", "reverseIconOrder", "showIconOnly".
 */
export interface ConditionalFormat {
  readonly id: string;
  /** Excel.ConditionalFormatType: "Custom", "DataBar", "CellValue", ... */
  readonly kind: string;
  readonly area: Area;
  priority: number;
  stopIfTrue: boolean;
  settings: Record<string, unknown>;
}

/** Data validation of an area, in the terms of Office.js (rule, errorAlert, prompt as plain objects). */
export interface Validation {
  readonly area: Area;
  rule: Record<string, unknown>;
  errorAlert: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
  prompt: { showPrompt: boolean; title: string; message: string };
  ignoreBlanks: boolean;
}

/** A link of one cell: an address outside, or a place in the book ("'Plan Summary'!A1"). */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** { horizontalFitToPages, verticalFitToPages } or { scale }. */
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number; scale?: number };
  /** Excel.PaperType name: "Letter", "A4", "A3" ...; null = the printer's. */
  paperSize: string | null;
  printArea: Area | null;
  /** 0-based, ends included. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  /** Columns that begin a page, ascending. */
  columnBreaks: number[];
  rowBreaks: number[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** Inches. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  headerFooter: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  printGridlines: boolean;
  blackAndWhite: boolean;
}

interface SheetProtection {
  /** API names of WorksheetProtectionOptions. */
  options: Record<string, unknown>;
  /** True when a password is set; we never keep the password. */
  hasPassword: boolean;
}

/** A worksheet. */
export class Sheet {
  readonly cells = new CellStore();
  readonly rows = new Map<number, RowProperties>();
  readonly columns = new Map<number, ColumnProperties>();
  readonly merges: Area[] = [];
  readonly tables: Table[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: Validation[] = [];
  readonly charts: Chart[] = [];
  readonly pictures: Picture[] = [];
  /** Links by cell, "row,column" (0-based). */
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** Worksheet custom properties (ExcelApi 1.12). */
  readonly customProperties = new Map<string, string>();
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  /** Rows above and columns left of the frozen line. */
  frozen = { rows: 0, columns: 0 };
  protection: SheetProtection | null = null;
  /** The sheet's own filter (not a table's): its range, or null. */
  autoFilter: Area | null = null;
  pageLayout: PageLayout = defaultPageLayout();
  standardWidth = 8.43;
  standardHeight = 15;
  /** Selected range. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Something that the file stores about this sheet has changed since it was loaded; a sheet made here starts changed. */
  changed = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Smallest rectangle that holds every cell with a value (or, when asked, a style), or null. */
  usedArea(valuesOnly: boolean): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.cells.columns.forEach((column, index) => {
      if (!column) return;
      const first = firstFilled(column.values, valuesOnly ? undefined : column.styles);
      if (first < 0) return;
      const last = lastFilled(column.values, valuesOnly ? undefined : column.styles);
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, index);
      right = Math.max(right, index);
    });
    return right < 0 ? null : { top, left, bottom, right };
  }
}

function isFilled(value: unknown, style: number | undefined): boolean {
  return (value !== undefined && value !== null) || (style !== undefined && style !== 0);
}

function firstFilled(
  values: readonly unknown[],
  styles: readonly (number | undefined)[] | undefined,
): number {
  const length = Math.max(values.length, styles?.length ?? 0);
  for (let row = 0; row < length; row++) if (isFilled(values[row], styles?.[row])) return row;
  return -1;
}

function lastFilled(values: readonly unknown[], styles: readonly (number | undefined)[] | undefined): number {
  for (let row = Math.max(values.length, styles?.length ?? 0) - 1; row >= 0; row--) {
    if (isFilled(values[row], styles?.[row])) return row;
  }
  return -1;
}

function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    paperSize: null,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    columnBreaks: [],
    rowBreaks: [],
    centerHorizontally: false,
    centerVertically: false,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    printGridlines: false,
    blackAndWhite: false,
  };
}
