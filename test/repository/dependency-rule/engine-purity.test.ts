import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../../..");

/** Compiler messages for a text that stands in the engine, under the engine's own configuration. */
function compileInEngine(text: string): string[] {
  const configPath = join(root, "src/engine/tsconfig.json");
  const parsed = ts.getParsedCommandLineOfConfigFile(
    configPath,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  if (!parsed) throw new Error("src/engine/tsconfig.json cannot be read");
  const file = join(root, "src/engine/probe.ts");
  const host = ts.createCompilerHost(parsed.options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : readSource(name, ...rest);
  const program = ts.createProgram([file], parsed.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

/** Rules that ESLint reports, line by line, for a text in the place of an engine file. */
function lintInEngine(lines: readonly string[]): string[][] {
  const run = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/eslint/bin/eslint.js"),
      "--stdin",
      "--stdin-filename",
      "src/engine/model/progress.ts",
      "--format",
      "json",
      // The engine's types alone: these rules need no others, and reading all layers takes three times as long.
      "--parser-options",
      "project:src/engine/tsconfig.json",
    ],
    // Else the parser takes the text of the file on disk in place of the one handed in.
    {
      cwd: root,
      input: lines.map((line) => `${line}\n`).join(""),
      encoding: "utf8",
      env: { ...process.env, TSESTREE_SINGLE_RUN: "false" },
    },
  );
  const [result] = JSON.parse(run.stdout) as [{ messages: { ruleId: string; line: number }[] }];
  return lines.map((_, at) =>
    result.messages.filter(({ line }) => line === at + 1).map(({ ruleId }) => ruleId),
  );
}

describe("the engine's own compiler configuration", () => {
  it("accepts plain computation", () => {
    expect(compileInEngine("export const half: number = Math.fround(0.5);")).toEqual([]);
  });
  it("does not know Excel", () => {
    expect(compileInEngine("void Excel.run(() => Promise.resolve());").join()).toContain(
      "Cannot find name 'Excel'",
    );
  });
  it("does not know the page", () => {
    expect(compileInEngine("export const title = document.title;").join()).toContain(
      "Cannot find name 'document'",
    );
  });
  it("does not know Node", () => {
    expect(compileInEngine("export const folder = process.cwd();").join()).toContain(
      "Cannot find name 'process'",
    );
  });
});

describe("lint inside the engine", () => {
  // One run for all: reading the engine's types takes longer than any rule.
  const [chance, now, date, half] = lintInEngine([
    "export const chance = Math.random();",
    "export const now = Date.now();",
    "export const date = new Date().getTime();",
    "export const half = Math.fround(0.5);",
  ]);
  it("accepts plain computation", () => {
    expect(half).toEqual([]);
  });
  it("refuses randomness without a seed", () => {
    expect(chance).toContain("no-restricted-properties");
  });
  it("refuses the clock", () => {
    expect(now).toContain("no-restricted-properties");
    expect(date).toContain("no-restricted-syntax");
  });
});
