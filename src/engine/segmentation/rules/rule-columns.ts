import type { FieldMapping } from "../../model/workbook-mapping";
import type { OtherColumnLook } from "../../model/other-column";
import type { RuleColumn, RuleKind } from "./rule";

const COLUMNS: readonly (readonly [NonNullable<RuleColumn["field"]>, string, RuleKind])[] = [
  ["id", "ID", "text"],
  ["name", "Name", "text"],
  ["industry", "Industry", "text"],
  ["status", "Status", "text"],
  ["segment", "Segment", "text"],
  ["potential", "Potential", "number"],
  ["revenue", "Revenue", "number"],
  ["forecast", "Forecast", "number"],
  ["employees", "Employees", "number"],
  ["callsPerYear", "Calls a year", "number"],
  ["hoursPerCall", "Hours a call", "number"],
  ["lastActivity", "Last activity", "date"],
  ["customerSince", "Customer since", "date"],
  ["country", "Country", "text"],
  ["state", "State", "text"],
  ["city", "City", "text"],
  ["postalCode", "Postal code", "text"],
  ["region", "Region", "text"],
  ["territory", "Territory", "text"],
  ["owner", "Owner", "text"],
  ["namedOwner", "Named owner", "text"],
  ["parent", "Parent account", "text"],
  ["language", "Language", "text"],
  ["skills", "Required skills", "text"],
  ["latitude", "Latitude", "number"],
  ["longitude", "Longitude", "number"],
  ["lock", "Lock", "yes or no"],
];

/** The columns of fields that rules can ask, in the order they are offered. */
export const RULE_COLUMNS: readonly (RuleColumn & { readonly field: NonNullable<RuleColumn["field"]> })[] =
  COLUMNS.map(([field, label, kind]) => ({ key: field, field, label, kind }));

/** Own names of the fields, which mean the field wherever they stand without quotes. */
const FIELD_NAMES: ReadonlySet<string> = new Set(
  RULE_COLUMNS.flatMap(({ field, label }) => [field.toLowerCase(), label.toLowerCase()]),
);

/** A column of the account sheet that no field reads, as rules ask it. */
export function otherRuleColumn({ header, kind }: Pick<OtherColumnLook, "header" | "kind">): RuleColumn {
  return { key: `column ${header}`, field: null, label: header, kind };
}

/** A name as it is compared: one blank for several and for line breaks, no double quotes, small letters. */
export function nameInRules(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll('"', "'").trim().toLowerCase();
}

/**
 * How a column is written in a rule: its label, in double quotes where it would be read as
 * something else.
 */
export function columnInRules({ field, label }: RuleColumn): string {
  const name = label.replace(/\s+/g, " ").replaceAll('"', "'").trim();
  if (field !== null) return name;
  const isPlain =
    /^[\p{L}\p{N}][\p{L}\p{N} _./-]*$/u.test(name) && !/\b(?:and|is|contains|starts with)\b|->/i.test(name);
  return isPlain && !FIELD_NAMES.has(name.toLowerCase()) ? name : `"${name}"`;
}

/**
 * How the columns can be called, capitals aside: by Evenfield's name or by the user's own header.
 * A name in double quotes is a header before it is one of Evenfield's.
 */
export class RuleColumnIndex {
  private readonly byName = new Map<string, RuleColumn>();
  private readonly byHeader = new Map<string, RuleColumn>();
  /** Names, longest first, so that "Named owner" is not read as "Name". */
  readonly names: readonly string[];

  /**
   * @param mapped how the account sheet is read; its headers name their columns
   * @param others columns of the account sheet that no field reads
   */
  constructor(
    mapped: readonly Pick<FieldMapping, "field" | "header">[],
    others: readonly Pick<OtherColumnLook, "header" | "kind">[] = [],
  ) {
    // A header that a field is read from goes before one of the same name that no field reads.
    for (const other of others) this.byHeader.set(nameInRules(other.header), otherRuleColumn(other));
    for (const { field, header } of mapped) {
      const column = RULE_COLUMNS.find((one) => one.field === field);
      if (column !== undefined) this.byHeader.set(nameInRules(header), column);
    }
    for (const [name, column] of this.byHeader) this.byName.set(name, column);
    // Our own names go before a header that happens to be called like another column.
    for (const column of RULE_COLUMNS) {
      this.byName.set(column.field.toLowerCase(), column);
      this.byName.set(column.label.toLowerCase(), column);
    }
    this.names = [...this.byName.keys()].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  }

  find(name: string): RuleColumn | null {
    return this.byName.get(nameInRules(name)) ?? null;
  }

  /** The column of a name in double quotes. */
  findQuoted(name: string): RuleColumn | null {
    return this.byHeader.get(nameInRules(name)) ?? this.find(name);
  }
}
