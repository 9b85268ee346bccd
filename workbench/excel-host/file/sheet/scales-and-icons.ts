import type { ColorReader } from "../styles/colors";
import { argb } from "../styles/style-elements";
import { booleanAttribute, childNamed, childrenNamed, element, type XmlElement } from "../xml/xml-element";
import { operandText } from "./formula-operand";
import { ICON_SETS, POINTS, fileWord } from "./conditional-format-words";

type Settings = Readonly<Record<string, unknown>>;

interface Criterion {
  type: string;
  formula?: string;
  color?: string;
  operator?: string;
}

function readCriterion(point: XmlElement): Criterion {
  const type = POINTS[point.attributes.type ?? ""] ?? "Invalid";
  const value = point.attributes.val;
  if (value === undefined || type === "LowestValue" || type === "HighestValue") return { type };
  return { type, formula: type === "Formula" ? `=${value}` : value };
}

function pointElement(criterion: Partial<Criterion>): XmlElement {
  return element("cfvo", {
    type: fileWord(POINTS, criterion.type) ?? "num",
    val: operandText(criterion.formula),
  });
}

/** Two or three points of a colour scale. */
export function readScale(item: XmlElement, colors: ColorReader): Record<string, unknown> {
  const scale = childNamed(item, "colorScale");
  if (!scale) return {};
  const shades = childrenNamed(scale, "color").map((color) => colors.read(color));
  const points = childrenNamed(scale, "cfvo").map((point, index) => {
    const criterion = readCriterion(point);
    const color = shades[index];
    return color ? { ...criterion, color } : criterion;
  });
  const [minimum, second, third] = points;
  if (!third) return { criteria: { minimum, maximum: second } };
  return { criteria: { minimum, midpoint: second, maximum: third } };
}

export function scaleElement(settings: Settings): XmlElement {
  const { minimum, midpoint, maximum } = (settings.criteria ?? {}) as Partial<
    Record<"minimum" | "midpoint" | "maximum", Criterion>
  >;
  const points = [minimum ?? { type: "LowestValue" }, midpoint, maximum ?? { type: "HighestValue" }].filter(
    (point): point is Criterion => point !== undefined,
  );
  return element("colorScale", {}, [
    ...points.map(pointElement),
    ...points.map((point) => element("color", { rgb: argb(point.color ?? "#FFFFFF") })),
  ]);
}

export function readIconSet(item: XmlElement): Record<string, unknown> {
  const set = childNamed(item, "iconSet");
  if (!set) return {};
  const settings: Record<string, unknown> = {
    style: ICON_SETS[set.attributes.iconSet ?? "3TrafficLights1"] ?? "Invalid",
    criteria: childrenNamed(set, "cfvo").map((point) => ({
      ...readCriterion(point),
      operator: booleanAttribute(point, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
    })),
  };
  if (booleanAttribute(set, "reverse", false)) settings.reverseIconOrder = true;
  if (!booleanAttribute(set, "showValue", true)) settings.showIconOnly = true;
  return settings;
}

export function iconSetElement(settings: Settings): XmlElement {
  const name = fileWord(ICON_SETS, settings.style) ?? "3TrafficLights1";
  const count = Number(name[0]);
  const given = Array.isArray(settings.criteria) ? (settings.criteria as Partial<Criterion>[]) : [];
  const points = Array.from({ length: count }, (_, index) => {
    const criterion = given[index];
    // The first icon has everything below the second; its own point is not a rule.
    if (!criterion?.type || index === 0) {
      return element("cfvo", { type: "percent", val: Math.round((100 * index) / count) });
    }
    const point = pointElement(criterion);
    if (criterion.operator === "GreaterThan") point.attributes.gte = "0";
    return point;
  });
  return element(
    "iconSet",
    {
      iconSet: name,
      showValue: settings.showIconOnly === true ? false : undefined,
      reverse: settings.reverseIconOrder === true ? true : undefined,
    },
    points,
  );
}
