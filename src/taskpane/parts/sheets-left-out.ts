import type { OptionalSheet } from "../../engine/model/optional-sheets";
import type { PlanSheetRole } from "../../report/report-options";
import type { WritePreview } from "../../use-cases/write-plan";

/** The sheets that are not written: those without a tick, but for the ones that a written sheet reads. */
export function rolesLeftOut(
  { sheets }: Pick<WritePreview, "sheets">,
  leftOut: readonly OptionalSheet[],
): ReadonlySet<PlanSheetRole> {
  const asked = sheets.filter(({ optional }) => optional !== null && leftOut.includes(optional));
  const roles = new Set(asked.map(({ role }) => role));
  return new Set(
    asked.filter(({ readers }) => readers.every((reader) => roles.has(reader))).map(({ role }) => role),
  );
}
