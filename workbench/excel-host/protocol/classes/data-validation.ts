import { fullAddress } from "../../model/address";
import { clearArea } from "../../model/area-rest";
import { HostError } from "../../model/host-error";
import type { Validation } from "../../model/sheet";
import { isRecord, ObjectArgument, sameArea } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import { isBag, type RangeTarget } from "../targets";

const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The validation that holds for the whole range; undefined when none or several do. */
function validationOf({ sheet, area }: RangeTarget): Validation | undefined {
  return sheet.validations.find(
    (one) =>
      one.area.top <= area.top &&
      one.area.left <= area.left &&
      one.area.bottom >= area.bottom &&
      one.area.right >= area.right,
  );
}

/** The validation of just this range, made when there is none. */
function ownValidation(target: RangeTarget, host: HostContext): Validation {
  const { sheet, area } = target;
  host.editor.requireUnprotected(sheet);
  const known = sheet.validations.find((one) => sameArea(one.area, area));
  if (known) return known;
  const before = validationOf(target);
  clearArea(sheet.validations, area, (one, rest) => ({ ...one, area: rest }));
  const made: Validation = {
    area,
    rule: { ...before?.rule },
    errorAlert: before?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: before?.prompt ?? { showPrompt: true, title: "", message: "" },
    ignoreBlanks: before?.ignoreBlanks ?? true,
  };
  sheet.validations.push(made);
  return made;
}

function readRule(value: unknown, host: HostContext): Record<string, unknown> {
  const kinds = isRecord(value)
    ? Object.entries(value).filter(([, rule]) => rule !== null && rule !== undefined)
    : [];
  const [kind, rule] = kinds[0] ?? [];
  if (kind === undefined || kinds.length > 1 || !(kind in TYPES) || !isRecord(rule)) {
    throw new HostError(
      "InvalidArgument",
      "a rule has exactly one of list, wholeNumber, decimal, date, time, textLength, custom",
    );
  }
  if (kind === "list") {
    const source = listSource(rule["source"]);
    return { list: { inCellDropDown: rule["inCellDropDown"] !== false, source } };
  }
  if (kind === "custom") {
    if (typeof rule["formula"] !== "string")
      throw new HostError("InvalidArgument", "a custom rule needs a formula");
    return { custom: { formula: rule["formula"] } };
  }
  const operator = host.choice("DataValidationOperator", rule["operator"]);
  const { formula1, formula2 } = rule;
  if (formula1 === null || formula1 === undefined)
    throw new HostError("InvalidArgument", "the rule needs formula1");
  const between = operator === "Between" || operator === "NotBetween";
  if (between && (formula2 === null || formula2 === undefined)) {
    throw new HostError("InvalidArgument", `${operator} needs formula2`);
  }
  return {
    [kind]: { formula1: limit(formula1), ...(between ? { formula2: limit(formula2) } : {}), operator },
  };
}

/** A number, a formula, or a range that stands for its address. */
function limit(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  const address = rangeFormula(value);
  if (address === null) throw new HostError("InvalidArgument", "a limit is a number, a formula or a range");
  return address;
}

function listSource(value: unknown): string {
  if (typeof value === "string" && value !== "") {
    // Values in the rule itself may have 255 characters, by Excel's limit of a list's source.
    if (!value.startsWith("=") && value.length > 255) {
      throw new HostError(
        "InvalidArgument",
        `the list has ${String(value.length)} characters, at most 255 are allowed`,
      );
    }
    return value;
  }
  const address = rangeFormula(value);
  if (address === null)
    throw new HostError("InvalidArgument", "a list needs a source: texts with commas, a formula or a range");
  return address;
}

function rangeFormula(value: unknown): string | null {
  if (!(value instanceof ObjectArgument) || isBag(value.object) || value.object.type !== "Range") return null;
  const { sheet, area } = value.object.target;
  return `=${fullAddress(sheet, area).replace(/([A-Z]+)(\d+)(?=:|$)/g, "$$$1$$$2")}`;
}

function texts(value: unknown, names: readonly string[]): Record<string, unknown> {
  if (!isRecord(value)) throw new HostError("InvalidArgument", "an object expected");
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new HostError("InvalidArgument", `there is no "${unknown}"`);
  return value;
}

function textOf(value: unknown, longest: number): string {
  if (value === null || value === undefined) return "";
  // A title holds 32 characters, a message 255, by the documentation of DataValidationPrompt.
  if (typeof value !== "string" || value.length > longest) {
    throw new HostError("InvalidArgument", `a text of at most ${String(longest)} characters expected`);
  }
  return value;
}

export const dataValidation: ClassMembers<RangeTarget> = {
  read: {
    Type: (target) => {
      const [kind] = Object.keys(validationOf(target)?.rule ?? {});
      if (kind !== undefined) return TYPES[kind] ?? null;
      return target.sheet.validations.some((one) => clash(one, target)) ? "Inconsistent" : "None";
    },
    Rule: (target) => validationOf(target)?.rule ?? {},
    ErrorAlert: (target) =>
      validationOf(target)?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    Prompt: (target) => validationOf(target)?.prompt ?? { showPrompt: true, title: "", message: "" },
    IgnoreBlanks: (target) => validationOf(target)?.ignoreBlanks ?? true,
  },
  write: {
    Rule: (target, value, host) => {
      const rule = readRule(value, host);
      ownValidation(target, host).rule = rule;
      host.editor.changed("layout", target.sheet);
    },
    ErrorAlert: (target, value, host) => {
      const given = texts(value, ["showAlert", "style", "title", "message"]);
      const style = host.choice("DataValidationAlertStyle", given["style"] ?? "Stop");
      ownValidation(target, host).errorAlert = {
        showAlert: given["showAlert"] !== false,
        style: style === "Warning" || style === "Information" ? style : "Stop",
        title: textOf(given["title"], 32),
        message: textOf(given["message"], 255),
      };
      host.editor.changed("layout", target.sheet);
    },
    Prompt: (target, value, host) => {
      const given = texts(value, ["showPrompt", "title", "message"]);
      ownValidation(target, host).prompt = {
        showPrompt: given["showPrompt"] !== false,
        title: textOf(given["title"], 32),
        message: textOf(given["message"], 255),
      };
      host.editor.changed("layout", target.sheet);
    },
    IgnoreBlanks: (target, value, host) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
      ownValidation(target, host).ignoreBlanks = value;
      host.editor.changed("layout", target.sheet);
    },
  },
  call: {
    Clear: ({ sheet, area }, _args, host) => {
      host.editor.requireUnprotected(sheet);
      clearArea(sheet.validations, area, (one, rest) => ({ ...one, area: rest }));
      host.editor.changed("layout", sheet);
    },
  },
};

function clash(one: Validation, { area }: RangeTarget): boolean {
  return (
    one.area.top <= area.bottom &&
    one.area.bottom >= area.top &&
    one.area.left <= area.right &&
    one.area.right >= area.left
  );
}
