import type { ColorReader } from "../styles/colors";
import { argb } from "../styles/style-elements";
import {
  attributeNamed,
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  elements,
  ensureChild,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { AXES, DIRECTIONS, POINTS, fileWord } from "./conditional-format-words";
import { operandText } from "./formula-operand";
import { X14_NAMESPACE, XM_NAMESPACE } from "./extension-list";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** What the extension adds to a rule, and to the sheet's list (MS-XLSX 2.4.42, 2.3.1). */
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

type Settings = Readonly<Record<string, unknown>>;

export interface ExtensionBar {
  readonly sqref: string;
  readonly rule: XmlElement;
}

/** A data bar's settings; the 2010 extension has the negative colours, the axis and solid fills. */
export function readDataBar(
  item: XmlElement,
  colors: ColorReader,
  extension: XmlElement | undefined,
): Record<string, unknown> {
  const main = childNamed(item, "dataBar");
  const bar = childNamed(extension, "dataBar");
  const points = childrenNamed(bar ?? main ?? item, "cfvo").map(readPoint);
  const settings: Record<string, unknown> = {};
  if (points[0]) settings.lowerBoundRule = points[0];
  if (points[1]) settings.upperBoundRule = points[1];
  const fill = colors.read(childNamed(main, "color"));
  if (fill !== null) settings["positiveFormat/fillColor"] = fill;
  if (!booleanAttribute(main, "showValue", true)) settings.showDataBarOnly = true;
  if (!bar) return settings;
  settings["positiveFormat/gradientFill"] = booleanAttribute(bar, "gradient", true);
  const border = colors.read(childNamed(bar, "borderColor"));
  if (border !== null) settings["positiveFormat/borderColor"] = border;
  const same = booleanAttribute(bar, "negativeBarColorSameAsPositive", false);
  settings["negativeFormat/matchPositiveFillColor"] = same;
  const negative = colors.read(childNamed(bar, "negativeFillColor"));
  if (negative !== null) settings["negativeFormat/fillColor"] = negative;
  settings.axisFormat = AXES[bar.attributes.axisPosition ?? "automatic"] ?? "Automatic";
  const axis = colors.read(childNamed(bar, "axisColor"));
  if (axis !== null) settings.axisColor = axis;
  settings.barDirection = DIRECTIONS[bar.attributes.direction ?? "context"] ?? "Context";
  return settings;
}

function readPoint(point: XmlElement): Record<string, unknown> {
  const type = POINTS[point.attributes.type ?? ""] ?? "Invalid";
  const inside = childNamed(point, "f");
  const value = inside ? textOf(inside) : point.attributes.val;
  if (value === undefined || ["LowestValue", "HighestValue", "Automatic"].includes(type)) return { type };
  return { type, formula: type === "Formula" ? `=${value}` : value };
}

interface Point {
  readonly type: string;
  readonly formula: string | undefined;
}

/** A bound as the settings have it; the API's formula may be a number or a formula with "=". */
function pointOf(value: unknown, automatic: string): Point {
  const { type, formula } = (value ?? {}) as { type?: unknown; formula?: unknown };
  if (type === "Automatic" || type === undefined) return { type: automatic, formula: undefined };
  return { type: fileWord(POINTS, type) ?? "num", formula: operandText(formula) };
}

/** The children of a data bar's rule: what every Excel reads, and the link to the extension. */
export function dataBarElement(settings: Settings, id: string): XmlElement[] {
  const bound = (value: unknown, automatic: "autoMin" | "autoMax"): XmlElement => {
    const { type, formula } = pointOf(value, automatic);
    return element("cfvo", {
      type: type === "autoMin" ? "min" : type === "autoMax" ? "max" : type,
      val: formula,
    });
  };
  const color = settings["positiveFormat/fillColor"];
  return [
    element("dataBar", { showValue: settings.showDataBarOnly === true ? false : undefined }, [
      bound(settings.lowerBoundRule, "autoMin"),
      bound(settings.upperBoundRule, "autoMax"),
      element("color", { rgb: argb(typeof color === "string" ? color : DEFAULT_BAR) }),
    ]),
    element("extLst", {}, [
      element("ext", { "xmlns:x14": X14_NAMESPACE, uri: RULE_EXTENSION }, [element("x14:id", {}, [id])]),
    ]),
  ];
}

const DEFAULT_BAR = "#638EC6";
const DEFAULT_NEGATIVE = "#FF0000";
const DEFAULT_AXIS = "#000000";

/** The rule of the extension list that belongs to a data bar. */
export function extensionBarElement(settings: Settings, id: string): XmlElement {
  const text = (key: string): string | undefined => {
    const value = settings[key];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const bound = (value: unknown, automatic: string): XmlElement => {
    const { type, formula } = pointOf(value, automatic);
    return element("x14:cfvo", { type }, formula === undefined ? [] : [element("xm:f", {}, [formula])]);
  };
  const color = (name: string, value: string): XmlElement => element(`x14:${name}`, { rgb: argb(value) });
  const border = text("positiveFormat/borderColor");
  const same = settings["negativeFormat/matchPositiveFillColor"] === true;
  const axis = fileWord(AXES, settings.axisFormat) ?? "automatic";
  const children = [
    bound(settings.lowerBoundRule, "autoMin"),
    bound(settings.upperBoundRule, "autoMax"),
    ...(border === undefined ? [] : [color("borderColor", border)]),
    ...(same ? [] : [color("negativeFillColor", text("negativeFormat/fillColor") ?? DEFAULT_NEGATIVE)]),
    ...(axis === "none" ? [] : [color("axisColor", text("axisColor") ?? DEFAULT_AXIS)]),
  ];
  const direction = fileWord(DIRECTIONS, settings.barDirection);
  return element("x14:cfRule", { type: "dataBar", id }, [
    element(
      "x14:dataBar",
      {
        minLength: 0,
        maxLength: 100,
        showValue: settings.showDataBarOnly === true ? false : undefined,
        border: border === undefined ? undefined : true,
        gradient: settings["positiveFormat/gradientFill"] === false ? false : undefined,
        direction: direction === "context" ? undefined : direction,
        negativeBarColorSameAsPositive: same ? true : undefined,
        axisPosition: axis === "automatic" ? undefined : axis,
      },
      children,
    ),
  ]);
}

/** Adds rules to the sheet's extension list, which is made when missing. */
export function addExtensionBars(root: XmlElement, bars: readonly ExtensionBar[]): void {
  if (bars.length === 0) return;
  const list = ensureChild(root, "extLst", WORKSHEET_ORDER);
  let extension = elements(list).find(
    (item) => attributeNamed(item, "uri")?.toUpperCase() === SHEET_EXTENSION.toUpperCase(),
  );
  if (!extension) {
    extension = element("ext", { uri: SHEET_EXTENSION });
    list.children.unshift(extension);
  }
  extension.attributes["xmlns:x14"] ??= X14_NAMESPACE;
  let formats = childNamed(extension, "conditionalFormattings");
  if (!formats) {
    formats = element("x14:conditionalFormattings");
    extension.children.push(formats);
  }
  for (const { sqref, rule } of bars) {
    formats.children.push(
      element("x14:conditionalFormatting", { "xmlns:xm": XM_NAMESPACE }, [
        rule,
        element("xm:sqref", {}, [sqref]),
      ]),
    );
  }
}
