import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Tells the page how high the buttons at the bottom stand, so that what gets the focus is scrolled to where they do not lie
 * over it, however many lines they take.
 *
 * @returns for the element of the buttons
 */
export function useRoomAboveFoot(): RefObject<HTMLElement | null> {
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = foot;
    if (current === null) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty("--ev-foot", `${String(current.offsetHeight)}px`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.setProperty("--ev-foot", "0px");
    };
  }, []);
  return foot;
}
