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

  it("shows what is in the data before anything is planned", async () => {
    await session.page.getByRole("button", { name: "Check Data", exact: true }).click();
    await session.page.getByRole("tab", { name: "Data Health", selected: true }).waitFor(PATIENCE);
    expect(await session.tabs("Data Health")).not.toContain("Plan Summary");
    expect(session.pageErrors).toEqual([]);
  });

  it("says on Data Health that there is no plan to refresh", async () => {
    await session.page.getByRole("tab", { name: "Accounts", exact: true }).click();
    await session.page.getByRole("button", { name: "Refresh KPIs", exact: true }).click();
    await session.page.getByRole("tab", { name: "Data Health", selected: true }).waitFor(PATIENCE);
    expect(session.pageErrors).toEqual([]);
  });

  it("plans and writes in one step, with the add-in's function page", async () => {
    await session.page.getByRole("button", { name: "Plan", exact: true }).click();
    await session.page.getByText("The command has finished").waitFor(PATIENCE);
    expect(await session.tabs("Territory KPIs")).toContain("Territory KPIs");
    expect(session.pageErrors).toEqual([]);
  });

  it("writes today's figures of the plan and shows them", async () => {
    await session.page.getByRole("button", { name: "Refresh KPIs", exact: true }).click();
    await session.page.getByRole("tab", { name: "Territory KPIs", selected: true }).waitFor(PATIENCE);
    expect(session.pageErrors).toEqual([]);
  });

  it("reviews what it has written and shows the Reviews sheet", async () => {
    await session.page.getByRole("button", { name: "Review", exact: true }).click();
    await session.page.getByRole("tab", { name: "Reviews", selected: true }).waitFor(PATIENCE);
    expect(session.pageErrors).toEqual([]);
  });

  it("tests the Excel that the pane runs in, from About", async () => {
    const { pane } = session;
    await pane.getByRole("button", { name: /^About/ }).click();
    await pane.getByRole("button", { name: "Test this Excel" }).click();
    await pane.getByText(/^All \d+ checks pass\.$/).waitFor(PATIENCE);
    await session.page.getByRole("tab", { name: "Evenfield Self-Test", selected: true }).waitFor(PATIENCE);
    expect(session.pageErrors).toEqual([]);
  });
});
