import { columnLetters } from "../engine/model/cell-address";
import { addressOf } from "./area-address";
import type { SheetDescription } from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";

const MARGINS = { top: 0.6, bottom: 0.6, left: 0.3, right: 0.3, header: 0.3, footer: 0.3 };

/** Queues tab colour, grid lines, page set-up and foot of one sheet; the caller syncs. */
export function stagePage(context: ExcelBatch, write: StagedWrite, sheet: SheetDescription): void {
  const target = stagedSheet(context, write, sheet.role);
  target.tabColor = sheet.tabColor;
  target.showGridlines = false;
  const { pageLayout } = target;
  const { print } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom =
    print.scale === undefined
      ? {
          ...(print.pagesWide > 0 ? { horizontalFitToPages: print.pagesWide } : {}),
          ...(print.pagesTall > 0 ? { verticalFitToPages: print.pagesTall } : {}),
        }
      : { scale: print.scale };
  for (const column of print.columnBreaks ?? []) {
    target.verticalPageBreaks.add(addressOf({ row: 0, column, rowCount: 1, columnCount: 1 }));
  }
  for (const row of print.rowBreaks ?? []) {
    target.horizontalPageBreaks.add(addressOf({ row, column: 0, rowCount: 1, columnCount: 1 }));
  }
  pageLayout.setPrintArea(addressOf(print.area));
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(
      `$${String(print.titleRows.first + 1)}:$${String(print.titleRows.last + 1)}`,
    );
  }
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnLetters(first + 1)}:$${columnLetters(last + 1)}`);
  }
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (print.footer) {
    const foot = pageLayout.headersFooters.defaultForAllPages;
    foot.leftFooter = print.footer.left;
    foot.centerFooter = print.footer.center;
    foot.rightFooter = print.footer.right;
  }
}

/** Queues the frozen rows and columns; refused by Excel while another workbook is in front. */
export function stageFreeze(context: ExcelBatch, write: StagedWrite, sheet: SheetDescription): void {
  const panes = stagedSheet(context, write, sheet.role).freezePanes;
  if (sheet.freezeRows > 0 && sheet.freezeColumns > 0) {
    panes.freezeAt(
      stagedSheet(context, write, sheet.role).getRangeByIndexes(0, 0, sheet.freezeRows, sheet.freezeColumns),
    );
  } else if (sheet.freezeRows > 0) panes.freezeRows(sheet.freezeRows);
  else if (sheet.freezeColumns > 0) panes.freezeColumns(sheet.freezeColumns);
}
