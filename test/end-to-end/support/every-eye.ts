import type { Frame } from "playwright-core";
import { contrastViolations, violations } from "./axe";
import type { WorkbenchSession } from "./workbench-session";

/** Widths of the pane at 200 % zoom: what is left of 320 and of 450 pixels. */
const ZOOMED = [160, 225];
const NARROWEST = 320;
/** Text spacing that WCAG 2.2, 1.4.12 lets a reader set. */
const SPACED = `
  .ev-pane * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }
  .ev-pane p { margin-bottom: 2em !important; }
`;

/**
 * What somebody could not read or use of the screen that is shown: axe on it in light, and its contrast in dark and in
 * forced colours; what stands beyond the edge at 320 pixels and at 200 % zoom; what is cut with wider text spacing; a
 * focus that is nowhere.
 *
 * @returns one line each, with the name of the screen; none is an empty list
 */
export async function hardToUse(session: WorkbenchSession, screen: string): Promise<string[]> {
  const { page, paneFrame } = session;
  const found = (await violations(paneFrame)).map((line) => `light: ${line}`);
  found.push(...(await paneFrame.evaluate(untold)));
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await contrastViolations(paneFrame)).map((line) => `dark: ${line}`));
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  found.push(...(await contrastViolations(paneFrame)).map((line) => `forced colours: ${line}`));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  for (const width of [...ZOOMED, NARROWEST]) {
    await session.setPaneWidth(width);
    const beyond = await paneFrame.evaluate(beyondTheEdge);
    found.push(...beyond.map((line) => `${String(width)} pixels wide: beyond the edge is ${line}`));
  }
  found.push(...(await cutBySpacing(paneFrame)).map((line) => `wider text spacing cuts ${line}`));
  if (await paneFrame.evaluate(isFocusLost)) found.push("nothing has the focus");
  return found.map((line) => `${screen}, ${line}`);
}

/** Tables without a name, and headings out of their order (runs in the page): what a screen reader lists a screen by. */
function untold(): string[] {
  const tables = Array.from(document.querySelectorAll(".ev-pane table"))
    .filter((table) => !table.hasAttribute("aria-label") && table.querySelector("caption") === null)
    .map((table) => `a table without a name: ${table.textContent.slice(0, 40)}`);
  const levels = Array.from(document.querySelectorAll(".ev-pane :is(h1, h2, h3, h4)"), ({ tagName }) =>
    Number(tagName.slice(1)),
  );
  const isOrdered = levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1);
  const isOne = levels.filter((level) => level === 1).length === 1;
  return isOrdered && isOne ? tables : [...tables, `headings of the levels ${levels.join(" ")}`];
}

/** The keys would begin at the top again (runs in the page); not where the user works in the sheets. */
function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/** The innermost parts that make the page scroll sideways (runs in the page); none where it does not. */
function beyondTheEdge(): string[] {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return [];
  const isBeyond = (element: Element) => element.getBoundingClientRect().right > edge + 1;
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  // What moves sideways within a table does not widen the page.
  const isWithin = ({ parentElement: outer }: Element): boolean =>
    outer !== null && outer !== document.body && (scrolls(outer) || isWithin(outer));
  return Array.from(document.querySelectorAll(".ev-pane *"))
    .filter((element) => isBeyond(element) && !Array.from(element.children).some(isBeyond))
    .filter((element) => !isWithin(element))
    .map((element) => `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 30)}”`)
    .slice(0, 5);
}

/** Parts whose text is cut off at the bottom once the reader's text spacing is set. */
async function cutBySpacing(frame: Frame): Promise<string[]> {
  return frame.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    const cut = Array.from(document.querySelectorAll<HTMLElement>(".ev-pane *")).filter((element) => {
      const { overflowY, clipPath } = getComputedStyle(element);
      const hides = overflowY === "hidden" || overflowY === "clip";
      const hasText = Array.from(element.childNodes).some(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return hasText && hides && clipPath === "none" && element.scrollHeight > element.clientHeight + 1;
    });
    document.adoptedStyleSheets.pop();
    return cut.map((element) => `${element.tagName.toLowerCase()} “${element.textContent.slice(0, 30)}”`);
  }, SPACED);
}
