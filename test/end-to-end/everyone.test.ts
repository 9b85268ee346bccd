import { tabTo, whereTheFocusIs } from "./support/tab-to";
import { PaneWalk } from "./support/walk/pane-walk";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(300_000);

/** The pane's background in Excel's themes: black, dark grey, colourful, white. */
const EXCEL_THEMES = [
  ["black", "#262626", true],
  ["dark grey", "#666666", true],
  ["colourful", "#F0F0F0", false],
  ["white", "#FFFFFF", false],
] as const;

describe("the pane for everyone", () => {
  let session: WorkbenchSession;
  let walk: PaneWalk;

  beforeAll(async () => {
    session = await WorkbenchSession.start({ accounts: 400, reps: 12, opportunities: 300 });
    walk = new PaneWalk(session, () => Promise.resolve());
  });

  afterAll(async () => {
    await session.close();
  });

  const key = (name: string): Promise<void> => session.page.keyboard.press(name);
  const says = (text: string | RegExp): Promise<void> => walk.says(text);

  /** Tabs to a control and presses Enter on it. */
  async function enter(name: RegExp): Promise<void> {
    await tabTo(session, name);
    await key("Enter");
  }

  /** Plans from the settings and hears of the new plan: the focus stands on its finding, which is then read out. */
  async function planAgain(): Promise<void> {
    await enter(/^Settings/);
    await enter(/^Plan territories/);
    await says("Planned, not written");
    expect(await whereTheFocusIs(session)).toMatch(/12 territories are inside/);
  }

  async function write(): Promise<void> {
    await enter(/^Write plan now/);
    await says(/^\d+ sheets will be written$/);
    await enter(/^Write \d+ sheets$/);
    await says(/^Written\. (\d+) of \1 checks pass$/);
  }

  describe("by keyboard alone", () => {
    it("checks the data and plans", async () => {
      // The pane's frame is where the user is; from there on only keys are pressed.
      await session.page.locator('iframe[title="Evenfield task pane"]').focus();
      await enter(/^Check this data/);
      await says(/accounts and 12 reps found/);
      await enter(/^Plan now with standard settings/);
      await says("Planned, not written");
    });

    it("finds a territory, reads its card, and comes back to where it was looked for", async () => {
      await enter(/^Find an account, rep or territory/);
      await session.pane.getByRole("combobox", { name: "Account, rep or territory" }).waitFor();
      await session.page.keyboard.type("NE-01");
      await session.pane.getByRole("search").getByRole("option").first().waitFor();
      await key("Enter");
      await says("Neighbours");
      expect(await whereTheFocusIs(session)).toBe("Territory");
      await key("Escape");
      await session.pane.getByRole("navigation", { name: "Steps" }).waitFor();
      expect(await whereTheFocusIs(session)).toBe("Find an account, rep or territory");
    });

    it("goes back with Esc, and the focus to what had opened the screen", async () => {
      await enter(/^Enlarge the map/);
      await says(/accounts in view/);
      expect(await whereTheFocusIs(session)).toBe("Map");
      await key("Escape");
      await session.pane.getByRole("navigation", { name: "Steps" }).waitFor();
      expect(await whereTheFocusIs(session)).toMatch(/^Enlarge the map/);
    });

    it("moves accounts on the map with the lasso, takes it back, and moves them again", async () => {
      await key("Enter");
      await says(/accounts in view/);
      await tabTo(session, /^Map of 12 territories/);
      for (const name of ["l", "Space", "Shift+ArrowRight", "Space", "Shift+ArrowDown", "Space", "Enter"]) {
        await key(name);
      }
      await tabTo(session, /^Move (anyway|\d+ accounts?)/);
      if ((await session.pane.getByLabel("Why move anyway?").count()) > 0) {
        await tabTo(session, /^Why move anyway/, "Shift+Tab");
        await session.page.keyboard.type("Agreed with both reps");
        await tabTo(session, /^Move anyway/);
      }
      await key("Enter");
      await says(/accounts? moved to/);
      await key("Control+z");
      await says("Taken back.");
      await key("Control+y");
      await says("Done again.");
    });

    it("writes the plan, plans again, writes that, and restores the first from the plan's menu", async () => {
      await key("Escape");
      await session.pane.getByRole("button", { name: /^Write plan now/ }).waitFor();
      await write();
      expect(await session.tabs("Plan Summary")).toContain("Plan Summary");
      await key("Escape");
      await planAgain();
      await write();
      await key("Escape");
      await enter(/menu of the plan/);
      await key("ArrowDown");
      expect(await whereTheFocusIs(session)).toBe("Restore previous plan");
      await key("Enter");
      await says(/^\d+ sheets will be written$/);
      await enter(/^Write \d+ sheets$/);
      await says(/^Written\. (\d+) of \1 checks pass$/);
    });

    it("walks along the sheet tabs with the arrow keys", async () => {
      const tabs = await session.tabs("Plan Summary");
      const selected = session.page.getByRole("tab", { selected: true });
      const at = tabs.indexOf(await selected.innerText());
      await selected.focus();
      await key("ArrowRight");
      const next = tabs[(at + 1) % tabs.length] ?? "";
      await session.page.getByRole("tab", { name: next, exact: true, selected: true }).waitFor();
    });
  });

  it("makes its controls 40 pixels high for a finger", async () => {
    const devices = await session.page.context().newCDPSession(session.page);
    await devices.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    const low = async (): Promise<string[]> => session.paneFrame.evaluate(lowControls);
    await walk.back();
    await walk.step("Territories");
    expect(await low()).toEqual([]);
    await walk.press("Settings");
    await walk.unfoldAll();
    expect(await low()).toEqual([]);
    await walk.step("Quotas");
    expect(await low()).toEqual([]);
    await devices.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  });

  it("holds still for whoever asks for less motion", async () => {
    await session.page.emulateMedia({ reducedMotion: "reduce" });
    const moving = await session.paneFrame.evaluate(() =>
      Array.from(document.querySelectorAll(".ev-pane *"))
        .filter((element) => /[1-9]/.test(getComputedStyle(element).transitionDuration))
        .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 30)}`),
    );
    await session.page.emulateMedia({ reducedMotion: "no-preference" });
    expect(moving).toEqual([]);
  });

  it.each(EXCEL_THEMES)("follows Excel's %s theme while it is open", async (_name, background, isDark) => {
    await session.paneFrame.evaluate((color) => {
      // As Excel on the desktop gives it; the library's own property is fixed.
      const context = Object.create(Office.context, {
        officeTheme: { value: { bodyBackgroundColor: color } },
      }) as object;
      const library = Object.create(Office, { context: { value: context } }) as typeof Office;
      Object.assign(window, { Office: library });
      window.dispatchEvent(new Event("focus"));
    }, background);
    await session.pane.locator(isDark ? ".ev-dark" : ":not(.ev-dark) > .ev-pane").waitFor();
    const surface = await session.pane
      .locator(".ev-pane")
      .evaluate((pane) => getComputedStyle(pane.closest(".fui-FluentProvider") ?? pane).backgroundColor);
    expect(surface).toBe(isDark ? "rgb(41, 41, 41)" : "rgb(255, 255, 255)");
  });
});

/** Controls that are lower than a finger needs (runs in the page); links in a text and small chips may be. */
function lowControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(".ev-pane :is(button, select, input, summary)");
  return Array.from(controls).flatMap((control) => {
    const field =
      control.closest<HTMLElement>(".fui-Input, .fui-Checkbox, .fui-Radio, .ev-option") ?? control;
    const { width, height } = field.getBoundingClientRect();
    const isSmallOne = control.classList.contains("ev-chip-button");
    return width === 0 || height >= (isSmallOne ? 32 : 40)
      ? []
      : [`${String(height)} px: ${control.getAttribute("aria-label") ?? control.textContent}`];
  });
}
