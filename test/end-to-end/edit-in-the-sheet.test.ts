import { WorkbenchSession } from "./support/workbench-session";

const PATIENCE = { timeout: 60_000 };

jest.setTimeout(180_000);

describe("a cell edited in the sheet after the data was checked", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await WorkbenchSession.start();
    await session.pane.getByRole("button", { name: "Check this data" }).click();
    await session.pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
  });

  afterAll(async () => {
    await session.close();
  });

  it("reaches the pane as Excel's event, which says which sheet changed", async () => {
    const content = session.page.getByLabel("Content of the selected cell");
    await session.page
      .locator(".wb-univer canvas")
      .first()
      .click({ position: { x: 200, y: 142 } });
    await session.page.getByText(/^B\d+$/).waitFor(PATIENCE);
    await content.fill("Renamed by hand");
    await content.press("Enter");
    await session.pane
      .getByText("“Accounts” changed since it was read. Read again to use the new rows.")
      .waitFor(PATIENCE);
  });

  it("is read when the user asks for it, and the pane says no more of it", async () => {
    const message = session.pane.getByText("“Accounts” changed since it was read", { exact: false });
    await session.pane.getByRole("button", { name: "Read again" }).first().click();
    await session.pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
    await message.waitFor({ ...PATIENCE, state: "detached" });
    expect(await message.count()).toBe(0);
  });

  it("holds the pane up while it is typed in the grid, and is taken back by Esc", async () => {
    const { page, pane } = session;
    const content = page.getByLabel("Content of the selected cell");
    const before = await content.inputValue();
    // Beside the first click: two in half a second at one place begin an edit of what is there.
    await page
      .locator(".wb-univer canvas")
      .first()
      .click({ position: { x: 230, y: 142 } });
    await page.keyboard.type("Half a na");
    await pane.getByRole("button", { name: "Read again" }).click();
    await pane.getByText("Excel is waiting for a cell edit").waitFor(PATIENCE);
    expect(await content.inputValue()).toBe("Half a na");
    await content.press("Escape");
    await pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
    expect(await content.inputValue()).toBe(before);
  });

  it("is begun by a double click, at the end of what is there", async () => {
    const { page } = session;
    const content = page.getByLabel("Content of the selected cell");
    const before = await content.inputValue();
    await page
      .locator(".wb-univer canvas")
      .first()
      .dblclick({ position: { x: 215, y: 142 } });
    await page.keyboard.type("!");
    await says(`${before}!`);
    await page.keyboard.press("Escape");
    await says(before);
  });

  it("is typed, moved from and cleared by the keys of a spreadsheet", async () => {
    const { page } = session;
    const content = page.getByLabel("Content of the selected cell");
    const selected = page.getByLabel("Selected cell", { exact: true });
    const row = Number((await selected.textContent())?.slice(1));
    await page.keyboard.type("Typed in the grid");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.getByText(`B${String(row + 1)}`, { exact: true }).waitFor(PATIENCE);
    const below = await content.inputValue();
    await page.keyboard.press("F2");
    await page.keyboard.type("!");
    await says(`${below}!`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowUp");
    await page.getByText(`B${String(row)}`, { exact: true }).waitFor(PATIENCE);
    expect(await content.inputValue()).toBe("Typed in the grid");
    await page.keyboard.press("Delete");
    await says("");
  });

  /** Waits until the bar over the grid says so. */
  async function says(content: string): Promise<void> {
    const bar = "[aria-label='Content of the selected cell']";
    await session.page.waitForFunction(
      ([field, value]) => document.querySelector<HTMLInputElement>(field)?.value === value,
      [bar, content] as const,
      PATIENCE,
    );
  }
});
