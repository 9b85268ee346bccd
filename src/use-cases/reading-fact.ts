import type { Told } from "../engine/model/told";
import { readingSentences } from "../engine/intake/reading-sentences";

type OfReading = typeof readingSentences;
/** Sentences about a column that take at most its header. */
type Fact = {
  [Code in keyof OfReading]: OfReading[Code] extends string
    ? Code
    : OfReading[Code] extends (header: string) => string
      ? Code
      : never;
}[keyof OfReading];

/**
 * What is known of a column from the user, told as the engine tells what it has found; the catalogue of all its
 * sentences stays out of the script that the pane opens with.
 */
export function readingFact(code: Fact, ...header: readonly [string] | readonly []): Told {
  const sentence = readingSentences[code];
  return { code, values: header, text: typeof sentence === "string" ? sentence : sentence(header[0] ?? "") };
}
