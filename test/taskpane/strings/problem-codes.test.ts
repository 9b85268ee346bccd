import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/use-cases/outcome";
import { en } from "../../../src/taskpane/strings/en/words";
import type { Words } from "../../../src/taskpane/strings/en/words";
import { loadWords } from "../../../src/taskpane/strings/languages";
import { problemLine, problemWords } from "../../../src/taskpane/strings/problem-words";

const SOURCE = join(__dirname, "../../../src");
/** Cancelling is no problem; jobs in words, their days and the map of areas belong to the command line. */
const NOT_SHOWN = ["CANCELLED", "JOB_NOT_UNDERSTOOD", "NO_SUCH_DAY", "NO_TERRITORIES", "NO_AREA_MAP"];

/** Every code that the sources throw. */
function thrownCodes(): string[] {
  const codes = new Set<string>();
  for (const entry of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".ts")) continue;
    const text = readFileSync(join(SOURCE, entry), "utf8");
    for (const [, code = ""] of text.matchAll(/new (?:Engine|Workbook)Error\(\s*"([A-Z_]+)"/g))
      codes.add(code);
    if (entry.endsWith("workbook-error.ts"))
      for (const [, code = ""] of text.matchAll(/^\s+(?:\w+: \[)?"([A-Z_]+)",/gm)) codes.add(code);
  }
  return [...codes].filter((code) => !NOT_SHOWN.includes(code)).sort();
}

describe.each(["de", "es", "fr", "pt"] as const)("what stops the work, in %s", (code) => {
  let words: Words = en;
  beforeAll(async () => {
    words = await loadWords(code);
  });

  it("is said for every code, with what to do", () => {
    const silent = thrownCodes().filter((code) => words.told.problemCodes[code] === undefined);
    expect(silent).toEqual([]);
    const blank = Object.values(words.told.problemCodes).filter((texts) => texts.some((text) => text === ""));
    expect(blank).toEqual([]);
  });

  it("is said for what keeps a rule of segments or an estimate out", () => {
    for (const kept of [
      "SEGMENT_RULE_UNREADABLE",
      "SEGMENT_RULE_SEGMENT_UNKNOWN",
      "SEGMENT_RULE_COLUMN_GONE",
      "POTENTIAL_NOT_ESTIMATED",
    ]) {
      const line = problemLine({ code: kept, message: "The rule is left out" }, words);
      expect(line).not.toContain("The rule");
      expect(line).toMatch(/^.+\. .+\.$/);
    }
  });

  it("names what it is about", () => {
    const problem: Problem = {
      kind: "input",
      code: "NO_SUCH_REP",
      message: "“Bob” is none of the reps that get accounts; name one as the list of reps has it",
      detail: { rep: "Bob" },
    };
    expect(problemWords(problem, words).title).toContain("Bob");
    expect(problemLine(problem, words)).not.toContain("list of reps");
    expect(problemLine(problem, en)).toBe(problem.message);
  });
});

/** Messages of refusals as the sources write them, templates with their gaps. */
function refusalMessages(): string[] {
  const refusal = /new WorkbookError\(\s*"([A-Z_]+)",\s*(["`])((?:(?!\2).)+)\2/gs;
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((entry) => entry.endsWith(".ts"))
    .flatMap((entry) => [...readFileSync(join(SOURCE, entry), "utf8").matchAll(refusal)])
    .flatMap(([, code = "", , message = ""]) => (NOT_SHOWN.includes(code) ? [] : message));
}

describe("what Excel refused, in English", () => {
  it("has what was found as its title, and what to do beneath", () => {
    const messages = refusalMessages();
    expect(messages.length).toBeGreaterThan(15);
    expect(messages.filter((message) => !message.includes("; "))).toEqual([]);
  });

  it("says once that no sheet was changed, whether or not the message says it too", () => {
    const said = (message: string): string =>
      problemWords({ kind: "excel", code: "PROTECTED_WORKBOOK", message, detail: {} }, en).text;
    expect(said("The structure is protected; unprotect it and try again. No sheet was changed")).toBe(
      "Unprotect it and try again. No sheet was changed.",
    );
    expect(said("The structure is protected; unprotect it and try again")).toBe(
      "Unprotect it and try again. No sheet was changed.",
    );
  });
});
