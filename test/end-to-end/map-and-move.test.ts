import { violations } from "./support/axe";
import { LONG_MS, longTasks } from "./support/long-tasks";
import { WorkbenchSession } from "./support/workbench-session";

const PATIENCE = { timeout: 60_000 };

jest.setTimeout(240_000);

describe("the enlarged map", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await WorkbenchSession.start();
    const { pane } = session;
    await pane.getByRole("button", { name: "Check this data" }).click();
    await pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
    await pane.getByText("Plan now with standard settings").click();
    await pane.getByRole("button", { name: "Enlarge the map" }).click(PATIENCE);
    await pane.getByText(/accounts in view/).waitFor(PATIENCE);
  });

  afterAll(async () => {
    await session.close();
  });

  it("moves accounts with the keyboard alone: lasso, territory, Move, and Ctrl+Z takes it back", async () => {
    const { pane, page, browser } = session;
    const tasks = await longTasks(browser, page, async () => {
      await pane.getByRole("application").focus();
      for (const key of ["+", "+", "l", " ", "Shift+ArrowRight", " ", "Shift+ArrowDown", " ", "Enter"]) {
        await page.keyboard.press(key === " " ? "Space" : key);
      }
      const anyway = pane.getByLabel("Why move anyway?");
      const move = pane.getByRole("button", { name: /^Move (anyway|\d+ accounts?)$/ });
      await move.waitFor(PATIENCE);
      if ((await anyway.count()) > 0) await anyway.fill("Agreed with both reps");
      await move.focus();
      await page.keyboard.press("Enter");
      await pane.getByText(/accounts? moved to/).waitFor(PATIENCE);
    });
    expect(tasks.filter(({ whose, ms }) => whose === "pane" && ms > LONG_MS)).toEqual([]);
    await page.keyboard.press("Control+z");
    await pane.getByText("Taken back.").waitFor(PATIENCE);
    expect(await pane.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBeNull();
  });

  it("can be used by everybody, with the list and the overlap shown", async () => {
    const { pane } = session;
    await pane.getByRole("button", { name: "List" }).click();
    await pane.getByRole("checkbox").first().press("Space");
    await pane.getByRole("button", { name: "Overlap and gaps" }).click();
    await pane.getByText(/nearer to the middle of another territory/).waitFor(PATIENCE);
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (frame === undefined) throw new Error("the task pane is not on the page");
    expect(await violations(frame)).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });

  it("is as it was left after a look at the card of a selected account: place, selection, list, overlap", async () => {
    const { pane } = session;
    const count = pane.getByText(/accounts? in view/);
    const far = await count.innerText(PATIENCE);
    await pane.getByRole("button", { name: "Zoom in" }).click();
    await count.filter({ hasNotText: far }).waitFor(PATIENCE);
    const left = await count.innerText();
    expect(left).toMatch(/1 account selected\.$/);
    await pane.getByRole("button", { name: "Why here" }).click(PATIENCE);
    await pane.getByRole("heading", { name: "Why here" }).waitFor(PATIENCE);
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByText(/nearer to the middle of another territory/).waitFor(PATIENCE);
    await count.filter({ hasText: left }).waitFor(PATIENCE);
    expect(await pane.getByRole("checkbox", { checked: true }).count()).toBe(1);
  });

  it("follows the sheet of the written plan: what is selected there, and what is typed there", async () => {
    const { pane, page } = session;
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: "Write plan now" }).click();
    await pane.getByRole("button", { name: /^Write \d+ sheets$/ }).click(PATIENCE);
    await pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
    await pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: "Enlarge the map" }).click(PATIENCE);
    await pane.getByText(/accounts in view/).waitFor(PATIENCE);
    // Column H, where the territory stands.
    await session.selectCell("Territory Assignments", "H5");
    await pane.getByText("1 account selected in the sheet.").waitFor(PATIENCE);
    const content = page.getByLabel("Content of the selected cell");
    const now = await content.inputValue();
    expect(now).toMatch(/\d\d$/);
    await content.fill(now.endsWith("01") ? now.replace("01", "02") : now.replace(/\d\d$/, "01"));
    await content.press("Enter");
    await pane.getByText("1 account moved in the sheet; the plan follows.").waitFor(PATIENCE);
    // And the other way: what is taken back here is as it was on the sheet.
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText(/^Taken back\./).waitFor(PATIENCE);
    await page.getByRole("tab", { name: "Territory Assignments", exact: true }).click();
    await page.waitForFunction(
      (cell) =>
        document.querySelector<HTMLInputElement>('[aria-label="Content of the selected cell"]')?.value ===
        cell,
      now,
    );
  });
});
