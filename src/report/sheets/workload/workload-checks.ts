import { column, formula, fragment, type Reference } from "../../formula";
import { COUNT, HOURS } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { live, type CheckLine } from "../check-line";

const WHERE = "Segments, Reps needed";

/** The identities of sizing: hours, capacity and whole reps of the regions are those of the company. */
export function workloadChecks(facts: ReportFacts): CheckLine[] {
  if (facts.plan.workload === null || !facts.hasSegmentSheet) return [];
  const sum = (table: "EF_Territories" | "EF_Sizing", header: string): Reference =>
    fragment`SUM(${column(table, header)})`;
  const same = (check: string, sizing: string, kpi: string): CheckLine => ({
    check,
    left: live(formula`=${sum("EF_Territories", kpi)}`),
    right: live(formula`=${sum("EF_Sizing", sizing)}`),
    format: HOURS,
    where: WHERE,
  });
  return [
    same("Call hours: territories = reps needed by region", "Call Hours", "Workload"),
    same("Travel hours: territories = reps needed by region", "Travel Hours", "Travel"),
    same("Capacity: territories = reps needed by region", "Capacity Hours", "Capacity"),
    {
      check: "Seats of regions = territories",
      left: live(formula`=ROWS(${column("EF_Territories", "Territory")})`),
      right: live(formula`=${sum("EF_Sizing", "Seats")}`),
      format: COUNT,
      where: WHERE,
    },
  ];
}
