import type { WrittenPlanTables } from "../../engine/model/written-table";
import type { SheetRole } from "../workbook-description";

/** Columns of the written plan that the accounts of a copy are made from. */
export const ACCOUNT_HEADERS = [
  "Account ID",
  "Account",
  "Region",
  "Segment",
  "Area",
  "Potential",
  "Revenue",
  "Workload",
  "Forecast",
  "Territory",
  "Planned Territory",
  "Rep",
  "Previous Rep",
  "Moved?",
  "Fit",
  "Distance",
  "Lock",
  "Status",
  "Reason",
] as const;

/** Columns of the written plan that the territories of a copy are made from. */
export const TERRITORY_HEADERS = [
  "Territory",
  "Region",
  "Rep",
  "Accounts",
  "Potential",
  "Revenue",
  "Workload",
  "Target",
  "Deviation",
  "In Band?",
  "Band Low",
  "Band High",
  "Penetration",
  "Whitespace",
  "Travel",
  "Capacity",
  "Utilisation",
  "Moved In",
  "Moved Out",
  "Mean Distance",
] as const;

/** Columns of Resource Allocation that stand beside a territory. */
export const RESOURCE_HEADERS = ["Territory", "Budget", "Support"] as const;

/** Columns of the written plan that the quotas of a copy are made from. */
export const QUOTA_HEADERS: readonly string[] = [
  "Territory",
  "Rep",
  "Last Year",
  "Calculated Quota",
  "Override",
  "Override Reason",
  "Shared Out",
  "Final Quota",
  "Growth",
  "Q1",
  "Q2",
  "Q3",
  "Q4",
  ...Array.from({ length: 12 }, (_, month) => `M${String(month + 1)}`),
  "Bottom-Up",
  "Gap",
];

/** Columns of Resource Allocation that say what a territory costs and returns. */
export const COST_HEADERS = [
  "Territory",
  "Rep",
  "Potential",
  "Revenue",
  "Budget",
  "Support",
  "Rep Cost",
  "Other Costs",
  "Territory Cost",
  "Potential per Cost",
  "Cost to Revenue",
] as const;

/** Columns of Hand-off that its two sides need. */
export const HAND_OFF_HEADERS = [
  "Rep",
  "Direction",
  "Account ID",
  "Account",
  "Contact",
  "Contact E-mail",
  "Contact Phone",
  "Other Rep",
  "From",
  "To",
  "Potential",
  "Revenue",
  "Workload",
  "Open Deals",
  "Open Amount",
  "First Day",
  "Quota Handed Over",
  "Reason",
] as const;

/** Columns of Mid-Year Jobs that say what a rep is held to in the year. */
export const YEAR_QUOTA_HEADERS = [
  "Territory",
  "Rep",
  "First Day",
  "Last Day",
  "Days",
  "Part of Year",
  "Quota a Year",
  "Handed On",
  "Taken Over",
  "Quota of the Year",
  "Change",
] as const;

/** Columns of the Change Log, what a change did to the balance left out. */
export const CHANGE_HEADERS = [
  "When",
  "Account ID",
  "Account",
  "From",
  "To",
  "Kind",
  "Reason",
  "From Rep",
  "To Rep",
  "By",
] as const;

/** Columns of the saved scenarios; the text that makes one again is for the add-in alone. */
export const SCENARIO_HEADERS = [
  "Name",
  "Saved",
  "Status",
  "Data",
  "Largest Deviation",
  "Spread",
  "Territories Outside",
  "Outside on Others",
  "Accounts Moved",
  "Accounts Moved Share",
  "Revenue Moved",
  "Revenue Moved Share",
  "Mean Distance",
  "Match",
  "Quotas",
  "Quotas at the Cap",
  "Cost",
  "From the Best",
  "Accounts",
  "House Accounts",
  "Note",
] as const;

/** The tables of the written plan that a copy is made from. */
export const COPY_TABLES: readonly {
  readonly part: keyof WrittenPlanTables;
  readonly role: SheetRole;
  readonly table: string;
  readonly headers: readonly string[];
}[] = [
  { part: "accounts", role: "territoryAssignments", table: "EF_Assignments", headers: ACCOUNT_HEADERS },
  { part: "territories", role: "territoryKpis", table: "EF_Territories", headers: TERRITORY_HEADERS },
  { part: "quotas", role: "quotaAllocation", table: "EF_Quotas", headers: QUOTA_HEADERS },
  {
    part: "resources",
    role: "resourceAllocation",
    table: "EF_Resources",
    headers: [...new Set([...RESOURCE_HEADERS, ...COST_HEADERS])],
  },
  { part: "yearQuotas", role: "midYearJobs", table: "EF_YearQuotas", headers: YEAR_QUOTA_HEADERS },
  { part: "handOff", role: "handOff", table: "EF_HandOff", headers: HAND_OFF_HEADERS },
  { part: "changes", role: "changeLog", table: "EF_Changes", headers: CHANGE_HEADERS },
  { part: "scenarios", role: "scenarios", table: "EF_Scenarios", headers: SCENARIO_HEADERS },
  { part: "settings", role: "planSettings", table: "EF_Settings", headers: ["Setting", "Value"] },
];
