import { useEffect } from "react";
import type { RefObject } from "react";

const CONTROLS = ":is(button, input, select, summary, a, [tabindex='0']):not(:disabled)";
/** What is listed row by row: the next row takes the place of one that is removed. */
const ROWS = "li, tr, [role=option]";

/** Where a control stood: an element around it, and which of that element's children held it. */
interface Standing {
  readonly parent: Element;
  readonly held: Element;
  readonly index: number;
}

/**
 * Keeps the focus near when a control goes within a screen and takes it away, a row that is removed or a form that is
 * closed: on the row that takes its place, else on the heading of its section or the
 * summary of what folds in. A change of screen has a rule of its own.
 */
export function useFocusOfRemoved(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (root === null) return;
    let focused: Element | null = null;
    let way: readonly Standing[] = [];
    const follow = ({ target }: FocusEvent) => {
      focused = target instanceof Element ? target : null;
      way = focused === null ? [] : wayUp(focused, root);
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      const lost = way;
      focused = null;
      // After the effects of the same change, which may have put the focus somewhere themselves.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && document.hasFocus()) near(lost)?.focus();
      });
    });
    root.addEventListener("focusin", follow);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener("focusin", follow);
    };
  }, [pane]);
}

function wayUp(control: Element, root: Element): Standing[] {
  const way: Standing[] = [];
  for (let held = control; held !== root && held.parentElement !== null; held = held.parentElement) {
    const parent = held.parentElement;
    way.push({ parent, held, index: Array.from(parent.children).indexOf(held) });
  }
  return way;
}

function near(lost: readonly Standing[]): HTMLElement | null {
  const stays = lost.find(({ parent }) => parent.isConnected);
  const main = lost.find(({ parent }) => parent.matches("main"));
  // With its screen gone it is not a control that went.
  if (stays === undefined || main?.parent.isConnected === false) return null;
  const { parent, held, index } = stays;
  const next = parent.children.item(index) ?? parent.children.item(index - 1);
  if (held.matches(ROWS) && next?.matches(ROWS) === true) {
    const control = next.querySelector<HTMLElement>(CONTROLS);
    if (control !== null) return control;
  }
  const section = parent.closest("section, form, details, main") ?? parent;
  const heading =
    section.querySelector<HTMLElement>("h1, h2, h3, summary") ??
    document.querySelector<HTMLElement>(".ev-pane :is(h1, h2)");
  if (heading?.matches("summary") === false) heading.setAttribute("tabindex", "-1");
  return heading;
}
