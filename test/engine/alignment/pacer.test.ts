import { Pacer } from "../../../src/engine/alignment/pacer";

/** A pacer whose reports are all passed on, with the fractions that it told. */
function told(): { pacer: Pacer; fractions: number[] } {
  const fractions: number[] = [];
  let now = 0;
  const pacer = new Pacer({
    report: ({ fraction }) => fractions.push(fraction),
    isCancelled: () => false,
    now: () => (now += 1000),
    pause: () => Promise.resolve(),
  });
  return { pacer, fractions };
}

describe("the steps of a phase", () => {
  it("lie in their part of it: a step that is at its end does not say that the phase is", async () => {
    const { pacer, fractions } = told();
    pacer.begin("Balancing", 0.2, 0.6);
    await pacer.within(0, 0.5, () => pacer.rest(1, 1));
    await pacer.within(0.5, 1, () => pacer.rest(1, 2));
    await pacer.rest(1, 1);
    expect(fractions).toEqual([0.2, 0.4, 0.5, 0.6].map((share) => expect.closeTo(share, 12) as number));
  });

  it("have steps of their own, which lie in the part of theirs", async () => {
    const { pacer, fractions } = told();
    pacer.begin("Balancing", 0, 1);
    await pacer.within(0.2, 0.6, () => pacer.within(0.5, 0.75, () => pacer.rest(1, 1)));
    expect(fractions.at(-1)).toBeCloseTo(0.5, 12);
  });

  it("end with their part also where they fail, and a new phase is told whole", async () => {
    const { pacer, fractions } = told();
    pacer.begin("Balancing", 0, 0.5);
    await expect(pacer.within(0, 0.1, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await pacer.rest(1, 2);
    await pacer.within(0.1, 0.2, async () => {
      pacer.begin("Improving", 0.5, 1);
      await pacer.rest(1, 2);
    });
    expect(fractions).toEqual([0, 0.25, 0.5, 0.75].map((share) => expect.closeTo(share, 12) as number));
  });
});
