import type { PerformanceGroup } from "../../../engine/model/performance";
import { TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { groupName, LEVELS, type PerformanceTable } from "./group-rows";
import { measureColumns, type PerformanceColumn } from "./measure-columns";
import { outlierColumns } from "./outliers";
import { dealColumns, FIRST_SUM, otherParts } from "./part-columns";

/** Columns of one of the tables, and how many of them are for readers: name and measures first, then their parts. */
export function performanceColumns(
  facts: ReportFacts,
  table: PerformanceTable,
  rows: readonly PerformanceGroup[],
): { readonly columns: readonly PerformanceColumn[]; readonly readers: number } {
  const { performance } = facts.plan;
  if (performance === null) return { columns: [], readers: 0 };
  const { data } = performance;
  const deals = dealColumns(facts, table, rows);
  const measures = measureColumns(facts, data, table, rows);
  const outliers = outlierColumns(facts, table, measures);
  const readers = [
    text(
      "Level",
      rows.map(({ kind }) => LEVELS[kind]),
    ),
    {
      ...text(
        "Group",
        rows.map((group) => groupName(facts, group)),
      ),
      style: "label" as const,
    },
    text(
      table === "EF_Performance" ? "Rep" : "Territory",
      rows.map((group) => besides(facts, group)),
    ),
    ...deals.filter(({ header }) => header === FIRST_SUM),
    ...measures,
    ...outliers.words,
  ];
  return {
    columns: [
      ...readers,
      ...deals.filter(({ header }) => header !== FIRST_SUM),
      ...otherParts(facts, data, table, rows),
      ...outliers.workings,
    ],
    readers: readers.length,
  };
}

/** The rep of a territory, the territory of a rep. */
function besides({ plan }: ReportFacts, { kind, index }: PerformanceGroup): string {
  if (kind === "territory") return plan.territories[index]?.rep ?? "";
  if (kind !== "rep" || index < 0) return "";
  return plan.territories.find(({ repIndex }) => repIndex === index)?.name ?? "";
}

function text(header: string, values: readonly string[]): PerformanceColumn {
  return { header, values, format: TEXT, style: "value" };
}
