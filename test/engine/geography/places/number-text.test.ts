import fc from "fast-check";
import {
  decodeNumbers,
  decodeSteps,
  encodeNumbers,
  encodeSteps,
} from "../../../../src/engine/geography/places/number-text";

describe("columns of whole numbers as text", () => {
  it("are decimals with a blank between, or the steps from one to the next", () => {
    expect(encodeNumbers([5, 7, 4])).toBe("5 7 4");
    expect(encodeSteps([5, 7, 4])).toBe("5 2 -3");
  });

  it("read back are the same numbers", () => {
    const numbers = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }));
    fc.assert(
      fc.property(numbers, (values) => {
        expect([...decodeNumbers(encodeNumbers(values), values.length)]).toEqual(values);
        expect([...decodeSteps(encodeSteps(values), values.length)]).toEqual(values);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it.each([
    ["1 2", 3],
    ["1 2 3", 2],
    ["1  2", 2],
    ["1 x", 2],
    ["", 1],
    ["1-2", 1],
  ])("of “%s” are refused where %d are expected", (text, count) => {
    expect(() => decodeNumbers(text, count)).toThrow(RangeError);
  });
});
