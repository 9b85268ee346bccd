import type { FieldName } from "./field";

/** A field inside an English sentence: "postalCode" is "postal code". */
export function fieldLabel(field: FieldName): string {
  return field === "id" ? "ID" : field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
