import type { WorkbenchSession } from "../workbench-session";

/** What a screen reader stops at when it goes through a screen: landmarks, headings, controls, pictures, live regions. */
const STOPS = new Set(
  (
    "banner navigation main contentinfo region search heading button link textbox combobox checkbox radio radiogroup " +
    "toolbar application img table status alert progressbar dialog menu menuitem listbox slider"
  ).split(" "),
);
/** Role, name and states of a line of the tree: `- button "Add" [disabled]`, in quotes where the name has a colon. */
const LINE = /^\s*- '?(\w+)((?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]+\])*)/;

/**
 * The screen as a screen reader tells it, one line per stop: role, name, states, as `button "Read again"`. Lists, cells
 * and running text are left out.
 */
export async function heard(session: WorkbenchSession): Promise<string[]> {
  const tree = await session.pane.locator(".ev-pane").ariaSnapshot();
  return tree.split("\n").flatMap((line) => {
    const [, role = "", rest = ""] = LINE.exec(line) ?? [];
    return STOPS.has(role) ? [role + rest] : [];
  });
}
