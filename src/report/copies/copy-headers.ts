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
  { part: "resources", role: "resourceAllocation", table: "EF_Resources", headers: RESOURCE_HEADERS },
  { part: "settings", role: "planSettings", table: "EF_Settings", headers: ["Setting", "Value"] },
];
