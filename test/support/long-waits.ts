/** Waits from here on are for what never comes: an answer of Excel that is not sent. */
const LONG_MS = 15_000;

interface LongWaits {
  /** Ends the long waits that have begun, as if their time were over. */
  readonly end: () => void;
  readonly restore: () => void;
}

/** Long waits last until they are ended; short ones take their time. */
export function holdLongWaits(): LongWaits {
  const { setTimeout: begin, clearTimeout: clear } = globalThis;
  const held = new Map<number, () => void>();
  let last = 0;
  const beginWait = (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): unknown => {
    if (ms === undefined || ms < LONG_MS) return begin(work, ms, ...args);
    // Negative, so that it is no timer of Node's.
    held.set(--last, () => {
      work(...args);
    });
    return last;
  };
  const clearWait = (timer?: Parameters<typeof clearTimeout>[0]): void => {
    if (typeof timer === "number" && timer < 0) held.delete(timer);
    else clear(timer);
  };
  Object.assign(globalThis, { setTimeout: beginWait, clearTimeout: clearWait });
  return {
    end: () => {
      const ended = [...held.values()];
      held.clear();
      for (const work of ended) work();
    },
    restore: () => {
      Object.assign(globalThis, { setTimeout: begin, clearTimeout: clear });
    },
  };
}
