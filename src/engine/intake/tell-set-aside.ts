import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { setAsideSentences } from "./set-aside-sentences";

const ALONE = ["withoutKey", "repNotActive", "repWithoutTerritory"] as const;
const WITH_ROW = ["sameId", "sameIdSpelledOtherwise", "sameNameAndPlace", "repTwice"] as const;

/**
 * Why a row is set aside, as a sentence that every language has. The tables keep the English text, because
 * everything else asks only whether it is blank.
 *
 * @returns the text itself where it is the user's: the status of a rep
 */
export function tellSetAside(why: string): Told | string {
  const alone = ALONE.find((code) => setAsideSentences[code] === why);
  if (alone !== undefined) return tell(alone);
  const row = /\d+$/.exec(why)?.[0] ?? "";
  const withRow = WITH_ROW.find((code) => setAsideSentences[code](row) === why);
  return withRow === undefined ? why : tell(withRow, row);
}
