import type { Pacer } from "../alignment/pacer";
import { CELL_KIND } from "../model/cell-column";
import type { CellColumn } from "../model/raw-sheet";
import { forEachRow } from "./row-loop";

/**
 * The texts of a column that stand in its rows, each read once however often it comes: a full sheet has a
 * million owners, of which three hundred differ.
 */
export class DistinctTexts {
  private constructor(
    private readonly texts: readonly string[],
    /** Places in texts, by their first rows. */
    private readonly places: Int32Array,
    /** How many rows hold the text of each place. */
    private readonly counts: Int32Array,
  ) {}

  static async of({ kinds, values, texts }: CellColumn, pacer: Pacer | null): Promise<DistinctTexts> {
    const counts = new Int32Array(texts.length);
    const places = new Int32Array(texts.length);
    let found = 0;
    await forEachRow(texts.length === 0 ? 0 : kinds.length, pacer, (row) => {
      if (kinds[row] !== CELL_KIND.text) return;
      const place = values[row] ?? 0;
      const before = counts[place] ?? 0;
      counts[place] = before + 1;
      if (before > 0) return;
      places[found] = place;
      found += 1;
    });
    return new DistinctTexts(texts, places.subarray(0, found), counts);
  }

  /**
   * Visits each text in the order of first rows.
   *
   * @param visit given the text, its place in the column's texts, and how many rows hold it
   */
  async each(pacer: Pacer | null, visit: (text: string, place: number, rows: number) => void): Promise<void> {
    await forEachRow(this.places.length, pacer, (index) => {
      const place = this.places[index] ?? 0;
      visit(this.texts[place] ?? "", place, this.counts[place] ?? 0);
    });
  }
}
