/*
 * What the page of a component test lacks: jsdom lays nothing out, so that no element ever changes its size. Runs before
 * each test file; those without a page need nothing.
 */
if (typeof window !== "undefined") {
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = (): void => undefined;
      disconnect = (): void => undefined;
    },
  });
}
