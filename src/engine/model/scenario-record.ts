import { z } from "zod";
import { EngineError } from "./engine-error";
import { scenarioDefinitionSchema } from "./scenario";
import { scenarioFiguresSchema } from "./scenario-figures";

/** A saved scenario: how to make it again, and what it came to when it was saved. */
const scenarioRecordSchema = z.strictObject({
  definition: scenarioDefinitionSchema,
  figures: scenarioFiguresSchema,
});

export type ScenarioRecord = z.infer<typeof scenarioRecordSchema>;

/** Characters that a cell takes are 32,767; a little less leaves room for what hosts add. */
export const LONGEST_PIECE = 32_000;

/**
 * A scenario as text for cells, cut where a cell would be full. No piece begins with what a
 * spreadsheet reads as a formula, a number or an escape, and none ends inside a character.
 */
export function scenarioText(record: ScenarioRecord, longest = LONGEST_PIECE): string[] {
  const text = JSON.stringify(record).replace(NOT_KEPT, escaped);
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + longest);
    while (to < text.length && to > from + 1 && !mayBegin(text.slice(to, to + 1))) to--;
    // A stretch without any such place is a long text of digits or signs: it is cut where the cell ends.
    if (to === from + 1 && to < text.length) to = from + longest;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Signs of a text that JSON leaves as they are and no cell keeps: controls, those that turn its direction, no characters. */
const NOT_KEPT = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A letter, or the quote or brace of JSON: read as text by every spreadsheet, and not half a character. */
function mayBegin(sign: string): boolean {
  return /^["{[a-zA-Z]$/.test(sign);
}

/**
 * The scenario in the pieces of its text.
 *
 * @throws EngineError SCENARIO_NOT_READABLE where the text was changed or is of a later version
 */
export function scenarioOfText(pieces: readonly string[]): ScenarioRecord {
  const checked = scenarioRecordSchema.safeParse(parsed(pieces.join("")));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const where = issue === undefined ? "" : ` at ${issue.path.join(".")} (${issue.message})`;
  throw new EngineError(
    "SCENARIO_NOT_READABLE",
    `The definition of the scenario does not read${where}; it was changed by hand or saved by a later version. Save the scenario again`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EngineError(
      "SCENARIO_NOT_READABLE",
      `The definition of the scenario ends or changes at "${text.slice(-40)}"; its cells were changed by hand. Save the scenario again`,
    );
  }
}
