import { cell, formula, fragment, quoted } from "../formula";
import { PALETTE } from "../palette";
import type { ScenarioSheetFacts } from "../scenario-options";
import { columnArea, FRAME_ROWS, heading } from "../sheet-frame";
import type {
  CellContent,
  NameDescription,
  SheetDescription,
  WorkbookDescription,
} from "../workbook-description";
import { live } from "./check-line";
import {
  bestOf,
  CHART_COLUMN,
  CHART_COLUMNS,
  comparison,
  comparisonChart,
  FIRST_SIDE,
  HEADER,
  sidesOf,
} from "./scenarios/comparison";
import { figureLines } from "./scenarios/figure-lines";
import { savedTable } from "./scenarios/saved-table";
import { TOTALS_ROWS, totalsBlocks, totalsNames } from "./scenarios/scenario-checks";
import { savedTerritories, sideTable, SIDE_WORDS } from "./scenarios/territory-tables";

export interface ScenariosSheet {
  readonly sheet: SheetDescription;
  readonly names: readonly NameDescription[];
}

/** The Scenarios sheet by itself, as it is written when a scenario is saved, renamed or deleted. */
export function describeScenarios(facts: ScenarioSheetFacts): WorkbookDescription {
  const { sheet, names } = scenariosSheet(facts);
  return { sheets: [sheet], names, activate: "scenarios", replaces: "described" };
}

/**
 * Scenarios side by side, then one row a scenario, then what each gave every territory. The column
 * of the plan on the sheets is live; the others are looked up by the names above them, which may be
 * chosen anew.
 */
export function scenariosSheet(facts: ScenarioSheetFacts): ScenariosSheet {
  const { scenarios, written, currencySymbol } = facts;
  const lines = figureLines(facts);
  const hasQuotas = scenarios.some(({ figures }) => figures.quotas !== null);
  const sides = sidesOf(facts);
  const totalsRow = HEADER + lines.length + 2;
  const sidesRow = totalsRow + TOTALS_ROWS + 1;
  const bySide = sideTable(facts, sides, sidesRow + 1);
  const savedRow = sidesRow + 1 + bySide.rowCount + 3;
  const saved = savedTable(facts, lines, savedRow + 1);
  const detailRow = savedRow + 1 + saved.rowCount + 3;
  const detail = savedTerritories(facts, detailRow + 1);
  const choices = sides.flatMap((side, at) => (side === null ? [] : [FIRST_SIDE + at]));
  const note =
    "Bold is the best in its row. A blank figure means that a scenario has no data for it. Names and notes may be changed; the text under Definition makes a scenario again and stays as it is.";
  const sheet: SheetDescription = {
    role: "scenarios",
    name: "Scenarios",
    tabColor: PALETTE.tabOther,
    columnWidths: [30, 17, 17, 17, 17, 13, ...saved.columns.slice(6).map(({ header }) => widthOf(header))],
    rowHeights: [
      ...FRAME_ROWS,
      ...[HEADER, sidesRow + 1, savedRow + 1].map((row) => ({ row, height: 30 })),
      ...Array.from({ length: saved.rowCount }, (_, at) => ({ row: savedRow + 2 + at, height: 18 })),
      { row: detailRow + 1, height: 20 },
    ],
    blocks: [
      ...heading(
        "Scenarios",
        written === null
          ? "Plans side by side as they were when saved. Choose others in the yellow cells."
          : "The plan on these sheets, live, beside saved scenarios as they were when saved. Choose others in the yellow cells.",
      ),
      { row: 2, column: 0, cells: [[note]], style: "note" },
      ...comparison(facts, lines),
      ...totalsBlocks(hasQuotas, currencySymbol, totalsRow),
      { row: sidesRow, column: 0, cells: [[whoIsWho(facts)]], style: "heading" },
      {
        row: savedRow,
        column: 0,
        cells: [[`Saved scenarios: ${String(scenarios.length)}`]],
        style: "heading",
      },
      {
        row: detailRow,
        column: 0,
        cells: [["What each gave every territory when it was saved"]],
        style: "heading",
      },
    ],
    tables: [bySide, saved, detail],
    conditionalFormats: bestOf(lines),
    listValidations: choices.map((at) => ({
      area: { row: HEADER, column: at, rowCount: 1, columnCount: 1 },
      source: { role: "scenarios" as const, area: columnArea(saved, "Name") },
      promptTitle: "Scenario",
      prompt: "Pick a saved scenario. Its figures are looked up below.",
      errorTitle: "Scenario",
      error: "That is none of the saved scenarios listed on this sheet.",
      alert: "stop" as const,
    })),
    numberValidations: [],
    charts: lines.some(({ isCharted }) => isCharted) ? [comparisonChart(lines, written !== null)] : [],
    images: [],
    freezeRows: 0,
    freezeColumns: 1,
    print: {
      orientation: "landscape",
      pagesWide: 1,
      pagesTall: 0,
      area: { row: 0, column: 0, rowCount: savedRow, columnCount: CHART_COLUMN + CHART_COLUMNS },
      titleRows: { first: bySide.row, last: bySide.row },
      footer: {
        left: `Evenfield ${facts.version} · ${facts.planName}`.replaceAll("&", "&&"),
        center: "&A",
        right: "Page &P of &N",
      },
    },
  };
  return { sheet, names: totalsNames(hasQuotas, totalsRow) };
}

/** Which words in the headers below stand for which scenario. */
function whoIsWho(facts: ScenarioSheetFacts): CellContent {
  const all = sidesOf(facts)
    .map((_, at) => {
      const chosen = cell(HEADER, FIRST_SIDE + at, "both");
      return fragment`${quoted(`${SIDE_WORDS[at] ?? ""}: `)}&IF(${chosen}="","none chosen",${chosen})`;
    })
    .reduce((list, part) => fragment`${list}&" · "&${part}`);
  return live(formula`="Territory by territory. "&${all}`);
}

function widthOf(header: string): number {
  return header === "Note" ? 40 : header.startsWith("Definition") ? 30 : 13;
}
