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
});
