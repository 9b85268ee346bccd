import { Pacer } from "../../../src/engine/alignment/pacer";
import type { Control } from "../../../src/engine/model/progress";
import { bestSet, type Border } from "../../../src/engine/suggest/best-set";
import { quietControl } from "../../support/plan-input";

/** 40 too many on one side of the border, 40 too few on the other. */
const border: Border = { fromLoad: 140, fromTarget: 100, toLoad: 60, toTarget: 100, perPrice: 0.001 };
const offers = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ amount: 5 + (at % 7), price: 1 + (at % 3) }));

/** A clock that goes on by a millisecond with every look at it. */
function slowControl(isCancelled: (pauses: number) => boolean): Control & { readonly pauses: () => number } {
  let [now, pauses] = [0, 0];
  return {
    ...quietControl(),
    now: () => now++,
    pause: () => {
      pauses++;
      return Promise.resolve();
    },
    isCancelled: () => isCancelled(pauses),
    pauses: () => pauses,
  };
}

describe("the best set of offers", () => {
  it("leaves both sides at their targets for the least price", async () => {
    const two = [
      { amount: 30, price: 1 },
      { amount: 10, price: 1 },
      { amount: 20, price: 1 },
    ];
    expect(await bestSet(two, border, () => true, new Pacer(quietControl()))).toEqual([0, 1]);
  });

  it("is asked for with the sum of its amounts", async () => {
    expect.hasAssertions();
    const list = offers(12);
    await bestSet(
      list,
      border,
      (places, amount) => {
        expect(amount).toBe(places.reduce((sum, place) => sum + (list[place]?.amount ?? 0), 0));
        return false;
      },
      new Pacer(quietControl()),
    );
  });

  it("gives the thread back while it looks at tens of thousands of sets, and hears a Cancel", async () => {
    const none = slowControl(() => false);
    expect(await bestSet(offers(400), border, () => false, new Pacer(none))).toBeNull();
    expect(none.pauses()).toBeGreaterThan(5);
    const cancelled = slowControl((pauses) => pauses === 2);
    await expect(bestSet(offers(400), border, () => false, new Pacer(cancelled))).rejects.toMatchObject({
      code: "CANCELLED",
    });
    expect(cancelled.pauses()).toBe(2);
  });
});
