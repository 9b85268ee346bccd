import { deviationScale } from "../../../src/taskpane/charts/deviation-scale";

describe("axis of the deviation bars", () => {
  it("shows twice the band when all deviations are inside it", () => {
    const { least, most } = deviationScale([0.05, -0.09], 0.1, 100);
    expect([least, most]).toEqual([-0.2, 0.2]);
  });

  it("ends at the next ten per cent beyond the furthest deviation", () => {
    const { least, most } = deviationScale([1.18, -0.72], 0.1, 100);
    expect(most).toBeCloseTo(1.2);
    expect(least).toBeCloseTo(-0.8);
  });

  it("puts its ends at the edges of the drawing and zero where it belongs", () => {
    const { y } = deviationScale([0.3, -0.1], 0.1, 100);
    expect(y(0.3)).toBeCloseTo(0);
    expect(y(-0.2)).toBeCloseTo(100);
    expect(y(0)).toBeCloseTo(60);
  });

  it("leaves out territories without a target", () => {
    expect(deviationScale([Number.NaN, 0.05], 0.1, 100).most).toBeCloseTo(0.2);
  });
});
