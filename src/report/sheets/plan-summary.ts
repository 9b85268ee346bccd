import { cell, column, countText, formula, fragment, percentText } from "../formula";
import type { Reference } from "../formula";
import {
  COUNT,
  DEVIATION,
  EITHER_SIDE,
  GENERAL,
  headlineMoneyFormat,
  KILOMETRES,
  SHARE,
} from "../number-format";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { MEASURE_HEADER, measureOf } from "../report-facts";
import { nameOf } from "../report-names";
import { columnArea, printOf } from "../sheet-frame";
import type {
  CellBlock,
  CellContent,
  ChartDescription,
  ConditionalFormatDescription,
  FormulaText,
  ImageDescription,
  SheetDescription,
  TableDescription,
} from "../workbook-description";
import { loadHeader } from "./territory-kpis";

const TERRITORIES = "EF_Territories";
const ACCOUNTS = "EF_Assignments";
const CHECKS = "EF_Checks";
const COLUMNS = 16;
/** Where the right half begins (K). */
const RIGHT = 10;
const CHART_TOP = 10;
const CHART_ROWS = 14;
const LOWER_TOP = CHART_TOP + CHART_ROWS + 1;
/** Territories furthest from their target, shown when the plan has no regions. */
const EXTREMES_SHOWN = 8;
const REGIONS_SHOWN = 20;

/** The page to read first: what this is, whether it ties out, how balanced it is, how to read and change it. */
export function planSummary(
  facts: ReportFacts,
  kpis: TableDescription,
  checks: TableDescription,
): SheetDescription {
  const left = leftColumn(facts);
  const right = rightColumn(checks);
  const lastRow = Math.max(left.lastRow, right.lastRow);
  const verdictCell = cell(0, COLUMNS - 4, "both");
  return {
    role: "planSummary",
    name: "Plan Summary",
    tabColor: PALETTE.tabFirst,
    columnWidths: [13, ...Array.from({ length: COLUMNS - 1 }, () => 9.6)],
    rowHeights: [
      { row: 0, height: 28 },
      { row: 2, height: 6 },
      { row: 3, height: 22 },
      { row: 4, height: 6 },
      { row: 6, height: 26 },
      { row: 8, height: 8 },
    ],
    blocks: [
      ...headlines(facts),
      ...figures(facts),
      ...chartHeadings(facts),
      ...left.blocks,
      ...right.blocks,
    ],
    tables: [],
    conditionalFormats: [
      {
        kind: "formula",
        area: { row: 0, column: COLUMNS - 4, rowCount: 1, columnCount: 4 },
        formula: formula`=LEFT(${verdictCell},4)="FAIL"`,
        fontColor: PALETTE.failText,
        fill: PALETTE.failFill,
        bold: true,
      },
      ...right.conditionalFormats,
    ],
    listValidations: [],
    numberValidations: [],
    charts: [balanceChart(facts, kpis)],
    images: mapImage(facts),
    freezeRows: 0,
    freezeColumns: 0,
    print: printOf(facts, { row: 0, column: 0, rowCount: lastRow + 1, columnCount: COLUMNS }, undefined, 1),
  };
}

function headlines(facts: ReportFacts): CellBlock[] {
  const territories = fragment`ROWS(${column(TERRITORIES, "Territory")})`;
  const accounts = countText(fragment`SUM(${column(TERRITORIES, "Accounts")})`);
  return [
    { row: 0, column: 0, cells: [[live(formula`=${nameOf("planName")}`)]], style: "title" },
    wide(0, COLUMNS - 4, 4, live(formula`=${nameOf("result")}&": "&${nameOf("resultText")}`), {
      style: "check",
      align: "right",
    }),
    {
      row: 1,
      column: 0,
      cells: [
        [
          live(
            formula`=${territories}&" territories, "&${accounts}&" accounts. Written "&${nameOf("writtenAt")}&" by Evenfield "&${nameOf("version")}&", seed "&${nameOf("seed")}&", inputs "&LEFT(${nameOf("fingerprint")},4)&"-"&MID(${nameOf("fingerprint")},5,4)&"."`,
          ),
        ],
      ],
      style: "lead",
    },
    wide(1, COLUMNS - 4, 4, "See Tie-Out for each line", { style: "lead", align: "right" }),
    { row: 3, column: 0, cells: [[live(verdict(facts))]], style: "verdict" },
  ];
}

/** One sentence from cells: inside, moved, how far from the best, changed by hand since. */
function verdict(facts: ReportFacts): FormulaText {
  const band = column(TERRITORIES, "In Band?");
  const inside = fragment`COUNTIFS(${band},"Yes")&" of "&ROWS(${band})&" territories are within ±"&${percentText(nameOf("tolerance"))}&" of their ${lowerMeasure(facts)} target."`;
  const moved = facts.hasOwners
    ? fragment`&" "&${countText(fragment`COUNTIFS(${column(ACCOUNTS, "Moved?")},"Moved")`)}&" accounts change owner."`
    : fragment``;
  const proven = facts.plan.certificate
    ? fragment`&" The plan was within "&${percentText(nameOf("fromBest"))}&" of the best possible one when planned."`
    : fragment``;
  const edits = fragment`&IF(${nameOf("editCount")}=0,""," "&${nameOf("editCount")}&" owners changed by hand since.")`;
  return formula`=${inside}${moved}${proven}${edits}`;
}

interface Figure {
  readonly label: CellContent;
  readonly content: FormulaText;
  readonly format: string;
  readonly note: CellContent;
}

/** Eight at most, those that the data allows, in order of importance. */
function figures(facts: ReportFacts): CellBlock[] {
  const shown = [
    ...balanceFigures(facts),
    ...moveFigures(facts),
    ...sizeFigures(facts),
    ...otherFigures(facts),
  ].slice(0, COLUMNS / 2);
  return Array.from({ length: COLUMNS / 2 }, (_, index): CellBlock[] => {
    const figure = shown[index];
    const at = index * 2;
    const rule = index === 0 ? PALETTE.tabFirst : PALETTE.rule;
    return [
      {
        ...wide(5, at, 2, figure?.label ?? null, { style: "note", align: "left" }),
        merge: false,
        topRule: rule,
      },
      wide(6, at, 2, figure ? live(figure.content) : null, {
        style: "figure",
        align: "left",
        format: figure?.format ?? GENERAL,
      }),
      { row: 7, column: at, cells: [[figure?.note ?? null]], style: "note", align: "left" },
    ];
  }).flat();
}

function balanceFigures(facts: ReportFacts): Figure[] {
  const deviation = column(TERRITORIES, "Deviation");
  const today = column(TERRITORIES, "Deviation Today");
  const before = facts.plan.before !== null;
  const largest = (values: Reference): Reference => fragment`MAX(MAX(${values}),-MIN(${values}))`;
  const spread = (values: Reference): Reference =>
    fragment`IFERROR(STDEVP(${values})/(1+AVERAGE(${values})),0)`;
  return [
    {
      label: "Largest deviation",
      content: formula`=${largest(deviation)}`,
      format: EITHER_SIDE,
      note: before ? live(formula`="today ±"&${percentText(largest(today), 0)}`) : "from the target",
    },
    {
      label: live(formula`="Outside ±"&${percentText(nameOf("tolerance"))}`),
      content: formula`=COUNTIFS(${column(TERRITORIES, "In Band?")},"WATCH")`,
      format: COUNT,
      note: before
        ? live(formula`="today "&SUMPRODUCT(--(ABS(${today})>${nameOf("tolerance")}))&" of "&ROWS(${today})`)
        : "territories",
    },
    {
      label: "Spread",
      content: formula`=${spread(deviation)}`,
      format: SHARE,
      note: before ? live(formula`="today "&${percentText(spread(today))}`) : "deviation over mean",
    },
  ];
}

function moveFigures(facts: ReportFacts): Figure[] {
  if (!facts.hasOwners) return [];
  const moved = column(ACCOUNTS, "Moved?");
  const previous = column(ACCOUNTS, "Previous Territory");
  const status = column(ACCOUNTS, "Status");
  const owned = fragment`COUNTIFS(${previous},"<>",${status},"Assigned")`;
  const count = fragment`COUNTIFS(${moved},"Moved")`;
  const figures: Figure[] = [
    {
      label: "Accounts moved",
      content: formula`=${count}`,
      format: COUNT,
      note: live(formula`=IF(${owned}=0,"",${percentText(fragment`${count}/${owned}`)}&" of those owned")`),
    },
  ];
  if (measureOf(facts, "revenue")) {
    const revenue = column(ACCOUNTS, "Revenue");
    const amount = fragment`SUMIFS(${revenue},${moved},"Moved")`;
    const all = fragment`SUMIFS(${revenue},${previous},"<>",${status},"Assigned")`;
    figures.push({
      label: "Revenue moved",
      content: formula`=${amount}`,
      format: headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, "revenue")),
      note: live(formula`=IF(${all}=0,"",${percentText(fragment`${amount}/${all}`)}&" of those owned")`),
    });
  }
  return figures;
}

function sizeFigures(facts: ReportFacts): Figure[] {
  const measure = facts.balanced;
  const header = loadHeader(facts);
  const format =
    measure.unit === "money"
      ? headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, measure.key))
      : COUNT;
  return [
    {
      label: `${header} shared out`,
      content: formula`=SUM(${column(TERRITORIES, header)})`,
      format,
      note: live(formula`="in "&ROWS(${column(TERRITORIES, "Territory")})&" territories"`),
    },
  ];
}

function otherFigures(facts: ReportFacts): Figure[] {
  const figures: Figure[] = [];
  const status = column(ACCOUNTS, "Status");
  if (facts.hasUtilisation) {
    figures.push({
      label: "Utilisation",
      content: formula`=IF(${nameOf("totalCapacity")}=0,"",SUM(${column(TERRITORIES, "Workload")})/${nameOf("totalCapacity")})`,
      format: "0%",
      note: "healthy 70–90%",
    });
  }
  if (facts.hasPlaces) {
    figures.push({
      label: "Mean distance",
      content: formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Distance")}),"")`,
      format: KILOMETRES,
      note: facts.lean ? "account to home, as planned" : "account to home",
    });
  }
  figures.push(
    {
      label: "Set aside",
      content: formula`=COUNTIFS(${status},"Set aside")`,
      format: COUNT,
      note: live(formula`="and "&COUNTIFS(${status},"House")&" house accounts"`),
    },
    {
      label: "Changed by hand",
      content: formula`=${nameOf("editCount")}`,
      format: COUNT,
      note: "since the plan",
    },
  );
  return figures;
}

function chartHeadings(facts: ReportFacts): CellBlock[] {
  const blocks: CellBlock[] = [
    {
      row: CHART_TOP - 1,
      column: 0,
      cells: [[`${loadHeader(facts)} against target, by territory`]],
      style: "heading",
    },
  ];
  if (facts.options.mapPng !== null) {
    blocks.push({ row: CHART_TOP - 1, column: RIGHT, cells: [["Planned territories"]], style: "heading" });
  }
  return blocks;
}

function balanceChart(facts: ReportFacts, kpis: TableDescription): ChartDescription {
  const after = facts.plan.after.find((candidate) => candidate.measure === facts.balanced.key);
  const reach = Math.max(1.5 * facts.plan.settings.tolerance, 1.1 * (after?.maxDeviation ?? 0));
  const end = Math.ceil(reach * 20 - 1e-9) / 20;
  const categories = { role: "territoryKpis", area: columnArea(kpis, "Territory") } as const;
  const series = (header: string, color: string, look: "column" | "dashedLine") => ({
    nameCell: {
      role: "territoryKpis" as const,
      row: kpis.row,
      column: kpis.column + kpis.columns.findIndex((candidate) => candidate.header === header),
    },
    values: { role: "territoryKpis" as const, area: columnArea(kpis, header) },
    categories,
    color,
    look,
  });
  const measure = loadHeader(facts).toLowerCase();
  return {
    name: "Balance by territory",
    kind: "columnClustered",
    title: null,
    altText: `Columns: deviation of the ${measure} of each territory from its target. Two dashed lines: the band of plus and minus ${String(Math.round(facts.plan.settings.tolerance * 1000) / 10)} percent. The same numbers stand in Territory KPIs.`,
    area: {
      row: CHART_TOP,
      column: 0,
      rowCount: CHART_ROWS,
      columnCount: facts.options.mapPng === null ? COLUMNS : RIGHT - 1,
    },
    series: [
      series("Deviation", PALETTE.plan, "column"),
      series("Band High", PALETTE.bandEdge, "dashedLine"),
      series("Band Low", PALETTE.bandEdge, "dashedLine"),
    ],
    axisMinimum: -end,
    axisMaximum: end,
    axisFormat: "+0%;−0%;0%",
  };
}

function mapImage(facts: ReportFacts): ImageDescription[] {
  const { mapPng } = facts.options;
  if (mapPng === null) return [];
  return [
    {
      name: "Map of territories",
      png: mapPng,
      altText: `Map of the ${String(facts.plan.territories.length)} planned territories. The list of accounts in Territory Assignments carries the same facts.`,
      area: { row: CHART_TOP, column: RIGHT, rowCount: CHART_ROWS, columnCount: COLUMNS - RIGHT },
    },
  ];
}

interface Half {
  readonly blocks: CellBlock[];
  readonly lastRow: number;
}

function leftColumn(facts: ReportFacts): Half {
  const upper = facts.hasRegions ? regions(facts) : extremes(facts);
  const top = upper.lastRow + 2;
  const lines = howToRead(facts);
  return {
    blocks: [
      ...upper.blocks,
      { row: top, column: 0, cells: [["How to read this plan"]], style: "heading" },
      ...lines.map((line, index): CellBlock => ({
        row: top + 1 + index,
        column: 0,
        cells: [[line]],
        style: "formula",
      })),
    ],
    lastRow: top + lines.length,
  };
}

/** One line a region, summed over its territories. */
function regions(facts: ReportFacts): Half {
  const header = loadHeader(facts);
  const names = [...new Set(facts.plan.territories.map((territory) => territory.region))].slice(
    0,
    REGIONS_SHOWN,
  );
  const region = column(TERRITORIES, "Region");
  const format = sumFormat(facts);
  const withLoad = header !== "Accounts";
  const headers = [
    "Region",
    "",
    "Territories",
    "Accounts",
    ...(withLoad ? [header] : []),
    "Deviation",
    "Moved in",
  ];
  const shown = facts.hasOwners ? headers : headers.slice(0, -1);
  const lines = names.map((name, index) => {
    const key = cell(LOWER_TOP + 2 + index, 0, "column");
    const load = fragment`SUMIFS(${column(TERRITORIES, header)},${region},${key})`;
    const target = fragment`SUMIFS(${column(TERRITORIES, "Target")},${region},${key})`;
    return [
      { content: name, format: "@" },
      { content: null, format: GENERAL },
      { content: live(formula`=COUNTIFS(${region},${key})`), format: COUNT },
      { content: live(formula`=SUMIFS(${column(TERRITORIES, "Accounts")},${region},${key})`), format: COUNT },
      ...(withLoad ? [{ content: live(formula`=${load}`), format }] : []),
      { content: live(formula`=IF(${target}=0,"",${load}/${target}-1)`), format: DEVIATION },
      ...(facts.hasOwners
        ? [
            {
              content: live(formula`=SUMIFS(${column(TERRITORIES, "Moved In")},${region},${key})`),
              format: COUNT,
            },
          ]
        : []),
    ];
  });
  const total = [
    { content: "All territories", format: GENERAL },
    { content: null, format: GENERAL },
    { content: live(formula`=ROWS(${region})`), format: COUNT },
    { content: live(formula`=SUM(${column(TERRITORIES, "Accounts")})`), format: COUNT },
    ...(withLoad ? [{ content: live(formula`=SUM(${column(TERRITORIES, header)})`), format }] : []),
    { content: null, format: GENERAL },
    ...(facts.hasOwners
      ? [{ content: live(formula`=SUM(${column(TERRITORIES, "Moved In")})`), format: COUNT }]
      : []),
  ];
  return grid("Regions", shown, lines, total);
}

/** The territories furthest from their target, by formula, when there are no regions. */
function extremes(facts: ReportFacts): Half {
  const header = loadHeader(facts);
  const off = column(TERRITORIES, "Off Target");
  const withLoad = header !== "Accounts";
  const count = Math.min(EXTREMES_SHOWN, facts.plan.territories.length);
  const format = sumFormat(facts);
  const today = facts.plan.before !== null;
  const headers = [
    "Territory",
    "",
    ...(facts.hasReps ? ["Rep", ""] : []),
    "Accounts",
    ...(withLoad ? [header] : []),
    "Deviation",
    ...(today ? ["Today"] : []),
  ];
  const lines = Array.from({ length: count }, (_, index) => {
    const row = fragment`MATCH(LARGE(${off},${index + 1}),${off},0)`;
    const pick = (name: string): FormulaText =>
      formula`=IFERROR(INDEX(${column(TERRITORIES, name)},${row}),"")`;
    const words = (name: string): FormulaText =>
      formula`=IFERROR(INDEX(${column(TERRITORIES, name)},${row})&"","")`;
    return [
      { content: live(words("Territory")), format: GENERAL },
      { content: null, format: GENERAL },
      ...(facts.hasReps
        ? [
            { content: live(words("Rep")), format: GENERAL },
            { content: null, format: GENERAL },
          ]
        : []),
      { content: live(pick("Accounts")), format: COUNT },
      ...(withLoad ? [{ content: live(pick(header)), format }] : []),
      { content: live(pick("Deviation")), format: DEVIATION },
      ...(today ? [{ content: live(pick("Deviation Today")), format: DEVIATION }] : []),
    ];
  });
  return grid("Territories furthest from their target", headers, lines, null);
}

interface GridCell {
  readonly content: CellContent;
  readonly format: string;
}

/** A heading, a header row, lines and a total, as loose cells from the left edge. */
function grid(
  title: string,
  headers: readonly string[],
  lines: readonly (readonly GridCell[])[],
  total: readonly GridCell[] | null,
): Half {
  const isText = (index: number): boolean => /^(Region|Territory|Rep|)$/.test(headers[index] ?? "");
  const align = (index: number): "left" | "right" => (isText(index) ? "left" : "right");
  const blocks: CellBlock[] = [{ row: LOWER_TOP, column: 0, cells: [[title]], style: "heading" }];
  headers.forEach((header, index) => {
    const cells = lines.map((line): CellContent[] => [line[index]?.content ?? null]);
    const end = total?.[index];
    blocks.push({
      row: LOWER_TOP + 1,
      column: index,
      cells: [[header]],
      style: "header",
      align: align(index),
      bottomRule: PALETTE.rule,
    });
    if (cells.length > 0) {
      blocks.push({
        row: LOWER_TOP + 2,
        column: index,
        cells,
        style: "formula",
        format: lines[0]?.[index]?.format ?? GENERAL,
        align: align(index),
      });
    }
    if (total) {
      blocks.push({
        row: LOWER_TOP + 2 + lines.length,
        column: index,
        cells: [[end?.content ?? null]],
        style: "total",
        format: end?.format ?? GENERAL,
        align: align(index),
        topRule: PALETTE.totalRule,
      });
    }
  });
  return { blocks, lastRow: LOWER_TOP + 1 + lines.length + (total ? 1 : 0) };
}

function howToRead(facts: ReportFacts): CellContent[] {
  const status = column(ACCOUNTS, "Status");
  const lines: CellContent[] = [
    `A target is a territory's share of all ${lowerMeasure(facts)}, by capacity.`,
    "Territory Assignments gives one row and one reason per account. Yellow cells are inputs.",
    "Territory KPIs adds the accounts up by territory. Tie-Out shows that nothing is lost or counted twice.",
  ];
  if (facts.plan.certificate) {
    lines.push(
      live(
        formula`="“Within "&${percentText(nameOf("fromBest"))}&"” compares the plan, as computed, with a limit that no plan under these rules can pass."`,
      ),
    );
  }
  lines.push(
    live(
      formula`=COUNTIFS(${status},"Set aside")&" accounts are set aside and "&COUNTIFS(${status},"House")&" are house accounts: see Status in Territory Assignments."`,
    ),
    "Data Health lists what was found in the input, Plan Settings how the plan was made.",
  );
  return lines;
}

function rightColumn(
  checks: TableDescription,
): Half & { readonly conditionalFormats: ConditionalFormatDescription[] } {
  const first = LOWER_TOP + 2;
  const watchRow = first + checks.rowCount;
  const top = watchRow + 2;
  const width = COLUMNS - RIGHT;
  const header = (columnIndex: number, text: string, align: "left" | "right"): CellBlock => ({
    row: LOWER_TOP + 1,
    column: columnIndex,
    cells: [[text]],
    style: "header",
    align,
    bottomRule: PALETTE.rule,
  });
  const blocks: CellBlock[] = [
    { row: LOWER_TOP, column: RIGHT, cells: [["Checks"]], style: "heading" },
    header(RIGHT, "What must hold", "left"),
    ...Array.from({ length: width - 2 }, (_, index) => header(RIGHT + 1 + index, "", "left")),
    header(COLUMNS - 1, "Result", "right"),
    {
      row: first,
      column: RIGHT,
      cells: Array.from({ length: checks.rowCount }, (_, index) => [
        live(formula`=INDEX(${column(CHECKS, "Check")},${index + 1})`),
      ]),
      style: "formula",
    },
    {
      row: first,
      column: COLUMNS - 1,
      cells: Array.from({ length: checks.rowCount }, (_, index) => [
        live(formula`=INDEX(${column(CHECKS, "Result")},${index + 1})`),
      ]),
      style: "check",
      align: "right",
    },
    {
      row: watchRow,
      column: RIGHT,
      cells: [
        [live(formula`="Every territory within ±"&${percentText(nameOf("tolerance"))}&" of its target"`)],
      ],
      style: "formula",
    },
    {
      row: watchRow,
      column: COLUMNS - 1,
      cells: [[live(formula`=IF(COUNTIFS(${column(TERRITORIES, "In Band?")},"WATCH")=0,"PASS","WATCH")`)]],
      style: "check",
      align: "right",
    },
    { row: top, column: RIGHT, cells: [["How to change an owner"]], style: "heading" },
    {
      row: top + 1,
      column: RIGHT,
      cells: [
        ["1. Open Territory Assignments and find the account."],
        ["2. Pick another territory in the yellow column."],
        ["3. This page, KPIs and checks follow."],
        ["4. Bold brown marks every owner that differs"],
        ["    from the plan; Tie-Out lists them."],
      ],
      style: "formula",
    },
  ];
  const area = { row: first, column: COLUMNS - 1, rowCount: checks.rowCount + 1, columnCount: 1 };
  const result = cell(area.row, area.column, "column");
  return {
    blocks,
    lastRow: top + 5,
    conditionalFormats: [
      {
        kind: "formula",
        area,
        formula: formula`=${result}="FAIL"`,
        fontColor: PALETTE.failText,
        fill: PALETTE.failFill,
        bold: true,
      },
      {
        kind: "formula",
        area,
        formula: formula`=${result}="WATCH"`,
        fontColor: PALETTE.watchText,
        fill: PALETTE.watchFill,
        bold: true,
      },
    ],
  };
}

/** A cell with blank cells right of it, merged into one. */
function wide(
  row: number,
  columnIndex: number,
  width: number,
  content: CellContent,
  look: Pick<CellBlock, "style" | "align" | "format">,
): CellBlock {
  const cells = [[content, ...Array.from({ length: width - 1 }, (): CellContent => null)]];
  return { row, column: columnIndex, cells, merge: true, ...look };
}

function live(content: FormulaText): CellContent {
  return { formula: content };
}

/** One of four fixed words, so that it may stand in a formula. */
function lowerMeasure(facts: ReportFacts): Reference {
  return MEASURE_HEADER[facts.balanced.key].toLowerCase() as Reference;
}

function largestLoad(facts: ReportFacts, key: "potential" | "revenue" | "workload" | "accounts"): number {
  const measure = measureOf(facts, key);
  let total = 0;
  for (const value of measure?.values ?? []) if (!Number.isNaN(value)) total += value;
  return total;
}

function sumFormat(facts: ReportFacts): string {
  return facts.balanced.unit === "money"
    ? headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, facts.balanced.key))
    : COUNT;
}
