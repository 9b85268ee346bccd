export type SampleCell = string | number | boolean;

/** One sheet of the sample: a table that starts in A1. "" is a blank cell, dates are serial days of the 1900 system. */
export interface SampleSheet {
  readonly name: string;
  /** Name of its Excel table. */
  readonly table: string;
  readonly headers: readonly string[];
  /** Number format of each column. */
  readonly formats: readonly string[];
  /** Data rows; row 0 stands in sheet row 2. */
  readonly rows: readonly (readonly SampleCell[])[];
}

/** What was put into the sample, so that a reading of it can be judged. Sheet rows are 1-based. */
export interface SampleTruth {
  readonly seed: number;
  readonly mess: MessLevel;
  readonly asOf: string;
  readonly counts: {
    /** Data rows of the sheet Accounts, planted duplicates included. */
    readonly accountRows: number;
    readonly reps: number;
    readonly repsToBeHired: number;
    readonly repsRamping: number;
    readonly repsLeaving: number;
    readonly opportunities: number;
    readonly costs: number;
    readonly locked: number;
    readonly named: number;
    readonly prospects: number;
    /** Accounts whose owner cell is blank. */
    readonly withoutOwner: number;
  };
  /** Sums over the accounts once each, before mess took values away. */
  readonly totals: {
    readonly revenue: number;
    readonly potential: number;
    readonly employees: number;
    /** Calls a year times hours a call. */
    readonly workloadHours: number;
  };
  readonly accountsByRegion: Readonly<Record<string, number>>;
  readonly accountsByState: Readonly<Record<string, number>>;
  /** Accounts and potential by today's owner (the rep's name), before mess. */
  readonly accountsByOwner: Readonly<Record<string, number>>;
  readonly potentialByOwner: Readonly<Record<string, number>>;
  /** Potential for each rep if it were shared out evenly over all reps. */
  readonly evenPotential: number;
  /** Reps who win clearly less than others of accounts like theirs. */
  readonly coached: readonly string[];
  /** Sheet rows of what was planted, by kind. */
  readonly planted: Readonly<Partial<Record<PlantedKind, readonly PlantedCell[]>>>;
}

export interface PlantedCell {
  readonly sheet: string;
  readonly row: number;
  /** Header of the column, "" for the whole row. */
  readonly column: string;
  /** The cell as it is now. */
  readonly value: SampleCell;
  /** What it was meant to be. */
  readonly meant: SampleCell;
}

export type PlantedKind =
  | "duplicateAccount"
  | "duplicateName"
  | "lostZero"
  | "unknownOwner"
  | "blankOwner"
  | "blankPotential"
  | "blankPlace"
  | "numberAsText"
  | "trailingSpace"
  | "hostileName"
  | "orphanParent"
  | "stateSpelling"
  | "citySpelling"
  | "opportunityWithoutAccount"
  | "opportunityUnknownAccount"
  | "opportunityWithoutAmount"
  | "productSpelling";

/** 0 none, 1 the rates measured in real workbooks, 2 double. */
export type MessLevel = 0 | 1 | 2;

export interface SampleWorkbook {
  readonly sheets: readonly SampleSheet[];
  readonly truth: SampleTruth;
}

export interface SampleOptions {
  /** At least 1. */
  readonly accounts: number;
  /** At least 5: one for each region. */
  readonly reps: number;
  /** Whole number from 0 to 4294967295. */
  readonly seed: number;
  readonly mess: MessLevel;
  /** The day the workbook is of, "2026-10-01". */
  readonly asOf: string;
  /** Five for each account, at most 20,000, when left out. */
  readonly opportunities?: number;
  /** "b2b" when left out. */
  readonly size?: "flat" | "retail" | "b2b" | "skewed" | "whale";
}
