import type { FrameLocator, Locator } from "playwright-core";
import type { WorkbenchSession } from "../workbench-session";

/** Called wherever a walk stops, with the screen drawn and at rest. */
export type AtStop = (name: string) => Promise<void>;

const PATIENCE = { timeout: 20_000 };

/** A user in the pane: presses what is named, waits for what is said, and stops to be looked at. */
export class PaneWalk {
  private pressed = 0;

  constructor(
    readonly session: WorkbenchSession,
    private readonly atStop: AtStop,
  ) {}

  /** Presses of a button since the walk began. */
  get clicks(): number {
    return this.pressed;
  }

  get pane(): FrameLocator {
    return this.session.pane;
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name }).first();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click(PATIENCE);
    this.pressed++;
  }

  /** Waits until the pane says so. */
  async says(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor(PATIENCE);
  }

  /** Goes to a step by its name in the bar. */
  async step(name: string): Promise<void> {
    await this.pane
      .getByRole("navigation", { name: "Steps" })
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .click();
    this.pressed++;
  }

  /** Opens an entry of the plan's menu. */
  async choose(entry: string): Promise<void> {
    await this.press(/menu of the plan/);
    await this.pane.getByRole("menuitem", { name: entry }).click();
    this.pressed++;
  }

  async back(): Promise<void> {
    await this.pane.getByRole("button", { name: "Back", exact: true }).click(PATIENCE);
    this.pressed++;
  }

  /** Unfolds everything on the screen that is folded in. */
  async unfoldAll(): Promise<void> {
    const folded = this.pane.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
  }

  /** Writes into a field and leaves it, as Enter does. */
  async fill(label: string | RegExp, text: string): Promise<void> {
    const field = this.pane.getByRole("textbox", { name: label });
    await field.fill(text);
    await field.press("Enter");
  }

  async stop(name: string): Promise<void> {
    await this.atStop(name);
  }
}
