import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { forEachRow } from "./row-loop";
import { TextRows } from "./text-rows";

/** Finds accounts by ID, else by name, whatever the case, accents and runs of blanks. */
export class AccountRows {
  private constructor(
    private readonly byId: TextRows,
    private readonly byName: TextRows,
  ) {}

  /** @param isMeant false for rows that are not found; of others with one ID or name the first is */
  static async of(
    { id, name }: Pick<AccountTable, "id" | "name">,
    isMeant: (row: number) => boolean,
    pacer: Pacer | null,
  ): Promise<AccountRows> {
    const index = async (texts: readonly string[]): Promise<TextRows> => {
      const rows = new TextRows(texts);
      await forEachRow(texts.length, pacer, (row) => {
        if (texts[row] !== "" && isMeant(row)) rows.add(row);
      });
      return rows;
    };
    return new AccountRows(await index(id), await index(name));
  }

  /** The row, -1 when there is none. */
  find(text: string): number {
    const row = this.byId.findText(text);
    return row < 0 ? this.byName.findText(text) : row;
  }
}
