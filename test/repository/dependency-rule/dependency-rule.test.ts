import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { execFileSync } from "node:child_process";

const root = resolve(__dirname, "../../..");
const require = createRequire(__filename);
const configuration = require(join(root, ".dependency-cruiser.cjs")) as { forbidden: { name: string }[] };

/** For each rule the smallest tree that breaks it. */
const breaches: Record<string, Record<string, string>> = {
  "no-circular": {
    "src/engine/a.ts": 'import "./b";',
    "src/engine/b.ts": 'import "./a";',
  },
  "engine-is-pure": {
    "src/engine/plan/a.ts": 'import type { B } from "../../workbook/b"; export type A = B;',
    "src/workbook/b.ts": "export type B = 1;",
  },
  "model-knows-no-algorithm": {
    "src/engine/model/a.ts": 'import "../alignment/b";',
    "src/engine/alignment/b.ts": "export {};",
  },
  "checker-is-independent": {
    "src/engine/alignment/check-alignment.ts": 'import "./assignment";',
    "src/engine/alignment/assignment.ts": "export {};",
  },
  "report-is-pure": {
    "src/report/a.ts": 'import "../engine/alignment/b";',
    "src/engine/alignment/b.ts": "export {};",
  },
  "workbook-decides-nothing": {
    "src/workbook/a.ts": 'import "../engine/alignment/b";',
    "src/engine/alignment/b.ts": "export {};",
  },
  "worker-has-no-page-and-no-workbook": {
    "src/worker/a.ts": 'import "../workbook/b";',
    "src/workbook/b.ts": "export {};",
  },
  "use-cases-have-no-page": {
    "src/use-cases/a.ts": 'import "../taskpane/b";',
    "src/taskpane/b.ts": "export {};",
  },
  "pane-goes-through-use-cases": {
    "src/taskpane/a.ts": 'import "../workbook/b";',
    "src/workbook/b.ts": "export {};",
  },
  "later-screens-come-later": {
    "src/taskpane/a.ts": 'import "./screens/MapScreen";',
    "src/taskpane/screens/MapScreen.tsx": "export {};",
  },
  "schemas-stay-behind": {
    "src/use-cases/a.ts": 'import "../engine/model/settings";',
    "src/engine/model/settings.ts": "export {};",
  },
  "schemas-are-known": {
    "src/engine/model/a.ts": 'import "./settings";',
    "src/engine/model/settings.ts": "export {};",
  },
  "only-the-workbench-knows-the-workbench": {
    "src/use-cases/a.ts": 'import "../../workbench/b";',
    "workbench/b.ts": "export {};",
  },
  "no-unlisted-package": {
    "src/use-cases/a.ts": 'import "a-package-that-nobody-listed";',
  },
  "shipped-code-uses-dependencies-only": {
    "package.json": '{ "name": "breach", "devDependencies": { "only-for-tests": "1.0.0" } }',
    "node_modules/only-for-tests/package.json":
      '{ "name": "only-for-tests", "version": "1.0.0", "main": "index.js" }',
    "node_modules/only-for-tests/index.js": "",
    "src/use-cases/a.ts": 'import "only-for-tests";',
  },
};

/** No rule forbids anything here. */
const STRAIGHT_WAY = {
  "src/taskpane/a.ts": 'import "../use-cases/b";',
  "src/use-cases/b.ts": 'import "../workbook/c"; import "../worker/d";',
  "src/workbook/c.ts": 'import "../engine/model/e";',
  "src/worker/d.ts": 'import "../engine/alignment/f"; import "../report/g";',
  "src/engine/model/e.ts": "export {};",
  "src/engine/alignment/f.ts": 'import "../model/e";',
  "src/report/g.ts": 'import "../engine/model/e";',
};

/**
 * The program judges one tree after the other, each from within its folder: its paths are relative. It is an ES module,
 * which jest does not load, and takes longer to start than to judge: one process of its own judges all trees.
 */
const JUDGE = `
  import { argv, chdir, stdout } from "node:process";
  const [configuration, ...trees] = argv.slice(1);
  const { cruise } = await import("dependency-cruiser");
  const { default: readConfiguration } = await import("dependency-cruiser/config-utl/extract-depcruise-config");
  const { default: readTypeScript } = await import("dependency-cruiser/config-utl/extract-ts-config");
  const ruleSet = await readConfiguration(configuration);
  const broken = [];
  for (const tree of trees) {
    const { folder, sources } = JSON.parse(tree);
    chdir(folder);
    const options = { ...ruleSet.options, ruleSet, validate: true, outputType: "json" };
    const { output } = await cruise(sources, options, {}, { tsConfig: readTypeScript("tsconfig.json") });
    broken.push(JSON.parse(output).summary.violations.map(({ rule }) => rule.name));
  }
  stdout.write(JSON.stringify(broken));
`;

/** The rules that each of the trees breaks. */
function brokenRules(trees: readonly Readonly<Record<string, string>>[]): string[][] {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), "dependency-rule-")));
  try {
    const judged = trees.map((files, at) => {
      const folder = join(parent, String(at));
      const tree = { "package.json": '{ "name": "breach" }', "tsconfig.json": "{}", ...files };
      for (const [path, text] of Object.entries(tree)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const folders = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
      return JSON.stringify({
        folder,
        sources: folders.filter((name) => name === "src" || name === "workbench"),
      });
    });
    const output = execFileSync(
      process.execPath,
      ["--input-type=module", "-e", JUDGE, join(root, ".dependency-cruiser.cjs"), ...judged],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 },
    );
    return JSON.parse(output) as string[][];
  } finally {
    rmSync(parent, { recursive: true });
  }
}

describe("the dependency rule", () => {
  const breachNames = Object.keys(breaches);
  const [straight, ...broken] = brokenRules([STRAIGHT_WAY, ...Object.values(breaches)]);

  it.each(configuration.forbidden.map((rule) => rule.name))("refuses what breaks %s", (name) => {
    const rules = broken[breachNames.indexOf(name)];
    if (!rules) throw new Error(`no breach is written down for the rule ${name}`);
    expect(rules).toContain(name);
  });

  it("lets the straight way pass", () => {
    expect(straight).toEqual([]);
  });
});
