import { contains, intersect } from "../../model/address";
import { clearArea } from "../../model/area-rest";
import { FormulaError } from "../../model/calculator";
import { HostError } from "../../model/host-error";
import type { ConditionalFormat } from "../../model/sheet";
import { bag } from "../bag";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { BagObject, ConditionalFormatTarget, RangeTarget } from "../targets";

function formatsOf({ sheet, area }: RangeTarget): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((format) => intersect(format.area, area))
    .sort((one, other) => one.priority - other.priority);
}

export const conditionalFormatCollection: ClassMembers<RangeTarget> = {
  items: (target, host) =>
    formatsOf(target).map((format) => host.make("ConditionalFormat", { sheet: target.sheet, format })),
  item: (target, args, host) => {
    const format = formatsOf(target).find((one) => one.id === args.text(0));
    return format ? host.make("ConditionalFormat", { sheet: target.sheet, format }) : null;
  },
  make: {
    // A new format comes first, by the documentation of ConditionalFormatCollection.add.
    Add: ({ sheet, area }, args, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatCells");
      const kind = host.choice("ConditionalFormatType", args.raw(0));
      if (!(kind in KINDS))
        throw new HostError(
          "NotImplemented",
          `conditional formats of type ${kind} are not implemented by this host`,
        );
      for (const other of sheet.conditionalFormats) other.priority++;
      const format: ConditionalFormat = {
        id: `{00000000-0000-4000-9000-${Number(host.book.makeId()).toString(16).padStart(12, "0").toUpperCase()}}`,
        kind,
        area,
        priority: 0,
        stopIfTrue: false,
        settings: {},
      };
      sheet.conditionalFormats.unshift(format);
      host.editor.changed("layout", sheet);
      return host.make("ConditionalFormat", { sheet, format });
    },
  },
  call: {
    ClearAll: ({ sheet, area }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatCells");
      clearArea(sheet.conditionalFormats, area, (format, rest) => ({
        ...format,
        id: contains(area, format.area) ? format.id : host.book.makeId(),
        area: rest,
      }));
      host.editor.changed("layout", sheet);
    },
  },
};

/** The object that holds the settings of each kind: its property on ConditionalFormat and its class. */
const KINDS: Readonly<Record<string, { readonly property: string; readonly type: string }>> = {
  Custom: { property: "Custom", type: "CustomConditionalFormat" },
  DataBar: { property: "DataBar", type: "DataBarConditionalFormat" },
  ColorScale: { property: "ColorScale", type: "ColorScaleConditionalFormat" },
  IconSet: { property: "IconSet", type: "IconSetConditionalFormat" },
  CellValue: { property: "CellValue", type: "CellValueConditionalFormat" },
  TopBottom: { property: "TopBottom", type: "TopBottomConditionalFormat" },
  PresetCriteria: { property: "Preset", type: "PresetCriteriaConditionalFormat" },
  ContainsText: { property: "TextComparison", type: "TextConditionalFormat" },
};

function settingsOf(target: ConditionalFormatTarget, host: HostContext): BagObject | null {
  const kind = KINDS[target.format.kind];
  if (!kind) return null;
  const { sheet, format } = target;
  const checkFormula = (formula: string): void => {
    try {
      host.calculator.parse(
        formula.startsWith("=") ? formula : `=${formula}`,
        sheet,
        format.area.top,
        format.area.left,
      );
    } catch (error) {
      if (error instanceof FormulaError) {
        throw new HostError("InvalidArgument", `${formula.slice(0, 200)} is no formula: ${error.message}`);
      }
      throw error;
    }
  };
  return bag(kind.type, { sheet, store: format.settings, checkFormula }, "");
}

const navigations = Object.entries(KINDS).flatMap(([kind, { property }]) => [
  [
    property,
    (target: ConditionalFormatTarget, host: HostContext) => {
      if (target.format.kind !== kind) {
        throw new HostError("ItemNotFound", `the conditional format is ${target.format.kind}, not ${kind}`);
      }
      return settingsOf(target, host);
    },
  ] as const,
  [
    `${property}OrNullObject`,
    (target: ConditionalFormatTarget, host: HostContext) =>
      target.format.kind === kind ? settingsOf(target, host) : null,
  ] as const,
]);

export const conditionalFormat: ClassMembers<ConditionalFormatTarget> = {
  identity: ({ format }) => ({ Id: format.id }),
  read: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.kind,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  write: {
    StopIfTrue: ({ sheet, format }, value, host) => {
      if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
      format.stopIfTrue = value;
      host.editor.changed("layout", sheet);
    },
    Priority: ({ sheet, format }, value, host) => {
      if (typeof value !== "number" || !Number.isInteger(value) || value < 0) {
        throw new HostError("InvalidArgument", "a priority is a whole number from 0");
      }
      const others = sheet.conditionalFormats
        .filter((one) => one !== format)
        .sort((a, b) => a.priority - b.priority);
      others.splice(Math.min(value, others.length), 0, format);
      others.forEach((one, index) => (one.priority = index));
      host.editor.changed("layout", sheet);
    },
  },
  navigate: Object.fromEntries(navigations),
  make: {
    GetRange: ({ sheet, format }, _args, host) => host.range(sheet, format.area),
    GetRangeOrNullObject: ({ sheet, format }, _args, host) => host.range(sheet, format.area),
  },
  call: {
    Delete: ({ sheet, format }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatCells");
      const index = sheet.conditionalFormats.indexOf(format);
      if (index >= 0) sheet.conditionalFormats.splice(index, 1);
      host.editor.changed("layout", sheet);
    },
  },
};
