import type { FieldMapping } from "../../model/field";
import type { RuleColumn, RuleKind } from "./rule";

const COLUMNS: readonly (readonly [RuleColumn["field"], string, RuleKind])[] = [
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
  ["latitude", "Latitude", "number"],
  ["longitude", "Longitude", "number"],
  ["lock", "Lock", "yes or no"],
];

/** The columns that rules can ask, in the order they are offered. */
export const RULE_COLUMNS: readonly RuleColumn[] = COLUMNS.map(([field, label, kind]) => ({
  field,
  label,
  kind,
}));

/** How the columns can be called: by Evenfield's name and by the user's own header, capitals aside. */
export class RuleColumnIndex {
  private readonly byName = new Map<string, RuleColumn>();
  /** Names, longest first, so that "Named owner" is not read as "Name". */
  readonly names: readonly string[];

  /** @param mapped how the account sheet is read; its headers name their columns */
  constructor(mapped: readonly Pick<FieldMapping, "field" | "header">[]) {
    for (const { field, header } of mapped) {
      const column = RULE_COLUMNS.find((one) => one.field === field);
      if (column !== undefined) this.byName.set(header.trim().toLowerCase(), column);
    }
    // Our own names go before a header that happens to be called like another column.
    for (const column of RULE_COLUMNS) {
      this.byName.set(column.field.toLowerCase(), column);
      this.byName.set(column.label.toLowerCase(), column);
    }
    this.names = [...this.byName.keys()].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  }

  find(name: string): RuleColumn | null {
    return this.byName.get(name.trim().toLowerCase()) ?? null;
  }
}
