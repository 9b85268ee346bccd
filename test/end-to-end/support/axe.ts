import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

const AXE_FILE = createRequire(join(process.cwd(), "package.json")).resolve("axe-core/axe.min.js");

/** Levels A and AA of WCAG 2.2. */
const LEVELS = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  // Targets of at least 24 pixels: part of WCAG 2.2, and off unless it is asked for.
  rules: { "target-size": { enabled: true } },
};
/** What another colour scheme can change. */
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast"] } };

/** What axe finds wrong in a frame, one line each; none is an empty list. */
export function violations(frame: Frame | Page): Promise<string[]> {
  return runAxe(frame, LEVELS);
}

/** The same of the contrast of text alone, for a screen whose other rules were looked at in other colours. */
export function contrastViolations(frame: Frame | Page): Promise<string[]> {
  return runAxe(frame, CONTRAST);
}

async function runAxe(frame: Frame | Page, options: object): Promise<string[]> {
  const isThere = await frame.evaluate(() => "axe" in window);
  // The page's policy forbids scripts of others in the page; this way the debugger evaluates it.
  if (!isThere) await frame.evaluate(readFileSync(AXE_FILE, "utf8"));
  await frame.evaluate(untilColoursRest);
  const found = await frame.evaluate(async (asked) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: AxeViolation[] }> };
    };
    // The dummies are the focus guards of the dialog library: empty, hidden and focusable by design.
    const context = { exclude: [["[data-tabster-dummy]"], ["iframe"]] };
    // What passes is not described: the addresses of its parts would cost more than the looking.
    return (await axe.run(context, { ...asked, resultTypes: ["violations"] })).violations;
  }, options);
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} at ${nodes.map(({ target, html }) => `${String(target)} ${html.slice(0, 120)}`).join("; ")}`,
  );
}

/**
 * Resolves when no colour is on its way to another one (runs in the page): halfway between the grey of a waiting button
 * and its own colours a contrast is measured that nobody is asked to read. Spinners, which never end, are not waited for.
 */
async function untilColoursRest(): Promise<void> {
  const inMotion = () =>
    document
      .getAnimations()
      .filter(({ effect }) => effect !== null && effect.getComputedTiming().endTime !== Infinity);
  // Two frames: a change of state starts its transition when the next frame is drawn.
  const drawn = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  await drawn();
  while (inMotion().length > 0) {
    await Promise.allSettled(inMotion().map(({ finished }) => finished));
    await drawn();
  }
}
