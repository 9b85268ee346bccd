import type { Finding } from "../../model/finding";

/** A finding about a rule of the settings, which stands in it as its value. */
export function ruleFinding(code: string, text: string, found: string, remedy: string): Finding {
  return { severity: "look", code, sheet: "", cell: "", column: "", value: text, finding: found, remedy };
}
