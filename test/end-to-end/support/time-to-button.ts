import type { Page } from "playwright-core";

/** How the pane came to its first button that can be used. */
export interface FirstButton {
  /** Milliseconds from the pane's navigation, Office.js and the look through the workbook with them. */
  readonly ms: number;
  /** Own scripts that had come by then; the planner's, which is fetched beside them, where it had. */
  readonly scripts: readonly string[];
}

interface Marked extends Window {
  evFirstButton?: number;
}

/** Loads the page anew and waits for the pane's first button that is not disabled. */
export async function timeToButton(page: Page): Promise<FirstButton> {
  await page.addInitScript(() => {
    const isUsable = () => document.querySelector("#pane button.fui-Button:not([disabled])") !== null;
    new MutationObserver((_, observer) => {
      if (!isUsable()) return;
      (window as Marked).evFirstButton = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.reload();
  await page
    .frameLocator('iframe[title="Evenfield task pane"]')
    .getByRole("button", { name: "Check this data" })
    .waitFor({ timeout: 60_000 });
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new RangeError("the page has no frame of taskpane.html");
  return pane.evaluate(() => {
    const ms = (window as Marked).evFirstButton ?? Number.NaN;
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => startTime < ms && /\/pane\/[^/]*\.js$/.test(name))
      .map(({ name }) => name.slice(name.lastIndexOf("/") + 1));
    return { ms, scripts };
  });
}
