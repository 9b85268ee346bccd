import { SaxesParser, type SaxesTagPlain } from "saxes";
import { workbookParts } from "./workbook-parts";

/** Elements whose text a spreadsheet reads as a formula or an address. */
const FORMULAS = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "c:f",
  "xm:f",
  "xm:sqref",
]);
/** Elements that say what a program does with the file, and the attributes that are no words for people. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["ref", "location", "r:id"],
  dataValidation: ["type", "operator", "sqref", "allowBlank"],
  cfRule: ["type", "operator", "priority"],
  table: ["name", "displayName", "ref"],
  tableColumn: ["name"],
  definedName: ["name", "localSheetId", "hidden"],
  sheet: ["name", "state"],
  Relationship: ["Type", "Target", "TargetMode"],
  Override: ["PartName", "ContentType"],
  ddeLink: ["ddeService", "ddeTopic"],
  oddFooter: [],
  oddHeader: [],
  mergeCell: ["ref"],
};

/**
 * What a workbook file does, without what it says: its parts and their relations, every formula with its cell, the kind
 * of every value of a column, links, rules, names, tables and sheets. Texts that are only shown are no part of it. Two
 * files of the same plan with other words have the same skeleton.
 *
 * @param shown what may stand in a formula without being one: the user's own sheet names, each for its stand-in
 * @throws Error where a part is not well formed
 */
export function fileSkeleton(bytes: Uint8Array, shown: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, text] of workbookParts(bytes)) {
    found.push(path);
    if (/\.(xml|rels)$/.test(path)) readPart(path, text, (line) => found.push(named(line, shown)));
  }
  return found.sort();
}

function readPart(path: string, text: string, tell: (line: string) => void): void {
  const open: { name: string; text: string; attributes: string }[] = [];
  let cell = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new Error(`${path}: ${error.message}`);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const kept = MEANINGS[tag.name] ?? [];
    const attributes = kept.map((name) => `${name}=${tag.attributes[name] ?? ""}`).join(" ");
    if (tag.name === "c" && tag.attributes["r"] !== undefined) {
      cell = tag.attributes["r"];
    }
    if (tag.name === "v" || tag.name === "is") {
      const kind = open.at(-1)?.attributes ?? "";
      // By column: other words may stand in another order.
      tell(`${path} ${cell.replace(/\d+/, "")} holds ${kind}`);
    }
    const kind = tag.attributes["t"] ?? "n";
    const isCell = tag.name === "c";
    // However a text is stored, it is a text.
    const told = /^(s|str|inlineStr)$/.test(kind) ? "a text" : kind;
    open.push({ name: tag.name, text: "", attributes: isCell ? told : attributes });
  });
  parser.on("text", (piece) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += piece;
  });
  parser.on("closetag", () => {
    const tag = open.pop();
    if (tag === undefined) return;
    if (FORMULAS.has(tag.name)) {
      const where = tag.name === "f" && path.includes("/worksheets/") ? ` ${cell}` : "";
      tell(`${path}${where} ${tag.name} ${tag.attributes}: ${tag.text}`);
    } else if (tag.name === "oddFooter" || tag.name === "oddHeader") {
      tell(`${path} ${tag.name}: ${codesOf(tag.text)}`);
    } else if (tag.name in MEANINGS) tell(`${path} ${tag.name} ${tag.attributes}`);
  });
  parser.write(text).close();
}

/** The codes of a page's foot without its words: "&L&P&N"; a doubled sign is the sign itself. */
function codesOf(foot: string): string {
  return (foot.replaceAll("&&", "").match(/&(?:"[^"]*"|\d+|K[0-9A-F]{6}|.)/gs) ?? []).join("");
}

/** A line with the user's sheets called as they stand for. */
function named(line: string, shown: ReadonlyMap<string, string>): string {
  let told = line;
  for (const [name, stand] of shown) {
    told = told
      .replaceAll(`'${name.replaceAll("'", "''")}'!`, `${stand}!`)
      .replaceAll(`sheet name=${name} `, `sheet name=${stand} `);
  }
  return told;
}
