import type { Problem } from "../../use-cases/outcome";
import type { Words } from "./en/words";

/** Title and text of a problem: what happened, whether anything was changed, what to do. */
interface ProblemWords {
  readonly title: string;
  readonly text: string;
}

/** What webpack calls the failure to load a file of the site. */
const PART_MISSING = "ChunkLoadError";

/**
 * Words for a problem. Problems of the data and of Excel carry a message with its remedy
 * ("what was found; what to do"): its first part becomes the title.
 */
export function problemWords(problem: Problem, words: Words): ProblemWords {
  if (problem.code === PART_MISSING) {
    return { title: words.problems.partMissingTitle, text: words.problems.partMissingText };
  }
  if (problem.kind === "defect") {
    return { title: words.problems.defectTitle, text: words.problems.defectText };
  }
  const sheet = problem.detail["sheet"];
  if (problem.code === "PROTECTED_SHEET" && typeof sheet === "string" && sheet !== "") {
    return { title: words.problems.protectedTitle(sheet), text: words.problems.protectedText };
  }
  const [what = problem.message, ...remedy] = problem.message.split("; ");
  const kept = problem.kind === "excel" ? words.problems.nothingChanged : "";
  const text = [remedy.length === 0 ? "" : sentence(remedy.join("; ")), kept];
  return { title: what, text: text.filter((part) => part !== "").join(" ") };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
