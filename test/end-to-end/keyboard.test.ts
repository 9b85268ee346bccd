import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(300_000);

const PATIENCE = { timeout: 90_000 };
/** More stops than any screen has. */
const MOST_TABS = 120;

describe("the main job by keyboard alone", () => {
  let session: WorkbenchSession;

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 400, reps: 12, opportunities: 300 });
  });

  afterAll(async () => {
    await session.close();
  });

  /** Presses Tab until a control of the pane with this name has the focus, and tells how far it was. */
  async function tabTo(name: RegExp): Promise<number> {
    const frame = session.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane has no frame");
    const met: string[] = [];
    for (let presses = 0; presses <= MOST_TABS; presses++) {
      const focused = await frame.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return "";
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const ring = style.outlineStyle !== "none" || style.boxShadow !== "none" ? "" : " (no ring)";
        const label = element.getAttribute("aria-label") ?? element.innerText;
        return box.width > 0 && box.height > 0 ? `${label.trim()}${ring}` : "";
      });
      met.push(focused);
      if (name.test(focused)) return presses;
      await session.page.keyboard.press("Tab");
    }
    throw new Error(
      `no control ${String(name)} was reached; the focus went over ${met.filter(Boolean).join(" | ")}`,
    );
  }

  async function press(name: RegExp): Promise<void> {
    await tabTo(name);
    await session.page.keyboard.press("Enter");
  }

  it("checks, plans and writes without a pointer", async () => {
    // The pane's frame is where the user is; from there on only keys are pressed.
    await session.page.locator('iframe[title="Evenfield task pane"]').focus();
    await press(/^Check this data/);
    await session.pane.getByText(/accounts and 12 reps found/).waitFor(PATIENCE);
    await press(/^Plan now with standard settings/);
    await session.pane.getByRole("button", { name: "Write plan now" }).waitFor(PATIENCE);
    await press(/^Write plan now/);
    await session.pane.getByRole("button", { name: "Write 10 sheets" }).waitFor(PATIENCE);
    await press(/^Write 10 sheets/);
    await session.pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
    expect(await session.tabs("Plan Summary")).toContain("Plan Summary");
  });

  it("walks along the sheet tabs with the arrow keys", async () => {
    const tabs = await session.tabs("Plan Summary");
    const selected = session.page.getByRole("tab", { selected: true });
    const at = tabs.indexOf(await selected.innerText());
    await selected.focus();
    await session.page.keyboard.press("ArrowRight");
    expect(await selected.innerText()).toBe(tabs[(at + 1) % tabs.length]);
  });
});
