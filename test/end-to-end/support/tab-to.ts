import type { WorkbenchSession } from "./workbench-session";

/** More stops than any screen has. */
const MOST_TABS = 160;

interface Focused {
  readonly label: string;
  /** What is wrong with how the focus shows, "" when nothing. */
  readonly fault: string;
}

/**
 * Presses Tab until a control of the pane with this name has the focus. Each control on the way must show a ring, be at
 * least 24 pixels high and not lie under anything, the buttons at the bottom above all (WCAG 2.2: 2.4.7, 2.4.11, 2.5.8).
 */
export async function tabTo(session: WorkbenchSession, name: RegExp, key = "Tab"): Promise<void> {
  const met: string[] = [];
  const faults = new Set<string>();
  for (let presses = 0; presses <= MOST_TABS; presses++) {
    await session.paneFrame.evaluate(untilTheFocusRests);
    const { label, fault } = await session.paneFrame.evaluate(focused);
    met.push(label);
    if (fault !== "") faults.add(`${label}: ${fault}`);
    if (name.test(label)) {
      expect([...faults]).toEqual([]);
      return;
    }
    await session.page.keyboard.press(key);
  }
  throw new Error(
    `no control ${String(name)} was reached; the focus went over ${met.filter(Boolean).join(" | ")}`,
  );
}

/** Name of what has the focus in the pane, "" for nothing. */
export async function whereTheFocusIs(session: WorkbenchSession): Promise<string> {
  return (await session.paneFrame.evaluate(focused)).label;
}

/**
 * Resolves once a frame is drawn with the focus where it was in the frame before (runs in the page): a key's answer may
 * come with the next drawing, and what is out of view is scrolled to.
 */
async function untilTheFocusRests(): Promise<void> {
  const drawn = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
    });
  const at = () => ({
    element: document.activeElement,
    top: document.activeElement?.getBoundingClientRect().top,
  });
  let before = at();
  for (;;) {
    await drawn();
    const now = at();
    if (now.element === before.element && now.top === before.top) return;
    before = now;
  }
}

/** What has the focus (runs in the page). */
function focused(): Focused {
  const element = document.activeElement;
  const none = { label: "", fault: "" };
  if (!(element instanceof HTMLElement) || element === document.body) return none;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return none;
  const label = (
    element.getAttribute("aria-label") ??
    (element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : null) ??
    element.innerText
  ).trim();
  // A heading takes the focus for reading only, and a choice is as large as its label.
  if (/^H\d$/.test(element.tagName) || element.matches("p, [role=status]")) return { label, fault: "" };
  const shown = element.closest<HTMLElement>(".fui-Input, .fui-Checkbox, .fui-Radio") ?? element;
  const rings = [element, shown, shown.lastElementChild ?? shown].map((part) => getComputedStyle(part));
  const hasRing = rings.some(
    ({ outlineStyle, boxShadow }) => outlineStyle !== "none" || boxShadow !== "none",
  );
  if (!hasRing) return { label, fault: "shows no ring" };
  const area = shown.getBoundingClientRect();
  if (area.height < 24) return { label, fault: `is ${String(area.height)} pixels high` };
  const middle = Math.min(area.bottom, window.innerHeight) - Math.min(area.height, window.innerHeight) / 2;
  const top = document.elementFromPoint(area.left + area.width / 2, middle);
  const isSeen = top !== null && (shown.contains(top) || top.contains(shown));
  return { label, fault: isSeen ? "" : `is hidden under ${top?.className ?? "the edge"}` };
}
