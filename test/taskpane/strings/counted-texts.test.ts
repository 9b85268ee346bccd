import { loadWords } from "../../../src/taskpane/strings/languages";
import { GIVEN, leavesOf, saidWith, type Leaf } from "../../support/word-tree";
import { en } from "../../../src/taskpane/strings/en/words";

/** One, none, a few, and numbers that end in 1 or need a word of their own in some languages. */
const COUNTS = [0, 1, 2, 5, 21, 1_000_000];
/** The text with a mark in place of the number; "" where a name stands there. */
function shown(say: Leaf, at: number, count: number): string {
  const number = new RegExp(`(?<!\\d)${String(count)}(?!\\d)`, "g");
  return (saidWith(say, at, count) ?? "").replace(number, "⟦n⟧");
}

const figuresIn = (text: string): number => text.match(/⟦/g)?.length ?? 0;

/** Places at which the English chooses between one and more. */
function countsOf(say: Leaf): number[] {
  if (typeof say === "string") return [];
  return GIVEN.map((_, at) => at).filter((at) => {
    const [one, more] = [1, 2].map((count) => shown(say, at, count));
    return one !== more;
  });
}

const counted = leavesOf(en).flatMap(([path, say]) =>
  countsOf(say).map((at) => ({ path, at, english: say })),
);

it("is more than a hundred texts that count something", () => {
  expect(counted.length).toBeGreaterThan(100);
});

describe.each([
  ["en", "en"],
  ["de", "de"],
  ["fr", "fr"],
  ["es", "es"],
  ["pt", "pt"],
] as const)("what counts something in %s", (code, locale) => {
  let texts = new Map<string, Leaf>();
  beforeAll(async () => {
    texts = new Map(leavesOf(await loadWords(code)));
  });

  it("takes the form that the language has for the number, none of its own where English has none", () => {
    const rules = new Intl.PluralRules(locale);
    const wrong = counted.flatMap(({ path, at, english }) => {
      const say = texts.get(path);
      if (say === undefined) return [`${path}: missing`];
      const saysNone = shown(english, at, 0) !== shown(english, at, 2);
      // "Each month" has no figure that another number could take.
      const ofOneAlone = figuresIn(shown(say, at, 1)) < figuresIn(shown(say, at, 2));
      return COUNTS.filter((count) => count !== 0 || !(saysNone || ofOneAlone)).flatMap((count) => {
        const model = shown(say, at, rules.select(count) === "one" ? 1 : 2);
        const text = shown(say, at, count);
        return text === model ? [] : [`${path}, ${String(count)}: ${text} | ${model}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
