import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(300_000);

const PATIENCE = { timeout: 90_000 };

describe("the ribbon's buttons", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 300, reps: 10, opportunities: 200 });
  });

  afterAll(async () => {
    await session.close();
  });

  it("plans and writes in one step, with the add-in's function page", async () => {
    await session.page.getByRole("button", { name: "Plan", exact: true }).click();
    await session.page.getByText("The command has finished").waitFor(PATIENCE);
    expect(await session.tabs("Territory KPIs")).toContain("Territory KPIs");
    expect(session.pageErrors).toEqual([]);
  });

  it("reviews what it has written and shows the Reviews sheet", async () => {
    await session.page.getByRole("button", { name: "Review", exact: true }).click();
    await session.page.getByRole("tab", { name: "Reviews", selected: true }).waitFor(PATIENCE);
    expect(session.pageErrors).toEqual([]);
  });
});
