/**
 * Walks through the running product and takes its pictures.
 *
 *   npm run pictures                       the pictures of the guide and the README, docs/pictures/*.png
 *   npm run pictures -- --review FOLDER    every screen at 320 and 450 pixels in light, dark and high contrast
 *
 * A screen that can no longer be reached stops the script: a picture is never older than the walk to it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Locator } from "playwright-core";
import { WorkbenchSession } from "../test/end-to-end/support/workbench-session";

const GUIDE = join(import.meta.dirname, "../docs/pictures");
const PATIENCE = { timeout: 120_000 };
/** The width that the pane is designed for, in pixels. */
const GUIDE_WIDTH = 350;

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const { values: wishes } = parseArgs({ options: { review: { type: "string" } } });
const review = wishes.review ?? null;
const folder = review ?? GUIDE;
mkdirSync(folder, { recursive: true });

const session = await WorkbenchSession.start();
const { page, pane } = session;
const button = (name: string | RegExp): Locator => pane.getByRole("button", { name }).first();

async function setWidth(pixels: number): Promise<void> {
  await page.locator(".wb-pane").evaluate((element, width) => {
    (element as HTMLElement).style.width = `${String(width)}px`;
  }, pixels);
  // The map and the charts are drawn again for the new width.
  await page.waitForTimeout(600);
}

/** The pane as it stands: once for the guide, or in every width and look. */
async function take(name: string, { isInGuide = true } = {}): Promise<void> {
  await page.mouse.move(5, 5);
  if (review === null) {
    if (isInGuide) await page.locator(".wb-pane").screenshot({ path: join(folder, `${name}.png`) });
    return;
  }
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const width of [320, 450]) {
      await setWidth(width);
      await page
        .locator(".wb-pane")
        .screenshot({ path: join(folder, `${name}.${look}.${String(width)}.png`) });
    }
  }
  await page.emulateMedia(LOOKS.light);
}

/** Goes to a step by its name in the bar. */
async function step(name: string): Promise<void> {
  await pane
    .getByRole("navigation", { name: "Steps" })
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .click();
  await rest();
}

/** Opens an entry of the plan menu. */
async function choose(entry: string): Promise<void> {
  await button(/menu of the plan/).click();
  await pane.getByRole("menuitem", { name: entry }).click();
  await rest();
}

/** Waits until what was opened is drawn. */
async function rest(): Promise<void> {
  await page.waitForTimeout(1_000);
}

/** The whole workbench, for the README. */
async function workbench(name: string): Promise<void> {
  if (review === null) await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function back(): Promise<void> {
  await button("Back").click();
  await rest();
}

await page.setViewportSize({ width: 1440, height: review === null ? 820 : 1500 });
await setWidth(GUIDE_WIDTH);
await take("first-run");

await button("Check this data").click();
await pane.getByText("2,002 accounts and 40 reps found").waitFor(PATIENCE);
await take("data");
await button(/^Accounts 2,002/).click();
await button("Change columns").click();
await rest();
await take("columns");
await back();
await step("Segments");
await take("segments");
await step("Territories");
await take("territories");

await button("Plan territories").click();
await pane
  .getByText(/All 40 territories are inside/)
  .first()
  .waitFor(PATIENCE);
await rest();
await take("result");
await workbench("plan-in-the-pane");
await button("Enlarge the map, move accounts").click();
await rest();
await take("map");
await back();
await button("Find an account, rep or territory").click();
await pane.getByRole("combobox", { name: "Account, rep or territory" }).fill("NE-02");
await pane.getByRole("option").first().waitFor(PATIENCE);
await take("search", { isInGuide: false });
await pane.getByRole("option").first().click();
await rest();
await take("territory");
await back();

await step("Quotas");
await pane.getByRole("textbox").first().fill("92,000,000");
await page.keyboard.press("Enter");
await rest();
await take("quotas");

await step("Territories");
await button("Write plan now").click();
await button(/^Write \d+ sheets$/).waitFor(PATIENCE);
await take("preview");
await button(/^Write \d+ sheets$/).click();
await pane.getByText(/^Written\. (\d+) of \1 checks pass$/).waitFor(PATIENCE);
await rest();
await take("written");
await workbench("plan-summary");
await button("Back to the plan").click();
await rest();

await step("Review");
await pane.getByRole("heading", { level: 1 }).first().waitFor(PATIENCE);
await page.waitForTimeout(4_000);
await take("review");
await choose("Scenarios");
await take("scenarios");
await back();
await choose("Make a clean copy");
await take("copy");
await back();
await choose("About Evenfield");
await take("about", { isInGuide: false });

await session.close();
