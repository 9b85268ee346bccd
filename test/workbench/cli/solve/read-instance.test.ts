import { InputProblem } from "../../../../workbench/cli/input-problem";
import { readInstance } from "../../../../workbench/cli/solve/read-instance";
import { TINY_FILES } from "../../../support/tiny-neutral-files";

function read(file: unknown): ReturnType<typeof readInstance> {
  return readInstance(JSON.stringify(file), "tiny.json");
}

function refusal(file: unknown): string {
  try {
    read(file);
  } catch (error) {
    if (error instanceof InputProblem) return error.message;
    throw error;
  }
  throw new Error("the file was read");
}

describe("readInstance", () => {
  it("reads homes, limits of one side, and distances from places", () => {
    const instance = read(TINY_FILES.homes);
    expect(instance).toMatchObject({
      name: "tiny.json",
      unitCount: 4,
      territoryCount: 2,
      isGreenfield: false,
    });
    expect(instance.measures).toHaveLength(1);
    expect(instance.measures[0]).toMatchObject({ name: "demand", dependsOnTerritory: false });
    expect([...(instance.measures[0]?.min ?? [])]).toEqual([0, 0]);
    expect([...(instance.measures[0]?.max ?? [])]).toEqual([2, 2]);
  });

  it("takes territories without homes as greenfield, from places or from a matrix over the units", () => {
    expect(read(TINY_FILES.greenfield).isGreenfield).toBe(true);
    expect(read(TINY_FILES.districts).isGreenfield).toBe(true);
    expect(read(TINY_FILES.generalised).isGreenfield).toBe(false);
  });

  it("takes loads that depend on the territory in the place of a measure", () => {
    const { measures } = read({
      ...TINY_FILES.generalised,
      units: { count: 5, measures: { demand: [9, 9, 9, 9, 9] } },
    });
    expect(measures).toHaveLength(1);
    expect(measures[0]?.dependsOnTerritory).toBe(true);
    expect([...(measures[0]?.load ?? [])].slice(0, 4)).toEqual([4, 2, 4, 3]);
  });

  it("keeps a best value, and knows none where there is none or the instance is infeasible", () => {
    expect(read({ ...TINY_FILES.homes, best: { value: 10 } }).bestKnown).toBe(10);
    expect(read({ ...TINY_FILES.homes, best: null }).bestKnown).toBeNull();
    expect(read({ ...TINY_FILES.homes, best: { value: null, infeasible: true } }).bestKnown).toBeNull();
  });

  const { homes, band, generalised, areas, greenfield, sphere } = TINY_FILES;
  it.each([
    ["another format", { ...homes, format: "x" }, 'format is "x"; it must be "evenfield-instance/1"'],
    ["a list", [1], "the file is [1]; it must be an object"],
    ["an unknown metric", { ...homes, metric: "manhattan" }, 'metric is "manhattan"; it must be one of'],
    ["a power of 3", { ...homes, power: 3 }, "power is 3; it must be 1 or 2"],
    ["no units", { ...homes, units: { ...homes.units, count: 0 } }, "units.count is 0"],
    ["units without places", { ...homes, units: { count: 4, measures: {} } }, "units.x is missing"],
    [
      "a short list",
      { ...homes, units: { ...homes.units, x: [1] } },
      "units.x has 1 numbers or rows; it must have 4",
    ],
    [
      "a load that is text",
      { ...homes, units: { ...homes.units, measures: { demand: [1, "2", 1, 1] } } },
      'units.measures.demand[1] is "2"; it must be a finite number',
    ],
    [
      "a load below 0",
      { ...homes, units: { ...homes.units, measures: { demand: [1, -2, 1, 1] } } },
      "units.measures.demand[1] is -2; it must be at least 0",
    ],
    ["no measure", { ...homes, units: { ...homes.units, measures: {} } }, "at least one measure"],
    [
      "limits of an unknown measure",
      { ...homes, territories: { ...homes.territories, min: { hours: [1, 1] } } },
      "territories.min.hours is [1,1]; it must be a measure of the units: demand",
    ],
    ["a weight below 0", { ...band, weights: [1, 1, 1, 1, 1, -1] }, "weights[5] is -1"],
    ["a latitude of 91", { ...sphere, units: { ...sphere.units, y: [91, 0, 0, 0, 0] } }, "units.y[0] is 91"],
    ["costs of another width", { ...generalised, costs: [[1, 2, 3]] }, "costs[0] is [1,2,3]"],
    [
      "a ragged matrix",
      { ...generalised, costs: [[1, 2], [1], [1, 2], [1, 2], [1, 2]] },
      "costs[1] has 1 numbers",
    ],
    [
      "a neighbour that is no unit",
      { ...areas, adjacency: [[0, 6]] },
      "adjacency[0][1] is 6; it must be a unit, 0 to 5",
    ],
    [
      "more territories than units",
      { ...greenfield, territories: { count: 8 } },
      "territories.count is 8; it must be at most the 7 units",
    ],
  ])("refuses %s and says where", (_, file, said) => {
    const message = refusal(file);
    expect(message.startsWith("tiny.json: ")).toBe(true);
    expect(message).toContain(said);
    expect(message).not.toContain("\n");
  });

  it("shows only the beginning of a long value", () => {
    const message = refusal({
      ...TINY_FILES.homes,
      units: { ...TINY_FILES.homes.units, count: "n".repeat(500) },
    });
    expect(message.length).toBeLessThan(200);
  });
});
