import type { Reference } from "../formula";
import { column, countText, formula, fragment, here, quoted } from "../formula";
import { COUNT, GENERAL, measureFormat, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { HAND_EDITS_LISTED, MEASURE_HEADER } from "../report-facts";
import { NAMES, nameOf } from "../report-names";
import { columnArea, FRAME_ROWS, heading, printOf } from "../sheet-frame";
import { linkTo, roleAt } from "../sheet-anchors";
import type {
  CellBlock,
  CellContent,
  NameDescription,
  SheetDescription,
  TableDescription,
} from "../workbook-description";
import { distinctRows, sumOf } from "./account-totals";
import { areaChecks } from "./areas/area-checks";
import { live, resultColors, resultOf, type CheckLine } from "./check-line";
import { fitChecks } from "./fit-columns";
import { settingsCheck } from "./settings/changed-settings";
import { handEditsTable } from "./hand-edits";
import { inputChecks, inputTable } from "./inputs/input-table";
import { performanceChecks } from "./performance/performance-checks";
import { jobChecks } from "./jobs/job-checks";
import { quotaChecks } from "./quota/quota-checks";
import { regionChecks, seatChecks, setAsideCheck } from "./territory-checks";
import { POT_NAMES } from "./resources/pot-names";
import { resourceChecks } from "./resources/resource-checks";
import { scenarioChecks } from "./scenarios/scenario-checks";
import { loadHeader } from "./territory-kpi-columns";
import { workloadChecks } from "./workload/workload-checks";

const TABLE = "EF_Checks";
const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";
const SEGMENTS = "EF_Segments";
/** First row of what is to watch, a sentence a row. */
const WATCH_ROW = 3;
/** Of the columns that are printed. */
const WIDTHS = [44, 18, 18, 14, 11, 44];
/** Hand edits that the printed page shows. */
const EDITS_PRINTED = 10;

export interface TieOut {
  readonly sheet: SheetDescription;
  /** Where each check points: "Territory KPIs, Accounts". */
  readonly places: readonly string[];
  readonly names: readonly NameDescription[];
}

/** Every identity of the plan with both sides, their difference and PASS, WATCH or FAIL; below, the hand edits. */
export function tieOut(facts: ReportFacts): TieOut {
  const lines = checkLines(facts);
  const watch = watchTexts(facts);
  const headerRow = WATCH_ROW + Math.max(1, watch.length);
  const checks = checksTable(lines, headerRow);
  const inputsRow = headerRow + lines.length + 3;
  const inputs = inputTable(facts, inputsRow);
  const editsRow = inputs === null ? inputsRow : inputsRow + inputs.rowCount + 1;
  const edits = handEditsTable(facts, editsRow + 1);
  const results = columnArea(checks, "Result");
  const having = (word: Reference): Reference => fragment`COUNTIFS(${column(TABLE, "Result")},${word})`;
  const listed = HAND_EDITS_LISTED[facts.sums];
  const sheet: SheetDescription = {
    role: "tieOut",
    name: "Tie-Out",
    tabColor: PALETTE.tabFirst,
    columnWidths: [
      ...WIDTHS,
      ...Array.from({ length: Math.max(0, edits.columns.length - WIDTHS.length) }, () => 12),
    ],
    rowHeights: [
      ...FRAME_ROWS,
      { row: headerRow, height: 20 },
      ...lines.map((_, index) => ({ row: headerRow + 1 + index, height: 18 })),
      ...(inputs === null ? [] : [{ row: inputs.table.row, height: 20 }]),
      { row: editsRow + 1, height: 20 },
    ],
    blocks: [
      ...heading(
        "Tie-Out",
        "Each line compares two numbers that must be equal. Differences are exact, not rounded away. WATCH: nothing is wrong, something is yours to decide.",
      ),
      { row: 2, column: 0, cells: [["Result"]], style: "heading" },
      {
        row: 2,
        column: 1,
        cells: [
          [
            {
              formula: formula`=${resultOf(fragment`ROWS(${column(TABLE, "Result")})`, having)}`,
            },
          ],
        ],
        style: "check",
        align: "right",
      },
      {
        row: 2,
        column: 2,
        cells: [
          [
            {
              formula: formula`=${countText(having(fragment`"PASS"`))}&" of "&${countText(fragment`ROWS(${column(TABLE, "Result")})`)}&" checks pass"&IF(${having(fragment`"WATCH"`)}=0,"",", "&${countText(having(fragment`"WATCH"`))}&" to watch")`,
            },
          ],
        ],
        style: "note",
        align: "left",
      },
      ...watch.map((sentence, index): CellBlock => ({
        row: WATCH_ROW + index,
        column: 0,
        // While a figure is an error its check says so.
        cells: [[live(formula`=IFERROR(${sentence},"")`)]],
        style: "note",
      })),
      ...(inputs?.blocks ?? []),
      { row: editsRow, column: 0, cells: [["Owners changed by hand since the plan"]], style: "heading" },
      {
        row: editsRow,
        column: 1,
        cells: [[{ formula: formula`=COUNT(${column(ACCOUNTS, "Edit Row")})` }]],
        style: "total",
        format: COUNT,
        align: "right",
      },
      {
        row: editsRow,
        column: 2,
        cells: [[`the first ${String(listed)} are listed`]],
        style: "note",
        align: "right",
      },
    ],
    tables: [...(inputs === null ? [] : [inputs.table]), checks, edits],
    conditionalFormats: [
      ...(inputs?.conditionalFormats ?? []),
      ...[results, { row: 2, column: 1, rowCount: 1, columnCount: 1 }].flatMap(resultColors),
    ],
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: headerRow + 1,
    freezeColumns: 0,
    print: printOf(
      facts,
      { row: 0, column: 0, rowCount: editsRow + 2 + EDITS_PRINTED, columnCount: WIDTHS.length },
      headerRow,
      {
        widths: WIDTHS,
        titleColumns: 1,
        // The rows of the checks are 18 points high, not 15.
        wholeRows: Math.ceil(1.2 * lines.length) + editsRow - lines.length + 2 + EDITS_PRINTED,
        // The two lists below the checks stay together: the second is blank as long as nobody has changed an owner.
        parts: [inputsRow],
        pointsOf: (row) => (row > headerRow && row <= headerRow + lines.length ? 18 : 15),
      },
    ),
  };
  const at = (name: keyof typeof NAMES, row: number, columnIndex: number): NameDescription => ({
    name: NAMES[name],
    role: "tieOut",
    row,
    column: columnIndex,
  });
  return {
    sheet,
    places: lines.map(({ where }) => where),
    names: [at("result", 2, 1), at("resultText", 2, 2), at("editCount", editsRow, 1)],
  };
}

function checksTable(lines: readonly CheckLine[], row: number): TableDescription {
  const left = here(TABLE, "Left");
  const right = here(TABLE, "Right");
  const difference = here(TABLE, "Difference");
  const formats = lines.map((line, at) => ({ row: at, format: line.format }));
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { header: "Check", values: lines.map((line) => line.check), format: TEXT, style: "formula" },
      {
        header: "Left",
        values: lines.map((line) => line.left),
        format: COUNT,
        style: "formula",
        align: "right",
        cells: formats,
      },
      {
        header: "Right",
        values: lines.map((line) => line.right),
        format: COUNT,
        style: "formula",
        align: "right",
        cells: formats,
      },
      {
        header: "Difference",
        formula: formula`=${left}-${right}`,
        format: COUNT,
        style: "formula",
        align: "right",
        cells: formats,
      },
      {
        header: "Result",
        formula: formula`=IF(ISERROR(${difference}),"FAIL",IF(ABS(${difference})<=${nameOf("checkPrecision")}*MAX(1,ABS(${left}),ABS(${right})),"PASS",${here(TABLE, "If Different")}))`,
        format: GENERAL,
        style: "check",
        align: "center",
      },
      {
        header: "Where to look",
        values: lines.map(({ where }) => linkOf(where)),
        format: GENERAL,
        style: "link",
      },
      {
        header: "If Different",
        values: lines.map(({ ifDifferent = "FAIL" }) => ifDifferent),
        format: TEXT,
        style: "value",
        align: "center",
      },
    ],
    rowCount: lines.length,
    filterButtons: false,
  };
}

/** What quotas and budgets leave without a territory and what to do, a sentence each; blank while nothing is left. */
function watchTexts({ plan }: ReportFacts): Reference[] {
  return [
    ...(plan.quotas === null ? [] : [nameOf("quotaNotPlacedText")]),
    ...(plan.resources?.pots ?? []).map(({ kind }) => nameOf(POT_NAMES[kind].notPlacedText)),
  ];
}

/** The place in words, which leads to its sheet. */
function linkOf(where: string): CellContent {
  const role = roleAt(where);
  return role === undefined ? where : live(formula`=${linkTo(role, quoted(where))}`);
}

function checkLines(facts: ReportFacts): CheckLine[] {
  const { plan } = facts;
  const status = column(ACCOUNTS, "Status");
  const count = (word: Reference): Reference => fragment`COUNTIFS(${status},${word})`;
  const lines: CheckLine[] = [
    {
      check: "Accounts read = accounts on the sheet",
      left: plan.accounts.count,
      right: live(formula`=ROWS(${column(ACCOUNTS, "Account ID")})`),
      format: COUNT,
      where: "Territory Assignments, Account ID",
    },
    {
      check: "Accounts = assigned + house + set aside",
      left: live(formula`=ROWS(${status})`),
      right: live(
        formula`=${count(fragment`"Assigned"`)}+${count(fragment`"House"`)}+${count(fragment`"Set aside"`)}`,
      ),
      format: COUNT,
      where: "Territory Assignments, Status",
    },
    {
      check: "Assigned accounts = accounts of the territories",
      left: live(formula`=${count(fragment`"Assigned"`)}`),
      right: live(formula`=SUM(${column(TERRITORIES, "Accounts")})`),
      format: COUNT,
      where: "Territory KPIs, Accounts",
    },
    {
      check: "Accounts without a territory of the plan",
      left: live(formula`=${count(fragment`"Unassigned"`)}+${count(fragment`"Unknown territory"`)}`),
      right: 0,
      format: COUNT,
      where: "Territory Assignments, Status",
    },
    setAsideCheck(),
    settingsCheck(),
    {
      check: "Account IDs are unique (when planned)",
      left: plan.accounts.count,
      right: distinctRows(facts),
      format: COUNT,
      where: facts.leftOut.has("dataHealth") ? "Territory Assignments, Account ID" : "Data Health",
    },
  ];
  if (facts.hasSegmentSheet) {
    lines.push({
      check: "Accounts = segments + without a segment",
      left: live(formula`=ROWS(${column(ACCOUNTS, "Account ID")})`),
      right: live(
        formula`=SUM(${column(SEGMENTS, "Accounts")})+COUNTIFS(${column(ACCOUNTS, "Segment No")},0)`,
      ),
      format: COUNT,
      where: "Segments, Accounts",
    });
  }
  for (const measure of facts.measures) {
    const header = MEASURE_HEADER[measure.key];
    const format = measureFormat(measure, facts.options.currencySymbol);
    const all = fragment`SUM(${column(ACCOUNTS, header)})`;
    const aside = (label: Reference): Reference =>
      fragment`SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${label})`;
    const followsCallPlan = measure.key === "workload" && facts.callPlan === "live";
    if (!followsCallPlan) {
      lines.push({
        check: `${header}: as read = on the sheet`,
        left: sumOf(measure.values),
        right: live(formula`=${all}`),
        format,
        where: `Territory Assignments, ${header}`,
      });
    }
    if (facts.hasSegmentSheet) {
      lines.push({
        check: `${header}: accounts = segments + without a segment`,
        left: live(formula`=${all}`),
        right: live(
          formula`=SUM(${column(SEGMENTS, header)})+SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Segment No")},0)`,
        ),
        format,
        where: `Segments, ${header}`,
      });
    }
    lines.push({
      check: `${header}: accounts = territories + house + set aside`,
      left: live(formula`=${all}`),
      right: live(
        formula`=SUM(${column(TERRITORIES, header)})+${aside(nameOf("house"))}+${aside(nameOf("setAside"))}`,
      ),
      format,
      where: `Territory KPIs, ${header}`,
    });
  }
  lines.push({
    check: "Targets = what is shared out",
    left: live(formula`=SUM(${column(TERRITORIES, "Target")})`),
    right: live(formula`=SUM(${column(TERRITORIES, loadHeader(facts))})`),
    format: measureFormat(facts.balanced, facts.options.currencySymbol),
    where: "Territory KPIs, Target and Capacity",
  });
  lines.push(...seatChecks(facts), ...regionChecks(facts));
  if (facts.hasOwners) {
    lines.push({
      check: "Moved in = moved out",
      left: live(formula`=SUM(${column(TERRITORIES, "Moved In")})`),
      right: live(formula`=SUM(${column(TERRITORIES, "Moved Out")})`),
      format: COUNT,
      where: "Territory KPIs, Moved In",
    });
  }
  lines.push(...fitChecks(facts));
  if (facts.hasLocks) {
    const lock = column(ACCOUNTS, "Lock");
    lines.push({
      check: "Locked accounts stay where they were planned",
      left: live(formula`=COUNTIFS(${lock},"Lock")`),
      right: live(
        formula`=COUNTIFS(${lock},"Lock")-COUNTIFS(${lock},"Lock",${column(ACCOUNTS, "Hand Edit")},"edited")`,
      ),
      format: COUNT,
      where: "Territory Assignments, Lock",
    });
  }
  if (facts.sums === "delta") {
    lines.push({
      check: "Hand edits made = hand edits counted",
      left: live(formula`=${nameOf("editCount")}`),
      right: live(formula`=COUNT(${column("EF_HandEdits", "Edit Row")})`),
      format: COUNT,
      where: "Tie-Out, owners changed by hand",
    });
  }
  if (plan.areas !== null) lines.push(...areaChecks(facts, plan.areas));
  lines.push(...workloadChecks(facts));
  if (plan.performance !== null) lines.push(...performanceChecks(facts, plan.performance));
  if (plan.quotas !== null) lines.push(...quotaChecks(facts, plan.quotas));
  if (plan.handover !== null) lines.push(...jobChecks(plan.handover, facts.options.currencySymbol));
  if (plan.resources !== null) lines.push(...resourceChecks(facts, plan.resources));
  const { scenarios } = facts.options;
  if (scenarios?.hasSheet === true) {
    const hasQuotas = scenarios.scenarios.some(({ figures }) => figures.quotas !== null);
    lines.push(...scenarioChecks(hasQuotas, facts.options.currencySymbol));
  }
  lines.push(...inputChecks(facts), {
    check: "Cells with an error in Territory KPIs",
    left: live(formula`=${errorCount(facts)}`),
    right: 0,
    format: COUNT,
    where: "Territory KPIs",
  });
  return lines;
}

/** Errors in the figures that others are made of. */
function errorCount(facts: ReportFacts): Reference {
  const parts = [
    "Accounts",
    ...facts.measures.map((measure) => MEASURE_HEADER[measure.key]),
    "Target",
    "Deviation",
    ...(facts.plan.workload === null ? [] : ["Travel", "Utilisation"]),
  ]
    .map((header) => fragment`SUMPRODUCT(--ISERROR(${column(TERRITORIES, header)}))`)
    .reduce((all, part) => fragment`${all}+${part}`);
  return parts;
}
