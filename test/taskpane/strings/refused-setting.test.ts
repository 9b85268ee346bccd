import { settingFaults } from "../../../src/engine/plan/setting-faults";
import { createFigures } from "../../../src/taskpane/format/figures";
import { en } from "../../../src/taskpane/strings/en/words";
import { loadWords, type LanguageCode } from "../../../src/taskpane/strings/languages";
import { refusedSettingLine } from "../../../src/taskpane/strings/refused-setting";

const UNUSABLE = {
  tolerance: 5,
  territories: 2.5,
  effort: "fast",
  keepLocked: "often",
  callPlan: [
    { segment: "A", calls: 12, hours: 1 },
    { segment: "B", calls: 5000 },
  ],
  moonPhase: 3,
};

async function linesIn(code: LanguageCode, locale: string): Promise<string[]> {
  const words = code === "en" ? en : await loadWords(code);
  return settingFaults(UNUSABLE)
    .map((fault) => refusedSettingLine(fault, words, createFigures(locale, "")))
    .map((line) => line.replaceAll("\u00a0", " "));
}

describe("why a kept setting is left out", () => {
  it("is told with what was found and what the setting takes", async () => {
    expect((await linesIn("en", "en-US")).sort()).toEqual([
      "Call plan, entry 2, Calls a year is 5000; it takes a number from 0 to 1000",
      "Call plan, entry 2, Hours a call is missing; it takes a number from 0 to 100",
      'Effort is "fast"; it takes one of Quick, Standard, Thorough',
      'Keep locked is "often"; it takes true or false',
      "Territories is 2.5; it takes a whole number from 1 to 2000",
      "Tolerance is 5; it takes a number from 0.005 to 1",
      "“moonPhase” is the name of no setting",
    ]);
  });

  it("is told in the language of the pane, with its names and its signs", async () => {
    const { settingNames } = (await loadWords("de")).told;
    expect(await linesIn("de", "de-DE")).toEqual(
      expect.arrayContaining([
        "Toleranz: gefunden 5; möglich ist eine Zahl von 0,005 bis 1",
        `${String(settingNames["territories"])}: gefunden 2,5; möglich ist eine ganze Zahl von 1 bis 2000`,
        `${String(settingNames["effort"])}: gefunden "fast"; möglich ist eines von Schnell, Standard, Gründlich`,
        "„moonPhase“ ist keine Einstellung",
      ]),
    );
  });

  it("names a setting of another form", async () => {
    const line = refusedSettingLine(
      { name: "tolerance", reason: null },
      await loadWords("fr"),
      createFigures("fr-FR", "€"),
    );
    expect(line).toBe("Tolérance\u00a0: gardé sous une forme que cette version ne lit pas");
  });
});
