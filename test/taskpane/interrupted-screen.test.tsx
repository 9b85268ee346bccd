/** @jest-environment jsdom */
import { act } from "react";
import type { InterruptedWrite } from "../../src/taskpane/state/pane-state";
import { done, found, press, show } from "../support/pane-on-screen";

const plan: InterruptedWrite = {
  begun: "2027-01-04T09:00:00.000Z",
  at: "4 Jan 2027, 10:00",
  sheets: [
    { role: "planSummary", name: "Plan Summary" },
    { role: "quotaAllocation", name: "Quota Allocation" },
    { role: "tieOut", name: "Tie-Out" },
  ],
  inPlace: 2,
  replaced: 4,
  hasChoice: true,
};
const log: InterruptedWrite = {
  ...plan,
  sheets: [{ role: "changeLog", name: "Change Log" }],
  inPlace: 1,
  replaced: 0,
};

/** The choices with what each leaves; the one that is taken is marked. */
const ways = (pane: HTMLElement): string[] =>
  [...pane.querySelectorAll<HTMLInputElement>("input[type=radio]")].map(
    (input) => `${input.checked ? "* " : ""}${input.parentElement?.textContent ?? ""}`,
  );

/** What the user has had done. */
const chosen = (): unknown[][] => done.filter(([action]) => action !== "listen");

describe("a pane that is opened after a writing was interrupted", () => {
  it("tells what happened and asks one question, with the way that deletes nothing from before chosen", async () => {
    done.length = 0;
    const pane = await show({ interrupted: plan, screen: "data" });
    expect(pane.querySelector("h1")?.textContent).toBe("Writing was interrupted");
    expect(pane.textContent).toContain("Writing the plan, begun 4 Jan 2027, 10:00, ended before it was done");
    expect(pane.textContent).toContain(
      "2 of 3 new sheets are in place; the sheets from before are still there.",
    );
    expect(pane.textContent).toContain("Nothing is changed until you choose.");
    expect(ways(pane)).toEqual([
      "* Keep the previous planThey stand as before the writing, and your formulas read them. The new sheets are removed.",
      "Finish writingThe new sheets stay. 4 previous sheets are deleted, with what was added to them by hand.",
    ]);
    expect(chosen()).toEqual([]);
    press("Keep the previous plan");
    expect(chosen()).toEqual([["endWrite", "keepPrevious"]]);
  });

  it("finishes where the user wants that", async () => {
    done.length = 0;
    const pane = await show({ interrupted: plan, found });
    act(() => {
      pane.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]?.click();
    });
    press("Finish writing");
    expect(chosen()).toEqual([["endWrite", "finish"]]);
  });

  it("names a sheet that stood beside no plan, and speaks of none before it", async () => {
    const pane = await show({ interrupted: log });
    expect(pane.textContent).toContain("Writing Change Log, begun");
    expect(ways(pane)).toEqual([
      "* Remove the new sheetsThe workbook is as before the writing.",
      "Finish writing1 new sheet stays.",
    ]);
  });

  it.each([
    [
      "finished",
      "An interrupted writing was finished",
      "It began 4 Jan 2027, 10:00. 3 new sheets are in place.",
    ],
    [
      "undone",
      "An interrupted writing was taken back",
      "It began 4 Jan 2027, 10:00. Your sheets and the previous plan are as they were before it.",
    ],
  ] as const)(
    "says on any screen that it was %s where there was nothing to choose",
    async (ended, title, text) => {
      done.length = 0;
      const pane = await show({ recovered: { ...plan, ended }, found });
      expect(pane.querySelector("[role=status]")?.textContent).toBe(`${title}${text}Got it`);
      press("Got it");
      expect(chosen()).toEqual([["noteRecovery"]]);
    },
  );
});
