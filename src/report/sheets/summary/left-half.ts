import { cell, column, countText, formula, fragment, percentText } from "../../formula";
import { COUNT, DEVIATION, GENERAL, headlineMoneyFormat } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { countWhere, sumWhere } from "../../sum-where";
import type { CellBlock, CellContent, FormulaText } from "../../workbook-description";
import { loadHeader } from "../territory-kpi-columns";
import type { NextSteps } from "./next-steps";
import {
  ACCOUNTS,
  hasTellingBound,
  live,
  LOWER_TOP,
  lowerMeasure,
  RIGHT,
  sumFormat,
  TERRITORIES,
} from "./summary-frame";

/** Territories furthest from their target, shown when the plan has no regions. */
const EXTREMES_SHOWN = 8;
const REGIONS_SHOWN = 20;

/** Blocks of one half of the page and the last row they take. */
export interface Half {
  readonly blocks: CellBlock[];
  readonly lastRow: number;
}

/** What to do next; regions, or the territories furthest from their target; how to read the plan. */
export function leftColumn(facts: ReportFacts, { sentences, links }: NextSteps): Half {
  const gridTop = LOWER_TOP + sentences.length + 2;
  const upper = facts.hasRegions ? regions(facts, gridTop) : extremes(facts, gridTop);
  const top = upper.lastRow + 2;
  const lines = howToRead(facts);
  return {
    blocks: [
      { row: LOWER_TOP, column: 0, cells: [["What to do next"]], style: "heading" },
      {
        row: LOWER_TOP + 1,
        column: 0,
        cells: sentences.map((sentence) => [sentence]),
        style: "formula",
      },
      {
        row: LOWER_TOP + 1,
        column: RIGHT - 2,
        cells: links.map((link) => [link]),
        style: "link",
        align: "right",
      },
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
function regions(facts: ReportFacts, gridTop: number): Half {
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
  const shown = [
    ...(facts.hasOwners ? headers : headers.slice(0, -1)),
    ...(facts.plan.quotas === null ? [] : ["Quota"]),
  ];
  const quota = column("EF_Quotas", "Final Quota");
  const money = headlineMoneyFormat(facts.options.currencySymbol, facts.plan.quotas?.target ?? 0);
  const quotaCell = (content: FormulaText): GridCell[] =>
    facts.plan.quotas === null ? [] : [{ content: live(content), format: money }];
  const lines = names.map((name, index) => {
    const key = cell(gridTop + 2 + index, 0, "column");
    const load = sumWhere(column(TERRITORIES, header), region, key);
    const target = sumWhere(column(TERRITORIES, "Target"), region, key);
    return [
      { content: name, format: "@" },
      { content: null, format: GENERAL },
      { content: live(formula`=${countWhere(region, key)}`), format: COUNT },
      { content: live(formula`=${sumWhere(column(TERRITORIES, "Accounts"), region, key)}`), format: COUNT },
      ...(withLoad ? [{ content: live(formula`=${load}`), format }] : []),
      { content: live(formula`=IF(${target}=0,"",ROUND(${load}/${target}-1,9))`), format: DEVIATION },
      ...(facts.hasOwners
        ? [
            {
              content: live(formula`=${sumWhere(column(TERRITORIES, "Moved In"), region, key)}`),
              format: COUNT,
            },
          ]
        : []),
      ...quotaCell(formula`=${sumWhere(quota, column("EF_Quotas", "Region"), key)}`),
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
    ...quotaCell(formula`=SUM(${quota})`),
  ];
  return grid(gridTop, "Regions", shown, lines, total);
}

/** The territories furthest from their target, by formula, when there are no regions. */
function extremes(facts: ReportFacts, gridTop: number): Half {
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
  return grid(gridTop, "Territories furthest from their target", headers, lines, null);
}

interface GridCell {
  readonly content: CellContent;
  readonly format: string;
}

/** A heading, a header row, lines and a total, as loose cells from the left edge. */
function grid(
  gridTop: number,
  title: string,
  headers: readonly string[],
  lines: readonly (readonly GridCell[])[],
  total: readonly GridCell[] | null,
): Half {
  const isText = (index: number): boolean => /^(Region|Territory|Rep|)$/.test(headers[index] ?? "");
  const align = (index: number): "left" | "right" => (isText(index) ? "left" : "right");
  const blocks: CellBlock[] = [{ row: gridTop, column: 0, cells: [[title]], style: "heading" }];
  headers.forEach((header, index) => {
    const cells = lines.map((line): CellContent[] => [line[index]?.content ?? null]);
    const end = total?.[index];
    blocks.push({
      row: gridTop + 1,
      column: index,
      cells: [[header]],
      style: "header",
      align: align(index),
      bottomRule: PALETTE.rule,
    });
    if (cells.length > 0) {
      blocks.push({
        row: gridTop + 2,
        column: index,
        cells,
        style: "formula",
        format: lines[0]?.[index]?.format ?? GENERAL,
        align: align(index),
      });
    }
    if (total) {
      blocks.push({
        row: gridTop + 2 + lines.length,
        column: index,
        cells: [[end?.content ?? null]],
        style: "total",
        format: end?.format ?? GENERAL,
        align: align(index),
        topRule: PALETTE.totalRule,
      });
    }
  });
  return { blocks, lastRow: gridTop + 1 + lines.length + (total ? 1 : 0) };
}

function howToRead(facts: ReportFacts): CellContent[] {
  const status = column(ACCOUNTS, "Status");
  const lines: CellContent[] = [
    `A target is a territory's share of ${facts.hasRegionTargets ? "its region's" : "all"} ${lowerMeasure(facts)}, by capacity.`,
    "Territory Assignments gives one row and one reason per account. Yellow cells are inputs.",
    "Territory KPIs adds the accounts up by territory. Tie-Out shows that nothing is lost or counted twice.",
  ];
  if (facts.plan.quotas !== null) {
    lines.push(
      "Quota Allocation goes from last year by score, floor, cap and override to each quota and quarter.",
    );
  }
  if (hasTellingBound(facts)) {
    lines.push(
      live(
        formula`="“Within "&${percentText(nameOf("fromBest"))}&"” compares the plan, as computed, with a limit that no plan under these rules can pass."`,
      ),
    );
  }
  lines.push(
    live(
      formula`="Set aside: "&${countText(fragment`COUNTIFS(${status},"Set aside")`)}&". House accounts: "&${countText(fragment`COUNTIFS(${status},"House")`)}&". See Status in Territory Assignments."`,
    ),
    facts.leftOut.has("dataHealth")
      ? "Plan Settings lists how the plan was made."
      : "Data Health lists what was found in the input, Plan Settings how the plan was made.",
  );
  return lines;
}
