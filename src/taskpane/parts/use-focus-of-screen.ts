import { useEffect, useRef } from "react";
import type { FocusEvent } from "react";

/** A screen as the user sees it. */
export interface Place {
  readonly name: string;
  /** 0 for a step; more for what is opened over it and led back from. */
  readonly depth: number;
}

/**
 * Keeps the focus when a screen goes and takes the focused control with it: back on what had opened the screen that
 * was left, else on the heading of the new one, which then stands at the top. Someone who works in the sheets meanwhile
 * keeps the focus there.
 *
 * @returns what the pane does when something in it gets the focus
 */
export function useFocusOfScreen({ name, depth }: Place): (event: FocusEvent) => void {
  const shown = useRef<Place>({ name, depth });
  const openers = useRef<string[]>([]);
  const lastFocus = useRef(new Map<string, string>());
  useEffect(() => {
    const left = shown.current;
    if (left.name === name) return;
    shown.current = { name, depth };
    if (depth > left.depth) openers.current.push(left.name);
    const isReturn = depth < left.depth && openers.current.includes(name);
    if (isReturn) openers.current.length = openers.current.indexOf(name);
    if (depth === 0) openers.current.length = 0;
    const opener = isReturn ? controlNamed(lastFocus.current.get(name)) : undefined;
    if (!isFocusLost()) return;
    if (opener === undefined) window.scrollTo(0, 0);
    if (!document.hasFocus()) return;
    if (opener !== undefined) opener.focus();
    else if (!focusHeading()) return onceLoaded(focusHeading);
  }, [name, depth]);
  return ({ target }) => {
    if (target instanceof HTMLElement) lastFocus.current.set(name, nameOf(target));
  };
}

function nameOf(control: HTMLElement): string {
  return `${control.tagName} ${control.getAttribute("aria-label") ?? control.textContent}`;
}

function controlNamed(wanted: string | undefined): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>(".ev-pane :is(button, input, select, summary, a)");
  return Array.from(controls).find((control) => nameOf(control) === wanted);
}

/** A control that is hidden still counts as focused until the next drawing, and then no longer does. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || isKeptHidden(activeElement);
}

/** Is it of the screen before, which React keeps hidden while the next one is being loaded? */
function isKeptHidden(element: Element): boolean {
  return element.closest('[style*="display: none"]') !== null;
}

/** @returns false while the screen has no heading yet: it is still being loaded */
function focusHeading(): boolean {
  const headings = document.querySelectorAll<HTMLElement>(".ev-pane main :is(h1, h2)");
  const heading = Array.from(headings).find((shown) => !isKeptHidden(shown));
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  return heading !== undefined;
}

/** Tries again with each change of the pane, unless something else has taken the focus; returns how to stop that. */
function onceLoaded(focus: () => boolean): () => void {
  const observer = new MutationObserver(() => {
    if (!isFocusLost() || focus()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["style"] });
  return () => {
    observer.disconnect();
  };
}
