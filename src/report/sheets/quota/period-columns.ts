import type { QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, headerCell, here } from "../../formula";
import { COUNT, moneyFormat, SHARE, signedMoneyFormat, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { FormulaText, TableDescription } from "../../workbook-description";
import type { QuotaColumn } from "./quota-columns";

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
  return headers.map((header, at) => {
    const earlier = headers.slice(0, at).map((one) => fragment`-${own(one)}`);
    const less = earlier.reduce((text, one) => fragment`${text}${one}`, fragment``);
    if (at === headers.length - 1) return summed(header, formula`=ROUND(${final}${less},6)`, money);
    const share = fragment`INDEX(${column(PERIODS, "Due")},${at + 1})`;
    const due = (amount: Reference): Reference => rounded(fragment`${amount}*${share}`);
    return summed(
      header,
      formula`=ROUND(IF(${line}>0,${due(upTo)}-${due(fragment`(${upTo}-${line})`)},MIN(${final},${due(final)}))${less},6)`,
      money,
    );
  });
}

/** The line in which quotas are rounded, region after region, and how far it has come with each. */
export function periodWorkings(facts: ReportFacts): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const units = fragment`ROUND(${own("Final Quota")}/${nameOf("quotaUnit")},6)`;
  const region = own("Region No");
  return [
    live(
      "In Line",
      formula`=IF(AND(${units}=INT(${units}),ROUND(${units}*${nameOf("quotaLeastSeason")},6)>=${LEAST_UNITS}),${own("Final Quota")},0)`,
      money,
    ),
    live(
      "Up To",
      formula`=ROUND(SUMIFS(${all("In Line")},${all("Region No")},"<"&${region})+SUMIFS(${all("In Line")},${all("Region No")},${region},${all("Tie")},"<="&${own("Tie")}),6)`,
      money,
    ),
  ];
}

/** The periods of the year: their share, what is due by their end, and the company's amount against the territories'. */
export function periodTable(
  facts: ReportFacts,
  quotas: QuotaPlan,
  row: number,
  left: number,
): TableDescription {
  const money = moneyFormat(facts.options.currencySymbol);
  const headers = periodHeaders(quotas);
  const period = (header: string): Reference => here(PERIODS, header);
  const year = fragment`SUM(${all("Final Quota")})`;
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
      share(
        "Share",
        formula`=N(INDEX(${column("EF_Settings", "Value")},MATCH(${period("Setting")},${column("EF_Settings", "Setting")},0)))`,
      ),
      share(
        "Due",
        formula`=SUMIFS(${column(PERIODS, "Share")},${column(PERIODS, "No")},"<="&${period("No")})`,
      ),
      live(
        "Company",
        formula`=ROUND(IF(${isLast},${year},${rounded(fragment`${year}*${period("Due")}`)})-IF(${period("No")}=1,0,${rounded(fragment`${year}*(${period("Due")}-${period("Share")})`)}),6)`,
        money,
      ),
      live(
        "Territories",
        formula`=ROUND(CHOOSE(${period("No")},${listOf(headers.map((header) => fragment`SUM(${all(header)})`))}),6)`,
        money,
      ),
      live(
        "Difference",
        formula`=${period("Territories")}-${period("Company")}`,
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

/**
 * Periods in which the territories together are further from the company's than rounding takes them: not
 * at all where all quotas stand in one line, else a unit for each that does not, and two for the line.
 */
export function periodsThatDiffer(): Reference {
  const alone = fragment`COUNTIFS(${all("In Line")},0)`;
  return fragment`SUMPRODUCT(--(ABS(${column(PERIODS, "Difference")})>=0.005+${nameOf("quotaUnit")}*(${alone}+2)*(${alone}>0)))`;
}

function rounded(amount: Reference): Reference {
  return fragment`ROUND(ROUND(${amount}/${nameOf("quotaUnit")},6),0)*${nameOf("quotaUnit")}`;
}

function sumOf(parts: readonly Reference[]): Reference {
  return parts.reduce((sum, one) => fragment`${sum}+${one}`);
}

function listOf(parts: readonly Reference[]): Reference {
  return parts.reduce((list, one) => fragment`${list},${one}`);
}

function live(header: string, content: FormulaText, format: string): QuotaColumn {
  return { header, formula: content, format, style: "formula", align: "right" };
}

function summed(header: string, content: FormulaText, format: string): QuotaColumn {
  return { ...live(header, content, format), total: { content: formula`=SUM(${all(header)})` } };
}
