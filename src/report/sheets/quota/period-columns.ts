import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, headerCell, here, listOf } from "../../formula";
import { COUNT, moneyFormat, SHARE, signedMoneyFormat, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { FormulaText, TableDescription } from "../../workbook-description";
import { isAllYear, ownDue, periodDates } from "./date-columns";
import type { QuotaColumn } from "./quota-column";

const QUOTAS = "EF_Quotas";
const PERIODS = "EF_Periods";
/** A quota whose smallest period is below so many units is rounded for itself. */
const LEAST_UNITS = 2;

const own = (header: string): Reference => here(QUOTAS, header);
const all = (header: string): Reference => column(QUOTAS, header);

/** Headers of the periods that quotas are split into: Q1 to Q4, or M1 to M12. */
export function periodHeaders(quotas: QuotaPlan): string[] {
  const count = quotas.territories[0]?.periods.length ?? 4;
  const letter = count === 12 ? "M" : "Q";
  return Array.from({ length: count }, (_, at) => `${letter}${String(at + 1)}`);
}

/** Label on Plan Settings of the share of a period. */
export function periodLabel(at: number, count: number): string {
  return `${count === 12 ? "Month" : "Quarter"} ${String(at + 1)}`;
}

/** Quarters of a year by months are the sums of three; null where the quarters are the periods. */
export function quarterColumns(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  const headers = periodHeaders(quotas);
  if (headers.length === 4) return periodColumns(facts, quotas);
  const money = moneyFormat(facts.options.currencySymbol);
  return [0, 1, 2, 3].map((quarter) =>
    summed(
      `Q${String(quarter + 1)}`,
      formula`=${sumOf(headers.slice(3 * quarter, 3 * quarter + 3).map(own))}`,
      money,
    ),
  );
}

/** The months of each territory, to stand behind its other figures; none in a year by quarters. */
export function monthColumns(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  return periodHeaders(quotas).length === 12 ? periodColumns(facts, quotas) : [];
}

/**
 * What all up to the territory owe by the end of a period, rounded, less what those before it owe,
 * less its earlier periods; the last takes what is left of the year.
 */
function periodColumns(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const headers = periodHeaders(quotas);
  const final = own("Final Quota");
  const line = own("In Line");
  const upTo = own("Up To");
  const last = headers.at(-1) ?? "";
  return headers.map((header, at) => {
    const earlier = headers.slice(0, at).map((one) => fragment`-${own(one)}`);
    const less = earlier.reduce((text, one) => fragment`${text}${one}`, fragment``);
    if (at === headers.length - 1) return summed(header, formula`=ROUND(${final}${less},6)`, money);
    const share = fragment`INDEX(${column(PERIODS, "Due")},${at + 1})`;
    const due = (amount: Reference): Reference => rounded(fragment`${amount}*${share}`);
    const alone = quotas.year === null ? share : ownDue(header, last, share);
    return summed(
      header,
      formula`=ROUND(IF(${line}>0,${due(upTo)}-${due(fragment`(${upTo}-${line})`)},MIN(${final},${rounded(fragment`${final}*${alone}`)}))${less},6)`,
      money,
    );
  });
}

/** The line in which quotas are rounded, region after region, and how far it has come with each. */
export function periodWorkings(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const units = fragment`ROUND(${own("Final Quota")}/${nameOf("quotaUnit")},6)`;
  const region = own("Region No");
  const headers = periodHeaders(quotas);
  const due = fragment`INDEX(${column(PERIODS, "Due")},${headers.length})`;
  const allYear = quotas.year === null ? fragment`` : fragment`,${isAllYear(headers.at(-1) ?? "", due)}`;
  return [
    live(
      "In Line",
      formula`=IF(AND(${units}=INT(${units}),ROUND(${units}*${nameOf("quotaLeastSeason")},6)>=${LEAST_UNITS}${allYear}),${own("Final Quota")},0)`,
      money,
    ),
    live(
      "Up To",
      formula`=ROUND(SUMIFS(${all("In Line")},${all("Region No")},"<"&${region})+SUMIFS(${all("In Line")},${all("Region No")},${region},${all("Tie")},"<="&${own("Tie")}),6)`,
      money,
    ),
  ];
}

/**
 * The periods of the year: their share, what is due by their end, and the company's amount, which is what
 * the quotas in line make together, to the unit, and those that are rounded for themselves; beside it
 * what the territories have.
 */
export function periodTable(
  facts: ReportFacts,
  quotas: QuotaPlan,
  row: number,
  left: number,
): TableDescription {
  const money = moneyFormat(facts.options.currencySymbol);
  const headers = periodHeaders(quotas);
  const period = (header: string): Reference => here(PERIODS, header);
  const line = fragment`SUM(${all("In Line")})`;
  const share = (header: string, content: FormulaText): QuotaColumn => live(header, content, SHARE);
  const isLast = fragment`${period("No")}=ROWS(${column(PERIODS, "No")})`;
  return {
    name: PERIODS,
    row,
    column: left,
    columns: [
      { header: "Period", values: headers, format: TEXT, style: "label" },
      {
        header: "Setting",
        values: headers.map((_, at) => periodLabel(at, headers.length)),
        format: TEXT,
        style: "value",
      },
      live("No", formula`=ROW()-ROW(${headerCell(PERIODS, "No")})`, COUNT),
      ...periodDates(facts, quotas),
      share(
        "Share",
        formula`=N(INDEX(${column("EF_Settings", "Value")},MATCH(${period("Setting")},${column("EF_Settings", "Setting")},0)))`,
      ),
      share(
        "Due",
        formula`=SUMIFS(${column(PERIODS, "Share")},${column(PERIODS, "No")},"<="&${period("No")})`,
      ),
      live(
        "In Line",
        formula`=ROUND(IF(${isLast},${line},${rounded(fragment`${line}*${period("Due")}`)})-IF(${period("No")}=1,0,${rounded(fragment`${line}*(${period("Due")}-${period("Share")})`)}),6)`,
        money,
      ),
      live(
        "Alone",
        formula`=ROUND(CHOOSE(${period("No")},${listOf(headers.map((header) => fragment`SUMIFS(${all(header)},${all("In Line")},0)`))}),6)`,
        money,
      ),
      live("Company", formula`=${period("In Line")}+${period("Alone")}`, money),
      live(
        "Territories",
        formula`=ROUND(CHOOSE(${period("No")},${listOf(headers.map((header) => fragment`SUM(${all(header)})`))}),6)`,
        money,
      ),
      live(
        "Difference",
        formula`=ROUND(${period("Territories")}-${period("Company")},6)`,
        signedMoneyFormat(facts.options.currencySymbol),
      ),
    ],
    rowCount: headers.length,
    filterButtons: false,
  };
}

/** Rows of a table whose periods do not add up to their year. */
export function yearsThatDiffer(table: "EF_Quotas" | "EF_Regions", quotas: QuotaPlan): Reference {
  const sums = periodHeaders(quotas).map((header) => column(table, header));
  return fragment`SUMPRODUCT(--(ABS(${sumOf(sums)}-${column(table, "Final Quota")})>=0.005))`;
}

/** Periods in which the territories together are not the company's to the unit. */
export function periodsThatDiffer(): Reference {
  return fragment`SUMPRODUCT(--(ABS(${column(PERIODS, "Difference")})>=0.005))`;
}

function rounded(amount: Reference): Reference {
  return fragment`ROUND(ROUND(${amount}/${nameOf("quotaUnit")},6),0)*${nameOf("quotaUnit")}`;
}

function sumOf(parts: readonly Reference[]): Reference {
  return parts.reduce((sum, one) => fragment`${sum}+${one}`);
}

function live(header: string, content: FormulaText, format: string): QuotaColumn {
  return { header, formula: content, format, style: "formula", align: "right" };
}

function summed(header: string, content: FormulaText, format: string): QuotaColumn {
  return { ...live(header, content, format), total: { content: formula`=SUM(${all(header)})` } };
}
