import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";

/**
 * How many accounts more, or fewer, change their owner of today by a move: "1 more change of owner".
 *
 * @param change accounts with another owner than today's, after the move less before it
 */
export function ownerChangeText(change: number, words: Words, figures: Figures): string {
  const said = words.suggest;
  if (change === 0) return said.noOwnerChange;
  const count = Math.abs(change);
  return (change > 0 ? said.ownerChanges : said.ownersBack)(count, figures.count(count));
}
