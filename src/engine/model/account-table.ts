import type { AccountField, RepField } from "./field";

/** How an account was located; counted in the health report. */
export type LocationLevel = "coordinates" | "postalCode" | "zip3" | "city" | "state" | "country" | "none";

/**
 * The accounts as typed columns of one length, in the order of the sheet. Every row of the
 * sheet that holds anything is here, also those set aside. Blank text is "", a blank or
 * unreadable number is NaN (blank is not zero). Plain cloneable data.
 */
export interface AccountTable {
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  /** Fields that have a column. */
  readonly present: readonly AccountField[];
  /** Fields in whose cells a formula sees other texts than were read, if any. */
  readonly readOtherwise?: readonly AccountField[];
  /** Sheet row, 1-based. */
  readonly sourceRow: Int32Array;
  /** Unique and never blank among rows that are not set aside: the id, else the name. */
  readonly id: readonly string[];
  readonly name: readonly string[];
  /** Degrees, NaN where unknown; after locating, the located point. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationLevel: readonly LocationLevel[];
  readonly postalCode: readonly string[];
  readonly city: readonly string[];
  readonly state: readonly string[];
  readonly country: readonly string[];
  readonly region: readonly string[];
  readonly territory: readonly string[];
  /** Today's rep as written by the user. */
  readonly owner: readonly string[];
  readonly industry: readonly string[];
  readonly segment: readonly string[];
  readonly status: readonly string[];
  readonly parent: readonly string[];
  readonly language: readonly string[];
  /** Skills that the account asks of its rep, a free list. */
  readonly skills: readonly string[];
  readonly namedOwner: readonly string[];
  /** Whom the rep talks to there, for the hand-off; nothing is planned by it. */
  readonly contact: readonly string[];
  readonly contactEmail: readonly string[];
  readonly contactPhone: readonly string[];
  /** Money, in the workbook's currency. */
  readonly revenue: Float64Array;
  readonly potential: Float64Array;
  readonly forecast: Float64Array;
  readonly employees: Float64Array;
  readonly callsPerYear: Float64Array;
  readonly hoursPerCall: Float64Array;
  /** Serial days of the 1900 system. */
  readonly lastActivity: Float64Array;
  /** Since when there is a relationship. */
  readonly customerSince: Float64Array;
  /** 1 = the owner is fixed. */
  readonly lock: Uint8Array;
  /** "" when the account can be planned, else why it is set aside, in the user's words. */
  readonly setAside: readonly string[];
}

/** The reps as typed columns; same conventions as AccountTable. */
export interface RepTable {
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  readonly present: readonly RepField[];
  readonly readOtherwise?: readonly RepField[];
  /** True when there is no rep sheet and the reps were taken from the owners of the accounts, or without those from their territories. */
  readonly fromOwners: boolean;
  readonly sourceRow: Int32Array;
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly locationLevel: readonly LocationLevel[];
  readonly postalCode: readonly string[];
  readonly city: readonly string[];
  readonly state: readonly string[];
  readonly country: readonly string[];
  readonly region: readonly string[];
  readonly territory: readonly string[];
  readonly manager: readonly string[];
  /** Selling hours a year, NaN where blank. */
  readonly capacity: Float64Array;
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  /** Share of full time, 1 = full; NaN where blank. */
  readonly fte: Float64Array;
  readonly startDate: Float64Array;
  /** Last day, serial. */
  readonly leavingDate: Float64Array;
  readonly status: readonly string[];
  readonly quotaLastYear: Float64Array;
  readonly actualLastYear: Float64Array;
  readonly cost: Float64Array;
  /** "" when the rep can get accounts, else why not ("leaving", "twice in the sheet"). */
  readonly setAside: readonly string[];
}
