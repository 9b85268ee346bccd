import type { Table } from "../../excel-host/model/table";
import { tableBody } from "../../excel-host/model/table";

/** What a table's style gives a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Accent colours of the Office theme, black first: TableStyleMedium2 is the second. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const BAND_TINT = 0.8;
const BLACK_TINT = 0.85;

/** The header, bands and totals of a table in its built-in style, roughly as Excel shows them. */
export function tableLook(table: Table, row: number): TableLook | null {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return null;
  const accent = ACCENTS[(Number(style[2]) - 1) % ACCENTS.length] ?? "#4472C4";
  const isLight = style[1] === "Light";
  const body = tableBody(table);
  if (table.showHeaders && row === table.area.top) {
    return isLight ? { bold: true } : { fill: accent, color: "#FFFFFF", bold: true };
  }
  if (table.showTotals && row === table.area.bottom) return { bold: true };
  if (!table.showBandedRows || (row - body.top) % 2 === 1) return null;
  return { fill: tint(accent, accent === "#000000" ? BLACK_TINT : BAND_TINT) };
}

function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const value = parseInt(color.slice(start, start + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
