import { LANGUAGE_NAMES, isLanguage, loadWords } from "../../../src/taskpane/strings/languages";
import type { LanguageCode } from "../../../src/taskpane/strings/languages";
import { en } from "../../../src/taskpane/strings/en/words";
import type { Words } from "../../../src/taskpane/strings/en/words";
import { FINDING_RULES } from "../../../src/engine/intake/finding-rules";
import { SAME_AS_ENGLISH } from "./same-as-english";

/** What a function is given in place of a figure, name or switch; it shows where it comes out. */
const mark = (at: number) =>
  Object.assign(new String(`⟦${String(at)}⟧`), { share: "⟦share⟧", saves: "⟦saves⟧" });
const MOST_GIVEN = 6;
const MARKS = Array.from({ length: MOST_GIVEN }, (_, at) => mark(at));

/** Functions that choose by one of a few words, with such a word. */
const CHOICES: Readonly<Record<string, unknown[]>> = {
  "segments.typed.unread": ["⟦0⟧", "calls", "⟦2⟧"],
  "tradeOff.room": MARKS,
};

interface Text {
  readonly path: string;
  /** As it is, or with marks for everything it is given. */
  readonly shown: string;
  /** With 1 in place of each of what it is given in turn, for the forms of one. */
  readonly ofOne: readonly string[];
}

/** With the number 1 at one place; none where a name stands there. */
function formOfOne(say: (given: readonly unknown[]) => string, one: number): string[] {
  try {
    return [say(MARKS.map((some, at) => (at === one ? 1 : some)))];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** Every text of a language, depth first. */
function textsOf(tree: unknown, path = ""): Text[] {
  if (typeof tree === "string") return [{ path, shown: tree, ofOne: [] }];
  if (typeof tree === "function") {
    const say = (given: readonly unknown[]): string => String(Reflect.apply(tree, undefined, given));
    const given = CHOICES[path];
    const ofOne = MARKS.flatMap((_, one) => formOfOne(say, one));
    return [{ path, shown: say(given ?? MARKS), ofOne: given === undefined ? ofOne : [] }];
  }
  if (typeof tree !== "object" || tree === null) throw new TypeError(`${path} is no text`);
  return Object.entries(tree).flatMap(([name, branch]) =>
    textsOf(branch, path === "" ? name : `${path}.${name}`),
  );
}

const marksIn = (text: string): string[] => [...new Set(text.match(/⟦[^⟧]+⟧/g))].sort();
const LANGUAGES = Object.keys(LANGUAGE_NAMES).filter(
  (code): code is LanguageCode => isLanguage(code) && code !== "en",
);
/** English has what is found from the engine, so the texts by code are held by a sentence of their own. */
const ofScreens = (texts: readonly Text[]) =>
  texts.filter(({ path }) => !/^(findings|told\.(problemCodes|settingNames))\./.test(path));
const english = new Map(textsOf(en).map((text) => [text.path, text.shown]));

describe.each(LANGUAGES)("the words of the pane in %s", (code) => {
  let texts: Text[] = [];
  let findings: Words["findings"] = {};
  beforeAll(async () => {
    const words: Words = await loadWords(code);
    findings = words.findings;
    texts = ofScreens(textsOf(words));
  });

  it("are those that English has, each of them said", () => {
    expect(texts.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
    const silent = texts.filter(({ path, shown }) => shown.trim() === "" && english.get(path) !== "");
    expect(silent).toEqual([]);
  });

  it("say what reading finds, code by code", () => {
    const silent = Object.keys(FINDING_RULES).filter((code) => findings[code] === undefined);
    expect(silent).toEqual([]);
    const strange = Object.keys(findings).filter((code) => !Object.hasOwn(FINDING_RULES, code));
    expect(strange).toEqual([]);
  });

  it("tell every figure and name that the English tell", () => {
    const differing = texts
      .filter(({ path, shown }) => marksIn(shown).join() !== marksIn(english.get(path) ?? "").join())
      .map(({ path, shown }) => `${path}: ${shown}`);
    expect(differing).toEqual([]);
  });

  it("have a form for one that says something", () => {
    const broken = texts
      .flatMap(({ path, ofOne }) => ofOne.map((text) => `${path}: ${text}`))
      .filter((text) => /: $|undefined|NaN|\[object/.test(text));
    expect(broken).toEqual([]);
  });

  it("are English only where the word is the same in both", () => {
    const same = texts
      .filter(({ path, shown }) => shown === english.get(path))
      .map(({ shown }) => shown.replace(/⟦[^⟧]+⟧/g, "").trim())
      .filter((text) => /\p{L}{2}/u.test(text));
    const allowed = new Set(SAME_AS_ENGLISH[code]);
    expect([...new Set(same)].filter((text) => !allowed.has(text))).toEqual([]);
  });

  it("take not much more room than the English where these are short", () => {
    const long = texts
      .filter(({ path, shown }) => {
        const model = (english.get(path) ?? "").length;
        return model <= 30 && shown.length > 1.6 * model + 10;
      })
      .map(({ path, shown }) => `${path}: ${shown} (${english.get(path) ?? ""})`);
    expect(long).toEqual([]);
  });

  it("have no dash or quotation mark of a typewriter, and nobody is begged or blamed", () => {
    const found = texts.filter(({ shown }) =>
      /"|--|\.\.\.|!|bitte|erfolgreich|s'il vous|por favor/i.test(shown),
    );
    expect(found.map(({ path, shown }) => `${path}: ${shown}`)).toEqual([]);
  });
});
