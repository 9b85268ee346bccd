import { areaAddress } from "../../model/area";
import type { Sheet, Validation } from "../../model/sheet";
import { decodeExcelText, encodeExcelText } from "../xml/excel-text";
import {
  allNamed,
  booleanAttribute,
  childNamed,
  element,
  elements,
  ensureChild,
  removeChildren,
  setAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { firstArea } from "./addresses";
import { operandText } from "./formula-operand";
import { removeElements } from "./extension-list";
import { stateOf, type SheetMemory } from "./sheet-memory";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Kinds of rules: the file's word and the API's. */
const KINDS: Readonly<Record<string, string>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

function fileWord(words: Readonly<Record<string, string>>, api: unknown): string | undefined {
  return Object.keys(words).find((file) => words[file] === api);
}

/** Rules of the main list, then those of the 2010 extension, in the order of the file. */
function validationElements(root: XmlElement): XmlElement[] {
  const main = childNamed(root, "dataValidations");
  const extension = childNamed(root, "extLst");
  return [...(main ? elements(main) : []), ...(extension ? allNamed(extension, "dataValidation") : [])];
}

export function readValidations(root: XmlElement, sheet: Sheet, memory: SheetMemory): void {
  validationElements(root).forEach((item, index) => {
    const area = firstArea(item.attributes.sqref ?? textOf(childNamed(item, "sqref")));
    const kind = KINDS[item.attributes.type ?? "none"];
    if (!area || kind === undefined) return;
    const validation: Validation = {
      area,
      rule: { [kind]: readRule(item, kind) },
      errorAlert: {
        showAlert: booleanAttribute(item, "showErrorMessage", false),
        style: alertStyle(item.attributes.errorStyle),
        title: decodeExcelText(item.attributes.errorTitle ?? ""),
        message: decodeExcelText(item.attributes.error ?? ""),
      },
      prompt: {
        showPrompt: booleanAttribute(item, "showInputMessage", false),
        title: decodeExcelText(item.attributes.promptTitle ?? ""),
        message: decodeExcelText(item.attributes.prompt ?? ""),
      },
      ignoreBlanks: booleanAttribute(item, "allowBlank", false),
    };
    sheet.validations.push(validation);
    memory.validations.set(validation, { index, state: stateOf(validation) });
  });
}

function alertStyle(file: string | undefined): Validation["errorAlert"]["style"] {
  return file === "warning" ? "Warning" : file === "information" ? "Information" : "Stop";
}

function readRule(item: XmlElement, kind: string): Record<string, unknown> {
  const first = formulaText(item, "formula1");
  const second = formulaText(item, "formula2");
  if (kind === "list") {
    const literal = /^"((?:[^"]|"")*)"$/.exec(first ?? "")?.[1];
    return {
      inCellDropDown: !booleanAttribute(item, "showDropDown", false),
      source: literal === undefined ? `=${first ?? ""}` : literal.replaceAll('""', '"'),
    };
  }
  if (kind === "custom") return { formula: `=${first ?? ""}` };
  const rule: Record<string, unknown> = {
    formula1: operand(first),
    operator: OPERATORS[item.attributes.operator ?? "between"] ?? "Between",
  };
  if (second !== undefined) rule.formula2 = operand(second);
  return rule;
}

/** The formula under a child, which the extension wraps in one more element. */
function formulaText(item: XmlElement, name: string): string | undefined {
  const child = childNamed(item, name);
  return child && textOf(child).trim();
}

/** A plain number is a number, all else a formula with its "=". */
function operand(text: string | undefined): number | string {
  if (text === undefined) return "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

/** Writes the rules; those that did not change stay as they are, where they are. */
export function writeValidations(root: XmlElement, sheet: Sheet, memory: SheetMemory): void {
  const present = validationElements(root);
  const gone = new Set(
    present.filter((_, index) => [...memory.validations.values()].some((item) => item.index === index)),
  );
  const added: XmlElement[] = [];
  for (const validation of sheet.validations) {
    const remembered = memory.validations.get(validation);
    const source = remembered && present[remembered.index];
    if (source && remembered.state === stateOf(validation)) gone.delete(source);
    else added.push(validationElement(validation));
  }
  removeElements(root, gone);
  const list = ensureChild(root, "dataValidations", WORKSHEET_ORDER);
  list.children.push(...added.filter((item) => item.attributes.type !== undefined));
  const count = elements(list).length;
  if (count === 0) removeChildren(root, "dataValidations");
  else setAttribute(list, "count", count);
}

function validationElement(validation: Validation): XmlElement {
  const [api, content] = Object.entries(validation.rule)[0] ?? [];
  const type = fileWord(KINDS, api);
  const rule = (content ?? {}) as Record<string, unknown>;
  const { errorAlert, prompt } = validation;
  const text = (value: string): string | undefined => (value === "" ? undefined : encodeExcelText(value));
  return element(
    "dataValidation",
    {
      type,
      errorStyle: errorAlert.style === "Stop" ? undefined : errorAlert.style.toLowerCase(),
      operator: fileWord(OPERATORS, rule.operator),
      allowBlank: validation.ignoreBlanks ? true : undefined,
      showDropDown: api === "list" && rule.inCellDropDown === false ? true : undefined,
      showInputMessage: prompt.showPrompt ? true : undefined,
      showErrorMessage: errorAlert.showAlert ? true : undefined,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: areaAddress(validation.area),
    },
    ruleFormulas(api ?? "", rule).map((formula, index) => element(`formula${index + 1}`, {}, [formula])),
  );
}

function ruleFormulas(kind: string, rule: Record<string, unknown>): string[] {
  if (kind === "list") {
    const source = typeof rule.source === "string" ? rule.source : "";
    return [source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`];
  }
  const operands = kind === "custom" ? [rule.formula] : [rule.formula1, rule.formula2];
  return operands.map(operandText).filter((text) => text !== undefined);
}
