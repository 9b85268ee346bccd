import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesOfFirstScript, packageOf } from "./support/first-script";
import type { FirstFile } from "./support/first-script";
import { LANGUAGE_NAMES } from "../../src/taskpane/strings/languages";
import { SITE, buildWorkbench } from "../../workbench/page/server/build-workbench";

jest.setTimeout(300_000);

/** Most of the script that the pane opens with, and of it with the opening words of the longest language, compressed. */
const MOST_KB = 135;
const MOST_WITH_WORDS_KB = 139;
const MOST_STYLE_KB = 12;

/** So many of the biggest files are named where the script is too heavy. */
const NAMED = 10;
/** Packages that the first script is made of; what else the pane needs is fetched once it stands. */
const PACKAGES = [
  "@emotion/hash",
  "@fluentui/react-aria",
  "@fluentui/react-button",
  "@fluentui/react-icons",
  "@fluentui/react-jsx-runtime",
  "@fluentui/react-provider",
  "@fluentui/react-shared-contexts",
  "@fluentui/react-tabster",
  "@fluentui/react-utilities",
  "@griffel/core",
  "@griffel/react",
  "comlink",
  "keyborg",
  "react",
  "react-dom",
  "scheduler",
];

/** What stands in the script by nobody's decision: files of our own and of packages that are not listed. */
const isNotListed = (file: FirstFile) => !PACKAGES.includes(packageOf(file) ?? "");

/** "src/taskpane/Pane.tsx, 5.8 KB, by main.tsx > Pane.tsx" */
const told = ({ path, bytes, way }: FirstFile) =>
  `${path}, ${(bytes / 1000).toFixed(1)} KB, by ${way.map((file) => basename(file)).join(" > ")}`;

const compressedKb = (file: string) => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length / 1000;

describe("the shipped site", () => {
  let page = "";
  beforeAll(async () => {
    await buildWorkbench(() => undefined);
    page = readFileSync(join(SITE, "taskpane.html"), "utf8");
  });

  const scripts = () =>
    Array.from(page.matchAll(/<script[^>]* src="([^"]+)"/g), ([, address]) => address ?? "");

  it(`loads at most ${String(MOST_KB)} KB of compressed script first, ${String(MOST_WITH_WORDS_KB)} KB with the words of a language`, async () => {
    const own = scripts().filter((address) => !address.startsWith("https:"));
    expect(own).toHaveLength(1);
    const words = readdirSync(SITE).filter((file) => /^opening-\w+\..*\.js$/.test(file));
    expect(words).toHaveLength(Object.keys(LANGUAGE_NAMES).length);
    const heaviest = Math.max(...words.map(compressedKb));
    const entry = own.reduce((sum, file) => sum + compressedKb(file), 0);
    const isHeavy = entry >= MOST_KB || entry + heaviest >= MOST_WITH_WORDS_KB;
    // The next to read this sees at once what to fetch later.
    expect(isHeavy ? (await filesOfFirstScript()).filter(isNotListed).slice(0, NAMED).map(told) : []).toEqual(
      [],
    );
    expect(entry).toBeLessThan(MOST_KB);
    expect(entry + heaviest).toBeLessThan(MOST_WITH_WORDS_KB);
  });

  it("brings few packages along at first", async () => {
    const strangers = (await filesOfFirstScript()).filter(
      (file) => packageOf(file) !== null && isNotListed(file),
    );
    expect(strangers.slice(0, NAMED).map(told)).toEqual([]);
  });

  it(`loads at most ${String(MOST_STYLE_KB)} KB of compressed style sheet beside it`, () => {
    const sheets = Array.from(page.matchAll(/<link href="([^"]+\.css)"/g), ([, address]) => address ?? "");
    expect(sheets).toHaveLength(1);
    expect(sheets.reduce((sum, file) => sum + compressedKb(file), 0)).toBeLessThan(MOST_STYLE_KB);
  });

  it("defines every style variable that its parts ask for", () => {
    const sheets = readdirSync(SITE).filter((file) => file.endsWith(".css"));
    expect(sheets).toHaveLength(1);
    const own = readdirSync(SITE).filter((file) => /\.(js|css)$/.test(file));
    const all = own.map((file) => readFileSync(join(SITE, file), "utf8")).join("\n");
    const asked = new Set(Array.from(all.matchAll(/var\((--[a-zA-Z][\w-]*)\)/g), ([, name]) => name ?? ""));
    const defined = (name: string) => new RegExp(`${name}"?\\]?:`).test(all);
    expect([...asked].filter((name) => !defined(name))).toEqual([]);
  });

  it("loads Office.js first and from Microsoft's address, and nothing else from elsewhere", () => {
    const [first, ...others] = scripts();
    expect(first).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(others.filter((address) => address.includes("//"))).toEqual([]);
  });

  it("has no script in the page and a policy that forbids it", () => {
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule]));
    expect(rules.get("default-src")).toBe("default-src 'none'");
    expect(rules.get("script-src")).not.toContain("unsafe");
    expect(rules.get("worker-src")).toBe("worker-src 'self'");
  });

  it("names its files by their content, so that a new version is never mixed with an old one", () => {
    const own = readdirSync(SITE).filter((file) => file.endsWith(".js"));
    expect(own.filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
  });
});
