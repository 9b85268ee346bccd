import type { Frame } from "playwright-core";
import { en, type Words } from "../../../src/taskpane/strings/en/words";
import { leavesOf, wordingsOf } from "../../support/word-tree";

/** Names, units, and short forms of figures and dates in the English locale of the workbook. */
const EVERYWHERE =
  "Evenfield English Deutsch Français Español Português KPIs km mm am pm Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
/** Literal letters that a text must have to be known again. */
const TELLING = 9;

/**
 * Finds what is not of a language on a screen: an English text of the pane that the language says otherwise, and a
 * word that stands in no text of the language and in no cell of the workbook.
 */
export class ForeignWords {
  private readonly known = new Set<string>();
  private readonly english: readonly RegExp[];
  private readonly seen = new Set<string>();

  private readonly names: RegExp;

  /** @param names what the cells of the workbook say, and what its sheets are called: in no language */
  constructor(words: Words, names: Iterable<string>) {
    const own = new Map(leavesOf(words).map(([path, leaf]) => [path, wordingsOf(leaf)]));
    const ownTexts = new Set([...own.values()].flat());
    // Cells are left as people leave them; the pane shows them tidied.
    const tidied = Array.from(names, (name) => name.trim().replace(/\s+/g, " "));
    const longestFirst = [...new Set(tidied)].filter((name) => /\p{L}{2}/u.test(name));
    longestFirst.sort((a, b) => b.length - a.length);
    this.names = new RegExp(`(?<!\\p{L})(?:${longestFirst.map(escaped).join("|")})(?!\\p{L})`, "giu");
    for (const text of [...ownTexts, EVERYWHERE]) {
      for (const word of wordsIn(text)) this.known.add(word);
    }
    this.english = leavesOf(en)
      .flatMap(([path, leaf]) => wordingsOf(leaf).filter((text) => !(own.get(path) ?? []).includes(text)))
      .filter((text) => !ownTexts.has(text) && text.replace(/⟦[^⟧]+⟧|\P{L}/gu, "").length >= TELLING)
      .map(patternOf);
  }

  /** @returns one line for each text of the screen that is not of the language, each once */
  async on(frame: Frame, screen: string): Promise<string[]> {
    const texts = await frame.evaluate(textsOnScreen);
    return texts
      .filter((text) => !this.seen.has(text))
      .flatMap((text) => {
        this.seen.add(text);
        const said = text.replace(this.names, " ");
        const strange = wordsIn(said).filter((word) => !this.known.has(word));
        if (strange.length > 0) return [`${screen}: ${text} (${strange.join(", ")})`];
        const isName = wordsIn(said).length === 0;
        return !isName && this.english.some((pattern) => pattern.test(text)) ? [`${screen}: ${text}`] : [];
      });
  }
}

function wordsIn(text: string): string[] {
  return text
    .replace(/⟦[^⟧]+⟧|\b[A-Z]{2}-\u2060?\d\d\b/g, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** Fits what a text with marks can come to. */
function patternOf(text: string): RegExp {
  const pieces = text.split(/⟦[^⟧]+⟧/).map(escaped);
  return new RegExp(`^${pieces.join(".+")}$`, "u");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What is shown or told by a screen reader (runs in the page). */
function textsOnScreen(): string[] {
  const texts = new Set<string>();
  for (const element of document.querySelectorAll(".ev-pane, .ev-pane *")) {
    if (!element.checkVisibility()) continue;
    for (const { nodeType, textContent } of element.childNodes) {
      if (nodeType === Node.TEXT_NODE) texts.add((textContent ?? "").trim());
    }
    for (const name of [
      "aria-label",
      "aria-roledescription",
      "aria-valuetext",
      "title",
      "placeholder",
      "alt",
    ]) {
      texts.add((element.getAttribute(name) ?? "").trim());
    }
  }
  return [...texts].filter((text) => text !== "");
}
