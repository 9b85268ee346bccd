import type { Presence, QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, headerCell, here } from "../../formula";
import { COUNT, DATE, SHARE } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportOptions } from "../../report-options";
import { workbookDay } from "../../workbook-day";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import type { QuotaColumn } from "./quota-column";

const QUOTAS = "EF_Quotas";
const PERIODS = "EF_Periods";
const RAMP = "EF_Ramp";

const own = (header: string): Reference => here(QUOTAS, header);

/** First and last day of each territory, to be typed in, and the share of the year's days between them. */
export function dateColumns({ options }: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  if (quotas.year === null) return [];
  const year = fragment`(${yearEnd()}-${yearStart()})`;
  return [
    { ...dates(options, quotas, "Starts", ({ starts }) => starts), style: "input" },
    { ...dates(options, quotas, "Ends", ({ ends }) => ends), style: "input" },
    live(
      "Share of Year",
      formula`=IF(AND(N(${own("Starts")})=0,N(${own("Ends")})=0),${own("Undated Share")},${credited(own("First Day"), own("Day After"))}/${year})`,
      SHARE,
    ),
  ];
}

/** What the dates come to, period by period: the seasons up to each, as far as the territory is there. */
export function dateWorkings(quotas: QuotaPlan, periods: readonly string[]): QuotaColumn[] {
  if (quotas.year === null) return [];
  return [
    {
      header: "Undated Share",
      values: Float64Array.from(quotas.territories, ({ presence }) => presence?.undated ?? 1),
      format: SHARE,
      style: "value",
      align: "right",
    },
    live("First Day", formula`=MAX(${yearStart()},N(${own("Starts")}))`, DATE),
    live(
      "Day After",
      formula`=IF(N(${own("Ends")})=0,${yearEnd()},MIN(${yearEnd()},${own("Ends")}+1))`,
      DATE,
    ),
    ...periods.map((period, at) => {
      const of = (header: string): Reference => fragment`INDEX(${column(PERIODS, header)},${at + 1})`;
      const first = fragment`MAX(${of("From")},${own("First Day")})`;
      const after = fragment`MIN(${of("To")}+1,${own("Day After")})`;
      const before = periods[at - 1];
      const upTo = before === undefined ? fragment`` : fragment`${own(thereHeader(before))}+`;
      return live(
        thereHeader(period),
        formula`=${upTo}${of("Share")}*${credited(first, after)}/(${of("To")}+1-${of("From")})`,
        "0.0000%",
      );
    }),
  ];
}

/** The dates as they were written: where those above differ, somebody has typed, and the next plan takes it over. */
export function plannedDates({ options }: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  if (quotas.year === null) return [];
  return [
    { ...dates(options, quotas, "Written Start", ({ starts }) => starts), style: "value" },
    { ...dates(options, quotas, "Written End", ({ ends }) => ends), style: "value" },
  ];
}

/** The part of a territory's own seasons that is due by the end of a period; those of the year where it has none. */
export function ownDue(period: string, last: string, due: Reference): Reference {
  const all = own(thereHeader(last));
  return fragment`IF(${all}<=0,${due},${own(thereHeader(period))}/${all})`;
}

/** Whether a territory has the seasons of the year: it is there all year, or never. */
export function isAllYear(last: string, due: Reference): Reference {
  const all = own(thereHeader(last));
  return fragment`OR(${all}<=0,ROUND(${all}-${due},9)=0)`;
}

/** First and last day of each period, to stand beside its share. */
export function periodDates({ options }: ReportFacts, { year }: QuotaPlan): TableColumnDescription[] {
  if (year === null) return [];
  const day = (header: string, values: readonly number[]): TableColumnDescription => ({
    header,
    values: Float64Array.from(values, (serial) => workbookDay(serial, options)),
    format: DATE,
    style: "value",
    align: "right",
  });
  return [
    day(
      "From",
      year.periods.map(({ from }) => from),
    ),
    day(
      "To",
      year.periods.map(({ to }) => to - 1),
    ),
  ];
}

/** The ramp since a start date: from which day on which share is expected, and the step to it. */
export function rampTable({ year }: QuotaPlan, row: number, left: number): TableDescription | null {
  if (year === null) return null;
  const shares = [...year.rampShares, 1];
  const at = (header: string): Reference => here(RAMP, header);
  return {
    name: RAMP,
    row,
    column: left,
    columns: [
      live("No", formula`=ROW()-ROW(${headerCell(RAMP, "No")})`, COUNT),
      {
        header: "Day",
        values: Float64Array.from(year.rampDays),
        format: "#,##0.00",
        style: "value",
        align: "right",
      },
      {
        header: "Share",
        values: Float64Array.from(shares),
        format: SHARE,
        style: "value",
        align: "right",
      },
      live(
        "Step",
        formula`=${at("Share")}-IF(${at("No")}=1,0,INDEX(${column(RAMP, "Share")},MAX(1,${at("No")}-1)))`,
        SHARE,
      ),
    ],
    rowCount: shares.length,
    filterButtons: false,
  };
}

/**
 * Days from one up to but without another, each with the share of the ramp on it: the ramp is a sum of
 * steps, and a step counts the days since it was taken.
 */
function credited(first: Reference, after: Reference): Reference {
  const starts = own("Starts");
  const day = column(RAMP, "Day");
  const since = (to: Reference): Reference => fragment`(${to}-${starts}>${day})*(${to}-${starts}-${day})`;
  return fragment`IF(${after}<=${first},0,IF(N(${starts})=0,${after}-${first},SUMPRODUCT(${column(RAMP, "Step")}*(${since(after)}-${since(first)}))))`;
}

function yearStart(): Reference {
  return fragment`INDEX(${column(PERIODS, "From")},1)`;
}

function yearEnd(): Reference {
  return fragment`(INDEX(${column(PERIODS, "To")},ROWS(${column(PERIODS, "To")}))+1)`;
}

function thereHeader(period: string): string {
  return `There ${period}`;
}

function dates(
  options: ReportOptions,
  { territories }: QuotaPlan,
  header: string,
  pick: (presence: Presence) => number,
): Omit<QuotaColumn, "style"> {
  return {
    header,
    values: Float64Array.from(territories, ({ presence }) =>
      presence === null ? NaN : workbookDay(pick(presence), options),
    ),
    format: DATE,
    align: "right",
  };
}

function live(header: string, content: FormulaText, format: string): QuotaColumn {
  return { header, formula: content, format, style: "formula", align: "right" };
}
