/** Days of the plan year, for forms that ask for one. */
export { planYearFrom, serialOfDay } from "../engine/workload/plan-year";
