import type { Measure } from "../../engine/model/plan";
import { HOUSE, NO_OWNER } from "../../engine/model/plan";
import type { Reference } from "../formula";
import { cell, column, formula, fragment, headerCell, here, quoted } from "../formula";
import { COUNT, DEGREES, GENERAL, KILOMETRES, measureFormat, moneyFormat, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER } from "../report-facts";
import { nameOf } from "../report-names";
import { accountOrder, ordered, text } from "./account-columns";
import { area, areaWorkings, territoryByArea } from "./areas/account-area";
import { potentialSource, segment, segmentWorkings, workload } from "./segment-columns";
import { fit, plannedFit } from "./fit-columns";
import { densityOfAccount } from "./performance/account-density";
import { addedSums } from "./performance/account-sums";
import { quotaAmounts } from "./quota/account-amounts";
import { eachInAStep, type Steps } from "../../engine/model/steps";
import { areAllTall, tallRows } from "../tall-rows";
import { columnArea, FRAME_ROWS, HEADER_ROW, heading, printOf, widthsOf } from "../sheet-frame";
import type {
  Area,
  ConditionalFormatDescription,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
} from "../workbook-description";

const TABLE = "EF_Assignments";
/** Last column for readers; those right of it serve the formulas. */
const LAST_READER_COLUMN = "Reason";

const REASON_WIDTH = 60;
const WIDTHS: Readonly<Record<string, number>> = {
  "Account ID": 12,
  Account: 27,
  Region: 12,
  Segment: 9,
  Area: 22,
  "Kept In": 12,
  Potential: 12,
  Revenue: 12,
  Workload: 10,
  "Potential Source": 10,
  Territory: 12,
  "Planned Territory": 12,
  Rep: 19,
  "Previous Rep": 19,
  "Moved?": 9,
  Fit: 7,
  Distance: 10,
  Lock: 8,
  Status: 11,
  Reason: REASON_WIDTH,
  "Planned Reason": 30,
};

/**
 * One row an account: where it is, whose it is, whose it was and why. The Territory column
 * is the input of the whole workbook: every other figure follows it by formula.
 *
 * @param territoryList the cells that hold the names to choose from
 */
export function* territoryAssignments(facts: ReportFacts, territoryList: Area): Steps<SheetDescription> {
  const lengths = accountOrder(facts, (account) => (facts.plan.reason[account] ?? "").length);
  const tall = areAllTall(lengths, REASON_WIDTH) ? tallRows(lengths, HEADER_ROW + 1, REASON_WIDTH) : [];
  const wraps = tall.length > 0;
  const table: TableDescription = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    columns: (yield* eachInAStep(columnsOf(facts)))
      .flat()
      .map((column) => (wraps && column.header === LAST_READER_COLUMN ? { ...column, wrap: true } : column)),
    rowCount: Math.max(1, facts.plan.accounts.count),
    filterButtons: true,
  };
  const readers = table.columns.findIndex((candidate) => candidate.header === LAST_READER_COLUMN) + 1;
  const lastRow = HEADER_ROW + table.rowCount;
  return {
    role: "territoryAssignments",
    name: "Territory Assignments",
    tabColor: PALETTE.tabOther,
    columnWidths: widthsOf(table, { ...WIDTHS, ...widthsOfNames(facts) }, 11),
    rowHeights: [...FRAME_ROWS, { row: HEADER_ROW, height: 30 }, ...tall],
    blocks: [
      ...heading(
        "Territory Assignments",
        facts.plan.areas === null
          ? "One row an account. To change an owner, pick another territory in the yellow Territory column: balance, KPIs and checks recalculate."
          : "One row an account. Its territory is that of its area on Territory Areas; to keep one account apart, pick a territory in the yellow Kept In column, and clear it to let the account go with its area.",
      ),
      ...(facts.hasFit
        ? [
            {
              row: HEADER_ROW - 1,
              column: 0,
              cells: [
                [
                  "Fit is with the planned rep. It is blank where an owner was changed by hand, until the next plan scores the new pair.",
                ],
              ],
              style: "note" as const,
            },
          ]
        : []),
      {
        row: HEADER_ROW - 1,
        column: readers,
        cells: [["Workings of the formulas, not for editing"]],
        style: "note",
      },
    ],
    tables: [table],
    conditionalFormats: conditionalFormats(facts, table),
    listValidations: [...(facts.plan.areas === null ? [] : ["Kept In"]), "Territory"].map((header) => ({
      area: columnArea(table, header),
      source: { role: "territoryKpis", area: territoryList },
      promptTitle: header,
      prompt: `Pick a territory. Everything recalculates. ${facts.houseLabel} leaves the account out of all.`,
      errorTitle: "Not in the list",
      error: `No territory of the plan has this name. Pick one from the list; ${facts.houseLabel} leaves the account out of all. ${facts.setAsideLabel} is for rows that cannot be planned and is not chosen by hand.`,
      alert: "stop",
    })),
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 2,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: readers }, HEADER_ROW),
  };
}

/** As wide as nearly all names of accounts are and all of segments, between bounds that leave the other columns their room. */
function widthsOfNames({ plan, hasSegments }: ReportFacts): Readonly<Record<string, number>> {
  const lengths = plan.accounts.name.map((name) => name.length).sort((a, b) => a - b);
  const nearlyAll = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const segments = plan.segmentation.segments.map(({ name }) => name.length);
  return {
    Account: Math.min(38, Math.max(27, nearlyAll + 2)),
    ...(hasSegments ? { Segment: Math.min(24, Math.max(9, ...segments.map((length) => length + 1))) } : {}),
  };
}

/** The columns in their order, each made when it is asked for. */
function* columnsOf(facts: ReportFacts): Iterable<() => readonly TableColumnDescription[]> {
  const { plan } = facts;
  const { accounts } = plan;
  yield () => [
    rowName(
      "Account ID",
      accountOrder(facts, (account) => accounts.id[account] ?? ""),
    ),
  ];
  yield () => [
    rowName(
      "Account",
      accountOrder(facts, (account) => accounts.name[account] ?? ""),
    ),
  ];
  if (facts.hasRegions) yield () => [region(facts)];
  const { areas } = plan;
  if (areas !== null) yield () => [area(facts, areas)];
  if (facts.hasSegments) yield () => [segment(facts)];
  for (const measure of facts.measures) {
    yield () => [
      measure.key === "workload" && facts.callPlan === "live" ? workload(facts) : amount(facts, measure),
    ];
    if (measure.key === "potential") yield () => potentialSource(facts);
  }
  yield () => territoryColumns(facts);
  if (facts.hasReps) yield () => [rep()];
  if (facts.hasOwners) {
    if (facts.hasReps) {
      yield () => [
        text(
          "Previous Rep",
          accountOrder(facts, (account) => previousRep(facts, account)),
        ),
      ];
    }
    yield () => [isMoved()];
  }
  yield () => fit(facts);
  if (facts.hasPlaces) yield () => [distance(facts)];
  if (facts.hasLocks) {
    yield () => [
      {
        ...text(
          "Lock",
          accountOrder(facts, (account) => lockWord(facts, account)),
        ),
        align: "center",
      },
    ];
  }
  yield statusAndReason;
  yield* workings(facts);
}

/** Where each account is and where the plan has put it. */
function territoryColumns(facts: ReportFacts): TableColumnDescription[] {
  const { areas } = facts.plan;
  const planned = accountOrder(facts, (account) => plannedTerritory(facts, account));
  return [
    ...(areas === null
      ? [{ header: "Territory", values: planned, format: TEXT, style: "input", align: "center" } as const]
      : territoryByArea(facts, areas, planned)),
    { header: "Planned Territory", values: planned, format: TEXT, style: "value", align: "center" },
  ];
}

function rep(): TableColumnDescription {
  return {
    header: "Rep",
    formula: formula`=IF(${here(TABLE, "Territory No")}=0,"",INDEX(${column("EF_Territories", "Rep")},${here(TABLE, "Territory No")})&"")`,
    format: GENERAL,
    style: "formula",
  };
}

function isMoved(): TableColumnDescription {
  return {
    header: "Moved?",
    formula: formula`=IF(${here(TABLE, "Territory No")}=0,"",IF(${here(TABLE, "Previous Territory")}="","New",IF(${here(TABLE, "Territory")}=${here(TABLE, "Previous Territory")},"","Moved")))`,
    format: GENERAL,
    style: "formula",
    align: "center",
  };
}

function statusAndReason(): TableColumnDescription[] {
  return [
    {
      header: "Status",
      formula: formula`=IF(${here(TABLE, "Territory No")}>0,"Assigned",IF(${here(TABLE, "Territory")}="","Unassigned",IF(${here(TABLE, "Territory")}=${nameOf("house")},"House",IF(${here(TABLE, "Territory")}=${nameOf("setAside")},"Set aside","Unknown territory"))))`,
      format: GENERAL,
      style: "formula",
      indent: 1,
    },
    {
      header: "Reason",
      formula: formula`=IF(${here(TABLE, "Hand Edit")}="",${here(TABLE, "Planned Reason")}&"","Changed by hand from "&${here(TABLE, "Planned Territory")}&". Plan: "&${here(TABLE, "Planned Reason")})`,
      format: GENERAL,
      style: "formula",
    },
  ];
}

function* workings(facts: ReportFacts): Iterable<() => readonly TableColumnDescription[]> {
  const { plan } = facts;
  yield handEdit;
  if (facts.hasOwners) {
    yield () => [
      text(
        "Previous Territory",
        accountOrder(facts, (account) => {
          const previous = plan.previousTerritoryOf[account] ?? NO_OWNER;
          return plan.territories[previous]?.name ?? "";
        }),
      ),
    ];
  }
  yield () => [
    text(
      "Planned Reason",
      accountOrder(facts, (account) => plan.reason[account] ?? ""),
    ),
  ];
  yield () => plannedFit(facts);
  if (facts.hasPlaces && !facts.lean) {
    yield () => [
      degrees("Latitude", ordered(facts, plan.accounts.latitude)),
      degrees("Longitude", ordered(facts, plan.accounts.longitude)),
    ];
  }
  yield () => densityOfAccount(facts);
  if (facts.hasSegments) yield () => segmentWorkings(facts);
  const { areas } = plan;
  if (areas !== null) yield () => areaWorkings(facts, areas);
  const money = moneyFormat(facts.options.currencySymbol);
  for (const { header, values } of quotaAmounts(facts)) {
    yield () => [{ header, values: ordered(facts, values), format: money, style: "value", align: "right" }];
  }
  for (const { header, values, format } of addedSums(facts)) {
    yield () => [{ header, values: ordered(facts, values), format, style: "value", align: "right" }];
  }
  yield () => [
    {
      header: "Source Row",
      values: Int32Array.from(facts.order, (account) => plan.accounts.sourceRow[account] ?? 0),
      format: "0",
      style: "value",
    },
  ];
}

/** Whether an owner was changed by hand, in which row, and the number of its territory. */
function handEdit(): TableColumnDescription[] {
  return [
    {
      header: "Hand Edit",
      formula: formula`=IF(${here(TABLE, "Territory")}=${here(TABLE, "Planned Territory")},"",${quoted("edited")})`,
      format: GENERAL,
      style: "formula",
    },
    {
      header: "Edit Row",
      formula: formula`=IF(${here(TABLE, "Hand Edit")}="","",ROW()-ROW(${headerCell(TABLE, "Edit Row")}))`,
      format: COUNT,
      style: "formula",
    },
    {
      header: "Territory No",
      formula: formula`=IF(${here(TABLE, "Territory")}="",0,IFERROR(MATCH(${here(TABLE, "Territory")},${column("EF_Territories", "Territory")},0),0))`,
      format: COUNT,
      style: "formula",
    },
  ];
}

function amount(facts: ReportFacts, measure: Measure): TableColumnDescription {
  return {
    header: MEASURE_HEADER[measure.key],
    values: ordered(facts, measure.values),
    format: measureFormat(measure, facts.options.currencySymbol),
    style: "value",
    align: "right",
  };
}

function region(facts: ReportFacts): TableColumnDescription {
  if (facts.lean) {
    const { plan } = facts;
    return text(
      "Region",
      accountOrder(facts, (account) => plan.territories[plan.territoryOf[account] ?? HOUSE]?.region ?? ""),
    );
  }
  return {
    header: "Region",
    formula: formula`=IF(${here(TABLE, "Territory No")}=0,"",INDEX(${column("EF_Territories", "Region")},${here(TABLE, "Territory No")})&"")`,
    format: GENERAL,
    style: "formula",
  };
}

/** Great-circle distance to the home of the account's territory; as planned where the workbook is large. */
function distance(facts: ReportFacts): TableColumnDescription {
  const look = { header: "Distance", format: KILOMETRES, align: "right" } as const;
  if (facts.lean) return { ...look, values: ordered(facts, facts.plan.distanceKm), style: "value" };
  const no = here(TABLE, "Territory No");
  const latitude = here(TABLE, "Latitude");
  const homeLatitude = ofTerritory("Home Latitude");
  return {
    ...look,
    // The haversine form, which is exact for neighbours as well.
    formula: formula`=IF(OR(${no}=0,${latitude}=""),"",IF(${homeLatitude}="","",2*${nameOf("earthRadius")}*ASIN(MIN(1,SQRT(SIN(RADIANS(${homeLatitude}-${latitude})/2)^2+COS(RADIANS(${latitude}))*COS(RADIANS(${homeLatitude}))*SIN(RADIANS(${ofTerritory("Home Longitude")}-${here(TABLE, "Longitude")})/2)^2)))))`,
    style: "formula",
  };
}

function ofTerritory(header: string): Reference {
  return fragment`INDEX(${column("EF_Territories", header)},${here(TABLE, "Territory No")})`;
}

function conditionalFormats(facts: ReportFacts, table: TableDescription): ConditionalFormatDescription[] {
  const territory = columnArea(table, "Territory");
  const planned = columnArea(table, "Planned Territory");
  const formats: ConditionalFormatDescription[] = [
    {
      kind: "formula",
      area: territory,
      formula: formula`=${cell(territory.row, territory.column, "column")}<>${cell(planned.row, planned.column, "column")}`,
      fontColor: PALETTE.watchText,
      bold: true,
    },
  ];
  const first = facts.measures[0];
  if (first) {
    formats.push({
      kind: "dataBar",
      area: columnArea(table, MEASURE_HEADER[first.key]),
      color: PALETTE.bar,
      minimum: 0,
    });
  }
  return formats;
}

function plannedTerritory(facts: ReportFacts, account: number): string {
  const territory = facts.plan.territoryOf[account] ?? HOUSE;
  if (territory === HOUSE) return facts.houseLabel;
  return facts.plan.territories[territory]?.name ?? facts.setAsideLabel;
}

/** The rep of today's territory, else the owner as the user wrote it. */
function previousRep(facts: ReportFacts, account: number): string {
  const { plan } = facts;
  const previous = plan.previousTerritoryOf[account] ?? NO_OWNER;
  const known = plan.territories[previous]?.rep ?? "";
  return known === "" ? (plan.accounts.owner[account] ?? "") : known;
}

function lockWord(facts: ReportFacts, account: number): string {
  const { accounts } = facts.plan;
  if (accounts.lock[account] === 1) return "Lock";
  return (accounts.namedOwner[account] ?? "") === "" ? "" : "Named";
}

/** Text that names the row. */
function rowName(header: string, values: readonly string[]): TableColumnDescription {
  return { header, values, format: TEXT, style: "formula" };
}

function degrees(header: string, values: Float64Array): TableColumnDescription {
  return { header, values, format: DEGREES, style: "value" };
}
