import { violations } from "./support/axe";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(240_000);

const PATIENCE = { timeout: 60_000 };

describe("from a search to a card, a move and the charts, on the shipped pane", () => {
  let session: WorkbenchSession;
  const axe: string[] = [];

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 600, reps: 12, opportunities: 600 });
    await press("Check this data");
    await session.pane.getByText("Plan now with standard settings").click(PATIENCE);
    await session.pane.getByRole("button", { name: "Write plan now" }).waitFor(PATIENCE);
  });

  afterAll(async () => {
    await session.close();
  });

  const press = (name: string | RegExp) => session.pane.getByRole("button", { name }).first().click(PATIENCE);
  const says = (text: string | RegExp) => session.pane.getByText(text).first().waitFor(PATIENCE);
  const lookAt = async (): Promise<void> => {
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    axe.push(...(await violations(frame)));
  };

  it("finds an account by its name with a wrong letter, with the keyboard alone", async () => {
    const { pane, page } = session;
    await press("Find an account, rep or territory");
    const box = pane.getByRole("combobox", { name: "Account, rep or territory" });
    await box.fill("a-0012");
    const name =
      (await pane.locator(".ev-search-option span").first().innerText(PATIENCE)).split(" ")[0] ?? "";
    expect(name.length).toBeGreaterThan(3);
    await box.fill(`${name.slice(0, 1)}${name.slice(2, 3)}${name.slice(1, 2)}${name.slice(3)}`);
    await says(/^Nothing is called so; /);
    expect(await pane.locator(".ev-search-option span").first().innerText()).toContain(name);
    await lookAt();
    await box.fill("a-0012");
    await pane.locator(".ev-search-option").first().waitFor(PATIENCE);
    await page.keyboard.press("Enter");
    await says("Why here");
    await says(/change of owner|changes of owner/);
    await lookAt();
  });

  it("moves the account after a look at the cost, and takes it back", async () => {
    const { pane } = session;
    await press(/^Move to .*: what it does$/);
    const move = pane.getByRole("button", { name: /^Move (anyway|1 account|\d+ accounts)$/ });
    await move.waitFor(PATIENCE);
    const reason = pane.getByLabel("Why move anyway?");
    if ((await reason.count()) > 0) await reason.fill("Agreed with both reps");
    await lookAt();
    await move.click();
    await says(/moved to/);
    await press("Undo");
    await says("Taken back.");
    expect(await pane.getByRole("button", { name: "Redo" }).getAttribute("aria-disabled")).toBeNull();
  });

  it("opens the territory, makes its best move, takes that back and returns to the account", async () => {
    const { pane } = session;
    const title = await pane.locator("h2.ev-verdict").innerText();
    await pane.getByRole("main").locator(".ev-card-raised button").first().click();
    await says("Even it out");
    await press(/^Move (it|\d+ accounts)$/);
    await says(/moved from/);
    await lookAt();
    await press("Undo");
    await says("Taken back.");
    await press("Back");
    await says("Why here");
    expect(await pane.locator("h2.ev-verdict").innerText()).toBe(title);
    await press("Back");
    await press("Write plan now");
  });

  it("shows the charts and places them over the written plan", async () => {
    await press(/^Write \d+ sheets$/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    await press("Back");
    await press("More charts");
    await says("Segment mix");
    // As high as the charts are: under the foot of a lower pane a control would be seen in part.
    await session.page.setViewportSize({ width: 1440, height: 2800 });
    await lookAt();
    await press("Place in workbook");
    await says(/^The charts are on “Charts”/);
    expect(await session.tabs("Charts")).toContain("Charts");
  });

  it("can be used by everybody on each of these screens, with no error on the page", () => {
    expect(axe).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });
});
