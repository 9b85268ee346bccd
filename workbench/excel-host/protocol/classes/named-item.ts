import { findPlace, fullAddress, quotedSheetName } from "../../model/address";
import type { DefinedName } from "../../model/book";
import { FormulaError } from "../../model/calculator";
import { areaAddress, MAX_COLUMNS } from "../../model/area";
import { HostError } from "../../model/host-error";
import { checkDefinedName, checkNameIsFree } from "../../model/name-rules";
import type { Sheet } from "../../model/sheet";
import { isBag } from "../targets";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { Targets } from "../targets";
import { text } from "./worksheet";

export const namedItem: ClassMembers<DefinedName> = {
  identity: (name) => ({ _Id: nameId(name), Name: name.name }),
  read: {
    Name: (name) => name.name,
    Formula: (name) => `=${name.formula}`,
    Type: (name, host) => nameType(name, host),
    Value: (name, host) => nameValue(name, host),
    Visible: (name) => name.visible,
    Comment: (name) => name.comment,
    Scope: (name) => (name.scope ? "Worksheet" : "Workbook"),
  },
  write: {
    Formula: (name, value, host) => {
      host.editor.requireWritableBook();
      name.formula = readFormula(text(value), name.scope, host);
      host.editor.structureChanged();
    },
    Visible: (name, value) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
      name.visible = value;
    },
    Comment: (name, value) => {
      name.comment = text(value);
    },
  },
  navigate: {
    Worksheet: (name, host) => {
      if (!name.scope) throw new HostError("ItemNotFound", `"${name.name}" belongs to the workbook`);
      return host.make("Worksheet", name.scope);
    },
    WorksheetOrNullObject: (name, host) => (name.scope ? host.make("Worksheet", name.scope) : null),
  },
  make: {
    GetRange: (name, _args, host) => {
      const place = findPlace(name.formula, host.book, name.scope);
      if (!place) throw new HostError("InvalidArgument", `"${name.name}" is no range`);
      return host.range(place.sheet, place.area);
    },
    GetRangeOrNullObject: (name, _args, host) => {
      const place = findPlace(name.formula, host.book, name.scope);
      return place && host.range(place.sheet, place.area);
    },
  },
  call: {
    Delete: (name, _args, host) => {
      host.editor.requireWritableBook();
      const index = host.book.names.indexOf(name);
      if (index >= 0) host.book.names.splice(index, 1);
      host.editor.structureChanged();
    },
  },
};

export const namedItemCollection: ClassMembers<Targets["NamedItemCollection"]> = {
  items: ({ scope }, host) =>
    host.book.names.filter((name) => name.scope === scope).map((name) => host.make("NamedItem", name)),
  item: ({ scope }, args, host) => {
    const wanted = args.text(0).toLowerCase();
    const found = host.book.names.find(
      (name) =>
        name.scope === scope && (name.name.toLowerCase() === wanted || nameId(name).toLowerCase() === wanted),
    );
    return found ? host.make("NamedItem", found) : null;
  },
  make: { Add: ({ scope }, args, host) => host.make("NamedItem", addName(scope, args, host)) },
};

/** Names of one scope are unique, so the name finds the item; the scope is the collection's. */
function nameId(name: DefinedName): string {
  return name.name;
}

function addName(scope: Sheet | null, args: Arguments, host: HostContext): DefinedName {
  host.editor.requireWritableBook();
  const name = args.text(0);
  checkDefinedName(name, "name");
  if (scope) {
    if (host.book.names.some((one) => one.scope === scope && one.name.toLowerCase() === name.toLowerCase())) {
      args.fail(`there is a name "${name}" already`);
    }
  } else {
    checkNameIsFree(host.book, name, {});
  }
  const object = args.object(1);
  let formula: string;
  if (object && !isBag(object) && object.type === "Range") {
    const { sheet, area } = object.target;
    formula = absoluteAddress(sheet, area);
  } else {
    formula = readFormula(args.text(1), scope, host);
  }
  const made = { name, formula, scope, visible: true, comment: args.optionalText(2) ?? "" };
  host.book.names.push(made);
  host.editor.structureChanged();
  return made;
}

function absoluteAddress(sheet: Sheet, area: Parameters<typeof areaAddress>[0]): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheetName(sheet.name)}!${address}`;
}

function readFormula(formula: string, scope: Sheet | null, host: HostContext): string {
  const sheet = scope ?? host.book.active ?? host.book.sheets[0];
  if (!sheet) throw new HostError("InvalidOperation", "the workbook has no sheet");
  // Text that is no formula is a constant: ="text".
  const given = formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
  try {
    return host.calculator.parse(given, sheet, 0, MAX_COLUMNS - 1);
  } catch (error) {
    if (error instanceof FormulaError) {
      throw new HostError("InvalidArgument", `${given.slice(0, 200)} is no formula: ${error.message}`);
    }
    throw error;
  }
}

function nameType(name: DefinedName, host: HostContext): string {
  if (findPlace(name.formula, host.book, name.scope)) return "Range";
  if (/^"(?:[^"]|"")*"$/.test(name.formula)) return "String";
  if (/^-?\d+$/.test(name.formula)) return "Integer";
  if (/^-?\d*\.?\d+(?:E[+-]?\d+)?$/i.test(name.formula)) return "Double";
  if (/^(?:TRUE|FALSE)$/i.test(name.formula)) return "Boolean";
  if (name.formula.includes("#REF!")) return "Error";
  throw new HostError(
    "NotImplemented",
    `the type of the name "${name.name}" (${name.formula}) is not implemented by this host`,
  );
}

function nameValue(name: DefinedName, host: HostContext): unknown {
  const place = findPlace(name.formula, host.book, name.scope);
  if (place) return fullAddress(place.sheet, place.area);
  const type = nameType(name, host);
  if (type === "String") return name.formula.slice(1, -1).replaceAll('""', '"');
  if (type === "Boolean") return name.formula.toUpperCase() === "TRUE";
  if (type === "Error") return "#REF!";
  return Number(name.formula);
}
