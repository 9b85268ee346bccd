import { barRows } from "../../../src/taskpane/charts/bar-rows";

describe("the rows of a chart of bars under one another", () => {
  it("have their bars between names and amounts in a pane of 320 pixels, of which margins take 24", () => {
    expect(barRows(296, 132, 74)).toEqual({ row: 26, from: 132, to: 222, top: 4, thickness: 16 });
  });

  it("have them beneath, as long as the chart is wide, where 320 or 450 pixels are seen at 200 %", () => {
    for (const width of [144, 209]) {
      const { from, to, top, thickness, row } = barRows(width, 132, 74);
      expect([from, to]).toEqual([0, width]);
      // The words of the row end at 20, those of the next begin at its height.
      expect(top).toBeGreaterThanOrEqual(20);
      expect(top + thickness).toBeLessThan(row);
    }
  });
});
