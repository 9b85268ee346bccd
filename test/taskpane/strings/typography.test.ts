import { loadWords } from "../../../src/taskpane/strings/languages";
import { leavesOf, wordingsOf } from "../../support/word-tree";

const NO_BREAK = "[\\u00a0\\u202f]";

/** What would not be printed so in a book of the language. */
const MISTAKES = {
  de: [
    ["another quotation mark than „…“", /[«»”]|(?<!„[^“]*)“/],
    ["a per cent sign without its space", /\d%/],
  ],
  fr: [
    ["another quotation mark than « … »", /[“”„]/],
    ["a guillemet without its space", new RegExp(`«(?!${NO_BREAK})|(?<!${NO_BREAK})»`)],
    ["a sign of two parts without its space", new RegExp(`(?<!${NO_BREAK})[;:!?](?!\\S| ~)`)],
    ["a per cent sign without its space", /[^\u00a0\u202f]%/],
  ],
  es: [
    ["another quotation mark than “…”", /[«»„]/],
    ["a per cent sign without its space", /\d%/],
    ["a question or call that does not begin so", /^[^¿]*\?(?! ~)|^[^¡]*!/],
  ],
  pt: [
    ["another quotation mark than “…”", /[«»„]/],
    ["a per cent sign with a space", /\d\s%/],
  ],
} as const;

const EVERYWHERE = [
  ["the apostrophe of a typewriter", /\p{L}'\p{L}/u],
  ["two spaces", /[ \u00a0] /],
  ["a space before a comma or full stop", /\s[,.](?!\d|\p{L}|…)/u],
] as const;

describe.each(["de", "fr", "es", "pt"] as const)("the texts in %s", (code) => {
  let texts: (readonly [path: string, text: string])[] = [];
  beforeAll(async () => {
    texts = leavesOf(await loadWords(code)).flatMap(([path, leaf]) =>
      wordingsOf(leaf).map((text) => [path, text] as const),
    );
  });

  it.each([...MISTAKES[code], ...EVERYWHERE])("are without %s", (_name, mistake) => {
    expect(texts.filter(([, text]) => mistake.test(text)).map(([path, text]) => `${path}: ${text}`)).toEqual(
      [],
    );
  });
});
