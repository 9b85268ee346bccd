import fc from "fast-check";
import { asin, cos, exp, log, sin } from "../../../src/engine/geography/portable-math";

const run = { seed: 20261121, numRuns: 2000 };

/** Holds our function against the host's, relative to values of at least `floor`. */
function expectClose(ours: number, host: number, floor: number): void {
  expect(Math.abs(ours - host) / Math.max(floor, Math.abs(host))).toBeLessThan(2e-14);
}

describe("portable elementary functions", () => {
  it("exp agrees with the host", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expectClose(exp(x), Math.exp(x), 0);
      }),
      run,
    );
  });

  it("exp is exact at 0 and vanishes far below", () => {
    expect(exp(0)).toBe(1);
    expect(exp(-1e9)).toBe(0);
  });

  it("log agrees with the host", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
        expectClose(log(x), Math.log(x), 1e-3);
      }),
      run,
    );
  });

  it("sin and cos agree with the host on two turns", () => {
    fc.assert(
      fc.property(fc.double({ min: -6.3, max: 6.3, noNaN: true }), (x) => {
        expectClose(sin(x), Math.sin(x), 0.1);
        expectClose(cos(x), Math.cos(x), 0.1);
      }),
      run,
    );
  });

  it("asin agrees with the host on 0 to 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (x) => {
        expectClose(asin(x), Math.asin(x), 1e-3);
      }),
      run,
    );
  });
});
