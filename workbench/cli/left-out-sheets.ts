import { OPTIONAL_SHEETS, type OptionalSheet } from "../../src/engine/model/optional-sheets";
import type { WritePreview } from "../../src/use-cases/write-plan";
import { InputProblem } from "./input-problem";

/**
 * The sheets of `--without "Hand-off, Data Health"`, in any case.
 *
 * @throws InputProblem naming every one that is not a sheet to do without
 */
export function readLeftOut(text: string): OptionalSheet[] {
  const named = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const known = (part: string) => OPTIONAL_SHEETS.find((sheet) => sheet.toLowerCase() === part.toLowerCase());
  const unknown = named.filter((part) => known(part) === undefined);
  if (unknown.length > 0 || named.length === 0) {
    const found = named.length === 0 ? "no sheet" : unknown.map((part) => `"${part}"`).join(", ");
    throw new InputProblem([
      `--without names ${found}; the sheets that a plan can do without are ${OPTIONAL_SHEETS.join(", ")}`,
    ]);
  }
  return OPTIONAL_SHEETS.filter((sheet) => named.some((part) => known(part) === sheet));
}

/**
 * Holds what was asked against what can be left out of this plan.
 *
 * @throws InputProblem naming every sheet that another one reads
 */
export function refuseNeeded(
  asked: readonly OptionalSheet[],
  { sheets }: Pick<WritePreview, "sheets">,
): void {
  const needed = sheets.filter(
    ({ optional, isLeftOut }) => optional !== null && !isLeftOut && asked.includes(optional),
  );
  if (needed.length === 0) return;
  throw new InputProblem(
    needed.map(({ name, readers }) => {
      const those = sheets.filter(({ role, isLeftOut }) => readers.includes(role) && !isLeftOut);
      const names = those.map((sheet) => sheet.name).join(" and ");
      const remedy = those.every(({ optional }) => optional !== null)
        ? `keep it or leave out ${names} as well`
        : "keep it";
      return `--without cannot leave out "${name}": formulas of ${names} read it; ${remedy}`;
    }),
  );
}
