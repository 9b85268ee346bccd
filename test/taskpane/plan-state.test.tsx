/** @jest-environment jsdom */
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { found, health, mapping, plan, show } from "../support/pane-on-screen";

const read: Partial<PaneState> = { screen: "data", found, mapping, health };

async function stateShown(state: Partial<PaneState>): Promise<string> {
  const pane = await show({ ...read, ...state });
  return pane.querySelector(".ev-bar-state")?.textContent ?? "";
}

/** A review that found so many owners changed by hand. */
function reviewWith(handEdits: number): PaneState["review"] {
  return {
    held: { review: { handEdits, actions: [] } },
    log: null,
    saved: null,
  } as unknown as PaneState["review"];
}

describe("the state of the plan in the bar", () => {
  it("is a draft until something is written, then the moment of the writing", async () => {
    expect(await stateShown({})).toBe("Draft, nothing written");
    expect(await stateShown({ writtenAt: "12 Dec, 09:14" })).toBe("Written 12 Dec, 09:14");
  });

  it("says that the plan on the sheets was changed by hand since, once a review has found so", async () => {
    const written = { writtenAt: "12 Dec, 09:14" };
    expect(await stateShown({ ...written, review: reviewWith(0) })).toBe("Written 12 Dec, 09:14");
    expect(await stateShown({ ...written, review: reviewWith(3) })).toBe(
      "Written 12 Dec, 09:14, changed by hand since",
    );
  });

  it("tells the plan that a review speaks of from the newer one that is not written", async () => {
    const newer = { plan, written: null, writtenAt: "12 Dec, 09:14" };
    expect(await stateShown(newer)).toBe("Planned, not written");
    expect(await stateShown({ ...newer, screen: "review", review: null })).toBe(
      "Written 12 Dec, 09:14; the new plan is not",
    );
    expect(await stateShown({ ...newer, screen: "review", review: null, writtenAt: "" })).toBe(
      "Planned, not written",
    );
  });
});
