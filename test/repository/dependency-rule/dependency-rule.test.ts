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

function brokenRules(files: Record<string, string>): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "dependency-rule-")));
  try {
    const tree = { "package.json": '{ "name": "breach" }', "tsconfig.json": "{}", ...files };
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const folders = [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""))];
    const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const source = folders.filter((name) => name === "src" || name === "workbench");
    // The program ends with the number of breaches: execFileSync would throw on that, so the output type is "json".
    const output = execFileSync(
      process.execPath,
      [cruiser, ...source, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"],
      { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 },
    );
    const result = JSON.parse(output) as { summary: { violations: { rule: { name: string } }[] } };
    return result.summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the dependency rule", () => {
  it.each(configuration.forbidden.map((rule) => rule.name))("refuses what breaks %s", (name) => {
    const files = breaches[name];
    if (!files) throw new Error(`no breach is written down for the rule ${name}`);
    expect(brokenRules(files)).toContain(name);
  });

  it("lets the straight way pass", () => {
    expect(
      brokenRules({
        "src/taskpane/a.ts": 'import "../use-cases/b";',
        "src/use-cases/b.ts": 'import "../workbook/c"; import "../worker/d";',
        "src/workbook/c.ts": 'import "../engine/model/e";',
        "src/worker/d.ts": 'import "../engine/alignment/f"; import "../report/g";',
        "src/engine/model/e.ts": "export {};",
        "src/engine/alignment/f.ts": 'import "../model/e";',
        "src/report/g.ts": 'import "../engine/model/e";',
      }),
    ).toEqual([]);
  });
});
