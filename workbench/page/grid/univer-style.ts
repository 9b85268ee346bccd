import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { BorderLook, CellLook, CellView } from "../view/book-view";

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** Pixels of one step of indent. */
const INDENT = 9;

/** A cell's look in the grid's terms, with what conditional formats change. */
export function univerStyle(look: CellLook, cell: CellView): IStyleData {
  const horizontal = look.horizontal ?? cell.align;
  const fill = cell.fill ?? look.fill;
  const color = cell.color ?? look.color;
  return {
    ff: fontStack(look.fontFamily),
    fs: look.fontSize,
    bl: (cell.bold ?? look.bold) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === null ? {} : { cl: { rgb: color } }),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    bd: {
      ...(look.top ? { t: border(look.top) } : {}),
      ...(look.bottom ? { b: border(look.bottom) } : {}),
      ...(look.left ? { l: border(look.left) } : {}),
      ...(look.right ? { r: border(look.right) } : {}),
    },
    ht: HORIZONTAL[horizontal],
    vt: VERTICAL[look.vertical],
    tb: look.wrap ? WrapStrategy.WRAP : horizontal === "left" ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP,
    ...(look.indent > 0 ? { pd: { [horizontal === "right" ? "r" : "l"]: 2 + INDENT * look.indent } } : {}),
  };
}

/** Carlito has the widths of Calibri and stands in for it where Office is not installed. */
function fontStack(family: string): string {
  return `${family}, ${family === "Calibri" ? "Carlito, " : ""}Arial, sans-serif`;
}

function border(look: BorderLook): IBorderStyleData {
  const solid = [BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM, BorderStyleTypes.THICK][look.width - 1];
  return {
    s: look.dashed ? BorderStyleTypes.DASHED : (solid ?? BorderStyleTypes.THIN),
    cl: { rgb: look.color },
  };
}
