import { join } from "node:path";
import ts from "typescript";

/** Folders of the add-in that speak with Excel or might. */
const FOLDERS = ["src/workbook", "src/use-cases", "src/taskpane", "src/commands"];

/**
 * Members of Excel's objects that the add-in's source uses, as "Range.values", by the types of
 * @types/office-js. Members of plain data, of the request context and of Office are left out:
 * the client library answers those itself.
 */
export function usedMembers(root: string): ReadonlySet<string> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (!config) throw new Error("tsconfig.json cannot be read");
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.slice(root.length + 1);
    if (FOLDERS.some((folder) => path.startsWith(folder))) visit(file, checker, used);
  }
  return used;
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

function visit(node: ts.Node, checker: ts.TypeChecker, used: Set<string>): void {
  if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), used);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) {
      note(checker.getTypeAtLocation(node.parent).getProperty(name.text), used);
    }
  }
  ts.forEachChild(node, (child) => {
    visit(child, checker, used);
  });
}

function note(symbol: ts.Symbol | undefined, used: Set<string>): void {
  for (const declaration of symbol?.declarations ?? []) {
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) || !owner.name) continue;
    const inherits = owner.heritageClauses?.some((clause) => clause.getText().includes("ClientObject"));
    if (inherits === true) used.add(`${owner.name.text}.${symbol?.name ?? ""}`);
  }
}
