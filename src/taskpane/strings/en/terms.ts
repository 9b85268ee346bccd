import type { EntityKind, FieldName } from "../../../engine/model/field";
import type { MeasureKey } from "../../../engine/model/measure-key";

/** The names of what is planned: sheets, fields, measures. */
export const entityNames = {
  account: "Accounts",
  rep: "Reps",
  opportunity: "Opportunities",
  cost: "Costs",
} satisfies Record<EntityKind, string>;

export const fieldNames = {
  id: "ID",
  name: "Name",
  latitude: "Latitude",
  longitude: "Longitude",
  location: "Coordinates",
  postalCode: "Postal code",
  city: "City",
  state: "State",
  country: "Country",
  region: "Region",
  territory: "Territory",
  owner: "Owner",
  industry: "Industry",
  segment: "Segment",
  revenue: "Revenue",
  potential: "Potential",
  employees: "Employees",
  status: "Status",
  parent: "Parent account",
  language: "Language",
  customerSince: "Customer since",
  callsPerYear: "Calls a year",
  hoursPerCall: "Hours a call",
  lastActivity: "Last activity",
  lock: "Lock",
  namedOwner: "Named owner",
  forecast: "Forecast",
  contact: "Contact",
  contactEmail: "Contact e-mail",
  contactPhone: "Contact phone",
  manager: "Manager",
  capacity: "Capacity",
  firstName: "First name",
  fte: "Part time",
  skills: "Skills",
  languages: "Languages",
  startDate: "Start date",
  leavingDate: "Leaving date",
  quotaLastYear: "Quota last year",
  actualLastYear: "Actual last year",
  cost: "Cost",
  account: "Account",
  rep: "Rep",
  amount: "Amount",
  stage: "Stage",
  created: "Created",
  closed: "Closed",
  product: "Product",
  category: "Category",
} satisfies Record<FieldName, string>;

export const measureNames = {
  potential: "Potential",
  revenue: "Revenue",
  workload: "Workload",
  accounts: "Number of accounts",
} satisfies Record<MeasureKey, string>;

/** In a sentence: "on potential". */
export const measuresInSentences = {
  potential: "potential",
  revenue: "revenue",
  workload: "workload",
  accounts: "number of accounts",
} satisfies Record<MeasureKey, string>;
