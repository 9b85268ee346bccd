import { foundEntries } from "../../../src/engine/changes/continue-log";
import { writtenPlan } from "../../support/written-plan";

const SECOND = 1 / 86_400;
/** Noon of a day. */
const NOON = 46_000.5;

const seats = [
  { name: "Ada", territory: "East" },
  { name: "Bob", territory: "West" },
];
const plan = writtenPlan([{ id: "1", potential: 10, in: "West", planned: "East" }], seats);
const ground = { plan, areaOfRow: [], areas: [], overrides: [], inputs: [] };

/** The moment of an edit found at noon, where the newest entry of the log is of the given one. */
const momentAfter = (newest: number): number | undefined =>
  foundEntries({ at: NOON, earlier: { headers: ["When"], rows: [[newest]] }, ground })[0]?.when;

describe("the moment of what is found by hand", () => {
  it("is that of the look at the sheets", () => {
    expect(momentAfter(NOON - 1)).toBe(NOON);
  });

  it("is not before the plan, which is told a second after the look: the newest stands first", () => {
    expect(momentAfter(NOON + SECOND)).toBe(NOON + SECOND);
  });

  it("goes by the clock where a reader has dated an entry ahead", () => {
    expect(momentAfter(NOON + 4000)).toBe(NOON);
  });
});
