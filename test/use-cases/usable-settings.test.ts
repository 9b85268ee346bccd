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
          "Tolerance is 5; it takes a number from 0.005 to 1",
          "Call plan, entry 1, calls is 5000; it takes a number from 0 to 1000",
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
        refused: [expect.stringMatching(/^Tolerance is "?ten"?; /), expect.stringMatching(/moonPhase/)],
      },
    });
  });
});
