import { inEnglish } from "./english-figures";
import { SENTENCES } from "./sentences";
import type { Told, ToldFigure, ToldValue } from "../model/told";

type Catalogue = typeof SENTENCES;

/** A bare number stays one; text may be a name, a figure or another sentence. */
type Given<Taken extends readonly unknown[]> = {
  readonly [At in keyof Taken]: Taken[At] extends number ? number : string | ToldFigure | Told;
};

/**
 * A sentence with its figures.
 *
 * @param code of the sentence in SENTENCES
 * @param values in the order in which its function takes them
 */
export function tell<Code extends keyof Catalogue>(
  code: Code,
  ...values: Catalogue[Code] extends (...taken: infer Taken) => string ? Given<Taken> : []
): Told {
  const given: readonly ToldValue[] = values;
  const sentence: string | ((...said: never[]) => string) = SENTENCES[code];
  const text =
    typeof sentence === "string"
      ? sentence
      : String(Reflect.apply(sentence, undefined, given.map(inEnglish)));
  return { code, values: given, text };
}
