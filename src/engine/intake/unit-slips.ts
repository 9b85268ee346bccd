import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { farValues } from "./robust-spread";
import type { RowSource } from "./row-source";
import { tellFix } from "./tell-fix";

/**
 * The accounts with values that were written in thousands among units, or the other way round, brought to
 * the unit of the others: only in columns where the user chose so, and only values that lie among the
 * others afterwards.
 */
export async function withUnitSlipsMended(
  source: RowSource,
  accounts: AccountTable,
  pacer: Pacer | null,
): Promise<AccountTable> {
  let mended = accounts;
  for (const field of ["potential", "revenue"] as const) {
    const header = source.header(field);
    const fix = source.fixes.find((one) => one.kind === "unitSlip" && one.header === header);
    if (fix === undefined || !source.has(field)) continue;
    const far = await farValues(accounts[field], (row) => accounts.setAside[row] === "", pacer);
    const slips = far.filter(({ slip }) => slip !== null);
    const [first] = slips;
    if (first === undefined) continue;
    const values = Float64Array.from(accounts[field]);
    for (const { row, slip } of slips) values[row] = (values[row] ?? NaN) * (slip ?? 1);
    mended = { ...mended, [field]: values };
    const what = slips.length === 1 ? "1 value is" : `${String(slips.length)} values are`;
    tellFix(
      source,
      field,
      fix,
      `${what} read in the unit of the others in ${header}`,
      first.row,
      slips.length,
    );
  }
  return mended;
}
