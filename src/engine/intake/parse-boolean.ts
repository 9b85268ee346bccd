import type { RawCell } from "../model/raw-sheet";
import { nameKey } from "./header-words";

const YES = new Set(
  "true yes y ja j oui o si s sim vrai wahr verdadero verdadeiro x 1 on ✓ ✔ ☑ locked keep fixed gesperrt".split(
    " ",
  ),
);
const NO = new Set("false no n nein non nao falsch faux falso 0 off - ✗ ✘ ☐ none open unlocked".split(" "));

/** Yes or no in English, German, French, Spanish and Portuguese; null when the cell says neither. Blank is the caller's. */
export function parseBoolean(cell: RawCell): boolean | null {
  if (typeof cell === "boolean") return cell;
  const key = typeof cell === "number" ? String(cell) : nameKey(cell);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}
