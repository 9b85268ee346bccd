/**
 * Walks through the running product, as the end-to-end test of the main job does, and takes its pictures.
 *
 *   npm run pictures                       the pictures of the guide and the README, docs/pictures/*.png
 *   npm run pictures -- --review FOLDER    every screen at 320 and 450 pixels in light, dark and high contrast
 *   npm run pictures -- --review FOLDER --language fr    the same in French, in light alone, each screen at its full height
 *
 * A screen that can no longer be reached stops the script: a picture is never older than the walk to it.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { walkAfterThePlan } from "../test/end-to-end/support/walk/after-the-plan";
import { walkAroundThePlan } from "../test/end-to-end/support/walk/around-the-plan";
import { walkMainJob } from "../test/end-to-end/support/walk/main-job";
import { walkOffThePath } from "../test/end-to-end/support/walk/off-the-path";
import { PaneWalk } from "../test/end-to-end/support/walk/pane-walk";
import { WorkbenchSession } from "../test/end-to-end/support/workbench-session";
import { isLanguage, loadWords, type LanguageCode } from "../src/taskpane/strings/languages";
import { WalkInWords } from "../test/end-to-end/support/walk/in-words";
import { newBook } from "../workbench/excel-host/file/load";
import { saveBook } from "../workbench/excel-host/file/save";

const GUIDE = join(import.meta.dirname, "../docs/pictures");
/** The width that the pane is designed for, in pixels. */
const GUIDE_WIDTH = 350;
/** Stops whose picture stands in a guide or the README. */
const IN_GUIDE = [
  "columns",
  "copy",
  "data",
  "first-run",
  "map",
  "preview",
  "quotas",
  "result",
  "review",
  "scenarios",
  "segments",
  "territories",
  "territory",
  "written",
];
/** Stops at which the whole workbench is taken, and the picture's name. */
const OF_THE_WORKBENCH: Readonly<Record<string, string>> = {
  result: "plan-in-the-pane",
  "plan-summary": "plan-summary",
};

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

const { values: wishes } = parseArgs({
  options: { review: { type: "string" }, language: { type: "string" } },
});
const folder = wishes.review ?? GUIDE;
const isReview = wishes.review !== undefined;
mkdirSync(folder, { recursive: true });

const language = wishes.language ?? "en";
if (!isLanguage(language)) throw new RangeError(`--language is "${language}"; it takes de, fr, es or pt`);
const session = await (language === "en"
  ? WorkbenchSession.open(saveBook(newBook()))
  : WorkbenchSession.start({ accounts: 400, reps: 12, opportunities: 300 }));
const { page } = session;
await page.setViewportSize({ width: 1440, height: isReview ? 1500 : 820 });
await setWidth(GUIDE_WIDTH);
if (language === "en") {
  const walk = new PaneWalk(session, isReview ? takeEveryLook : takeForTheGuide);
  await walkMainJob(walk);
  await walkAroundThePlan(walk);
  await walkAfterThePlan(walk);
  if (isReview) await walkOffThePath(walk);
} else await walkIn(language);
await session.close();

async function walkIn(spoken: LanguageCode): Promise<void> {
  await session.paneFrame.evaluate((code) => {
    localStorage.setItem("evenfield.language", code);
  }, spoken);
  await page.reload();
  const speaker = new WalkInWords(new PaneWalk(session, takeWhole), await loadWords(spoken));
  await speaker.toTheWrittenPlan();
  await speaker.aroundThePlan();
}

/** The screen at both widths with nothing left to scroll. */
async function takeWhole(stop: string): Promise<void> {
  for (const width of [320, 450]) {
    await setWidth(width);
    const height = await session.paneFrame.evaluate(() =>
      Math.max(...Array.from(document.querySelectorAll(".ev-body"), ({ scrollHeight }) => scrollHeight)),
    );
    await page.setViewportSize({ width: 1440, height: Math.max(700, height + 230) });
    await takePane(`${stop}.${String(width)}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

async function takeForTheGuide(stop: string): Promise<void> {
  await rest();
  const whole = OF_THE_WORKBENCH[stop];
  if (whole !== undefined) await page.screenshot({ path: join(folder, `${whole}.png`) });
  if (IN_GUIDE.includes(stop)) await takePane(stop);
}

async function takeEveryLook(stop: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const width of [320, 450]) {
      await setWidth(width);
      await takePane(`${stop}.${look}.${String(width)}`);
    }
  }
  await page.emulateMedia(LOOKS.light);
}

async function takePane(name: string): Promise<void> {
  await page.locator(".wb-pane iframe").screenshot({ path: join(folder, `${name}.png`) });
}

async function setWidth(pixels: number): Promise<void> {
  await session.setPaneWidth(pixels);
  await rest();
}

/** Waits until the map and the charts are drawn, and no pointer stands on anything. */
async function rest(): Promise<void> {
  await page.mouse.move(5, 5);
  await page.waitForTimeout(600);
}
