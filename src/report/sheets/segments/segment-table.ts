import type { CallPlanSource, Segment, SegmentProfile } from "../../../engine/model/segmentation";
import { column, formula, here } from "../../formula";
import { COUNT, HOURS, measureFormat, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { MEASURE_HEADER, measureOf, SEGMENT_SUMS_LIMIT } from "../../report-facts";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";

/** Name of the table. */
export const TABLE = "EF_Segments";
const ACCOUNTS = "EF_Assignments";

const FROM_WORDS: Readonly<Record<CallPlanSource, string>> = {
  settings: "settings",
  accounts: "its accounts",
  standard: "standard",
};

/** A table column and what stands below it for all segments. */
export interface SegmentColumn extends TableColumnDescription {
  total?: FormulaText;
}

/** The amount whose share is set beside that of the accounts: potential, else revenue; null without both. */
export function mixMeasure(facts: ReportFacts): "potential" | "revenue" | null {
  return (["potential", "revenue"] as const).find((key) => measureOf(facts, key) !== undefined) ?? null;
}

/** Header of the share of an amount that a segment holds. */
export function shareHeader(key: "potential" | "revenue"): string {
  return `${MEASURE_HEADER[key]} Share`;
}

/** Whether revenue can be set against potential. */
export function hasPenetration(facts: ReportFacts): boolean {
  return measureOf(facts, "potential") !== undefined && measureOf(facts, "revenue") !== undefined;
}

/** The columns of the table, those for the formulas last. */
export function segmentColumns(facts: ReportFacts): SegmentColumn[] {
  const { segments: list } = facts.plan.segmentation;
  const live = facts.callPlan === "live" ? "input" : "value";
  const sums = new SegmentSums(facts);
  const numbers = (pick: (segment: (typeof list)[number]) => number): Float64Array =>
    Float64Array.from(list, pick);
  const columns: SegmentColumn[] = [
    {
      header: "Segment",
      values: list.map(({ name }) => name),
      format: TEXT,
      style: facts.lean ? "label" : "input",
    },
  ];
  if (list.some(({ detail }) => detail !== null)) {
    columns.push({
      header: "What Belongs",
      values: list.map(({ detail }) => detail?.text ?? ""),
      format: TEXT,
      style: "value",
    });
  }
  columns.push(sums.accounts(), {
    header: "Share",
    formula: formula`=IF(SUM(${column(TABLE, "Accounts")})=0,"",${here(TABLE, "Accounts")}/SUM(${column(TABLE, "Accounts")}))`,
    format: SHARE,
    style: "formula",
    align: "right",
    total: formula`=SUM(${column(TABLE, "Share")})`,
  });
  const shared = mixMeasure(facts);
  for (const key of ["potential", "revenue"] as const) {
    columns.push(...sums.of(key));
    if (key === shared) columns.push(shareOf(key));
  }
  if (hasPenetration(facts)) {
    const potential = MEASURE_HEADER.potential;
    const revenue = MEASURE_HEADER.revenue;
    columns.push({
      header: "Penetration",
      formula: formula`=IF(${here(TABLE, potential)}=0,"",${here(TABLE, revenue)}/${here(TABLE, potential)})`,
      format: SHARE,
      style: "formula",
      align: "right",
      total: formula`=IF(SUM(${column(TABLE, potential)})=0,"",SUM(${column(TABLE, revenue)})/SUM(${column(TABLE, potential)}))`,
    });
  }
  columns.push(
    ...sums.of("workload"),
    {
      header: "Calls per Year",
      values: numbers(({ callsPerYear }) => callsPerYear),
      format: "#,##0.##",
      style: live,
      align: "right",
    },
    {
      header: "Hours per Call",
      values: numbers(({ hoursPerCall }) => hoursPerCall),
      format: "0.00",
      style: live,
      align: "right",
    },
    {
      header: "Hours per Account",
      formula: formula`=N(${here(TABLE, "Calls per Year")})*N(${here(TABLE, "Hours per Call")})`,
      format: HOURS,
      style: "formula",
      align: "right",
    },
    {
      header: "Call Plan From",
      values: list.map(({ callPlan }) => FROM_WORDS[callPlan]),
      format: TEXT,
      style: "value",
      indent: 1,
    },
  );
  const industries = topIndustries(facts);
  if (industries.some((text) => text !== "")) {
    columns.push({ header: "Top Industries", values: industries, format: TEXT, style: "value" });
  }
  return [...columns, ...readerColumns(list)];
}

function shareOf(key: "potential" | "revenue"): SegmentColumn {
  const all = column(TABLE, MEASURE_HEADER[key]);
  return {
    header: shareHeader(key),
    formula: formula`=IF(SUM(${all})=0,"",${here(TABLE, MEASURE_HEADER[key])}/SUM(${all}))`,
    format: SHARE,
    style: "formula",
    align: "right",
    total: formula`=IF(SUM(${all})=0,"",SUM(${column(TABLE, shareHeader(key))}))`,
  };
}

/** For the formulas the number of each segment; for the next plan what was written, to tell it from what was typed. */
function readerColumns(list: readonly Segment[]): SegmentColumn[] {
  const number = (header: string, format: string, values: ArrayLike<number>): SegmentColumn => ({
    header,
    values: Float64Array.from(values),
    format,
    style: "value",
    align: "right",
  });
  const name = (header: string, values: readonly string[]): SegmentColumn => ({
    header,
    values,
    format: TEXT,
    style: "value",
  });
  return [
    number(
      "No",
      "0",
      list.map((_, at) => at + 1),
    ),
    name(
      "Code",
      list.map(({ code }) => code),
    ),
    name(
      "Written Segment",
      list.map((segment) => segment.name),
    ),
    number(
      "Written Calls",
      "#,##0.##",
      list.map(({ callsPerYear }) => callsPerYear),
    ),
    number(
      "Written Hours",
      "0.00",
      list.map(({ hoursPerCall }) => hoursPerCall),
    ),
  ];
}

/** Counts and sums over the accounts of each segment: by formula, above a size as planned. */
class SegmentSums {
  private readonly live: boolean;

  constructor(private readonly facts: ReportFacts) {
    const { accounts, segmentation } = facts.plan;
    this.live = accounts.count * segmentation.segments.length <= SEGMENT_SUMS_LIMIT;
  }

  accounts(): SegmentColumn {
    const look = { header: "Accounts", format: COUNT, align: "right" } as const;
    const total = formula`=SUM(${column(TABLE, "Accounts")})`;
    if (!this.live)
      return { ...look, values: this.planned(({ accounts }) => accounts), style: "value", total };
    return {
      ...look,
      formula: formula`=COUNTIFS(${column(ACCOUNTS, "Segment No")},${here(TABLE, "No")})`,
      style: "formula",
      total,
    };
  }

  /** The column of a measure, none when the plan has no such data. */
  of(key: "potential" | "revenue" | "workload"): SegmentColumn[] {
    const measure = measureOf(this.facts, key);
    if (measure === undefined) return [];
    const header = MEASURE_HEADER[key];
    const look = {
      header,
      format: measureFormat(measure, this.facts.options.currencySymbol),
      align: "right",
      total: formula`=SUM(${column(TABLE, header)})`,
    } as const;
    if (!this.live) return [{ ...look, values: this.planned((profile) => profile[key]), style: "value" }];
    return [
      {
        ...look,
        formula: formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Segment No")},${here(TABLE, "No")})`,
        style: "formula",
      },
    ];
  }

  /** Sums as planned. */
  private planned(pick: (profile: SegmentProfile) => number): Float64Array {
    return Float64Array.from(this.facts.plan.segmentation.profiles, pick);
  }
}

/** "Retail 40%, Banking 22%, Health 10%" of each segment; "" where no account has an industry. */
function topIndustries({ plan }: ReportFacts): string[] {
  return plan.segmentation.profiles.map(({ industries }) =>
    industries.map(({ name, share }) => `${name} ${String(Math.round(100 * share))}%`).join(", "),
  );
}
