import type { SheetRole } from "../report/workbook-description";
import { loadSheetStates, outlivesPlan } from "./owned-sheets";
import { runExcel, type RunOptions } from "./run-excel";
import { freeSheetName } from "./workbook-names";

/** The workbook's sheets before a plan is written. */
export interface SheetsBefore {
  /** What each sheet will be called: another name than wished where the user has a sheet of that name. */
  readonly names: readonly { readonly role: SheetRole; readonly name: string }[];
  /** Sheets of ours that stand in the workbook. */
  readonly standing: readonly {
    readonly role: SheetRole;
    readonly name: string;
    /** It stays as it is where the plan that is written does not have it; else it is taken away. */
    readonly stays: boolean;
  }[];
}

/** Looks which sheets a plan would find in the workbook; changes nothing. */
export async function previewSheets(
  wished: readonly { readonly role: SheetRole; readonly name: string }[],
  run: RunOptions = {},
): Promise<SheetsBefore> {
  const states = (await runExcel({ ...run, repeatable: true }, loadSheetStates)).filter(
    ({ staging }) => !staging,
  );
  const taken = new Set(
    states
      .filter(({ role }) => role === null || (outlivesPlan(role) && !wished.some((one) => one.role === role)))
      .map(({ name }) => name.toLowerCase()),
  );
  return {
    names: wished.map(({ role, name }) => {
      const free = freeSheetName(name, taken);
      taken.add(free.toLowerCase());
      return { role, name: free };
    }),
    standing: states.flatMap(({ role, name }) =>
      role === null ? [] : [{ role, name, stays: outlivesPlan(role) }],
    ),
  };
}
