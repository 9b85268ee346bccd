import { usableSettings } from "../../src/use-cases/usable-settings";
import { createPlanner } from "../../src/worker/planner-in-process";

describe("settings kept in a workbook", () => {
  it("are used as they are where this version can", async () => {
    const kept = { tolerance: 0.05, effort: "quick" as const };
    expect(await usableSettings(createPlanner(), kept)).toEqual({
      status: "done",
      value: { settings: kept, refused: [] },
    });
  });

  it("of another version are left out by name, and told with their rule", async () => {
    const kept = { tolerance: 5, seed: 3, callPlan: [{ segment: "A", calls: 5000, hours: 1 }] };
    expect(await usableSettings(createPlanner(), kept)).toEqual({
      status: "done",
      value: {
        settings: { seed: 3 },
        refused: [
          {
            name: "tolerance",
            reason: {
              kind: "range",
              found: 5,
              entry: null,
              part: null,
              least: 0.005,
              most: 1,
              isWhole: false,
            },
          },
          {
            name: "callPlan",
            reason: {
              kind: "range",
              found: 5000,
              entry: 1,
              part: "calls",
              least: 0,
              most: 1000,
              isWhole: false,
            },
          },
        ],
      },
    });
  });

  it("of another form are left out and told, as are those that this version does not know", async () => {
    const unread = { tolerance: "ten", moonPhase: 3 };
    expect(await usableSettings(createPlanner(), { seed: 3 }, unread)).toEqual({
      status: "done",
      value: {
        settings: { seed: 3 },
        refused: [
          {
            name: "tolerance",
            reason: {
              kind: "range",
              found: '"ten"',
              entry: null,
              part: null,
              least: 0.005,
              most: 1,
              isWhole: false,
            },
          },
          { name: "moonPhase", reason: { kind: "unknown" } },
        ],
      },
    });
  });
});
