import { readOwnedTable } from "./read-owned-table";
import type { RunOptions } from "./run-excel";

/**
 * What the Territory column of the written plan says of accounts that are set aside. A row that was planned so stays
 * so, whatever is typed into it, until its row of the list is mended: its id may be that of another row, which is
 * planned.
 */
export async function readSetAsideLabel(run: RunOptions = {}): Promise<string> {
  const settings = await readOwnedTable("planSettings", "EF_Settings", run);
  const [setting = -1, value = -1] = ["Setting", "Value"].map((header) => settings?.headers.indexOf(header));
  const label = settings?.rows.find((row) => row[setting] === "Accounts set aside are called")?.[value];
  return label === undefined ? "Set aside" : String(label);
}
