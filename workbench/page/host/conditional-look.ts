import { contains } from "../../excel-host/model/address";
import type { CellValue } from "../../excel-host/model/cell-value";
import type { ConditionalFormat, Sheet } from "../../excel-host/model/sheet";
import type { DataBarView } from "../view/book-view";

export interface ConditionalLook {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly bar?: DataBarView;
}

/** The value of a formula (with "=") as if it stood in a cell, written for the area's first cell. */
export type FormulaValue = (
  formula: string,
  writtenFor: { row: number; column: number },
  at: { row: number; column: number },
) => CellValue;

interface BarScale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Finds what the conditional formats of a sheet make of its cells; keeps the scales of data bars until asked anew. */
export class ConditionalLooks {
  private readonly formats: readonly ConditionalFormat[];
  private readonly scales = new Map<string, BarScale>();

  constructor(
    private readonly sheet: Sheet,
    private readonly valueOf: FormulaValue,
  ) {
    this.formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  get isEmpty(): boolean {
    return this.formats.length === 0;
  }

  at(row: number, column: number): ConditionalLook | null {
    let look: ConditionalLook | null = null;
    for (const format of this.formats) {
      if (!contains(format.area, { top: row, bottom: row, left: column, right: column })) continue;
      const found = this.apply(format, row, column);
      if (!found) continue;
      // The first rule that sets a property wins.
      look = { ...found, ...(look ?? {}) };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private apply(format: ConditionalFormat, row: number, column: number): ConditionalLook | null {
    if (format.kind === "DataBar") {
      const bar = this.bar(format, row, column);
      return bar ? { bar } : null;
    }
    if (format.kind === "Custom") {
      const formula = format.settings["rule/formula"];
      if (typeof formula !== "string") return null;
      return this.isTrue(format, formula, row, column) ? formatOf(format) : null;
    }
    if (format.kind === "CellValue")
      return this.cellValueHolds(format, row, column) ? formatOf(format) : null;
    return null;
  }

  private isTrue(format: ConditionalFormat, formula: string, row: number, column: number): boolean {
    const value = this.valueOf(formula, { row: format.area.top, column: format.area.left }, { row, column });
    return value === true || (typeof value === "number" && value !== 0);
  }

  private cellValueHolds(format: ConditionalFormat, row: number, column: number): boolean {
    const rule = format.settings["rule"];
    if (typeof rule !== "object" || rule === null) return false;
    const { formula1, formula2, operator } = rule as Record<string, unknown>;
    const value = this.sheet.cells.value(row, column);
    if (value === null) return false;
    const operand = (formula: unknown): CellValue => {
      if (typeof formula === "number") return formula;
      if (typeof formula !== "string") return null;
      const text = formula.startsWith("=") ? formula : `=${formula}`;
      return this.valueOf(text, { row: format.area.top, column: format.area.left }, { row, column });
    };
    const first = operand(formula1);
    switch (operator) {
      case "EqualTo":
        return isEqual(value, first);
      case "NotEqualTo":
        return !isEqual(value, first);
      case "GreaterThan":
        return isOrdered(first, value, false);
      case "GreaterThanOrEqual":
        return isOrdered(first, value, true);
      case "LessThan":
        return isOrdered(value, first, false);
      case "LessThanOrEqual":
        return isOrdered(value, first, true);
      case "Between":
        return isOrdered(first, value, true) && isOrdered(value, operand(formula2), true);
      case "NotBetween":
        return !(isOrdered(first, value, true) && isOrdered(value, operand(formula2), true));
      default:
        return false;
    }
  }

  private bar(format: ConditionalFormat, row: number, column: number): DataBarView | null {
    const value = this.sheet.cells.value(row, column);
    if (typeof value !== "number") return null;
    const { minimum, maximum } = this.scale(format);
    if (!(maximum > minimum)) return null;
    const share = (number: number): number =>
      Math.min(1, Math.max(0, (number - minimum) / (maximum - minimum)));
    const hasNegative = minimum < 0;
    const middle = format.settings["axisFormat"] === "CellMidPoint";
    const zero = hasNegative ? (middle ? 0.5 : share(0)) : 0;
    const positive = colorOf(format.settings["positiveFormat/fillColor"]) ?? "#638EC6";
    const negative = colorOf(format.settings["negativeFormat/fillColor"]) ?? positive;
    const to = !hasNegative
      ? share(value)
      : middle
        ? 0.5 + 0.5 * Math.max(-1, Math.min(1, value >= 0 ? value / maximum : -value / minimum))
        : share(value);
    return { from: zero, to, color: value < 0 ? negative : positive, axis: hasNegative ? zero : null };
  }

  private scale(format: ConditionalFormat): BarScale {
    let scale = this.scales.get(format.id);
    if (scale) return scale;
    let lowest = Infinity;
    let highest = -Infinity;
    const { area } = format;
    for (let column = area.left; column <= area.right; column++) {
      const values = this.sheet.cells.columns[column]?.values ?? [];
      const bottom = Math.min(area.bottom, values.length - 1);
      for (let row = area.top; row <= bottom; row++) {
        const value = values[row];
        if (typeof value !== "number") continue;
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
    scale = {
      minimum: this.bound(format, "lowerBoundRule", lowest, Math.min(0, lowest)),
      maximum: this.bound(format, "upperBoundRule", highest, Math.max(0, highest)),
    };
    this.scales.set(format.id, scale);
    return scale;
  }

  private bound(format: ConditionalFormat, side: string, extreme: number, automatic: number): number {
    const rule = format.settings[side];
    if (typeof rule !== "object" || rule === null) return automatic;
    const { type, formula } = rule as Record<string, unknown>;
    if (type === "LowestValue" || type === "HighestValue") return extreme;
    if (type !== "Number" && type !== "Formula") return automatic;
    if (typeof formula === "number") return formula;
    const given = Number(String(formula).replace(/^=/, ""));
    if (Number.isFinite(given)) return given;
    const at = { row: format.area.top, column: format.area.left };
    const value = this.valueOf(String(formula), at, at);
    return typeof value === "number" ? value : automatic;
  }
}

function formatOf(format: ConditionalFormat): ConditionalLook {
  const color = colorOf(format.settings["format/font/color"]);
  const fill = colorOf(format.settings["format/fill/color"]);
  const bold = format.settings["format/font/bold"];
  return {
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { fill }),
    ...(typeof bold === "boolean" ? { bold } : {}),
  };
}

function colorOf(value: unknown): string | null {
  return typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value) ? value : null;
}

function isEqual(one: CellValue, other: CellValue): boolean {
  if (typeof one === "string" && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return one === other;
}

/** True when one is less than (or equal to) the other; numbers with numbers and text with text only. */
function isOrdered(one: CellValue, other: CellValue, orEqual: boolean): boolean {
  if (typeof one === "number" && typeof other === "number") return orEqual ? one <= other : one < other;
  if (typeof one === "string" && typeof other === "string") {
    const order = one.toLowerCase().localeCompare(other.toLowerCase(), "en");
    return orEqual ? order <= 0 : order < 0;
  }
  return false;
}
