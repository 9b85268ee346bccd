import { loadBook } from "../../workbench/excel-host/file/load";
import { tableBody } from "../../workbench/excel-host/model/table";
import { violations } from "./support/axe";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(400_000);

const PATIENCE = { timeout: 120_000 };

describe("scenarios in a browser, on the shipped pane", () => {
  let session: WorkbenchSession;
  const axe: string[] = [];

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 600, reps: 12, opportunities: 600 });
  });

  afterAll(async () => {
    await session.close();
  });

  const press = (name: string | RegExp) => session.pane.getByRole("button", { name }).first().click();
  const says = (text: string | RegExp) => session.pane.getByText(text).first().waitFor(PATIENCE);
  const menu = async (button: RegExp, item: string): Promise<void> => {
    await press(button);
    await session.pane.getByRole("menuitem", { name: item }).click();
  };
  const lookAt = async (): Promise<void> => {
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    axe.push(...(await violations(frame)));
  };
  const columnOf = async (table: string, header: string): Promise<unknown[]> => {
    const book = loadBook(await session.save(), "saved.xlsx");
    const found = book.tableNamed(table);
    if (!found) throw new Error(`no table ${table}`);
    const index = found.table.columns.findIndex((column) => column.name === header);
    const body = tableBody(found.table);
    return Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
      found.sheet.cells.value(body.top + row, body.left + index),
    );
  };

  it("invites to fewer moves and tighter bands where nothing is saved yet", async () => {
    await press("Check this data");
    await says(/accounts and 12 reps found/);
    await session.pane.getByText("Plan now with standard settings").click();
    await says(/All 12 territories are inside/);
    await menu(/menu of the plan/, "Scenarios");
    await says("No scenario is saved yet");
    await lookAt();
  });

  it("saves the plan under a name, and a variant beside it", async () => {
    await press("New");
    await session.pane.getByLabel("Save this plan as").fill("Base");
    await press("Save");
    await says("Active");
    await press("Fewer moves");
    await says(/keeps .* more accounts/);
    expect(await columnOf("EF_Scenarios", "Name")).toEqual(["Fewer moves", "Base"]);
    await lookAt();
  });

  it("makes the variant active, identical to what was saved", async () => {
    await press("Make “Fewer moves” active");
    await says("“Fewer moves” is the plan now, identical to what was saved");
    await lookAt();
  });

  it("restores the plan before the last writing", async () => {
    await press(/Back/);
    await press("Write plan now");
    await press(/^Write \d+ sheets/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    const fewer = await columnOf("EF_Assignments", "Territory");
    await press(/Back/);
    await menu(/menu of the plan/, "Scenarios");
    await press("Make “Base” active");
    await says("“Base” is the plan now, identical to what was saved");
    await press(/Back/);
    await press("Write plan now");
    await press(/^Write \d+ sheets/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    expect(await columnOf("EF_Scenarios", "Name")).toContain("Previous plan");
    await press(/Back/);
    await menu(/menu of the plan/, "Restore previous plan");
    await press(/^Write \d+ sheets/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
    expect(await columnOf("EF_Assignments", "Territory")).toEqual(fewer);
  });

  it("has nothing that a screen reader or keyboard would stumble over, and no error", () => {
    expect(axe).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });
});
