import { cell, column, formula } from "../formula";
import { COUNT, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import { columnArea, footText, FRAME_ROWS, heading } from "../sheet-frame";
import type { TableDescription, WorkbookDescription } from "../workbook-description";

const TABLE = "EF_HostChecks";
/** Under title, lead, verdict and the lines about the host. */
const HEADER_ROW = 10;

/** What came of one check of the host. */
export interface HostCheckLine {
  readonly area: string;
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  readonly outcome: "pass" | "fail" | "absent";
  readonly milliseconds: number;
}

/** Where the self-test was run. */
export interface HostFacts {
  /** Program and version, "Excel 16.0.18025". */
  readonly host: string;
  /** "PC", "Mac", "OfficeOnline". */
  readonly platform: string;
  /** Newest ExcelApi that it claims, "1.17". */
  readonly api: string;
  /** Language of its interface and of its numbers, "de-DE, de-DE". */
  readonly languages: string;
  readonly version: string;
  /** As the user reads it. */
  readonly testedAt: string;
}

const RESULT = { pass: "PASS", fail: "FAIL", absent: "Not there" } as const;

/** The result of the self-test by itself; every other sheet stays as it is. */
export function describeSelfTest(lines: readonly HostCheckLine[], facts: HostFacts): WorkbookDescription {
  const table = checksTable(lines);
  const results = columnArea(table, "Result");
  const result = column(TABLE, "Result");
  const firstCell = cell(results.row, results.column, "column");
  const about = [
    ["Program", facts.host],
    ["Platform", facts.platform],
    ["ExcelApi", facts.api],
    ["Languages", facts.languages],
    ["Tested", `${facts.testedAt}, Evenfield ${facts.version}`],
  ] as const;
  return {
    sheets: [
      {
        role: "selfTest",
        name: "Evenfield Self-Test",
        tabColor: PALETTE.tabOther,
        columnWidths: [12, 58, 34, 34, 11, 9],
        rowHeights: [...FRAME_ROWS, { row: HEADER_ROW, height: 20 }],
        blocks: [
          ...heading(
            "Evenfield Self-Test",
            "What Evenfield needs of this Excel, tried on a sheet of its own that is gone again. Your sheets were not touched; this one may be deleted.",
          ),
          {
            row: 2,
            column: 0,
            cells: [
              [
                {
                  formula: formula`=COUNTIFS(${result},"PASS")&" pass, "&COUNTIFS(${result},"FAIL")&" fail, "&COUNTIFS(${result},"Not there")&" not there"`,
                },
              ],
            ],
            style: "heading",
          },
          { row: 4, column: 0, cells: about.map(([label]) => [label]), style: "label" },
          { row: 4, column: 1, cells: about.map(([, value]) => [value]), style: "value" },
        ],
        tables: [table],
        conditionalFormats: [
          {
            kind: "formula",
            area: results,
            formula: formula`=${firstCell}="FAIL"`,
            fontColor: PALETTE.failFill,
            bold: true,
          },
        ],
        listValidations: [],
        numberValidations: [],
        charts: [],
        images: [],
        freezeRows: HEADER_ROW + 1,
        freezeColumns: 0,
        print: {
          orientation: "landscape",
          pagesWide: 1,
          pagesTall: 0,
          area: { row: 0, column: 0, rowCount: HEADER_ROW + 1 + lines.length, columnCount: 6 },
          titleRows: { first: HEADER_ROW, last: HEADER_ROW },
          footer: {
            left: footText(`Evenfield ${facts.version} \u00b7 ${facts.testedAt}`),
            center: "&A",
            right: "Page &P of &N",
          },
        },
      },
    ],
    names: [],
    activate: "selfTest",
    replaces: "described",
  };
}

function checksTable(lines: readonly HostCheckLine[]): TableDescription {
  const text = (header: string, pick: (line: HostCheckLine) => string) => ({
    header,
    values: lines.map(pick),
    format: TEXT,
    style: "value" as const,
  });
  return {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: [
      text("Area", ({ area }) => area),
      text("Check", ({ name }) => name),
      text("Expected", ({ expected }) => expected),
      text("Found", ({ found }) => found),
      text("Result", ({ outcome }) => RESULT[outcome]),
      {
        header: "ms",
        values: lines.map(({ milliseconds }) => milliseconds),
        format: COUNT,
        style: "value",
        align: "right",
      },
    ],
    rowCount: lines.length,
    filterButtons: true,
  };
}
