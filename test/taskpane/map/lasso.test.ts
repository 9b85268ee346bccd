import fc from "fast-check";
import { insideLasso } from "../../../src/taskpane/map/lasso";
import { indexOf } from "../../../src/taskpane/map/map-scene";
import { nearestDot } from "../../../src/taskpane/map/nearest-dot";
import { withAll, withPicked } from "../../../src/taskpane/map/selection";
import { isDrawn } from "../../../src/taskpane/map/thin-out";

const placed = (places: readonly (readonly [number, number])[]) => ({
  positions: Float64Array.from(places.flat()),
  territory: new Int32Array(places.length),
  point: Int32Array.from(places.keys()),
  outside: 0,
});

/** Whether a ray to the right crosses the edges an odd number of times. */
function isInside(
  corners: readonly (readonly [number, number])[],
  [x, y]: readonly [number, number],
): boolean {
  let crossings = 0;
  corners.forEach(([x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length] ?? [0, 0];
    if (y1 > y === y2 > y) return;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
  });
  return crossings % 2 === 1;
}

describe("a lasso", () => {
  const accounts = placed([
    [1, 1],
    [5, 5],
    [9, 1],
    [5, 1],
  ]);

  it("holds the accounts inside it", () => {
    const triangle = [
      [0, 0],
      [10, 0],
      [5, 4],
    ] as const;
    expect(insideLasso(indexOf(accounts), accounts, triangle)).toEqual([3]);
  });

  it("holds nothing with two corners, nor on a map without accounts", () => {
    expect(
      insideLasso(indexOf(accounts), accounts, [
        [0, 0],
        [10, 10],
      ]),
    ).toEqual([]);
    const none = placed([]);
    expect(
      insideLasso(indexOf(none), none, [
        [0, 0],
        [10, 0],
        [0, 10],
      ]),
    ).toEqual([]);
  });

  it("holds what trying every account says, however it is drawn", () => {
    // Corners between the accounts: no account is on an edge.
    const corner = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    const account = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.array(account, { maxLength: 60 }),
        fc.array(corner, { minLength: 3, maxLength: 12 }),
        (places, corners) => {
          const off = places.map(([x, y]) => [x + 0.37, y + 0.21] as const);
          const found = insideLasso(indexOf(placed(off)), placed(off), corners);
          const tried = off.flatMap((place, at) => (isInside(corners, place) ? [at] : []));
          expect(found).toEqual(tried);
        },
      ),
      { seed: 3 },
    );
  });
});

describe("the account under the pointer", () => {
  it("is the nearest within reach on the screen, whatever the zoom", () => {
    const accounts = placed([
      [10, 10],
      [12, 10],
    ]);
    const scene = { accounts, index: indexOf(accounts) };
    expect(nearestDot(scene, { scale: 10, x: 0, y: 0 }, [117, 100], 8)).toBe(1);
    expect(nearestDot(scene, { scale: 10, x: 0, y: 0 }, [150, 100], 8)).toBeNull();
    expect(nearestDot(scene, { scale: 1, x: 0, y: 0 }, [15, 10], 8)).toBe(1);
  });
});

describe("the selection", () => {
  it("is the account that was chosen, and nothing when it is chosen again", () => {
    const one = withPicked(new Set([4, 5]), 7, false);
    expect([...one]).toEqual([7]);
    expect(withPicked(one, 7, false).size).toBe(0);
  });

  it("grows and shrinks with Shift", () => {
    expect([...withPicked(new Set([4]), 7, true)]).toEqual([4, 7]);
    expect([...withPicked(new Set([4, 7]), 4, true)]).toEqual([7]);
  });

  it("takes a lasso in place of what there was, with Shift in addition", () => {
    expect([...withAll(new Set([1]), [2, 3], false)]).toEqual([2, 3]);
    expect([...withAll(new Set([1, 2]), [2, 3], true)]).toEqual([1, 2, 3]);
  });
});

describe("dots that thin out", () => {
  const drawn = (inView: number) =>
    Array.from({ length: 50_000 }, (_, dot) => dot).filter((dot) => isDrawn(dot, inView));

  it("are all drawn up to 5,000 in view, and about 5,000 of more", () => {
    expect(drawn(5000)).toHaveLength(50_000);
    expect(Math.abs(drawn(50_000).length - 5000)).toBeLessThan(50);
  });

  it("stay when one comes closer and others join them", () => {
    const near = new Set(drawn(10_000));
    expect(drawn(50_000).every((dot) => near.has(dot))).toBe(true);
  });
});
