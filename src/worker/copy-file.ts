import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { areaAddress } from "../engine/model/cell-address";
import { cellText } from "../engine/model/cell-text";
import { CELL_LOOK, HEADER_RULE } from "../report/cell-look";
import type {
  CopyArea,
  CopyCell,
  CopyChart,
  CopyDescription,
  CopySheet,
} from "../report/copies/copy-description";
import { PALETTE } from "../report/palette";

const FONT = "Calibri";

/**
 * A described copy as an .xlsx file. Texts are written as texts in cells of the text format, so that
 * none becomes a formula, now or when its cell is edited; formulas carry the value they give, for
 * readers that do not calculate. The file holds no names of people, dates of saving or properties
 * beyond what its cells say.
 *
 * @param onMade told after each sheet how many are made, and their share of all cells; the file is put together after that
 */
export async function copyFile(
  { sheets }: CopyDescription,
  onMade: (made: number, share: number) => void,
): Promise<Uint8Array> {
  const all = sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0);
  let cells = 0;
  const made = sheets.map((sheet, at) => {
    const one = sheetOf(sheet);
    cells += cellCount(sheet);
    onMade(at + 1, cells / all);
    return one;
  });
  return writeXlsx({ sheets: made, defaultFont: { name: FONT, size: 10 } });
}

function cellCount({ blocks }: CopySheet): number {
  return blocks.reduce((sum, { cells }) => sum + cells.reduce((count, row) => count + row.length, 0), 0);
}

function sheetOf(sheet: CopySheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<string, CellStyle>();
  for (const block of sheet.blocks) {
    block.cells.forEach((row, down) => {
      row.forEach((cell, along) => {
        if (cell === null) return;
        cells.set(`${String(block.row + down)},${String(block.column + along)}`, cellOf(cell, styles));
      });
    });
  }
  const rows = Array.from({ length: lastRowOf(sheet) + 1 }, () => []);
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.rowHeights.map(({ row, height }) => [row, { height }])),
    view: { showGridLines: false, tabColor: { rgb: rgb(sheet.tabColor) } },
    ...(sheet.freezeRows + sheet.freezeColumns === 0
      ? {}
      : { freezePane: { rows: sheet.freezeRows, columns: sheet.freezeColumns } }),
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      displayName: table.name,
      range: areaAddress(
        table.row + 1,
        table.column + 1,
        table.row + 1 + table.rowCount,
        table.column + table.headers.length,
      ),
      columns: table.headers.map((name) => ({ name })),
      style: "TableStyleLight1",
      showRowStripes: false,
      showAutoFilter: true,
    })),
    ...(sheet.checks === undefined ? {} : { conditionalRules: checkRules(sheet.checks) }),
    ...(sheet.list === undefined
      ? {}
      : {
          dataValidations: [
            {
              type: "list" as const,
              range: sheet.list.cells,
              formula1: sheet.list.source.slice(1),
              allowBlank: true,
              showErrorMessage: true,
              errorStyle: "stop" as const,
              errorTitle: "Not in this copy",
              errorMessage:
                "This name is no territory of the copy. Pick one from the list, so that the sums follow.",
            },
          ],
        }),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map(chartOf) }),
    ...(sheet.pictures === undefined
      ? {}
      : {
          images: sheet.pictures.map(({ png, altText, area }) => ({
            data: bytesOf(png),
            type: "png" as const,
            anchor: anchorOf(area),
            altText,
          })),
        }),
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.print.pagesTall ?? 0,
      printArea: absolute(sheet.print.area),
      ...(sheet.print.titleRow === undefined
        ? {}
        : { printTitlesRow: `$${String(sheet.print.titleRow)}:$${String(sheet.print.titleRow)}` }),
    },
    headerFooter: { oddFooter: sheet.footer },
  };
}

type Chart = NonNullable<WriteSheet["charts"]>[number];

function chartOf(chart: CopyChart): Chart {
  return {
    type: "column",
    showTitle: false,
    anchor: anchorOf(chart.area),
    altText: chart.altText,
    legend: "bottom",
    gapWidth: 40,
    ...(chart.inFront ? { overlap: 100 } : {}),
    series: chart.series.map(({ name, values, categories, color }) => ({
      name,
      values,
      categories,
      color: rgb(color),
    })),
    axes: {
      x: { tickLblPos: "low", labelFontSize: 8 },
      y: { numberFormat: { formatCode: chart.axisFormat }, labelFontSize: 8 },
    },
  };
}

/** Corners as the file counts them: the lower right one is the cell after the last. */
function anchorOf({ top, left, bottom, right }: CopyArea): Chart["anchor"] {
  return { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function cellOf(cell: CopyCell, styles: Map<string, CellStyle>): Partial<Cell> {
  const value = typeof cell.value === "string" ? storedText(cell.value) : cell.value;
  const style = styleOf(cell, styles);
  if (cell.formula !== undefined) {
    return { value: null, type: "formula", formula: cell.formula.slice(1), formulaResult: value, style };
  }
  if (value === "") return { value: null, type: "empty", style };
  return { value, style };
}

/** Text as a file stores it: what a cell cannot hold is gone, and what looks like an escape stays what it is. */
function storedText(text: string): string {
  return cellText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Equal looks share one style. */
function styleOf(cell: CopyCell, styles: Map<string, CellStyle>): CellStyle {
  const key = JSON.stringify([cell.style, cell.format, cell.align, cell.wrap, cell.top]);
  const known = styles.get(key);
  if (known !== undefined) return known;
  const look = CELL_LOOK[cell.style];
  const isHeader = cell.style === "header" || cell.style === "inputHeader";
  const rule = isHeader ? HEADER_RULE : look.rowRule;
  const style: CellStyle = {
    font: {
      name: FONT,
      size: look.size,
      color: { rgb: rgb(look.color) },
      ...(look.bold === true ? { bold: true } : {}),
    },
    ...(look.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(look.fill) } } }),
    border: {
      ...(rule === undefined ? {} : { bottom: { style: "thin", color: { rgb: rgb(rule) } } }),
      ...(cell.style === "total" ? { top: { style: "thin", color: { rgb: rgb(PALETTE.totalRule) } } } : {}),
    },
    alignment: {
      vertical: cell.top === true ? "top" : isHeader ? "center" : "bottom",
      ...(cell.align === undefined ? {} : { horizontal: cell.align }),
      ...(cell.wrap === true || look.wrap === true ? { wrapText: true } : {}),
    },
    numFmt: cell.format,
  };
  styles.set(key, style);
  return style;
}

function checkRules(range: string): NonNullable<WriteSheet["conditionalRules"]> {
  const first = `$${range.split(":")[0] ?? ""}`;
  return [
    {
      type: "expression",
      priority: 1,
      range,
      formula: `${first}="FAIL"`,
      style: {
        font: { bold: true, color: { rgb: rgb(PALETTE.failText) } },
        fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(PALETTE.failFill) } },
      },
    },
  ];
}

function lastRowOf(sheet: CopySheet): number {
  return sheet.blocks.reduce((last, block) => Math.max(last, block.row + block.cells.length - 1), 0);
}

/** "$A$1:$D$9" */
function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function rgb(color: string): string {
  return color.slice(1);
}
