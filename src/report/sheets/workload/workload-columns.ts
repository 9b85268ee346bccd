import type { PlanWorkload } from "../../../engine/model/workload-plan";
import { column, formula, fragment, here, type Reference } from "../../formula";
import { COUNT, HOURS, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { KpiColumn } from "../kpi-column";

const TABLE = "EF_Territories";

/** Header of the column by which targets are shared out. */
export function shareHeader(facts: ReportFacts): "Capacity" | "Time for Calls" {
  return hasAllowance(facts) ? "Time for Calls" : "Capacity";
}

/** Targets follow what travel leaves of the capacity. */
function hasAllowance({ plan }: ReportFacts): boolean {
  return plan.territories.some(({ travelAllowance = 0 }) => travelAllowance > 0);
}

/** Travel, capacity and what they make: the time for calls where targets follow it, and utilisation. */
export function capacityColumns(facts: ReportFacts): KpiColumn[] {
  const { workload } = facts.plan;
  return [
    ...(workload === null ? [] : [travel()]),
    capacity(facts),
    ...(hasAllowance(facts) ? timeForCalls(facts) : []),
    ...(workload === null ? [] : [utilisation()]),
  ];
}

/**
 * Travel as planned, at the speeds and the calls a day of Plan Settings. Between plans it follows the
 * workload in proportion: twice the calls are twice the rounds.
 */
function travel(): KpiColumn {
  const perDay = nameOf("callsPerDay");
  const km = fragment`${here(TABLE, "Line Haul km")}/${perDay}+${here(TABLE, "Round km")}*MAX(0,1-${here(TABLE, "Trip Share")}/${perDay})`;
  const flown = fragment`(${here(TABLE, "Flight km")}/${nameOf("flightSpeed")}+${here(TABLE, "Flights")}*${nameOf("flightHours")})/${perDay}`;
  const planned = here(TABLE, "Hours Planned");
  const now = fragment`IF(${planned}=0,1,${here(TABLE, "Workload")}/${planned})`;
  return {
    header: "Travel",
    formula: formula`=IF(${here(TABLE, "Line Haul km")}="","",((${km})*${nameOf("roadFactor")}/${nameOf("travelSpeed")}+${flown})*${nameOf("visitShare")}*${now})`,
    format: COUNT,
    style: "formula",
    align: "right",
    total: { content: formula`=SUM(${column(TABLE, "Travel")})` },
  };
}

function capacity({ plan }: ReportFacts): KpiColumn {
  const values = Float64Array.from(plan.territories, (one) => one.capacity + (one.travelAllowance ?? 0));
  const isWhole = values.every((value) => Number.isInteger(value) || value >= 100);
  return {
    header: "Capacity",
    values,
    format: isWhole ? COUNT : "#,##0.##",
    style: "input",
    align: "right",
    total: { content: formula`=SUM(${column(TABLE, "Capacity")})` },
  };
}

function timeForCalls({ plan }: ReportFacts): KpiColumn[] {
  const look = { format: COUNT, align: "right" } as const;
  return [
    {
      header: "Travel Allowed",
      ...look,
      values: Float64Array.from(plan.territories, ({ travelAllowance = 0 }) => travelAllowance),
      style: "value",
      total: { content: formula`=SUM(${column(TABLE, "Travel Allowed")})` },
    },
    {
      header: "Time for Calls",
      ...look,
      formula: formula`=MAX(0,N(${here(TABLE, "Capacity")})-N(${here(TABLE, "Travel Allowed")}))`,
      style: "formula",
      total: { content: formula`=SUM(${column(TABLE, "Time for Calls")})` },
    },
  ];
}

function utilisation(): KpiColumn {
  const all = (header: string): Reference => fragment`SUM(${column(TABLE, header)})`;
  return {
    header: "Utilisation",
    formula: formula`=IF(N(${here(TABLE, "Capacity")})=0,"",(${here(TABLE, "Workload")}+N(${here(TABLE, "Travel")}))/${here(TABLE, "Capacity")})`,
    format: "0%",
    style: "formula",
    align: "right",
    total: {
      content: formula`=IF(${all("Capacity")}=0,"",(${all("Workload")}+${all("Travel")})/${all("Capacity")})`,
    },
  };
}

/** What Travel is made of, and where the hours of each rep come from. */
export function workloadWorkings({ plan }: ReportFacts): KpiColumn[] {
  const { workload } = plan;
  if (workload === null) return [];
  const km = (
    header: string,
    pick: (shape: NonNullable<PlanWorkload["travel"][number]>) => number,
  ): KpiColumn => ({
    header,
    values: Float64Array.from(workload.travel, (shape) => (shape === null ? NaN : pick(shape))),
    format: header === "Trip Share" ? "0.000" : HOURS,
    style: "value",
    align: "right",
  });
  return [
    km("Line Haul km", ({ lineHaulKm }) => lineHaulKm),
    km("Round km", ({ roundKm }) => roundKm),
    km("Trip Share", ({ tripShare }) => tripShare),
    km("Flight km", ({ flightKm }) => flightKm),
    km("Flights", ({ flights }) => flights),
    { header: "Hours Planned", values: workload.callHours, format: HOURS, style: "value", align: "right" },
    { header: "Capacity From", values: workload.capacityFrom, format: TEXT, style: "value" },
  ];
}
