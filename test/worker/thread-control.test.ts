import type { Progress } from "../../src/engine/model/progress";
import { createControl } from "../../src/worker/thread-control";

const step = (phase: string, fraction: number): Progress => ({
  phase,
  isSheet: true,
  done: 0,
  total: 1,
  fraction,
});

describe("the control of a computation", () => {
  it("tells each new phase and the end, but not every step between", () => {
    const told: string[] = [];
    const control = createControl(({ phase, fraction }) => told.push(`${phase} ${String(fraction)}`));
    for (const fraction of [0, 0.1, 0.2, 0.3]) control.report(step("First plan", fraction));
    control.report(step("Improving", 0.4));
    control.report(step("Improving", 1));
    expect(told).toEqual(["First plan 0", "Improving 0.4", "Improving 1"]);
  });

  it("never tells less than before", () => {
    const told: number[] = [];
    const control = createControl(({ fraction }) => told.push(fraction));
    control.report(step("a", 0.5));
    control.report(step("b", 0.2));
    expect(told).toEqual([0.5, 0.5]);
  });

  it("is cancelled once it was stopped", () => {
    const control = createControl(() => undefined);
    expect(control.isCancelled()).toBe(false);
    control.stop();
    expect(control.isCancelled()).toBe(true);
  });

  it("lets others run when the thread was held for long", async () => {
    const control = createControl(() => undefined);
    const ran: string[] = [];
    setTimeout(() => ran.push("another task"), 0);
    const until = performance.now() + 2000;
    while (ran.length === 0 && performance.now() < until) await control.pause();
    expect(ran).toEqual(["another task"]);
  });
});
