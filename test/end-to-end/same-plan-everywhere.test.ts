import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import webpack from "webpack";
import { createRandom } from "../../src/engine/alignment/random";
import type { PlainList, PlanBits } from "./support/align-anywhere";
import { alignAnywhere } from "./support/align-anywhere";
import { findBrowser } from "./support/find-browser";

jest.setTimeout(180_000);

/** Accounts in clusters over the United States, with sizes from 0.2 to 5 and a few of 10. */
function drawList(accounts: number, reps: number, measures: number): PlainList {
  const random = createRandom(accounts + measures);
  const within = (low: number, high: number): number => low + (high - low) * random.next();
  const cities = Array.from({ length: 12 }, () => [within(30, 47), within(-120, -75)] as const);
  const near = (): readonly [number, number] => {
    const [latitude, longitude] = cities[random.below(cities.length)] ?? [40, -90];
    return [latitude + within(-2, 2), longitude + within(-2, 2)];
  };
  const places = Array.from({ length: accounts }, near);
  return {
    latitude: places.map(([latitude]) => latitude),
    longitude: places.map(([, longitude]) => longitude),
    measures: Array.from({ length: measures }, () =>
      Array.from({ length: accounts }, () => (random.below(200) === 0 ? 10 : within(0.2, 2))),
    ),
    homes: Array.from({ length: reps }, near),
    tolerance: 0.05,
  };
}

async function bundle(folder: string): Promise<string> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: join(import.meta.dirname, "support", "align-in-page.ts"),
    output: { path: folder, filename: "align.js" },
    resolve: { extensions: [".ts"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((problem, stats) => {
      if (problem) reject(problem);
      else if (stats?.hasErrors()) reject(new Error(stats.toString()));
      else resolve();
    });
  });
  return readFileSync(join(folder, "align.js"), "utf8");
}

describe("the same accounts, rules and seed", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenfield-bundle-"));
    const program = findBrowser();
    browser = await chromium.launch({
      executablePath: program.executablePath,
      args: [...program.args],
      env: { ...process.env, ...program.env },
    });
    page = await browser.newPage();
    await page.addScriptTag({ content: await bundle(folder) });
    rmSync(folder, { recursive: true, force: true });
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each([
    ["one measure", drawList(2_000, 25, 1)],
    ["two measures", drawList(1_500, 20, 2)],
    ["a list large enough to be coarsened", drawList(30_000, 40, 1)],
  ])("give the same plan bit for bit in Node and in a browser: %s", async (_, list) => {
    const inBrowser = await page.evaluate(
      (given) =>
        (globalThis as unknown as { alignAnywhere: (list: PlainList) => Promise<PlanBits> }).alignAnywhere(
          given,
        ),
      list,
    );
    expect(inBrowser).toEqual(await alignAnywhere(list));
  });
});
