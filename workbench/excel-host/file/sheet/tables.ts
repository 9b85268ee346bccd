import { areaAddress, type Area } from "../../model/area";
import type { Book } from "../../model/book";
import { tableBody, type Table, type TableColumn } from "../../model/table";
import { MAIN_NAMESPACE } from "../xml/namespaces";
import { decodeExcelText, encodeExcelText } from "../xml/excel-text";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  ensureChild,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { parseArea } from "./addresses";

/** CT_Table, ECMA-376 18.5.1.2. */
export const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"] as const;
/** CT_TableColumn, 18.5.1.3. */
export const TABLE_COLUMN_ORDER = [
  "calculatedColumnFormula",
  "totalsRowFormula",
  "xmlColumnPr",
  "extLst",
] as const;

/** Functions of totals rows: the file's word and the API's. */
const TOTALS: readonly (readonly [file: string, api: string])[] = [
  ["sum", "Sum"],
  ["average", "Average"],
  ["count", "Count"],
  ["countNums", "CountNumbers"],
  ["max", "Max"],
  ["min", "Min"],
  ["stdDev", "StdDev"],
  ["var", "Var"],
  ["custom", "Custom"],
];

/** Reads a table part; undefined when its area cannot be read. */
export function readTable(root: XmlElement, book: Book): Table | undefined {
  const area = parseArea(root.attributes.ref ?? "");
  if (!area) return undefined;
  const look = childNamed(root, "tableStyleInfo");
  return {
    id: book.makeId(),
    name: root.attributes.displayName ?? root.attributes.name ?? "",
    area,
    columns: childrenNamed(childNamed(root, "tableColumns") ?? root, "tableColumn").map(readColumn),
    showHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: hasFilterButtons(childNamed(root, "autoFilter"), area),
    showBandedRows: booleanAttribute(look, "showRowStripes", false),
    showBandedColumns: booleanAttribute(look, "showColumnStripes", false),
    highlightFirstColumn: booleanAttribute(look, "showFirstColumn", false),
    highlightLastColumn: booleanAttribute(look, "showLastColumn", false),
    style: look?.attributes.name ?? "",
  };
}

function readColumn(column: XmlElement): TableColumn {
  const formula = childNamed(column, "calculatedColumnFormula");
  const totals = column.attributes.totalsRowFunction;
  const label = column.attributes.totalsRowLabel;
  return {
    id: numberAttribute(column, "id") ?? 0,
    name: decodeExcelText(column.attributes.name ?? ""),
    calculatedFormula: formula ? textOf(formula) : null,
    totalsFunction: totals === undefined ? null : (TOTALS.find(([file]) => file === totals)?.[1] ?? totals),
    totalsLabel: label === undefined ? null : decodeExcelText(label),
  };
}

/** A table filters without buttons when every column of its filter hides its button. */
function hasFilterButtons(filter: XmlElement | undefined, area: Area): boolean {
  if (!filter) return false;
  const hidden = childrenNamed(filter, "filterColumn").filter((column) =>
    booleanAttribute(column, "hiddenButton", false),
  );
  return hidden.length < area.right - area.left + 1;
}

/** Writes a table over what its part had before; what the model does not know stays. */
export function writeTable(table: Table, id: number, before: XmlElement | undefined): XmlElement {
  const root = before ?? element("table", { xmlns: MAIN_NAMESPACE, id });
  setAttribute(
    root,
    "name",
    root.attributes.name === root.attributes.displayName || !before ? table.name : root.attributes.name,
  );
  setAttribute(root, "displayName", table.name);
  setAttribute(root, "ref", areaAddress(table.area));
  setAttribute(root, "headerRowCount", table.showHeaders ? undefined : 0);
  setAttribute(root, "totalsRowCount", table.showTotals ? 1 : undefined);
  if (!table.showTotals) {
    const everShown = table.columns.some(
      (column) => column.totalsFunction !== null || column.totalsLabel !== null,
    );
    setAttribute(root, "totalsRowShown", everShown ? undefined : 0);
  } else setAttribute(root, "totalsRowShown", undefined);
  writeFilter(root, table);
  writeColumns(root, table);
  const look = ensureChild(root, "tableStyleInfo", TABLE_ORDER);
  setAttribute(look, "name", table.style === "" ? undefined : table.style);
  setAttribute(look, "showFirstColumn", table.highlightFirstColumn);
  setAttribute(look, "showLastColumn", table.highlightLastColumn);
  setAttribute(look, "showRowStripes", table.showBandedRows);
  setAttribute(look, "showColumnStripes", table.showBandedColumns);
  return root;
}

function writeFilter(root: XmlElement, table: Table): void {
  if (!table.showFilterButton || !table.showHeaders) {
    removeChildren(root, "autoFilter");
    return;
  }
  const filter = ensureChild(root, "autoFilter", TABLE_ORDER);
  const { top, left, right } = table.area;
  const ref = areaAddress({ top, left, right, bottom: tableBody(table).bottom });
  if (filter.attributes.ref !== undefined && parseArea(filter.attributes.ref)?.left !== left)
    filter.children = [];
  filter.children = filter.children.filter(
    (node) => typeof node === "string" || Number(node.attributes.colId ?? 0) <= right - left,
  );
  setAttribute(filter, "ref", ref);
}

function writeColumns(root: XmlElement, table: Table): void {
  const list = ensureChild(root, "tableColumns", TABLE_ORDER);
  const before = new Map(
    childrenNamed(list, "tableColumn").map((column) => [numberAttribute(column, "id"), column]),
  );
  list.children = table.columns.map((column) => {
    const target = before.get(column.id) ?? element("tableColumn", { id: column.id });
    setAttribute(target, "name", encodeExcelText(column.name).replaceAll("\n", "_x000a_"));
    setAttribute(
      target,
      "totalsRowLabel",
      column.totalsLabel === null ? undefined : encodeExcelText(column.totalsLabel),
    );
    const totals = TOTALS.find(([, api]) => api === column.totalsFunction)?.[0] ?? column.totalsFunction;
    setAttribute(target, "totalsRowFunction", totals ?? undefined);
    const present = childNamed(target, "calculatedColumnFormula");
    if (column.calculatedFormula === null) removeChildren(target, "calculatedColumnFormula");
    else if (present) present.children = [column.calculatedFormula];
    else
      insertInOrder(
        target,
        element("calculatedColumnFormula", {}, [column.calculatedFormula]),
        TABLE_COLUMN_ORDER,
      );
    return target;
  });
  setAttribute(list, "count", table.columns.length);
}
