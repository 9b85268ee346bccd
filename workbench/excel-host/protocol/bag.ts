import { HostError } from "../model/host-error";
import { isRecord, type Arguments } from "./arguments";
import { BAG_CLASSES, type BagProperty } from "./bag-classes";
import type { HostContext } from "./host-context";
import type { NavigationSchema } from "./schema";
import type { Bag, BagObject } from "./targets";

/** Properties of charts and conditional formats, kept by API path in a flat record. */

export function bag(type: string, target: Omit<Bag, "path">, path: string): BagObject {
  return { type, bag: { ...target, path } };
}

function propertyOf(object: BagObject, wireName: string): BagProperty | undefined {
  return BAG_CLASSES[object.type]?.[wireName];
}

function keyOf({ bag: { path } }: BagObject, wireName: string): string {
  return path + wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function canReadBag(object: BagObject, wireName: string): boolean {
  return propertyOf(object, wireName) !== undefined;
}

/** undefined when the property is not implemented. */
export function bagRead(object: BagObject, wireName: string): unknown {
  const property = propertyOf(object, wireName);
  if (!property) return undefined;
  const { store } = object.bag;
  const key = keyOf(object, wireName);
  return key in store ? store[key] : property.fallback;
}

/** False when the property is not implemented. */
export function bagWrite(object: BagObject, wireName: string, value: unknown, host: HostContext): boolean {
  const property = propertyOf(object, wireName);
  if (!property) return false;
  object.bag.store[keyOf(object, wireName)] = checked(object, property, value, host);
  // A title or a legend's text that is given is shown, as in Excel.
  if (wireName === "Text") object.bag.store[`${object.bag.path}visible`] = true;
  return true;
}

function checked(object: BagObject, property: BagProperty, value: unknown, host: HostContext): unknown {
  const refuse = (wish: string): never => {
    throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no ${wish}`);
  };
  switch (property.kind) {
    case undefined:
      if (typeof value !== typeof property.fallback) refuse(typeof property.fallback);
      return value;
    case "colour":
      if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) return refuse("colour #RRGGBB");
      return value.toUpperCase();
    case "numberOrBlank":
      // "" puts a scale back to automatic, by the documentation of ChartAxis.minimum.
      if (typeof value !== "number" && value !== "") refuse("number");
      return value;
    case "object":
      if (!isRecord(value)) refuse("object");
      return value;
    case "list":
      if (!Array.isArray(value)) refuse("list");
      return value;
    case "formula":
      if (typeof value !== "string" || value === "") return refuse("formula");
      object.bag.checkFormula?.(value);
      return value.startsWith("=") ? value : `=${value}`;
    default:
      return host.choice(property.kind, value);
  }
}

/** null when the object it leads to is not implemented. */
export function bagNavigate(object: BagObject, navigation: NavigationSchema): BagObject | null {
  if (!(navigation.type in BAG_CLASSES)) return null;
  return bag(navigation.type, object.bag, `${object.bag.path}${navigation.apiName}/`);
}

const BORDER_SIDES: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export function bagMake(object: BagObject, wireName: string, args: Arguments): BagObject | null {
  const { path } = object.bag;
  if (object.type === "ChartAxes" && wireName === "GetItem") {
    const type = args.choice(0, ["Category", "Value", "Series"]);
    if (args.has(1) && args.raw(1) !== "Primary") return null;
    return bag("ChartAxis", object.bag, `${path}${type.toLowerCase()}Axis/`);
  }
  if (object.type === "ConditionalRangeBorderCollection" && wireName === "GetItem") {
    const side = BORDER_SIDES[args.text(0)];
    if (side === undefined) args.fail(`there is no border "${args.text(0)}"`);
    return bag("ConditionalRangeBorder", object.bag, `${path}${side}/`);
  }
  return null;
}

/** False when the method is not implemented. */
export function bagCall(object: BagObject, wireName: string, args: Arguments): boolean {
  const { store, path } = object.bag;
  if (object.type === "ChartFill") {
    // The fill stands under the path of its format, as its colour or null for none.
    const key = path.slice(0, -1);
    if (wireName === "SetSolidColor") {
      const colour = args.text(0);
      if (!/^#[0-9a-f]{6}$/i.test(colour)) args.fail(`"${colour}" is no colour #RRGGBB`);
      store[key] = colour.toUpperCase();
      return true;
    }
    if (wireName === "Clear") {
      store[key] = null;
      return true;
    }
    return false;
  }
  if (wireName !== "Clear") return false;
  if (object.type === "ChartLineFormat" || object.type === "ChartBorder") {
    store[`${path}lineStyle`] = "None";
    return true;
  }
  if (object.type === "ConditionalRangeFill" || object.type === "ConditionalRangeFont") {
    for (const key of Object.keys(store)) if (key.startsWith(path)) Reflect.deleteProperty(store, key);
    return true;
  }
  return false;
}
