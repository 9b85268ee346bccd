import type { PlanHandover } from "../../../engine/model/handover";
import { BY_DAYS, WHOLE_YEAR } from "../../../engine/model/pro-rata";
import type { Reference } from "../../formula";
import { column, formula, fragment, here, quoted } from "../../formula";
import { COUNT, DATE, GENERAL, moneyFormat, SHARE, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import type { ReportOptions } from "../../report-options";
import { workbookDay } from "../../workbook-day";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";

const TABLE = "EF_Jobs";
const own = (header: string): Reference => here(TABLE, header);

/** The jobs of a plan in their order: from when, for how many days, what goes over. The day and the rule are inputs. */
export function jobTable(
  { jobs, hasQuotas }: PlanHandover,
  options: ReportOptions,
  row: number,
): TableDescription {
  const summed = (header: string): FormulaText =>
    formula`=SUMIFS(${column("EF_Handover", header)},${column("EF_Handover", "Job")},${own("Job")})`;
  const money = moneyFormat(options.currencySymbol);
  const days = Float64Array.from(jobs, ({ job }) => workbookDay(job.from, options));
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      {
        header: "Job",
        values: Float64Array.from(jobs, (_, at) => at + 1),
        format: COUNT,
        style: "label",
        align: "left",
      },
      { header: "What", values: jobs.map(({ what }) => what), format: TEXT, style: "value", wrap: true },
      {
        header: "First Day",
        values: days,
        format: DATE,
        style: "input",
        align: "right",
      },
      ...(hasQuotas
        ? [
            {
              header: "Pro Rata",
              values: jobs.map(ruleOf),
              format: GENERAL,
              style: "input" as const,
              align: "right" as const,
            },
          ]
        : []),
      live(
        "Counts From",
        formula`=MIN(${nameOf("jobYearEnd")}+1,MAX(${nameOf("jobYearStart")},N(${own("First Day")})))`,
        DATE,
      ),
      live("Days", daysOf(hasQuotas), COUNT),
      live("Part of Year", formula`=${own("Days")}/${nameOf("jobYearDays")}`, SHARE),
      live("Accounts", summed("Accounts"), COUNT),
      ...(hasQuotas
        ? [
            live("Quota a Year", summed("Quota a Year"), money),
            live("Quota Handed Over", summed("Quota Handed Over"), money),
            {
              header: "Rounded To",
              values: Float64Array.from(jobs, ({ unit }) => unit),
              format: money,
              style: "value" as const,
              align: "right" as const,
            },
          ]
        : []),
      ...written(jobs, days, hasQuotas),
    ],
    rowCount: jobs.length,
    filterButtons: false,
  };
}

/** Day and rule as they were written: where those above differ, somebody has typed, and the next plan takes it over. */
function written(
  jobs: PlanHandover["jobs"],
  days: Float64Array,
  hasQuotas: boolean,
): TableColumnDescription[] {
  return [
    {
      header: "Written Day",
      values: days,
      format: DATE,
      style: "value",
      align: "right",
    },
    ...(hasQuotas
      ? [
          {
            header: "Written Rule",
            values: jobs.map(ruleOf),
            format: GENERAL,
            style: "value" as const,
            align: "right" as const,
          },
        ]
      : []),
  ];
}

function ruleOf({ job }: PlanHandover["jobs"][number]): string {
  return job.quotas === "wholeYear" ? WHOLE_YEAR : BY_DAYS;
}

/** A cell of the job that a row names by its number. */
export function ofJob(header: string, job: Reference): Reference {
  return fragment`INDEX(${column(TABLE, header)},MATCH(${job},${column(TABLE, "Job")},0))`;
}

function daysOf(hasQuotas: boolean): FormulaText {
  const left = fragment`${nameOf("jobYearEnd")}+1-${own("Counts From")}`;
  return hasQuotas
    ? formula`=IF(${own("Pro Rata")}=${quoted(WHOLE_YEAR)},${nameOf("jobYearDays")},${left})`
    : formula`=${left}`;
}

function live(header: string, content: FormulaText, format: string): TableColumnDescription {
  return { header, formula: content, format, style: "formula", align: "right" };
}
