import { useEffect, useState } from "react";

/** Rows that are laid out in one go: some 10 ms on a machine of today. */
const AT_ONCE = 150;

/**
 * How many rows of a table stand by now: the first at once, all others soon after, some in each task, so that a table
 * of a thousand rows holds up neither a click nor a key. In the end every row stands, for the keys and for who listens.
 */
export function useRowsInSteps(count: number): number {
  const [shown, setShown] = useState(AT_ONCE);
  const isWhole = shown >= count;
  useEffect(() => {
    if (isWhole) return;
    const next = setTimeout(() => {
      setShown((before) => before + AT_ONCE);
    });
    return () => {
      clearTimeout(next);
    };
  }, [isWhole, shown]);
  return Math.min(shown, count);
}
