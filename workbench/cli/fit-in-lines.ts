import type { FittedSummary } from "../../src/worker/planner";
import { counted } from "./counted";

/** Most accounts that are named one by one. */
const NAMED = 50;

/** Which accounts were placed into the written plan and which are gone, line by line. */
export function fitInLines({ placed, gone }: Pick<FittedSummary, "placed" | "gone">): string[] {
  return [
    `${counted(placed.length, "new account")} placed, ${counted(gone.length, "account")} gone from the list; no other has moved`,
    ...listed(
      placed.map(
        ({ id, name, territory, reason }) =>
          `  ${id} ${name}: ${territory === "" ? "House" : territory}. ${reason}`,
      ),
    ),
    ...listed(gone.map(({ id, name, territory }) => `  ${id} ${name}: gone, was in ${territory}`)),
  ];
}

function listed(lines: readonly string[]): string[] {
  const more = lines.length - NAMED;
  return more > 0 ? [...lines.slice(0, NAMED), `  and ${String(more)} more`] : [...lines];
}
