import type { Finding, Severity } from "../../engine/model/finding";
import { cell, column, countText, formula, fragment, here, quoted, type Reference } from "../formula";
import { GENERAL, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { columnArea, footText, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import { tallRows } from "../tall-rows";
import type {
  PrintDescription,
  SheetDescription,
  TableDescription,
  WorkbookDescription,
} from "../workbook-description";

const TABLE = "EF_Findings";
const HEADER_ROW = 4;

/** Characters that Finding and Remedy are wide. */
const TEXT_WIDTH = 66;

const WORD: Readonly<Record<Severity, string>> = { stop: "Act", look: "Watch", handled: "Handled" };
const RANK: Readonly<Record<Severity, number>> = { stop: 0, look: 1, handled: 2 };

/** What the sheet says when the data is checked without a plan. */
export interface HealthReportOptions {
  /** "" before one was given. */
  readonly planName: string;
  readonly version: string;
  /** As the user reads it, "22 Nov 2026, 09:14". */
  readonly checkedAt: string;
  /** What stopped a job, listed first; null when nothing did. */
  readonly stopped: { readonly code: string; readonly message: string } | null;
}

/** Data Health by itself; the plan's other sheets stay as they are. */
export function describeHealth(
  findings: readonly Finding[],
  { planName, version, checkedAt, stopped }: HealthReportOptions,
): WorkbookDescription {
  const foot = ["Evenfield " + version, planName, `checked ${checkedAt}`].filter((part) => part !== "");
  const sheet = healthSheet(
    stopped === null ? findings : [stopFinding(stopped), ...findings],
    `What was found in the input on ${checkedAt}, worst first. Your own sheets were not changed.`,
    (area, titleRow) => ({
      orientation: "landscape",
      pagesWide: 1,
      pagesTall: 0,
      area,
      titleRows: { first: titleRow, last: titleRow },
      footer: { left: footText(foot.join(" \u00b7 ")), center: "&A", right: "Page &P of &N" },
    }),
  );
  return { sheets: [sheet], names: [], activate: "dataHealth", replaces: "described" };
}

/** What stopped a job as a finding: what was found and its rule, and behind the last semicolon the remedy. */
function stopFinding({ code, message }: { code: string; message: string }): Finding {
  const at = message.lastIndexOf("; ");
  const [finding, remedy] = at < 0 ? [message, ""] : [message.slice(0, at), message.slice(at + 2)];
  return {
    code,
    severity: "stop",
    ...{ sheet: "", cell: "", column: "", value: "" },
    finding,
    remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1),
  };
}

/** What was found in the user's data when a plan was made. */
export function dataHealth(facts: ReportFacts): SheetDescription {
  return healthSheet(
    facts.plan.findings,
    "What was found in the input when the plan was made, worst first. Your own sheets were not changed.",
    (area, titleRow) => printOf(facts, area, titleRow),
  );
}

/** The findings, worst first, each with its remedy and a link to its cell. */
function healthSheet(
  unordered: readonly Finding[],
  lead: string,
  printAs: (area: PrintDescription["area"], titleRow: number) => PrintDescription,
): SheetDescription {
  const findings = [...unordered].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || compareText(a.code, b.code),
  );
  const table = findingsTable(findings);
  const severity = columnArea(table, "Severity");
  const rowsOf = (word: string): Reference =>
    countText(fragment`COUNTIFS(${column(TABLE, "Severity")},${quoted(word)})`);
  return {
    role: "dataHealth",
    name: "Data Health",
    tabColor: PALETTE.tabOther,
    columnWidths: [10, 28, 18, 9, 24, TEXT_WIDTH, TEXT_WIDTH, 8],
    rowHeights: [
      ...FRAME_ROWS,
      { row: HEADER_ROW, height: 20 },
      ...tallRows(
        findings.map(({ finding, remedy }) => Math.max(finding.length, remedy.length)),
        HEADER_ROW + 1,
        TEXT_WIDTH,
      ),
    ],
    blocks: [
      ...heading("Data Health", lead),
      {
        row: 2,
        column: 0,
        cells: [
          [
            {
              formula: formula`=${rowsOf("Act")}&" to act on, "&${rowsOf("Watch")}&" to watch, "&${rowsOf("Handled")}&" handled"`,
            },
          ],
        ],
        style: "heading",
      },
    ],
    tables: [table],
    conditionalFormats: [
      {
        kind: "formula",
        area: severity,
        formula: formula`=${cell(severity.row, severity.column, "column")}="Act"`,
        fontColor: PALETTE.failFill,
        bold: true,
      },
      {
        kind: "formula",
        area: severity,
        formula: formula`=${cell(severity.row, severity.column, "column")}="Watch"`,
        fontColor: PALETTE.watchText,
        bold: true,
      },
    ],
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 0,
    print: printAs(
      { row: 0, column: 0, rowCount: HEADER_ROW + 1 + table.rowCount, columnCount: table.columns.length - 1 },
      HEADER_ROW,
    ),
  };
}

function findingsTable(findings: readonly Finding[]): TableDescription {
  const text = (header: string, pick: (finding: Finding) => string, none: string, wrap = false) => ({
    header,
    values: findings.length === 0 ? [none] : findings.map(pick),
    format: TEXT,
    style: "value" as const,
    ...(wrap ? { wrap } : {}),
  });
  return {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: [
      text("Severity", (finding) => WORD[finding.severity], "Fine"),
      text("Code", (finding) => finding.code, ""),
      text("Sheet", (finding) => finding.sheet, ""),
      text("Cell", (finding) => finding.cell, ""),
      text("Value", (finding) => finding.value, ""),
      text("Finding", (finding) => finding.finding, "Nothing found", true),
      text("Remedy", (finding) => finding.remedy, "", true),
      {
        header: "Show",
        formula: formula`=IF(${here(TABLE, "Sheet")}="","",HYPERLINK("#'"&SUBSTITUTE(${here(TABLE, "Sheet")},"'","''")&"'!"&IF(${here(TABLE, "Cell")}="","A1",${here(TABLE, "Cell")}),"Show"))`,
        format: GENERAL,
        style: "formula",
      },
    ],
    rowCount: Math.max(1, findings.length),
    filterButtons: true,
  };
}

/** By code units: the same order on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
