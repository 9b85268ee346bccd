import type { Problem } from "../../use-cases/outcome";
import type { OpeningWords } from "./en/opening-words";
import type { Words } from "./en/words";
import { areWhole } from "./words";

/** Title and text of a problem: what happened, whether anything was changed, what to do. */
interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

/** What webpack calls the failure to load a file of the site. */
const PART_MISSING = "ChunkLoadError";

/**
 * Words for a problem. Problems of the data and of Excel carry a message with its remedy
 * ("what was found; what to do"): its first part becomes the title. Before all words are there, it is the English one.
 */
export function problemWords(problem: Problem, words: OpeningWords | Words): ProblemWords {
  if (problem.code === PART_MISSING) {
    return { title: words.problems.partMissingTitle, text: words.problems.partMissingText };
  }
  if (problem.kind === "defect") {
    return { title: words.problems.defectTitle, text: words.problems.defectText };
  }
  const sheet = problem.detail["sheet"];
  if (problem.code === "PROTECTED_SHEET" && typeof sheet === "string" && sheet !== "") {
    const { others } = problem.detail;
    const more = typeof others === "string" ? ` ${words.problems.alsoProtected(others)}` : "";
    return {
      title: words.problems.protectedTitle(sheet),
      text: `${words.problems.protectedText}${more}`,
    };
  }
  const own = areWhole(words) ? words.told.problemCodes[problem.code] : undefined;
  if (own !== undefined) {
    const [title, text] = own.map((pattern) => filled(pattern, problem.detail));
    const kept = saysUnchanged(problem) ? ` ${words.problems.nothingChanged}` : "";
    return { title: title ?? "", text: `${text ?? ""}${kept}` };
  }
  const kept = saysUnchanged(problem) ? words.problems.nothingChanged : "";
  // Some messages say it themselves, for the command line.
  const message = kept === "" ? problem.message : problem.message.replace(/\. No sheet was changed$/, "");
  const [what = message, ...remedy] = message.split("; ");
  const text = [remedy.length === 0 ? "" : sentence(remedy.join("; ")), kept];
  return { title: what, text: text.filter((part) => part !== "").join(" ") };
}

/** What Excel refused has changed nothing, but for what was broken off in the middle. */
const IN_THE_MIDDLE: readonly string[] = ["NOT_FINISHED", "FORMULAS_LOCKED"];

function saysUnchanged({ kind, code }: Problem): boolean {
  return kind === "excel" && !IN_THE_MIDDLE.includes(code);
}

/** What was found alone, where the sentence around it says what it means and what was done. */
export function problemTitle({ code, message }: Pick<Problem, "code" | "message">, words: Words): string {
  return words.told.problemCodes[code]?.[0] ?? message.split("; ", 1).join();
}

/** A problem in one line, where there is no room for a title; what is not told otherwise is of the input. */
export function problemLine(
  problem: Pick<Problem, "code" | "message"> & Partial<Problem>,
  words: Words,
): string {
  if (words.told.problemCodes[problem.code] === undefined) return problem.message;
  const { title, text } = problemWords({ kind: "input", detail: {}, ...problem }, words);
  return `${title}. ${text}`;
}

/** A pattern with the details of the problem in place of their names in braces. */
function filled(pattern: string, detail: Problem["detail"]): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? ""));
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
