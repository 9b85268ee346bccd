import type { FieldName } from "../model/field";
import { currencyOf, MONEY_FIELDS } from "./currencies";
import type { RowSource } from "./row-source";
import { scaleOfHeader } from "./scale-of-header";
import { tellFix } from "./tell-fix";

const NAMED: Readonly<Record<number, string>> = {
  1e3: "thousands",
  1e5: "lakhs",
  1e6: "millions",
  1e7: "crores",
};

/**
 * By how much the amounts of a column are multiplied. Thousands and millions are counted as written where all
 * columns of the list agree, and that is told: the plan is in thousands then. They are brought to full amounts
 * where the user chose so, or where another column of the list names another unit.
 */
export function factorOfAmounts(source: RowSource, field: FieldName): number {
  const header = source.header(field);
  const scale = scaleOfHeader(header);
  if (scale === null) return 1;
  const isIn = `“${header}” is in ${NAMED[scale] ?? ""}`;
  const fix = source.fixes.find(({ kind }) => kind === "fullAmounts");
  if (fix !== undefined) {
    tellFix(source, field, fix, `${header} is read in full amounts`);
    return scale;
  }
  const other = source.presentOf(MONEY_FIELDS).find((one) => {
    const of = statedScale(source.header(one));
    return of !== null && of !== scale;
  });
  if (other !== undefined) {
    const found = `${isIn}, “${source.header(other)}” is not`;
    source.findMany("AMOUNTS_IN_FULL", field, 0, "", found, 1);
    return scale;
  }
  source.findMany("AMOUNTS_SCALED", field, 0, "", isIn, 1, { fix: { kind: "fullAmounts" } });
  return 1;
}

/** The unit that a header names, 1 for a currency alone: "Potential (€)". */
function statedScale(header: string): number | null {
  return scaleOfHeader(header) ?? (currencyOf(header) === "" ? null : 1);
}
