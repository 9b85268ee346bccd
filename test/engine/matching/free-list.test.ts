import { freeList, languageList, languagesAmong } from "../../../src/engine/matching/free-list";

describe("a free list", () => {
  it("is parted by commas, semicolons, slashes, bars, lines and words for and", () => {
    expect(freeList("Healthcare; Retail / SAP, Cloud|Energy\nBanking")).toEqual([
      "healthcare",
      "retail",
      "sap",
      "cloud",
      "energy",
      "banking",
    ]);
    expect(freeList("Öl und Gas & Solar")).toEqual(["ol", "gas", "solar"]);
    expect(freeList(" ; / ")).toEqual([]);
  });
});

describe("a list of languages", () => {
  it.each([
    ["English", "Englisch", "anglais", "inglés", "EN", "eng"],
    ["German", "Deutsch", "allemand", "alemán", "de", "ger"],
    ["Spanish", "Spanisch", "espagnol", "español", "es", "spa"],
    ["Swedish", "Schwedisch", "suédois", "sueco", "sv", "swe"],
    ["Thai", "thaïlandais", "tailandés", "TH", "tha"],
  ])("knows %s by its names and codes", (...names) => {
    expect(new Set(names.flatMap(languageList)).size).toBe(1);
  });

  it("reads past levels, countries and remarks", () => {
    expect(languageList("Spanish (native); business German, French - fluent / pt-BR")).toEqual([
      "spanish",
      "german",
      "french",
      "portuguese",
    ]);
    expect(languageList("Deutsch C1 | English B2")).toEqual(["german", "english"]);
  });

  it("keeps a word that is no known language as it is", () => {
    expect(languageList("Klingon")).toEqual(["klingon"]);
  });
});

describe("languages in a list of skills", () => {
  it("are found by name and, beside another language, by code", () => {
    expect(languagesAmong("Healthcare; Retail / ES, EN")).toEqual(["spanish", "english"]);
    expect(languagesAmong("Retail, French")).toEqual(["french"]);
  });

  it("are not seen in a trade that is written like a code", () => {
    expect(languagesAmong("IT")).toEqual([]);
    expect(languagesAmong("IT; Retail")).toEqual([]);
  });
});
