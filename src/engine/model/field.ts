/** What a sheet of the user can hold. */
export type EntityKind = "account" | "rep" | "opportunity" | "cost";

/** The columns Evenfield can use, per entity. The order is the order of display. */
export const FIELDS = {
  account: [
    "id",
    "name",
    "latitude",
    "longitude",
    "location",
    "postalCode",
    "city",
    "state",
    "country",
    "region",
    "territory",
    "owner",
    "industry",
    "segment",
    "revenue",
    "potential",
    "employees",
    "status",
    "parent",
    "language",
    "skills",
    "customerSince",
    "callsPerYear",
    "hoursPerCall",
    "lastActivity",
    "lock",
    "namedOwner",
    "forecast",
    "contact",
    "contactEmail",
    "contactPhone",
  ],
  rep: [
    "id",
    "name",
    "firstName",
    "latitude",
    "longitude",
    "location",
    "postalCode",
    "city",
    "state",
    "country",
    "region",
    "territory",
    "manager",
    "capacity",
    "fte",
    "skills",
    "languages",
    "startDate",
    "leavingDate",
    "status",
    "quotaLastYear",
    "actualLastYear",
    "cost",
  ],
  opportunity: ["id", "account", "rep", "amount", "stage", "created", "closed", "product"],
  cost: ["rep", "territory", "region", "amount", "category"],
} as const satisfies Record<EntityKind, readonly string[]>;

export type AccountField = (typeof FIELDS.account)[number];
export type RepField = (typeof FIELDS.rep)[number];
export type OpportunityField = (typeof FIELDS.opportunity)[number];
export type CostField = (typeof FIELDS.cost)[number];
export type FieldName = AccountField | RepField | OpportunityField | CostField;
