import { DENSITY_NAMES, peopleClasses } from "../../../src/engine/segmentation/density-classes";

describe("urban, suburban and rural by people", () => {
  it("begin at 550 people a square kilometre and end below 45", () => {
    const density = Float64Array.of(9000, 550, 549, 45, 44, NaN, 9000);
    const classes = peopleClasses(density, Uint8Array.of(1, 1, 1, 1, 1, 1, 0));
    expect([...classes].map((at) => DENSITY_NAMES[at] ?? "not counted")).toEqual([
      "Urban",
      "Urban",
      "Suburban",
      "Suburban",
      "Rural",
      "No place",
      "not counted",
    ]);
  });
});
