import type { Measure, PlanAreas } from "../../engine/model/plan";
import { cell, column, formula, fragment, here, quoted } from "../formula";
import { COUNT, GENERAL, measureFormat, SHARE, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER } from "../report-facts";
import { nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type {
  Area,
  ConditionalFormatDescription,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";
import { text } from "./account-columns";
import { follows } from "./areas/account-area";
import { areasOnPaper } from "./areas/areas-on-paper";
import { areaMeasures, areaOrder, areaSums, hasLiveSums } from "./areas/area-facts";

const TABLE = "EF_Areas";
const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";
/** Last column for readers; those right of it serve the formulas. */
const LAST_READER_COLUMN = "Status";

const WIDTHS: Readonly<Record<string, number>> = {
  "Area ID": 9,
  Area: 30,
  State: 18,
  Territory: 15,
  "Planned Territory": 15,
  Rep: 19,
  Potential: 14,
  Revenue: 14,
  "Share of Territory": 12,
  Status: 13,
};

/**
 * One row a county or state: whose it is, and what its accounts hold. A territory changed here
 * goes to all accounts of the area that are not kept apart, and from there to every figure.
 *
 * @param territoryList the cells that hold the names to choose from
 */
export function territoryAreas(facts: ReportFacts, areas: PlanAreas, territoryList: Area): SheetDescription {
  const table: TableDescription = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: columnsOf(facts, areas),
    rowCount: areas.areas.length,
    filterButtons: true,
  };
  const readers = table.columns.findIndex(({ header }) => header === LAST_READER_COLUMN) + 1;
  const area = areas.level === "counties" ? "county" : "state";
  const paper = areasOnPaper(facts, areas, HEADER_ROW + table.rowCount + 4, table.columns.length + 1);
  return {
    role: "territoryAreas",
    name: "Territory Areas",
    tabColor: PALETTE.tabOther,
    columnWidths: [...widthsOf(table, WIDTHS, 11), ...(paper === null ? [] : [3, ...paper.widths])],
    rowHeights: [...FRAME_ROWS, { row: HEADER_ROW, height: 30 }, ...(paper?.rowHeights ?? [])],
    blocks: [
      ...heading(
        "Territory Areas",
        `One row a ${area}. To hand one over, pick another territory in the yellow column: its accounts follow, but for those kept apart on Territory Assignments.`,
      ),
      {
        row: HEADER_ROW - 1,
        column: 0,
        cells: [
          [
            `${sumsNote(facts, areas)} Whether a territory is in one piece is checked when it is planned, not here.${paper === null ? "" : " On paper there is one row a territory."}`,
          ],
        ],
        style: "note",
      },
      {
        row: HEADER_ROW - 1,
        column: readers,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
      ...(paper?.blocks ?? []),
    ],
    tables: [table],
    conditionalFormats: conditionalFormats(facts, areas, table),
    listValidations: [
      {
        area: columnArea(table, "Territory"),
        source: { role: "territoryKpis", area: territoryList },
        promptTitle: "Territory",
        prompt: `Pick a territory. The accounts of the ${area} follow, and everything recalculates. ${facts.houseLabel} leaves them out of all.`,
        errorTitle: "Not in the list",
        error: `No territory of the plan has this name. Pick one from the list; ${facts.houseLabel} leaves the accounts out of all. ${facts.setAsideLabel} is for rows that cannot be planned and is not chosen by hand.`,
        alert: "stop",
      },
    ],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 2,
    print: printOf(
      facts,
      paper?.area ?? {
        row: 0,
        column: 0,
        rowCount: HEADER_ROW + 1 + table.rowCount,
        columnCount: readers,
      },
      paper?.titleRow ?? HEADER_ROW,
    ),
  };
}

function sumsNote(facts: ReportFacts, areas: PlanAreas): string {
  return hasLiveSums(facts, areas)
    ? "Sums are taken over the accounts that follow."
    : "Sums are those of the plan, because of the number of accounts.";
}

function columnsOf(facts: ReportFacts, areas: PlanAreas): TableColumnDescription[] {
  const order = areaOrder(facts, areas);
  const texts = (pick: (area: PlanAreas["areas"][number]) => string): string[] =>
    Array.from(order, (index) => {
      const area = areas.areas[index];
      return area === undefined ? "" : pick(area);
    });
  const planned = texts(({ territory }) => facts.plan.territories[territory]?.name ?? "");
  const no = here(TABLE, "Territory No");
  const territory = here(TABLE, "Territory");
  const columns: TableColumnDescription[] = [
    { header: "Area ID", values: texts(({ id }) => id), format: TEXT, style: "label" },
    { header: "Area", values: texts(({ name }) => name), format: TEXT, style: "formula" },
  ];
  if (areas.level === "counties")
    columns.push(
      text(
        "State",
        texts(({ state }) => state),
      ),
    );
  columns.push(
    { header: "Territory", values: planned, format: TEXT, style: "input", align: "center" },
    { header: "Planned Territory", values: planned, format: TEXT, style: "value", align: "center" },
  );
  if (facts.hasReps) {
    columns.push({
      header: "Rep",
      formula: formula`=IF(${no}=0,"",INDEX(${column(TERRITORIES, "Rep")},${no})&"")`,
      format: GENERAL,
      style: "formula",
    });
  }
  columns.push(accounts(facts, areas, order));
  for (const measure of areaMeasures(facts, areas)) columns.push(sumOf(facts, areas, measure, order));
  const load = MEASURE_HEADER[facts.balanced.key];
  const all = fragment`INDEX(${column(TERRITORIES, load)},${no})`;
  if (columns.some(({ header }) => header === load)) {
    columns.push({
      header: "Share of Territory",
      formula: formula`=IF(${no}=0,"",IF(${all}=0,"",${here(TABLE, load)}/${all}))`,
      format: SHARE,
      style: "formula",
      align: "right",
    });
  }
  columns.push(
    {
      header: "Status",
      formula: formula`=IF(${no}>0,"Assigned",IF(${territory}="","Unassigned",IF(${territory}=${nameOf("house")},"House",IF(${territory}=${nameOf("setAside")},"Set aside","Unknown territory"))))`,
      format: GENERAL,
      style: "formula",
      indent: 1,
    },
    {
      header: "Hand Edit",
      formula: formula`=IF(${territory}=${here(TABLE, "Planned Territory")},"",${quoted("edited")})`,
      format: GENERAL,
      style: "formula",
    },
    {
      header: "Territory No",
      formula: formula`=IF(${territory}="",0,IFERROR(MATCH(${territory},${column(TERRITORIES, "Territory")},0),0))`,
      format: COUNT,
      style: "formula",
    },
    { header: "No", values: Int32Array.from(order, (_, row) => row + 1), format: "0", style: "value" },
  );
  return columns;
}

function accounts(facts: ReportFacts, areas: PlanAreas, order: Int32Array): TableColumnDescription {
  const look = { header: "Accounts", format: COUNT, align: "right" } as const;
  if (hasLiveSums(facts, areas)) {
    return {
      ...look,
      formula: formula`=COUNTIFS(${column(ACCOUNTS, "Follows Area")},${here(TABLE, "No")})`,
      style: "formula",
    };
  }
  const ones = new Float64Array(facts.plan.accounts.count).fill(1);
  return { ...look, values: inOrder(facts, areas, ones, order), style: "value" };
}

function sumOf(
  facts: ReportFacts,
  areas: PlanAreas,
  measure: Measure,
  order: Int32Array,
): TableColumnDescription {
  const header = MEASURE_HEADER[measure.key];
  const look = {
    header,
    format: measureFormat(measure, facts.options.currencySymbol),
    align: "right",
  } as const;
  if (!hasLiveSums(facts, areas)) {
    return { ...look, values: inOrder(facts, areas, measure.values, order), style: "value" };
  }
  return {
    ...look,
    formula: formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Follows Area")},${here(TABLE, "No")})`,
    style: "formula",
  };
}

function inOrder(
  facts: ReportFacts,
  areas: PlanAreas,
  values: Float64Array,
  order: Int32Array,
): Float64Array {
  const sums = areaSums(areas, values, (account) => follows(facts, areas, account));
  return Float64Array.from(order, (area) => sums[area] ?? 0);
}

function conditionalFormats(
  facts: ReportFacts,
  areas: PlanAreas,
  table: TableDescription,
): ConditionalFormatDescription[] {
  const territory = columnArea(table, "Territory");
  const planned = columnArea(table, "Planned Territory");
  const first = areaMeasures(facts, areas)[0];
  return [
    {
      kind: "formula",
      area: territory,
      formula: formula`=${cell(territory.row, territory.column, "column")}<>${cell(planned.row, planned.column, "column")}`,
      fontColor: PALETTE.watchText,
      bold: true,
    },
    ...(first === undefined
      ? []
      : [
          {
            kind: "dataBar" as const,
            area: columnArea(table, MEASURE_HEADER[first.key]),
            color: PALETTE.bar,
            minimum: 0,
          },
        ]),
  ];
}
