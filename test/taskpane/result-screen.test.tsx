/** @jest-environment jsdom */
import { act } from "react";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { balance, control, done, found, health, mapping, plan, press, show } from "../support/pane-on-screen";
import { typeInto } from "../support/type-into";

describe("the result", () => {
  const state: Partial<PaneState> = { screen: "result", found, mapping, health, plan };

  it("opens with whether it is fair and what it costs", async () => {
    const pane = await show(state);
    expect(pane.querySelector("h1")?.textContent).toBe("All 2 territories are inside ±10% on potential");
    expect(pane.textContent).toContain(
      "346 of 1,970 accounts change owner (17.6%), with $29.3M of $156M revenue.",
    );
    expect(pane.textContent).toContain("Within 0.4% of the best possible plan under these rules");
  });

  it("shows the rules in conflict with their cost, and plans again with a wider band on request", async () => {
    const pane = await show({ ...state, plan: { ...plan, after: [balance([0.3, -0.05])] } });
    expect(pane.textContent).toContain("No plan can meet these rules together");
    expect(pane.textContent).toContain("This is proven, not a time-out.");
    expect(pane.textContent).toContain("+19 moves");
    expect(pane.textContent).toContain("−1.3 km on average");
    press("Plan with ±20%");
    expect(done.slice(-2)).toEqual([["changeSettings", { tolerance: 0.2 }], ["plan"]]);
  });

  it("shows what another band would cost when asked, also as a table", async () => {
    const pane = await show(state);
    expect(pane.textContent).toContain("Balance or continuity");
    await act(async () => {
      control("Show what another band would cost").click();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(pane.textContent).toContain("Estimated on 1,000 of 2,000 accounts.");
    expect(pane.textContent).toContain("If NE-01 could hold 1% more, 1.2 fewer accounts would change owner.");
    expect(pane.querySelectorAll("circle")).toHaveLength(2);
  });

  it("explains the certificate when asked and proves the plan on request", async () => {
    const pane = await show(state);
    press("What is this?");
    await act(async () => {
      control("Prove it").click();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(done).toContainEqual(["prove", 60]);
    expect(pane.textContent).toContain("Proved: no plan under these rules is better.");
  });

  it("says how many are outside instead, when some are", async () => {
    const pane = await show({ ...state, plan: { ...plan, after: [balance([0.3, -0.05])] } });
    expect(pane.querySelector("h1")?.textContent).toBe("1 of 2 territories is outside ±10% on potential");
  });

  it("tells the chart in a sentence and as a table", async () => {
    const pane = await show(state);
    expect(pane.querySelector("svg.ev-chart")?.getAttribute("aria-label")).toContain(
      "Today 2 are outside ±10%.",
    );
    press("Against target: As table");
    expect(pane.querySelector(".ev-scroll tbody tr")?.textContent).toContain("+50.0%+5.0%");
  });
});

describe("placing accounts by hand", () => {
  const state: Partial<PaneState> = { screen: "result", found, mapping, health, plan };
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  const enter = async (name: string, value: string) => {
    typeInto(control(name), value);
    await settle();
  };

  it("shows what a place does to both territories, then repairs the plan around it and says what moved", async () => {
    const pane = await show(state);
    await enter("Account ID or name", "ac");
    press("Choose Acme (A-8)");
    await settle();
    await enter("Territory for Acme (A-8)", "1");
    expect(pane.textContent).toContain("NE-01+5.0%then −2.0%");
    expect(pane.textContent).toContain("NE-02−5.0%then +2.0%");
    press("Place it there");
    expect(pane.textContent).toContain("NE-01 to NE-02");
    press("Repair around what I fixed");
    await settle();
    expect(done).toContainEqual(["repair", [{ account: 7, territory: 1 }]]);
    expect(pane.textContent).toContain("1 account moved. 2 of 2 territories were looked at");
    press("Undo");
    await settle();
    expect(done.at(-1)).toEqual(["map.undo"]);
    expect(pane.textContent).toContain("Taken back.");
  });

  it("keeps an account where it is, so that a repair leaves it there", async () => {
    await show(state);
    await enter("Account ID or name", "ac");
    press("Choose Acme (A-8)");
    await settle();
    press("Keep it there");
    press("Repair around what I fixed");
    await settle();
    expect(done).toContainEqual(["repair", [{ account: 7, territory: 0 }]]);
  });
});
