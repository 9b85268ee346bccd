import { areaAddress } from "../../model/area";
import type { ConditionalFormat, Sheet } from "../../model/sheet";
import type { ColorReader } from "../styles/colors";
import { differentialElement, readDifferential } from "../styles/differential-formats";
import { elementsOf } from "../styles/read-styles";
import type { StyleWriter } from "../styles/write-styles";
import {
  allNamed,
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  insertInOrder,
  localName,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { firstArea } from "./addresses";
import { OPERATORS, RULE_KINDS, fileWord } from "./conditional-format-words";
import {
  addExtensionBars,
  dataBarElement,
  extensionBarElement,
  readDataBar,
  type ExtensionBar,
} from "./data-bars";
import { removeElements } from "./extension-list";
import { operandText } from "./formula-operand";
import { iconSetElement, readIconSet, readScale, scaleElement } from "./scales-and-icons";
import { stateOf, type SheetMemory } from "./sheet-memory";
import { WORKSHEET_ORDER } from "./worksheet-order";

interface Rule {
  readonly item: XmlElement;
  readonly parent: XmlElement;
}

/** The rules outside the extension list, in file order. */
function ruleElements(root: XmlElement): Rule[] {
  return childrenNamed(root, "conditionalFormatting").flatMap((parent) =>
    childrenNamed(parent, "cfRule").map((item) => ({ item, parent })),
  );
}

/** The extension's half of a data bar, by the id that both halves carry. */
function extensionRules(root: XmlElement): Map<string, XmlElement> {
  const list = childNamed(root, "extLst");
  const rules = list ? allNamed(list, "cfRule") : [];
  return new Map(rules.map((rule) => [rule.attributes.id ?? "", rule]));
}

function extensionId(item: XmlElement): string | undefined {
  const list = childNamed(item, "extLst");
  const id = list && allNamed(list, "id")[0];
  return id && textOf(id).trim();
}

export interface ConditionalFormatSource {
  readonly colors: ColorReader;
  readonly styleSheet: XmlElement | undefined;
  makeId(): string;
}

export function readConditionalFormats(
  root: XmlElement,
  sheet: Sheet,
  memory: SheetMemory,
  source: ConditionalFormatSource,
): void {
  const differentials = source.styleSheet ? elementsOf(source.styleSheet, "dxfs") : [];
  const extensions = extensionRules(root);
  const found: { format: ConditionalFormat; index: number; priority: number }[] = [];
  ruleElements(root).forEach(({ item, parent }, index) => {
    const area = firstArea(parent.attributes.sqref);
    const kind = RULE_KINDS[item.attributes.type ?? ""] ?? "PresetCriteria";
    if (!area) return;
    const differential = differentials[numberAttribute(item, "dxfId") ?? -1];
    const settings: Record<string, unknown> = {
      ...readRule(item, kind, source.colors, extensions.get(extensionId(item) ?? "")),
      ...(differential ? readDifferential(differential, source.colors) : {}),
    };
    const format: ConditionalFormat = {
      id: source.makeId(),
      kind,
      area,
      priority: 0,
      stopIfTrue: booleanAttribute(item, "stopIfTrue", false),
      settings,
    };
    found.push({ format, index, priority: numberAttribute(item, "priority") ?? index + 1 });
  });
  // The file counts from 1 with gaps; the model's order is from 0 without.
  found.sort((one, other) => one.priority - other.priority);
  found.forEach(({ format, index }, priority) => {
    format.priority = priority;
    sheet.conditionalFormats.push(format);
    memory.conditionalFormats.set(format, { index, state: contentState(format) });
  });
}

/** What makes a rule's element; its place among the others is set without writing it anew. */
function contentState(format: ConditionalFormat): string {
  return stateOf([format.kind, format.area, format.stopIfTrue, format.settings]);
}

function readRule(
  item: XmlElement,
  kind: string,
  colors: ColorReader,
  extension: XmlElement | undefined,
): Record<string, unknown> {
  const formulas = childrenNamed(item, "formula").map((formula) => `=${textOf(formula)}`);
  switch (kind) {
    case "Custom":
      return { "rule/formula": formulas[0] ?? "" };
    case "CellValue": {
      const [formula1 = "", formula2] = formulas;
      const operator = OPERATORS[item.attributes.operator ?? ""] ?? "Invalid";
      return { rule: formula2 === undefined ? { formula1, operator } : { formula1, formula2, operator } };
    }
    case "DataBar":
      return readDataBar(item, colors, extension);
    case "ColorScale":
      return readScale(item, colors);
    case "IconSet":
      return readIconSet(item);
    case "TopBottom": {
      const bottom = booleanAttribute(item, "bottom", false) ? "Bottom" : "Top";
      const unit = booleanAttribute(item, "percent", false) ? "Percent" : "Items";
      return { rule: { rank: numberAttribute(item, "rank") ?? 10, type: bottom + unit } };
    }
    case "ContainsText":
      return {
        rule: { operator: TEXT_OPERATORS[item.attributes.type ?? ""], text: item.attributes.text ?? "" },
      };
    default:
      return {};
  }
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** Everything about the formats, to tell whether any of them changed. */
export function conditionalFormatsOf(sheet: Sheet): unknown {
  return sheet.conditionalFormats.map((format) => [contentState(format), format.priority]);
}

/** Writes the formats; rules that did not change stay as they are and only move in priority. */
export function writeConditionalFormats(
  root: XmlElement,
  sheet: Sheet,
  memory: SheetMemory,
  styles: StyleWriter,
  part: string,
): void {
  const rules = ruleElements(root);
  const extensions = extensionRules(root);
  const gone = new Set(rules.map(({ item }) => item));
  const bars: ExtensionBar[] = [];
  const taken = new Set(extensions.keys());
  const inOrder = [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
  inOrder.forEach((format, index) => {
    const remembered = memory.conditionalFormats.get(format);
    const source = remembered && rules[remembered.index];
    if (source && remembered.state === contentState(format)) {
      setAttribute(source.item, "priority", index + 1);
      gone.delete(source.item);
      return;
    }
    const id = extensionGuid(part, index, taken);
    taken.add(id);
    const item = ruleElement(format, index + 1, styles, id);
    if (!item) return;
    const sqref = areaAddress(format.area);
    insertInOrder(root, element("conditionalFormatting", { sqref }, [item]), WORKSHEET_ORDER);
    if (format.kind === "DataBar") bars.push({ sqref, rule: extensionBarElement(format.settings, id) });
  });
  const goneExtensions = [...gone].map((item) => extensions.get(extensionId(item) ?? ""));
  removeElements(root, new Set([...gone, ...goneExtensions.filter((item) => item !== undefined)]));
  root.children = root.children.filter(
    (node) =>
      typeof node === "string" ||
      localName(node.name) !== "conditionalFormatting" ||
      childrenNamed(node, "cfRule").length > 0,
  );
  addExtensionBars(root, bars);
}

function ruleElement(
  format: ConditionalFormat,
  priority: number,
  styles: StyleWriter,
  id: string,
): XmlElement | undefined {
  const { settings } = format;
  const rule = (settings.rule ?? {}) as Record<string, unknown>;
  const differential = differentialElement(settings, styles);
  const make = (
    type: string,
    attributes: Record<string, string | number | boolean | undefined>,
    children: XmlElement[],
  ): XmlElement =>
    element(
      "cfRule",
      {
        type,
        dxfId: differential && styles.differentialFormat(differential),
        priority,
        stopIfTrue: format.stopIfTrue ? true : undefined,
        ...attributes,
      },
      children,
    );
  const formula = (value: unknown): XmlElement => element("formula", {}, [operandText(value) ?? ""]);
  switch (format.kind) {
    case "Custom":
      return make("expression", {}, [formula(settings["rule/formula"] ?? "")]);
    case "CellValue": {
      const operands = [rule.formula1, rule.formula2].filter((value) => value !== undefined && value !== "");
      return make("cellIs", { operator: fileWord(OPERATORS, rule.operator) }, operands.map(formula));
    }
    case "DataBar":
      return make("dataBar", {}, dataBarElement(settings, id));
    case "ColorScale":
      return make("colorScale", {}, [scaleElement(settings)]);
    case "IconSet":
      return make("iconSet", {}, [iconSetElement(settings)]);
    case "TopBottom": {
      const type = String(rule.type);
      return make(
        "top10",
        {
          rank: Number(rule.rank),
          bottom: type.startsWith("Bottom") ? true : undefined,
          percent: type.endsWith("Percent") ? true : undefined,
        },
        [],
      );
    }
    case "ContainsText": {
      const type = fileWord(TEXT_OPERATORS, rule.operator) ?? "containsText";
      const text = typeof rule.text === "string" ? rule.text : "";
      const operator = type === "notContainsText" ? "notContains" : type;
      return make(type, { operator, text }, [formula(textFormula(type, text, format))]);
    }
    default:
      return undefined;
  }
}

/** The formula that Excel stores beside a rule about text. */
function textFormula(type: string, text: string, format: ConditionalFormat): string {
  const { top, left } = format.area;
  const cell = areaAddress({ top, left, bottom: top, right: left });
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (type) {
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

/** An id that no other rule of the part has, the same at every save. */
function extensionGuid(part: string, index: number, taken: ReadonlySet<string>): string {
  let hash = 0;
  for (const letter of part) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const stem = hash.toString(16).toUpperCase().padStart(8, "0");
  for (let number = index + 1; ; number++) {
    const id = `{${stem}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!taken.has(id)) return id;
  }
}
