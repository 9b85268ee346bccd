import type { PerformanceGroup } from "../../../engine/model/performance";
import { column, formula, fragment, headerCell, here, listOf, quoted, type Reference } from "../../formula";
import { COUNT, GENERAL, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import { groupRows, repRows, type PerformanceTable } from "./group-rows";
import type { PerformanceColumn } from "./measure-columns";

const TABLE = "EF_Outliers";
/** Fewer figures tell nothing about what is usual. */
const LEAST_FIGURES = 5;
/** Makes the median absolute deviation of normal figures their standard deviation. */
const NORMAL = 1.4826;

/** Columns in which a figure is compared with those of its peers. */
const COMPARED: ReadonlySet<string> = new Set([
  "Attainment",
  "Growth",
  "Win Rate",
  "Average Deal",
  "Cycle Days per Deal",
  "CAC",
  "Account Coverage",
  "Penetration",
  "Utilisation",
]);

/** Where the peers of one kind stand: territories in EF_Performance, reps in EF_Reps; rows 1-based inside the table. */
interface Peers {
  readonly table: PerformanceTable;
  readonly among: string;
  readonly first: number;
  readonly last: number;
}

function peersOf(facts: ReportFacts): Peers[] {
  const place = (
    table: PerformanceTable,
    among: string,
    rows: readonly PerformanceGroup[],
    kind: PerformanceGroup["kind"],
  ): Peers[] => {
    const isPeer = (one: PerformanceGroup): boolean => one.kind === kind && one.index >= 0;
    const first = rows.findIndex(isPeer) + 1;
    const last = first + rows.filter(isPeer).length - 1;
    return first > 0 && last - first + 1 >= LEAST_FIGURES ? [{ table, among, first, last }] : [];
  };
  return [
    ...place("EF_Performance", "Territories", groupRows(facts), "territory"),
    ...place("EF_Reps", "Reps", repRows(facts), "rep"),
  ];
}

/** Header of the column with the distance of a figure from the median of its peers. */
function offHeader(header: string): string {
  return `${header} Off`;
}

/**
 * Which figures of a territory or rep are far from those of its peers, in words, and beside it the workings: the
 * distance of each figure from the median, without its sign. The same headers in all tables.
 */
export function outlierColumns(
  facts: ReportFacts,
  table: PerformanceTable,
  measures: readonly PerformanceColumn[],
): { readonly words: readonly PerformanceColumn[]; readonly workings: readonly TableColumnDescription[] } {
  const all = peersOf(facts);
  if (all.length === 0) return { words: [], workings: [] };
  const shown = comparedIn(measures);
  const at = all.findIndex((one) => one.table === table);
  const blank = formula`=""`;
  if (at < 0) {
    return {
      words: [wordsColumn(blank)],
      workings: shown.map(({ header, format }) => offColumn(header, format, blank)),
    };
  }
  const isPeer =
    table === "EF_Reps"
      ? fragment`${here(table, "Group")}<>"Without rep"`
      : fragment`${here(table, "Level")}="Territory"`;
  const of = (header: string, part: "Median" | "Limit"): Reference =>
    fragment`INDEX(${column(TABLE, part)},${at * shown.length + shown.findIndex((one) => one.header === header) + 1})`;
  const workings = shown.map(({ header, format }) => {
    const own = here(table, header);
    return offColumn(
      header,
      format,
      formula`=IF(AND(${isPeer},ISNUMBER(${own}),ISNUMBER(${of(header, "Median")})),ABS(N(${own})-N(${of(header, "Median")})),"")`,
    );
  });
  const words = shown.map(({ header }) => {
    const off = here(table, offHeader(header));
    const limit = of(header, "Limit");
    return fragment`IF(AND(ISNUMBER(${off}),N(${limit})>0,N(${off})>N(${limit})),${quoted(`; ${header}`)}&IF(N(${here(table, header)})>N(${of(header, "Median")})," high"," low"),"")`;
  });
  return {
    words: [wordsColumn(formula`=MID(${words.reduce((text, one) => fragment`${text}&${one}`)},3,500)`)],
    workings,
  };
}

function wordsColumn(content: FormulaText): PerformanceColumn {
  return { header: "Outlier", formula: content, format: GENERAL, style: "formula" };
}

function offColumn(header: string, format: string, content: FormulaText): TableColumnDescription {
  return { header: offHeader(header), formula: content, format, style: "formula", align: "right" };
}

function comparedIn(measures: readonly PerformanceColumn[]): { header: string; format: string }[] {
  return measures
    .filter(({ header }) => COMPARED.has(header))
    .map(({ header, format }) => ({ header, format }));
}

/** Median and median absolute deviation of each figure among its peers, and from which distance one is an outlier. */
export function outlierTable(
  facts: ReportFacts,
  measures: readonly PerformanceColumn[],
  row: number,
): TableDescription | null {
  const lines = peersOf(facts).flatMap((peers) =>
    comparedIn(measures).map(({ header, format }) => ({ peers, header, format })),
  );
  if (lines.length === 0) return null;
  const formats = lines.map(({ format }, at) => ({ row: at, format }));
  const own = (header: string): Reference => here(TABLE, header);
  // One formula in all rows: the line's number chooses the peers' cells of its figure.
  const peersCells = (headerOf: (header: string) => string): Reference => {
    const cells = lines.map(({ peers: { table, first, last }, header }) => {
      const all = column(table, headerOf(header));
      return fragment`INDEX(${all},${first}):INDEX(${all},${last})`;
    });
    return fragment`CHOOSE(${own("No")},${listOf(cells)})`;
  };
  const figures = peersCells((header) => header);
  const distances = peersCells(offHeader);
  const live = (header: string, content: FormulaText): TableColumnDescription => ({
    header,
    formula: content,
    format: GENERAL,
    style: "formula",
    align: "right",
    cells: formats,
  });
  const counted = (header: string, content: FormulaText): TableColumnDescription => ({
    header,
    formula: content,
    format: COUNT,
    style: "formula",
    align: "right",
  });
  const median = own("Median");
  const limit = own("Limit");
  const edge = (sign: Reference): FormulaText =>
    formula`=IF(N(${limit})=0,"",N(${median})${sign}N(${limit}))`;
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      { header: "Among", values: lines.map(({ peers }) => peers.among), format: TEXT, style: "value" },
      { header: "Figure", values: lines.map(({ header }) => header), format: TEXT, style: "label" },
      counted(
        "Outliers",
        formula`=IF(N(${limit})=0,0,SUMPRODUCT(--(${distances}>N(${limit})),--ISNUMBER(${distances})))`,
      ),
      live("Median", formula`=IF(${own("Figures")}<${LEAST_FIGURES},"",MEDIAN(${figures}))`),
      live("MAD", formula`=IF(ISNUMBER(${median}),MEDIAN(${distances}),"")`),
      live(
        "Limit",
        formula`=IF(N(${own("MAD")})=0,"",${nameOf("outlierDeviations")}*${NORMAL}*N(${own("MAD")}))`,
      ),
      live("Usual From", edge(fragment`-`)),
      live("Usual To", edge(fragment`+`)),
      counted("Figures", formula`=COUNT(${figures})`),
      counted("No", formula`=ROW()-ROW(${headerCell(TABLE, "No")})`),
    ],
    rowCount: lines.length,
    filterButtons: false,
  };
}
