import { confirmedSentences } from "../engine/intake/confirmed-sentences";
import type { Told } from "../engine/model/told";

/**
 * What is known of a column from the user, told as the engine tells what it has found; the catalogue of all its
 * sentences stays out of the script that the pane opens with.
 */
export function readingFact(
  code: keyof typeof confirmedSentences,
  ...header: readonly [string] | readonly []
): Told {
  const sentence = confirmedSentences[code];
  return { code, values: header, text: typeof sentence === "string" ? sentence : sentence(header[0] ?? "") };
}
