import { parseA1Ref, parseStructRef } from "@borgar/fx/xlsx";

/** References whose parts are kept: each change of sheets, tables or names resolves those of every formula again. */
const MOST_KEPT = 5_000;

/** The parts of "Sheet1!$A$1:B2" or of a name; null where the text is neither. Not to be changed. */
export const partsOfRange = keeping(parseA1Ref);

/** The parts of "T[[#This Row],[Col]]"; null where the text is no such reference. Not to be changed. */
export const partsOfTable = keeping(parseStructRef);

function keeping<Parts>(parse: (text: string) => Parts): (text: string) => Parts {
  const kept = new Map<string, Parts>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const parts = parse(text);
    kept.set(text, parts);
    return parts;
  };
}
