import { autofit, columnPoints, rowPoints, setColumnWidth, setRowHeight } from "../../model/cell-sizes";
import { changeStyles, commonStyleValue, styleAt } from "../../model/cell-styles";
import { HostError } from "../../model/host-error";
import type { BorderEdge, CellStyle, FontStyle } from "../../model/style";
import type { Area } from "../../model/area";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { BorderTarget, RangeTarget } from "../targets";
import { colour, flag, text } from "./worksheet";

type Change = (style: CellStyle) => CellStyle;

function apply({ sheet, area }: RangeTarget, host: HostContext, change: Change): void {
  host.editor.requireUnprotected(sheet, "allowFormatCells");
  changeStyles(host.book, sheet, area, change);
  host.editor.changed("layout", sheet);
}

function common<T>({ sheet, area }: RangeTarget, host: HostContext, read: (style: CellStyle) => T): T | null {
  return commonStyleValue(host.book, sheet, area, read) ?? null;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new HostError("InvalidArgument", `${JSON.stringify(value)} is none of ${choices.join(", ")}`);
  return found;
}

function numberBetween(value: unknown, minimum: number, maximum: number): number {
  if (typeof value !== "number" || !(value >= minimum && value <= maximum)) {
    throw new HostError(
      "InvalidArgument",
      `${JSON.stringify(value)} is no number from ${String(minimum)} to ${String(maximum)}`,
    );
  }
  return value;
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormat: ClassMembers<RangeTarget> = {
  read: {
    WrapText: (target, host) => common(target, host, (style) => style.wrapText),
    HorizontalAlignment: (target, host) => common(target, host, (style) => style.horizontalAlignment),
    VerticalAlignment: (target, host) => common(target, host, (style) => style.verticalAlignment),
    IndentLevel: (target, host) => common(target, host, (style) => style.indentLevel),
    TextOrientation: (target, host) => common(target, host, (style) => style.textOrientation),
    ShrinkToFit: (target, host) => common(target, host, (style) => style.shrinkToFit),
    // In points; null when the columns differ, by the documentation of RangeFormat.columnWidth.
    ColumnWidth: ({ sheet, area }) => uniform(area.left, area.right, (column) => columnPoints(sheet, column)),
    RowHeight: ({ sheet, area }) => uniform(area.top, area.bottom, (row) => rowPoints(sheet, row)),
    UseStandardWidth: ({ sheet, area }) =>
      uniform(area.left, area.right, (column) => sheet.columns.get(column)?.width === undefined),
    UseStandardHeight: ({ sheet, area }) =>
      uniform(area.top, area.bottom, (row) => sheet.rows.get(row)?.height === undefined),
  },
  write: {
    WrapText: (target, value, host) => {
      const wrapText = flag(value);
      apply(target, host, (style) => ({ ...style, wrapText }));
    },
    HorizontalAlignment: (target, value, host) => {
      const horizontalAlignment = oneOf(value, HORIZONTAL);
      apply(target, host, (style) => ({ ...style, horizontalAlignment }));
    },
    VerticalAlignment: (target, value, host) => {
      const verticalAlignment = oneOf(value, VERTICAL);
      apply(target, host, (style) => ({ ...style, verticalAlignment }));
    },
    IndentLevel: (target, value, host) => {
      const indentLevel = numberBetween(value, 0, 250);
      apply(target, host, (style) => ({ ...style, indentLevel }));
    },
    TextOrientation: (target, value, host) => {
      const textOrientation = value === 180 ? 180 : numberBetween(value, -90, 90);
      apply(target, host, (style) => ({ ...style, textOrientation }));
    },
    ShrinkToFit: (target, value, host) => {
      const shrinkToFit = flag(value);
      apply(target, host, (style) => ({ ...style, shrinkToFit }));
    },
    ColumnWidth: ({ sheet, area }, value, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatColumns");
      // 255 characters are the widest column: 1790 pixels.
      setColumnWidth(sheet, area, numberBetween(value, 0, 1342.5));
      host.editor.changed("layout", sheet);
    },
    RowHeight: ({ sheet, area }, value, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatRows");
      setRowHeight(sheet, area, numberBetween(value, 0, 409.5));
      host.editor.changed("layout", sheet);
    },
  },
  navigate: {
    Fill: (target, host) => host.make("RangeFill", target),
    Font: (target, host) => host.make("RangeFont", target),
    Borders: (target, host) => host.make("RangeBorderCollection", target),
    Protection: (target, host) => host.make("FormatProtection", target),
  },
  call: {
    AutofitColumns: (target, _args, host) => {
      host.settle();
      host.editor.requireUnprotected(target.sheet, "allowFormatColumns");
      fit(target, "columns", host);
    },
    AutofitRows: (target, _args, host) => {
      host.settle();
      host.editor.requireUnprotected(target.sheet, "allowFormatRows");
      fit(target, "rows", host);
    },
    AdjustIndent: (target, args: Arguments, host) => {
      const amount = args.integer(0, -250, 250);
      apply(target, host, (style) => ({
        ...style,
        indentLevel: Math.max(0, Math.min(250, style.indentLevel + amount)),
      }));
    },
  },
};

function fit({ sheet, area }: RangeTarget, axis: "rows" | "columns", host: HostContext): void {
  autofit(
    sheet,
    area,
    axis,
    (row, column) => host.editor.shownText(sheet, row, column),
    (row, column) => styleAt(host.book, sheet, row, column).font.size,
  );
  host.editor.changed("layout", sheet);
}

function uniform<T>(first: number, last: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
  return value;
}

export const rangeFill: ClassMembers<RangeTarget> = {
  read: {
    // No fill reads as white, mixed fills as "", by the documentation of RangeFill.color.
    Color: ({ sheet, area }, host) =>
      commonStyleValue(host.book, sheet, area, (style) => style.fill ?? "#FFFFFF") ?? "",
  },
  write: {
    Color: (target, value, host) => {
      const fill = colour(value);
      apply(target, host, (style) => ({ ...style, fill }));
    },
  },
  call: {
    Clear: (target, _args, host) => {
      apply(target, host, (style) => ({ ...style, fill: null }));
    },
  },
};

function font(change: Partial<FontStyle>): Change {
  return (style) => ({ ...style, font: { ...style.font, ...change } });
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: ClassMembers<RangeTarget> = {
  read: {
    Name: (target, host) => common(target, host, (style) => style.font.name),
    Size: (target, host) => common(target, host, (style) => style.font.size),
    Bold: (target, host) => common(target, host, (style) => style.font.bold),
    Italic: (target, host) => common(target, host, (style) => style.font.italic),
    Underline: (target, host) => common(target, host, (style) => style.font.underline),
    Strikethrough: (target, host) => common(target, host, (style) => style.font.strikethrough),
    Color: ({ sheet, area }, host) =>
      commonStyleValue(host.book, sheet, area, (style) => style.font.color ?? "#000000") ?? "",
  },
  write: {
    Name: (target, value, host) => {
      apply(target, host, font({ name: text(value) }));
    },
    Size: (target, value, host) => {
      apply(target, host, font({ size: numberBetween(value, 1, 409) }));
    },
    Bold: (target, value, host) => {
      apply(target, host, font({ bold: flag(value) }));
    },
    Italic: (target, value, host) => {
      apply(target, host, font({ italic: flag(value) }));
    },
    Underline: (target, value, host) => {
      apply(target, host, font({ underline: oneOf(value, UNDERLINES) }));
    },
    Strikethrough: (target, value, host) => {
      apply(target, host, font({ strikethrough: flag(value) }));
    },
    Color: (target, value, host) => {
      apply(target, host, font({ color: colour(value) }));
    },
  },
};

export const formatProtection: ClassMembers<RangeTarget> = {
  read: {
    Locked: (target, host) => common(target, host, (style) => style.locked),
    FormulaHidden: (target, host) => common(target, host, (style) => style.formulaHidden),
  },
  write: {
    Locked: (target, value, host) => {
      const locked = flag(value);
      apply(target, host, (style) => ({ ...style, locked }));
    },
    FormulaHidden: (target, value, host) => {
      const formulaHidden = flag(value);
      apply(target, host, (style) => ({ ...style, formulaHidden }));
    },
  },
};

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export const rangeBorderCollection: ClassMembers<RangeTarget> = {
  items: (target, host) => SIDES.map((side) => host.make("RangeBorder", { ...target, side })),
  item: (target, args, host) => host.make("RangeBorder", { ...target, side: args.choice(0, SIDES) }),
  read: { Count: () => SIDES.length },
};

type CellSide = keyof CellStyle["borders"];

/** The cells and their sides that make up a side of a range. */
function borderParts({ area, side }: BorderTarget): { area: Area; side: CellSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "EdgeTop" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "EdgeBottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "EdgeLeft" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "EdgeRight" }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "EdgeBottom" },
        { area: { ...area, top: area.top + 1 }, side: "EdgeTop" },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, side: "EdgeRight" },
        { area: { ...area, left: area.left + 1 }, side: "EdgeLeft" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, side }];
    default:
      throw new HostError("InvalidArgument", `there is no border "${side}"`);
  }
}

const NO_LINE: BorderEdge = { style: "None", weight: "Thin", color: null };

function readEdge<T>(target: BorderTarget, host: HostContext, read: (edge: BorderEdge) => T): T | null {
  const [part] = borderParts(target);
  if (!part) return null;
  return (
    commonStyleValue(host.book, target.sheet, part.area, (style) =>
      read(style.borders[part.side] ?? NO_LINE),
    ) ?? null
  );
}

function writeEdge(target: BorderTarget, host: HostContext, change: Partial<BorderEdge>): void {
  host.editor.requireUnprotected(target.sheet, "allowFormatCells");
  for (const { area, side } of borderParts(target)) {
    changeStyles(host.book, target.sheet, area, (style) => {
      const edge = style.borders[side] ?? NO_LINE;
      // A colour or weight alone draws a continuous line.
      const drawn =
        change.style === undefined && edge.style === "None" ? { ...edge, style: "Continuous" } : edge;
      const borders = { ...style.borders };
      const next = { ...drawn, ...change };
      if (next.style === "None") Reflect.deleteProperty(borders, side);
      else borders[side] = next;
      return { ...style, borders };
    });
  }
  host.editor.changed("layout", target.sheet);
}

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeBorder: ClassMembers<BorderTarget> = {
  identity: ({ side }) => ({ SideIndex: side }),
  read: {
    SideIndex: ({ side }) => side,
    Style: (target, host) => readEdge(target, host, (edge) => edge.style),
    Weight: (target, host) => readEdge(target, host, (edge) => edge.weight),
    Color: (target, host) => readEdge(target, host, (edge) => edge.color ?? "#000000"),
  },
  write: {
    Style: (target, value, host) => {
      writeEdge(target, host, { style: oneOf(value, LINE_STYLES) });
    },
    Weight: (target, value, host) => {
      writeEdge(target, host, { weight: oneOf(value, WEIGHTS) });
    },
    Color: (target, value, host) => {
      writeEdge(target, host, { color: colour(value) });
    },
  },
};
