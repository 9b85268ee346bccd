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
});
