import { useEffect, useState } from "react";
import type { RefObject } from "react";

/**
 * How wide an element is on the screen, in whole pixels, so that a drawing is made at that width:
 * one that is only stretched stretches its letters too.
 *
 * @param first the width until the page has said it, and while the element is hidden
 */
export function useWidth(element: RefObject<Element | null>, first: number): number {
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const shown = Math.floor(entry?.contentRect.width ?? 0);
      if (shown > 0) setWidth(shown);
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
