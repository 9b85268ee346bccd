import { SaxesParser } from "saxes";
import { cellText } from "../../src/engine/model/cell-text";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { makeSample } from "../../workbench/sample/make-sample";
import { sampleBook } from "../../workbench/sample/sample-book";
import type { SampleCell, SampleWorkbook } from "../../workbench/sample/sample-workbook";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { cellFormulas, workbookParts } from "../support/workbook-parts";

/**
 * A workbook in which every text is an attack goes through the whole product: planned, written, saved
 * and read back, and copied for one rep. Each text carries a mark, so that it is found wherever it went.
 */

jest.setTimeout(120_000);

const MARK = "HSTL";

/** What spreadsheets, files, page feet and sheets of formulas give a meaning to; "#" is where the text's own words go. */
const ATTACKS = [
  `=1+1&"${MARK} #"`,
  `=HYPERLINK("https://example.com/?"&A1,"${MARK} #")`,
  `=cmd|' /C calc'!${MARK} #`,
  `+1+cmd|' /C calc'!A0 ${MARK} #`,
  `-2+3+${MARK} #`,
  `@SUM(1,1) ${MARK} #`,
  `＝1+1 ${MARK} #`,
  `'=3+3 ${MARK} #`,
  `a\n=4+4 ${MARK} #`,
  `\u202Efdp.${MARK} #`,
  `"${MARK}" #`,
  `<b>&amp;${MARK}</b>]]> #`,
  `&P&"Arial"&24 ${MARK} #`,
  `_x0041_${MARK} #`,
  `EF_Territories[Potential] ${MARK} #`,
  `Table[[#This Row],[${MARK} #]]`,
  `{=SUM(A1)} ${MARK} #`,
  `'[1]Sheet1'!A1 ${MARK} #`,
  `https://example.com/${MARK} #`,
  `javascript:alert("${MARK} #")`,
  `#REF! ${MARK} #`,
  `1E5 ${MARK} #`,
  `${MARK}*?~ #`,
  `\t${MARK} #`,
  `\t=1+1 ${MARK} #`,
  `${MARK}\r=1+1 #`,
  `${MARK}\r\n=1+1 #`,
  `\\\\server\\share\\${MARK} #`,
  `file:///C:/${MARK} #`,
  `mailto:${MARK}@example.com?subject=#`,
  `+1 ${MARK} #`,
  `-1 ${MARK} #`,
  `'${MARK} #`,
  `[Book1.xlsx]Accounts!A1 ${MARK} #`,
  `${MARK} # ${"x".repeat(240)}`,
];

/** The text of one account alone, as long as a cell holds. */
const LONGEST = [`=${MARK} ${"y".repeat(32_760)}`, `${MARK} ${"z".repeat(32_762)}`];

/** Columns of the sample whose texts are left as they are: places, which are looked up, and words with a meaning. */
const KEPT = new Set([
  "City",
  "State",
  "ZIP",
  "Country",
  "Status",
  "Stage",
  "Home City",
  "Home State",
  "Home ZIP",
  "Locked",
  "Language",
  "Languages",
  "Skills",
]);

/** The same words always become the same attack, so that owners are still reps. */
function hostile(words: string): string {
  const sum = Array.from(words).reduce((all, sign) => (all * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return (ATTACKS[sum % ATTACKS.length] ?? MARK).replace("#", words);
}

function hostileSample(): SampleWorkbook {
  const sample = makeSample({
    accounts: 140,
    reps: 8,
    seed: 3,
    mess: 0,
    asOf: "2026-10-01",
    opportunities: 300,
  });
  return {
    ...sample,
    sheets: sample.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, at): SampleCell => {
          const header = sheet.headers[at] ?? "";
          const isText = typeof cell === "string" && cell !== "";
          if (header === "Account Name" && row < LONGEST.length) return LONGEST[row] ?? cell;
          // Of a few, the words with a meaning are attacks too: they then have none, and a finding quotes them.
          const isSpared = KEPT.has(header) && !(sheet.name === "Accounts" && row >= 10 && row < 14);
          return isText && !isSpared ? hostile(cell) : cell;
        }),
      ),
    })),
  };
}

let source: SampleWorkbook;
let written: Uint8Array;
let book: Book;

beforeAll(async () => {
  source = hostileSample();
  const input = sampleBook(source);
  const accounts = input.sheetNamed("Accounts");
  if (!accounts) throw new Error("the sample has accounts");
  accounts.name = `'=${MARK}'&"A1" <x>!`.replace(/^'/, "(");
  const planned = await planFile({
    bytes: saveBook(input),
    name: "Hostile.xlsx",
    settings: {
      planName: `=1+1&P&"Arial"&24 ${MARK} <b>\u202E`,
      quotaTarget: 12_000_000,
      quotaCap: null,
      resourceBudget: 500_000,
    },
  });
  written = planned.bytes;
  book = loadBook(written, "Hostile.xlsx");
});

const columnOf = (from: Book, name: string, header: string): unknown[] => {
  const found = from.tableNamed(name);
  if (!found) throw new Error(`no table ${name}`);
  const { table, sheet } = found;
  const at = table.columns.findIndex((each) => each.name === header);
  const { top, bottom, left } = table.area;
  return Array.from({ length: bottom - top }, (_, row) => sheet.cells.value(top + 1 + row, left + at));
};

/** Every part of the file as XML; throws where one is not well formed. */
function parse(bytes: Uint8Array): void {
  for (const [path, text] of workbookParts(bytes)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(text).close();
  }
}

/** Texts of the file in places where Excel gives them a meaning. */
function meanings(bytes: Uint8Array): string[] {
  const found: string[] = [...cellFormulas(bytes).values()];
  for (const [path, text] of workbookParts(bytes)) {
    const patterns = [
      /<(?:formula|formula1|formula2|definedName|calculatedColumnFormula|c:f|xm:f)\b[^>]*>([^<]*)</g,
      /<hyperlink\b[^>]*>/g,
      /<table\b[^>]*>/g,
      /<tableColumn\b[^>]*>/g,
    ];
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) found.push(match[1] ?? match[0]);
    if (path.endsWith(".rels")) found.push(text);
  }
  return found.filter((text) => text.includes(MARK));
}

describe("texts with white space at their ends that only some programs take for it", () => {
  /** Every code point that Unicode calls white space, the byte order mark and the space without a width. */
  const WHITE = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /[\p{White_Space}\ufeff\u200b]/u.test(sign),
  );
  /** Those that a formula takes for a space: columns with them are still looked at. */
  const COMMON = ["\ufeff", "\u3000", "\u00a0", "\u202f", "\u2009", "\u2003"];
  const TEXTS = new Set(["Account ID", "Owner", "Rep Name"]);

  const READ_AS_TEXT = ["Accounts: Account ID", "Accounts: Owner", "Reps: Rep Name"];

  /** A written workbook whose texts have one of the spaces each, at both ends, or within the IDs. */
  async function withSpaces(spaces: readonly string[], place: "ends" | "inside"): Promise<Uint8Array> {
    const sample = makeSample({ accounts: 60, reps: 4, seed: 3, mess: 0, asOf: "2026-10-01" });
    const sheets = sample.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, at): SampleCell => {
          const header = sheet.headers[at] ?? "";
          const space = spaces[row % spaces.length] ?? "";
          if (!TEXTS.has(header)) return cell;
          if (place === "ends") return `${space}${String(cell)}${space}`;
          return header === "Account ID" ? `${String(cell)}${space}${space}x` : cell;
        }),
      ),
    }));
    const { bytes } = await planFile({
      bytes: saveBook(sampleBook({ ...sample, sheets })),
      name: "Wide.xlsx",
      settings: { quotaTarget: null },
    });
    return bytes;
  }

  /** The columns that are looked at, and those of which a change is told. */
  function lookedAt(bytes: Uint8Array): { readonly columns: unknown[]; readonly changed: unknown[] } {
    const plan = loadBook(bytes, "Wide.xlsx");
    const results = columnOf(plan, "EF_Checks", "Result");
    const changed = columnOf(plan, "EF_Checks", "Check").filter(
      (check, row) => String(check).startsWith("Inputs unchanged") && results[row] !== "PASS",
    );
    return { columns: columnOf(plan, "EF_Inputs", "Input"), changed };
  }

  it("are read as they stand: the check of the lists tells no change, here and in another program", async () => {
    const bytes = await withSpaces(COMMON, "ends");
    for (const seen of hasLibreOffice() ? [bytes, recalculatedByLibreOffice(bytes)] : [bytes]) {
      const { columns, changed } = lookedAt(seen);
      expect(columns).toEqual(expect.arrayContaining(READ_AS_TEXT));
      expect(changed).toEqual([]);
    }
  });

  it.each(["ends", "inside"] as const)("tell no change, whatever white space it is: %s", async (place) => {
    expect(WHITE).toHaveLength(27);
    const { columns, changed } = lookedAt(await withSpaces(WHITE, place));
    // Of a column that no formula sees as it was read, nothing is told.
    expect(columns).toContain("Accounts: Revenue");
    expect(changed).toEqual([]);
  });
});

describe("a workbook in which every text is an attack", () => {
  it("is planned and written, and every check holds", () => {
    expect(columnOf(book, "EF_Assignments", "Account ID").length).toBeGreaterThan(100);
    const results = columnOf(book, "EF_Checks", "Result");
    const failed = columnOf(book, "EF_Checks", "Check").filter((_, row) => results[row] !== "PASS");
    expect(failed).toEqual([]);
  });

  it("keeps every text what it was, character for character but for what a cell cannot hold", () => {
    const list = source.sheets.find(({ name }) => name === "Accounts");
    const rows = columnOf(book, "EF_Assignments", "Source Row").map(Number);
    for (const [column, header] of [
      ["Account ID", "Account ID"],
      ["Account", "Account Name"],
    ] as const) {
      const at = list?.headers.indexOf(header) ?? -1;
      const expected = rows.map((row) => cellText(String(list?.rows[row - 2]?.[at])).trim());
      expect(columnOf(book, "EF_Assignments", column)).toEqual(expected);
    }
    const reps = new Set(columnOf(book, "Reps", "Rep Name").map((name) => cellText(String(name))));
    expect(columnOf(book, "EF_Territories", "Rep").filter((name) => !reps.has(String(name)))).toEqual([]);
  });

  it("has no formula, link, name, table, header or rule with a word of it", () => {
    expect(meanings(written)).toEqual([]);
  });

  it("names the plan's sheets as always, whatever the user's sheet is called", () => {
    const names = book.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.includes(MARK))).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining(["Plan Summary", "Territory Assignments", "Data Health"]));
  });

  it("doubles the signs that are codes in the foot of a page", () => {
    const feet = [...workbookParts(written)].flatMap(([, text]) =>
      [...text.matchAll(/<oddFooter>([^<]*)</g)].map(([, foot]) => (foot ?? "").replaceAll("&amp;", "&")),
    );
    expect(feet.filter((foot) => foot.includes(MARK)).length).toBeGreaterThan(5);
    for (const foot of feet) expect(foot.replaceAll("&&", "")).not.toMatch(/&(P[^a]*&"|"|24)/);
  });

  it("is a file of well-formed parts", () => {
    parse(written);
  });

  (hasLibreOffice() ? it : it.skip)("is the same text in another spreadsheet program, and no error", () => {
    const anew = loadBook(recalculatedByLibreOffice(written), "Anew.xlsx");
    for (const [table, header] of [
      ["EF_Assignments", "Account"],
      ["EF_Assignments", "Reason"],
      ["EF_Assignments", "Rep"],
      ["EF_Territories", "Potential"],
      ["EF_Checks", "Result"],
    ] as const) {
      expect(columnOf(anew, table, header)).toEqual(columnOf(book, table, header));
    }
  });

  describe("copied for one of its reps", () => {
    let copy: Uint8Array;
    let rep = "";

    beforeAll(async () => {
      rep = String(columnOf(book, "EF_Territories", "Rep")[0]);
      copy = (
        await copyOfFile({
          bytes: written,
          name: "Hostile.xlsx",
          reader: { kind: "rep", name: rep },
          figures: "live",
        })
      ).bytes;
    });

    it("keeps the texts, and no other account is named", () => {
      const one = loadBook(copy, "Copy.xlsx");
      const territories = columnOf(book, "EF_Assignments", "Rep");
      const names = columnOf(book, "EF_Assignments", "Account");
      const listed = names.filter((_, row) => territories[row] === rep);
      expect(columnOf(one, "EF_Assignments", "Account")).toEqual(listed);
      // What the rep gives away is the rep's to hand over.
      const own = [...listed, ...columnOf(one, "EF_HandOff", "Account")];
      const texts = [...workbookParts(copy).values()].join("\n");
      const words = (name: unknown): string => /HSTL\W*(.*?)["\])]*$/s.exec(String(name))?.[1] ?? "";
      const others = names
        .filter((_, row) => territories[row] !== rep)
        .map(words)
        .filter((word) => word.length > 8 && !own.some((name) => String(name).includes(word)));
      expect(others.length).toBeGreaterThan(50);
      expect(others.filter((word) => texts.includes(word))).toEqual([]);
    });

    it("has no formula, link, name, table, header or rule with a word of it, and is well formed", () => {
      expect(meanings(copy)).toEqual([]);
      parse(copy);
    });
  });
});
