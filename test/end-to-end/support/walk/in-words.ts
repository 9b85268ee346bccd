import type { Locator } from "playwright-core";
import type { Step } from "../../../../src/taskpane/state/pane-state";
import type { Words } from "../../../../src/taskpane/strings/en/words";
import { LANGUAGE_NAMES, type LanguageCode } from "../../../../src/taskpane/strings/languages";
import type { PaneWalk } from "./pane-walk";

/** What the twelve reps of the sample can carry. */
const TARGET = "20000000";
const PATIENCE = { timeout: 20_000 };

/** The same walk in any language: buttons are found by its own words. */
export class WalkInWords {
  constructor(
    private readonly walk: PaneWalk,
    private readonly words: Words,
  ) {}

  /** From the first view to the written plan. */
  async toTheWrittenPlan(): Promise<void> {
    const { walk, words } = this;
    await walk.button(words.firstRun.check).waitFor(PATIENCE);
    await walk.stop("first-run");
    await walk.press(words.firstRun.check);
    await walk.button(words.data.next).waitFor(PATIENCE);
    await walk.press(words.data.planNow);
    await walk.button(words.result.writeNow).waitFor(PATIENCE);
    await this.step("quotas");
    await walk.says(words.quotas.noTarget);
    await walk.stop("quotas-no-target");
    await walk.fill(words.quotas.target, TARGET);
    await walk.says(words.quotas.splitTitle);
    await walk.press(words.quotas.writeNow);
    await walk.says(words.write.whole);
    await walk.stop("preview");
    await this.footerButton().click(PATIENCE);
    await walk.button(words.write.backToPlan).waitFor(PATIENCE);
    await walk.stop("written");
    await walk.press(words.write.backToPlan);
  }

  /** The other screens of a plan that is written, from any step back to the first. */
  async aroundThePlan(): Promise<void> {
    await this.aroundTheResult();
    await this.overTheMap();
    await this.aroundTheData();
    await this.throughTheReview();
    await this.throughTheMenu();
  }

  /** Chooses another language in About, whose words the walk goes on with. */
  async speak(language: LanguageCode): Promise<void> {
    await this.menu(this.words.planMenu.about);
    await this.walk.pane.getByRole("combobox").first().selectOption({ label: LANGUAGE_NAMES[language] });
  }

  async back(): Promise<void> {
    await this.walk.pane.getByRole("button", { name: this.words.back, exact: true }).click(PATIENCE);
  }

  private async aroundTheResult(): Promise<void> {
    const { walk, words } = this;
    await this.step("territories");
    await walk.unfoldAll();
    await walk.stop("result");
    await walk.press(words.result.asTable);
    await walk.stop("result-table");
    await walk.press(words.result.asChart);
    await walk.press(words.charts.open);
    await walk.says(words.charts.capacity.title);
    await walk.says(words.charts.waterfall.title);
    await walk.stop("charts");
    await this.back();
    await this.card("NE-0", words.territory.neighbours);
    await walk.stop("territory");
    await this.back();
    await this.card("A-00001", words.account.who);
    await walk.stop("account");
    await this.back();
  }

  private async card(asked: string, told: string): Promise<void> {
    const { walk, words } = this;
    await walk.press(words.search.open);
    await walk.pane.getByRole("combobox", { name: words.search.label }).fill(asked);
    await walk.pane
      .getByRole("search")
      .getByRole("option")
      .filter({ hasText: asked })
      .first()
      .click(PATIENCE);
    await walk.says(told);
    await walk.unfoldAll();
  }

  private async overTheMap(): Promise<void> {
    const { walk, words } = this;
    await walk.press(words.map.enlarge);
    await walk.press(words.map.list);
    await walk.pane.getByRole("checkbox").first().click(PATIENCE);
    await walk.button(words.map.clear).waitFor(PATIENCE);
    await walk.stop("map");
    await this.back();
  }

  private async aroundTheData(): Promise<void> {
    const { walk, words } = this;
    await this.step("data");
    const folded = walk.pane.locator(".ev-item-button[aria-expanded=false]");
    while ((await folded.count()) > 0) await folded.first().click(PATIENCE);
    await walk.stop("data");
    await walk.press(words.data.changeColumns);
    await walk.says(words.columns.matched);
    await walk.stop("columns");
    await this.back();
    await this.step("segments");
    await walk.says(words.segments.callPlan);
    await walk.unfoldAll();
    await walk.press(words.segments.addRule);
    await walk.stop("segments");
    await walk.press(words.segments.removeRule);
    await this.step("territories");
    await walk.press(words.result.settings);
    await walk.unfoldAll();
    await walk.stop("territories");
    await this.step("quotas");
    await walk.says(words.quotas.splitTitle);
    await walk.unfoldAll();
    await walk.stop("quotas");
  }

  private async throughTheReview(): Promise<void> {
    const { walk, words } = this;
    await this.step("review");
    await walk.says(words.review.against);
    await walk.unfoldAll();
    await walk.press(words.review.howWorkedOut);
    await walk.stop("review");
    for (const [kind, title] of Object.entries(words.whatIf.titles)) {
      await walk.press(title);
      await walk.stop(kind);
      await this.back();
    }
  }

  private async throughTheMenu(): Promise<void> {
    const { walk, words } = this;
    await this.menu(words.planMenu.scenarios);
    await walk.says(words.scenarios.none);
    await walk.stop("scenarios");
    await this.back();
    await this.menu(words.planMenu.copy);
    await walk.says(words.copy.leftOut);
    await walk.stop("copy");
    await this.back();
    await this.menu(words.planMenu.about);
    await walk.stop("about");
    await this.back();
  }

  private async menu(entry: string): Promise<void> {
    await this.walk.pane.locator(".ev-plan-head").getByRole("button").first().click(PATIENCE);
    await this.walk.pane.getByRole("menuitem", { name: entry }).click(PATIENCE);
  }

  private async step(step: Step): Promise<void> {
    const { pane } = this.walk;
    const bar = pane.getByRole("navigation", { name: this.words.steps.label });
    await bar.getByRole("button", { name: this.words.steps.names[step] }).click(PATIENCE);
  }

  /** The button that goes on. */
  private footerButton(): Locator {
    return this.walk.pane.getByRole("contentinfo").getByRole("button").first();
  }
}
