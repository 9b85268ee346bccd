import { Pacer } from "../alignment/pacer";
import type { Control } from "../model/progress";
import { accountsInOrderAtEase } from "./accounts-in-order";
import { Fnv1a64, hashReps, hashRows, type RowColumns } from "./fingerprint";
import type { PlanInput } from "./prepare-plan";

/**
 * 16 hex digits over all that was read, whatever the settings are: accounts in the order of their
 * ids, reps, sales and costs in that of their rows. Scenarios with the same are of the same data.
 */
export async function inputsFingerprint(input: PlanInput, control: Control): Promise<string> {
  const pacer = new Pacer(control);
  const hash = new Fnv1a64();
  const { accounts, reps, opportunities, costs } = input;
  await hashRows(hash, columnsOf(accounts), await accountsInOrderAtEase(accounts, pacer), pacer);
  hashReps(hash, reps);
  for (const table of [opportunities ?? null, costs ?? null]) {
    if (table === null) continue;
    const rows = Int32Array.from({ length: table.count }, (_, row) => row);
    await hashRows(hash, columnsOf(table), rows, pacer);
  }
  return hash.digits();
}

/** The columns of a table that hold something, by their names; where a row stood on its sheet is nothing of the data. */
function columnsOf(table: object): RowColumns {
  const texts: (readonly string[])[] = [];
  const numbers: ArrayLike<number>[] = [];
  for (const key of Object.keys(table).sort()) {
    if (key === "sourceRow" || key === "present" || key === "readOtherwise") continue;
    const column: unknown = Reflect.get(table, key);
    if (isNumbers(column)) numbers.push(column);
    else if (isTexts(column)) texts.push(column);
  }
  return { texts, numbers };
}

function isNumbers(column: unknown): column is ArrayLike<number> {
  return ArrayBuffer.isView(column) && !(column instanceof DataView);
}

function isTexts(column: unknown): column is readonly string[] {
  return Array.isArray(column);
}
