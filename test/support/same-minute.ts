const RUNNING = [
  ...(["setTimeout", "clearTimeout", "setImmediate", "clearImmediate", "setInterval"] as const),
  ...(["clearInterval", "nextTick", "queueMicrotask", "performance", "hrtime"] as const),
];

/** The date stands still, so that what is written twice is the same; timers run. */
export function stopTheDate(): void {
  jest.useFakeTimers({ now: new Date("2027-01-04T09:00:00Z"), doNotFake: RUNNING });
}
