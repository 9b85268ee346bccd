import type { BorderEdge, CellStyle } from "../../excel-host/model/style";
import type { BorderLook, CellLook } from "../view/book-view";

const BORDER_WIDTH = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const AUTOMATIC = "#242424";

/** A cell style as the page draws it. */
export function describeStyle(style: CellStyle): CellLook {
  const { font, borders } = style;
  return {
    fontFamily: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline !== "None",
    strikethrough: font.strikethrough,
    color: font.color,
    fill: style.fill,
    top: border(borders.EdgeTop),
    bottom: border(borders.EdgeBottom),
    left: border(borders.EdgeLeft),
    right: border(borders.EdgeRight),
    horizontal: horizontal(style.horizontalAlignment),
    vertical:
      style.verticalAlignment === "Top" ? "top" : style.verticalAlignment === "Center" ? "middle" : "bottom",
    wrap: style.wrapText,
    indent: style.indentLevel,
  };
}

function border(edge: BorderEdge | undefined): BorderLook | null {
  if (!edge || edge.style === "None") return null;
  return {
    width: BORDER_WIDTH[edge.weight],
    dashed: edge.style !== "Continuous" && edge.style !== "Double",
    color: edge.color ?? AUTOMATIC,
  };
}

function horizontal(alignment: string): CellLook["horizontal"] {
  if (alignment === "Left" || alignment === "Fill" || alignment === "Justify") return "left";
  if (alignment === "Center" || alignment === "CenterAcrossSelection" || alignment === "Distributed")
    return "center";
  return alignment === "Right" ? "right" : null;
}
