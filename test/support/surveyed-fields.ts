import { surveyWorkbook } from "../../src/engine/intake/survey";
import type { EntityKind } from "../../src/engine/model/field";
import type { RawCell, SheetSample } from "../../src/engine/model/raw-sheet";

/** Field to header of the entity that the survey finds, or null. */
export function fieldsOf(entity: EntityKind, ...samples: SheetSample[]): Record<string, string> | null {
  const found = surveyWorkbook(samples).mapping.entities.find((candidate) => candidate.entity === entity);
  return found === undefined
    ? null
    : Object.fromEntries(found.fields.map(({ field, header }) => [field, header]));
}

export const ENGLISH: RawCell[][] = [
  ["Account ID", "Account Name", "City", "State", "ZIP", "Industry", "Revenue", "Potential", "Sales Rep"],
  ["A1", "Acme Bikes", "Boston", "MA", "02139", "Retail", 1200, 2000, "Priya Nair"],
  ["A2", "Beta Cycles", "Austin", "TX", "73301", "Retail", 800, 900, "Tom Lee"],
  ["A3", "Gamma Sports", "Miami", "FL", "33101", "Sport", 100, 500, "Priya Nair"],
];
export const ENGLISH_FIELDS = {
  id: "Account ID",
  name: "Account Name",
  city: "City",
  state: "State",
  postalCode: "ZIP",
  industry: "Industry",
  revenue: "Revenue",
  potential: "Potential",
  owner: "Sales Rep",
};
