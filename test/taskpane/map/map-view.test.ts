import fc from "fast-check";
import { arrowOf, pinched, withCorner } from "../../../src/taskpane/map/map-input";
import {
  boxOnScreen,
  fitBox,
  panBy,
  resized,
  toMap,
  toScreen,
  withinMap,
  zoomAbout,
} from "../../../src/taskpane/map/map-view";
import { viewOfDots } from "../../../src/taskpane/map/view-of-dots";

const SCREEN = { width: 400, height: 300 };
const MAP = { width: 1000, height: 600 };

const views = fc.record({
  scale: fc.double({ min: 0.1, max: 50, noNaN: true }),
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
});
const pixels = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));

describe("the view of the enlarged map", () => {
  it("fits a part of the map into the screen with 6 % free at the tighter sides", () => {
    // 200 wide in 88 % of 400 pixels would be 1.76; 100 tall in 88 % of 300 would be 2.64.
    const view = fitBox({ left: 100, top: 100, right: 300, bottom: 200 }, SCREEN, MAP);
    expect(view.scale).toBeCloseTo(1.76);
    expect(toScreen(view, 200, 150)).toEqual([200, 150]);
  });

  it("comes near to a single account, but not infinitely near", () => {
    const view = fitBox({ left: 500, top: 300, right: 500, bottom: 300 }, SCREEN, MAP);
    const { left, right } = boxOnScreen(view, SCREEN);
    expect(right - left).toBeGreaterThan(5);
    expect(right - left).toBeLessThan(10);
  });

  it("leaves a few accounts far away out of a view of many", () => {
    const near = Array.from({ length: 99 }, (_, at) => [100 + (at % 10), 100 + (at % 7)]);
    const positions = Float64Array.from([...near, [900, 500]].flat());
    const view = viewOfDots(
      positions,
      [...positions.keys()].filter((at) => at < 100),
      SCREEN,
      MAP,
    );
    expect(boxOnScreen(view, SCREEN).right).toBeLessThan(130);
  });

  it("keeps what is under the pointer there while it zooms", () => {
    fc.assert(
      fc.property(views, pixels, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, [x, y], factor) => {
        const before = toMap(view, x, y);
        const after = toMap(zoomAbout(view, factor, x, y), x, y);
        expect(after[0]).toBeCloseTo(before[0], 3);
        expect(after[1]).toBeCloseTo(before[1], 3);
      }),
      { seed: 1 },
    );
  });

  it("never loses the map from the screen, nor zooms without end", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { scale, x, y } = withinMap(view, SCREEN, MAP);
        expect(scale).toBeGreaterThanOrEqual(0.2);
        expect(scale).toBeLessThanOrEqual(80.001);
        expect(x).toBeLessThan(SCREEN.width);
        expect(x + MAP.width * scale).toBeGreaterThan(0);
        expect(y).toBeLessThan(SCREEN.height);
        expect(y + MAP.height * scale).toBeGreaterThan(0);
      }),
      { seed: 2 },
    );
  });

  it("shows the same middle when the pane is widened", () => {
    const view = { scale: 2, x: -300, y: -100 };
    const wide = { width: 800, height: 600 };
    expect(toMap(resized(view, SCREEN, wide), 400, 300)).toEqual(toMap(view, 200, 150));
  });
});

describe("hands on the map", () => {
  it("two fingers that part to twice the distance make the map twice as large and take it along", () => {
    const view = { scale: 1, x: 0, y: 0 };
    const next = pinched(
      view,
      [
        [100, 100],
        [200, 100],
      ],
      [
        [60, 120],
        [260, 120],
      ],
    );
    // The middle was at 150, 100 and is at 160, 120.
    expect(next.scale).toBe(2);
    expect(toScreen(next, 150, 100)).toEqual([160, 120]);
  });

  it("fingers that only move pan it", () => {
    const view = { scale: 3, x: 7, y: 8 };
    expect(
      pinched(
        view,
        [
          [10, 10],
          [30, 10],
        ],
        [
          [15, 20],
          [35, 20],
        ],
      ),
    ).toEqual(panBy(view, 5, 10));
  });

  it("a lasso takes a corner every four pixels", () => {
    const view = { scale: 2, x: 0, y: 0 };
    const one = withCorner([], view, [10, 10]);
    expect(withCorner(one, view, [13, 10])).toBe(one);
    expect(withCorner(one, view, [14, 10])).toEqual([
      [5, 5],
      [7, 5],
    ]);
  });

  it("arrow keys lead the cross in small steps and the map in larger ones", () => {
    expect(arrowOf("ArrowLeft", false, "cross")).toEqual([-12, 0]);
    expect(arrowOf("ArrowDown", true, "pan")).toEqual([0, 192]);
    expect(arrowOf("a", false, "pan")).toBeNull();
  });
});
