import type { CellStyle } from "./workbook-description";

/** Fonts, fills and rules of a cell style; sizes in points. The font's name stays the workbook's own. */
export interface CellLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Rule below each row of the area. */
  readonly rowRule?: string;
  readonly wrap?: boolean;
}

const INK = "#242424";
const QUIET = "#595959";

export const CELL_LOOK: Readonly<Record<CellStyle, CellLook>> = {
  title: { size: 16, color: INK, bold: true },
  lead: { size: 10, color: QUIET },
  verdict: { size: 13, color: INK, bold: true },
  heading: { size: 11, color: INK, bold: true },
  header: { size: 10, color: INK, bold: true, fill: "#F0F0F0", wrap: true },
  inputHeader: { size: 10, color: INK, bold: true, fill: "#FFEFC2", wrap: true },
  input: { size: 10, color: "#0B4F9E", fill: "#FFF8E1", rowRule: "#EADFBE" },
  formula: { size: 10, color: INK },
  value: { size: 10, color: QUIET },
  note: { size: 9, color: QUIET },
  label: { size: 10, color: INK, bold: true },
  figure: { size: 18, color: INK, bold: true },
  total: { size: 10, color: INK, bold: true },
  check: { size: 10, color: "#0E700E", bold: true },
  link: { size: 10, color: "#0B4F9E" },
};

export const HEADER_RULE = "#8A8886";
