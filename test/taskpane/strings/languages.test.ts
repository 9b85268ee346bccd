/** @jest-environment jsdom */
import { pluralOf } from "../../../src/taskpane/strings/counted";
import { chosenLanguage, keepLanguage } from "../../../src/taskpane/strings/chosen-language";
import { createFigures } from "../../../src/taskpane/format/figures";
import { languageOf, loadOpeningWords, loadWords } from "../../../src/taskpane/strings/languages";
import { sayTold } from "../../../src/taskpane/strings/say-told";
import { listNames } from "../../../src/taskpane/strings/list-names";
import { planNameShown } from "../../../src/taskpane/strings/plan-name-shown";
import { parseSettings } from "../../../src/engine/plan/resolve-settings";
import { en } from "../../../src/taskpane/strings/en/words";
import { areWhole } from "../../../src/taskpane/strings/words";

describe("the language of the pane", () => {
  afterEach(() => {
    keepLanguage(null);
  });

  it("is the one that a locale begins with", () => {
    expect(languageOf("en-GB")).toBe("en");
    expect(languageOf("EN_us")).toBe("en");
  });

  it("is English where the pane does not speak the user's", () => {
    expect(languageOf("ja-JP")).toBe("en");
    expect(languageOf("")).toBe("en");
    expect(languageOf("constructor")).toBe("en");
  });

  it("is kept on this computer when the user chooses one, and Excel's again when that is chosen", () => {
    expect(chosenLanguage()).toBeNull();
    keepLanguage("en");
    expect(chosenLanguage()).toBe("en");
    keepLanguage(null);
    expect(chosenLanguage()).toBeNull();
  });

  it("has its words in files that are fetched when they are asked for", async () => {
    expect(await loadWords("en")).toEqual(en);
  });

  it.each(["en", "de", "fr", "es", "pt"] as const)("opens in %s with some of all its words", async (code) => {
    const [opening, whole] = [await loadOpeningWords(code), await loadWords(code)];
    expect(whole).toMatchObject(opening);
    expect([areWhole(opening), areWhole(whole)]).toEqual([false, true]);
  });

  it("says the sentences of the engine, and those that it does not know in their English", async () => {
    const told = { code: "inThirtyDays", values: ["NE-01"], text: "In 30 days: NE-01" };
    const figures = createFigures("de-DE", "€");
    const words = await loadWords("de");
    expect(sayTold(told, words, figures)).toBe("In 30 Tagen: NE-01");
    expect(sayTold({ ...told, code: "ofALaterVersion" }, words, figures)).toBe("In 30 days: NE-01");
  });
});

describe("a plan that nobody has named", () => {
  it("is called in the language of the pane, and one with a name by it", async () => {
    const de = await loadWords("de");
    expect(planNameShown(parseSettings({}).planName, de)).toBe("Gebietsplan");
    expect(planNameShown(undefined, de)).toBe("Gebietsplan");
    expect(planNameShown("Nordwest 2027", de)).toBe("Nordwest 2027");
    expect(planNameShown(parseSettings({}).planName, en)).toBe("Territory plan");
  });
});

describe("names in a row", () => {
  it("are joined in the language of the words, whatever the locale of the figures", async () => {
    expect(listNames(["Hand-off", "Scenarios"], await loadWords("fr"))).toBe("Hand-off et Scenarios");
  });
});

describe("a number and its noun", () => {
  it("take the form of one for 1 alone in English, German and Spanish", () => {
    for (const language of ["en", "de", "es"]) {
      const { pick } = pluralOf(language);
      expect([0, 1, 2].map((value) => pick(value, "one", "more"))).toEqual(["more", "one", "more"]);
    }
  });

  it("take the form of one for 0 too in French and Portuguese", () => {
    for (const language of ["fr", "pt"]) {
      const { many } = pluralOf(language);
      expect([0, 1, 2].map((value) => many(value, String(value), "one", "more"))).toEqual([
        "0 one",
        "1 one",
        "2 more",
      ]);
    }
  });
});
