import type { CurrencySign } from "../../currency-sign";
import type { PlanHandover, Seat } from "../../../engine/model/handover";
import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import { COUNT, DATE, moneyFormat, SHARE, signedMoneyFormat, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import { ofJob } from "./job-table";

const TABLE = "EF_YearQuotas";
const own = (header: string): Reference => here(TABLE, header);

/** Columns before the workings. */
export const YEAR_QUOTA_READERS = 11;

/**
 * Who has which territory from when to when, and what comes of a quota for the whole year once
 * accounts go over with theirs: before, less what goes, with what comes.
 */
export function yearQuotaTable(
  { seats }: PlanHandover,
  currencySymbol: CurrencySign,
  row: number,
): TableDescription {
  const money = moneyFormat(currencySymbol);
  const handed = (header: string, by: string): Reference =>
    fragment`SUMIFS(${column("EF_Handover", header)},${column("EF_Handover", by)},${own("No")})`;
  const number = (header: string, pick: (seat: Seat, at: number) => number, format: string) => ({
    header,
    values: Float64Array.from(seats, pick),
    format,
    style: "value" as const,
    align: "right" as const,
  });
  const jobNumber = (at: number | null): number => (at === null ? Number.NaN : at + 1);
  const begins = own("Begins with Job");
  const ends = own("Ends with Job");
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      {
        header: "Territory",
        values: seats.map(({ territory }) => territory),
        format: TEXT,
        style: "label",
      },
      { header: "Rep", values: seats.map(({ rep }) => rep), format: TEXT, style: "value" },
      live(
        "First Day",
        formula`=IF(N(${begins})=0,${nameOf("jobYearStart")},${ofJob("Counts From", begins)})`,
        DATE,
      ),
      live(
        "Last Day",
        formula`=IF(N(${ends})=0,${nameOf("jobYearEnd")},${ofJob("Counts From", ends)}-1)`,
        DATE,
      ),
      live("Days", formula`=MAX(0,${own("Last Day")}+1-${own("First Day")})`, COUNT),
      live("Part of Year", formula`=${own("Days")}/${nameOf("jobYearDays")}`, SHARE),
      number("Quota a Year", ({ before }) => before, money),
      live("Handed On", formula`=${handed("Quota Handed Over", "From No")}`, money),
      live("Taken Over", formula`=${handed("Quota Handed Over", "To No")}`, money),
      live(
        "Quota of the Year",
        formula`=${own("Quota a Year")}-${own("Handed On")}+${own("Taken Over")}`,
        money,
      ),
      live(
        "Change",
        formula`=${own("Quota of the Year")}-${own("Quota a Year")}`,
        signedMoneyFormat(currencySymbol),
      ),
      number("No", (_, at) => at + 1, COUNT),
      number("Begins with Job", ({ from }) => jobNumber(from), COUNT),
      number("Ends with Job", ({ until }) => jobNumber(until), COUNT),
      live(
        "Quota a Year After",
        formula`=${own("Quota a Year")}-${handed("Quota a Year", "From No")}+${handed("Quota a Year", "To No")}`,
        money,
      ),
    ],
    rowCount: seats.length,
    filterButtons: false,
  };
}

function live(header: string, content: FormulaText, format: string): TableColumnDescription {
  return { header, formula: content, format, style: "formula", align: "right" };
}
