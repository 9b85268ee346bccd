import type { ICellDataForSheetInterceptor, Nullable } from "@univerjs/core";
import type { DataBarView } from "../view/book-view";

/** Something that the grid lets us draw into a cell. */
type CellRender =
  ICellDataForSheetInterceptor["customRender"] extends Nullable<(infer Render)[]> ? Render : never;

const MARGIN = 2;

/** Draws a data bar behind the text of its cell. */
export function dataBarRender(bar: DataBarView): CellRender {
  return {
    zIndex: 0,
    drawWith(context, info) {
      const { startX, startY, endX, endY } = info.primaryWithCoord;
      const width = endX - startX - 2 * MARGIN;
      const left = startX + MARGIN + width * Math.min(bar.from, bar.to);
      context.save();
      context.fillStyle = bar.color;
      context.globalAlpha = 0.55;
      context.fillRect(
        left,
        startY + MARGIN,
        width * Math.abs(bar.to - bar.from),
        endY - startY - 2 * MARGIN,
      );
      if (bar.axis !== null) {
        context.globalAlpha = 1;
        context.strokeStyle = "#8A8886";
        context.setLineDash([2, 2]);
        context.beginPath();
        context.moveTo(startX + MARGIN + width * bar.axis, startY);
        context.lineTo(startX + MARGIN + width * bar.axis, endY);
        context.stroke();
      }
      context.restore();
    },
  };
}

/** The small arrow of a cell that offers a list. */
export function listArrowRender(): CellRender {
  return {
    zIndex: 2,
    drawWith(context, info) {
      const { endX, startY, endY } = info.primaryWithCoord;
      const middle = (startY + endY) / 2;
      context.save();
      context.fillStyle = "#605E5C";
      context.beginPath();
      context.moveTo(endX - 11, middle - 2);
      context.lineTo(endX - 4, middle - 2);
      context.lineTo(endX - 7.5, middle + 2.5);
      context.fill();
      context.restore();
    },
  };
}
