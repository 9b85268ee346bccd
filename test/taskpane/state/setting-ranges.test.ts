import { settingsSchema } from "../../../src/engine/model/settings";
import { NEARNESS, PLAN_NAME_LENGTH, SEED, TOLERANCE } from "../../../src/taskpane/state/setting-ranges";

const takes = (settings: object) => settingsSchema.safeParse(settings).success;

describe("the ranges of the fields", () => {
  it.each([
    ["tolerance", TOLERANCE, 0.001],
    ["distanceWeight", NEARNESS, 0.001],
    ["seed", SEED, 1],
  ])("of %s are those the engine takes", (name, { least, most }, step) => {
    expect(takes({ [name]: least })).toBe(true);
    expect(takes({ [name]: most })).toBe(true);
    expect(takes({ [name]: least - step })).toBe(false);
    expect(takes({ [name]: most + step })).toBe(false);
  });

  it("of the plan name are those the engine takes", () => {
    expect(takes({ planName: "x".repeat(PLAN_NAME_LENGTH) })).toBe(true);
    expect(takes({ planName: "x".repeat(PLAN_NAME_LENGTH + 1) })).toBe(false);
  });
});
