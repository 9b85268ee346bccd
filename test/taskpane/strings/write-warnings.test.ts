import { LANGUAGE_NAMES, loadWords, type LanguageCode } from "../../../src/taskpane/strings/languages";
import { problemTitle } from "../../../src/taskpane/strings/problem-words";
import { writeWarningLine, type WrittenPlanWarning } from "../../../src/use-cases/write-warning-line";

const refusal = {
  code: "OTHER_WORKBOOK",
  message: "Another workbook is in front; go back to the plan's workbook",
  detail: { location: "Range.format" },
} as const;

const WARNINGS: readonly WrittenPlanWarning[] = [
  { what: "formulasTooMany", sheet: "Notes" },
  { what: "formulasBroken", cells: ["Notes!A4", "Notes!A5", "Notes!A6", "Notes!A7", "Notes!A8", "Notes!A9"] },
  { what: "sheetsUnordered", refusal },
  { what: "firstPageHidden", refusal },
  { what: "lookRefused", sheet: "Tie-Out", look: "chart", refusal },
  {
    what: "previousUnreadable",
    code: "SCENARIO_NOT_READABLE",
    message: "The definition was changed; write again",
  },
];

async function linesIn(code: LanguageCode): Promise<string[]> {
  const words = await loadWords(code);
  return WARNINGS.map((warning) =>
    writeWarningLine(warning, words.write.warning, (why) => problemTitle(why, words)),
  );
}

describe("what a writing could not do", () => {
  it("names the sheet, the first five cells and the refusal, in German", async () => {
    expect(await linesIn("de")).toEqual([
      "„Notes“ hat zu viele Formeln, um sie zu erhalten; geben Sie die neu ein, die den Plan lesen",
      "Dem neuen Plan fehlt, was Ihre Formeln in Notes!A4, Notes!A5, Notes!A6, Notes!A7, Notes!A8 lesen",
      "Die Blätter stehen in anderer Reihenfolge (Eine andere Arbeitsmappe liegt vorn)",
      "Die erste Seite ließ sich nicht zeigen (Eine andere Arbeitsmappe liegt vorn)",
      "Tie-Out, Range.format: Excel hat das Diagramm abgelehnt (Eine andere Arbeitsmappe liegt vorn)",
      "Der Plan zuvor lässt sich nicht wiederherstellen (Die Beschreibung des Szenarios ist nicht lesbar)",
    ]);
  });

  it("takes what was found from an English refusal, and leaves its remedy to the screen of problems", async () => {
    const lines = await linesIn("en");
    expect(lines[3]).toBe("The first page could not be shown (Another workbook is in front)");
    expect(lines[5]).toBe("The plan before this one cannot be restored (The definition was changed)");
  });

  it("has no English in another language", async () => {
    const english = new Set(await linesIn("en"));
    for (const code of Object.keys(LANGUAGE_NAMES).filter((name) => name !== "en")) {
      for (const line of await linesIn(code as LanguageCode)) {
        expect(english).not.toContain(line);
        expect(line).not.toMatch(/Another workbook|Excel refused|could not|definition/);
      }
    }
  });
});
