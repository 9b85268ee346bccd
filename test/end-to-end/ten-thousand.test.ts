import { LONG_MS, longTasks } from "./support/long-tasks";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(400_000);

const PATIENCE = { timeout: 180_000 };

describe("10,000 accounts in a browser", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 10_000, reps: 167, mess: 0 });
  });

  afterAll(async () => {
    await session.close();
  });

  it("are checked, planned and written without the pane's code holding the thread for more than 50 ms", async () => {
    const { pane, page, browser } = session;
    const steps: string[] = [];
    const timed = async (step: string, work: () => Promise<void>): Promise<void> => {
      const start = performance.now();
      await work();
      steps.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    };
    const tasks = await longTasks(browser, page, async () => {
      await timed("check", async () => {
        await pane.getByRole("button", { name: "Check this data" }).click();
        await pane.getByText("10,000 accounts and 167 reps found").waitFor(PATIENCE);
      });
      await timed("plan", async () => {
        await pane.getByText("Plan now with standard settings").click();
        await pane.getByRole("button", { name: "Write plan now" }).waitFor(PATIENCE);
      });
      await pane.getByRole("button", { name: "Write plan now" }).click();
      await pane.getByRole("button", { name: "Write 10 sheets" }).waitFor(PATIENCE);
      await timed("write", async () => {
        await pane.getByRole("button", { name: "Write 10 sheets" }).click();
        await pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
      });
    });
    const lines = tasks.map(({ ms, whose, files }) => `${ms} ms ${whose} (${files.join(", ")})`);
    process.stdout.write(`10,000 accounts: ${steps.join(", ")}\n`);
    process.stdout.write(`Tasks over ${LONG_MS} ms of processor time:\n${lines.slice(0, 20).join("\n")}\n`);
    expect(tasks.filter(({ whose }) => whose === "pane")).toEqual([]);
  });
});
