import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { USE_CASES_THAT_WRITE } from "../use-cases/use-cases-that-write";

const root = resolve(__dirname, "../..");

/** The files that ask Excel to change something; what else calls Excel only reads, shows or watches. */
const CHANGES_WORKBOOK = new Set([
  "change-owners",
  "draft-note",
  "insert-sample",
  "open-new-workbook",
  "pane-note",
  "recover-write",
  "self-test/run-self-test",
  "store-mapping",
  "write-workbook",
]);
/** Steps of those, which nothing else calls. */
const STEPS = new Set([
  "half-done",
  "make-staging-sheets",
  "order-sheets",
  "prepare-write",
  "restore-previous",
  "sample-note",
  "self-test/scratch",
  "stage-appearance",
  "stage-tables",
  "stage-values",
  "swap-sheets",
  "user-formulas",
  "verify-write",
]);
const ONLY_READS = new Set([
  "date-system",
  "hand-edits",
  "preview-sheets",
  "read-assignment-rows",
  "read-chart-ground",
  "read-grid",
  "read-map",
  "read-overrides",
  "read-owned-table",
  "read-plan-tables",
  "read-samples",
  "read-scenarios",
  "read-segments",
  "read-workbook",
  "read-written-plan",
  "show-cell",
  "stop-watching",
  "watch-selection",
  "watch-sheets",
]);
/** Of a file that changes the workbook, what does not. */
const READS = new Set(["loadMapping", "readDraftNote", "readPaneNote", "HOST_CHECKS"]);

const source = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.Latest, true);

/** Names that a use-case file gets from others: from static imports and from those at their first use. */
function importsOf(file: ts.SourceFile): Map<string, { readonly from: string; readonly name: string }> {
  const found = new Map<string, { readonly from: string; readonly name: string }>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) {
        for (const { name, propertyName } of bindings.elements) {
          found.set(name.text, { from: node.moduleSpecifier.text, name: (propertyName ?? name).text });
        }
      }
    }
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
      const from = /import\("([^"]+)"\)/.exec(node.initializer?.getText() ?? "")?.[1];
      if (from !== undefined) {
        for (const { name } of node.name.elements) found.set(name.getText(), { from, name: name.getText() });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

interface Called {
  readonly isExported: boolean;
  readonly names: ReadonlySet<string>;
}

/** Every function of a file with the names in its body. */
function functionsOf(file: ts.SourceFile): Map<string, Called> {
  const found = new Map<string, Called>();
  for (const statement of file.statements) {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) continue;
    const names = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.add(node.text);
      ts.forEachChild(node, visit);
    };
    if (statement.body) visit(statement.body);
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    found.set(statement.name.text, { isExported, names });
  }
  return found;
}

/** "file#function" of everything in use-cases by which the workbook is changed. */
function writers(): Map<string, boolean> {
  const files = readdirSync(join(root, "src/use-cases")).filter((name) => name.endsWith(".ts"));
  const parsed = new Map(
    files.map((name) => {
      const file = source(`src/use-cases/${name}`);
      return [name.replace(/\.ts$/, ""), { functions: functionsOf(file), imports: importsOf(file) }];
    }),
  );
  const found = new Map<string, boolean>();
  const writes = (file: string, name: string): boolean => {
    const at = `${file}#${name}`;
    const known = found.get(at);
    if (known !== undefined) return known;
    found.set(at, false);
    const { functions, imports } = parsed.get(file) ?? {};
    const isWriting = [...(functions?.get(name)?.names ?? [])].some((called) => {
      if (functions?.has(called) === true) return writes(file, called);
      const imported = imports?.get(called);
      if (imported === undefined) return false;
      const module = /^\.\.\/workbook\/(.*)$/.exec(imported.from)?.[1];
      if (module !== undefined) return CHANGES_WORKBOOK.has(module) && !READS.has(imported.name);
      return imported.from.startsWith("./") && writes(imported.from.slice(2), imported.name);
    });
    found.set(at, isWriting);
    return isWriting;
  };
  const result = new Map<string, boolean>();
  for (const [file, { functions }] of parsed) {
    for (const [name, { isExported }] of functions)
      if (isExported && writes(file, name)) result.set(name, true);
  }
  return result;
}

describe("use cases that change the workbook", () => {
  it("are all tried through faults, and nothing else is said to be", () => {
    const covered = USE_CASES_THAT_WRITE.flatMap(({ covers }) => covers);
    expect([...covered].sort()).toEqual([...writers().keys()].sort());
  });

  it("change it by the files that are known to", () => {
    const folders = ["src/workbook", "src/workbook/self-test"];
    const calling = folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".ts"))
        .filter((name) => /\b(runExcel|watchedCall)\(/.test(readFileSync(join(root, folder, name), "utf8")))
        .map((name) => join(folder, name).replace(/^src\/workbook\/(.*)\.ts$/, "$1")),
    );
    const known = [...CHANGES_WORKBOOK, ...STEPS, ...ONLY_READS, "run-excel"];
    const isCheck = (name: string): boolean => /^self-test\/.*-checks$/.test(name);
    expect(calling.filter((name) => !known.includes(name) && !isCheck(name))).toEqual([]);
  });

  it("are like one that is tried whole where only a part of their faults is", () => {
    const whole = new Set(
      USE_CASES_THAT_WRITE.filter(({ isLike }) => isLike === undefined).map(({ what }) => what),
    );
    for (const { isLike } of USE_CASES_THAT_WRITE) if (isLike !== undefined) expect(whole).toContain(isLike);
  });
});
