/** A word counts with a typing error from so many letters on; shorter ones are close to too much. */
export const LEAST_CLOSE = 4;

/**
 * What the beginnings of words look like that differ from a typed word by one letter at most: another letter in its
 * place, one too many, one too few, or two beside each other changed over (the distance of Damerau and Levenshtein
 * without moved blocks). A part of a regular expression with the "u" flag, which reads common beginnings once.
 *
 * @param word letters and digits alone
 * @param letter matches one letter of a word, "[^ ]"
 */
export function closePattern(word: string, letter: string): string {
  const letters = Array.from(word);
  const rest = (from: number): string => letters.slice(from).join("");
  let pattern = "";
  for (let at = letters.length - 1; at >= 0; at--) {
    const [own = "", next = ""] = [letters[at], letters[at + 1]];
    const wrong = [
      letter + rest(at + 1),
      letter + rest(at),
      rest(at + 1),
      ...(next === "" ? [] : [next + own + rest(at + 2)]),
    ];
    pattern = `(?:${own}${pattern}|${wrong.join("|")})`;
  }
  return pattern;
}
