import type { RawCell } from "./raw-sheet";
import type { WrittenPlanSheets } from "./review";

/** What an entry of the Change Log tells; the words stand in its Kind column. */
export const CHANGE_KINDS = {
  planWritten: "Plan written",
  plannedMove: "Planned move",
  takenOver: "Taken over",
  toHouse: "To house",
  moveTakenBack: "Move taken back",
  arrived: "New account",
  gone: "Gone from the list",
  handEdit: "Hand edit",
  handEditTakenBack: "Hand edit taken back",
  handEditDropped: "Hand edit dropped",
  areaEdit: "Area handed over",
  areaEditTakenBack: "Area taken back",
  areaEditDropped: "Area edit dropped",
  override: "Quota override",
  overrideTakenBack: "Override taken back",
  inputEdit: "Input changed",
  inputSet: "Input set by a plan",
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** One change of the plan: what was, what is, why, and what it does to the two territories. */
export interface Change {
  readonly kind: ChangeKind;
  /** "" where the change is not of one account. */
  readonly accountId: string;
  /** Name of the account, else what changed: "Quota of NE-04", "Boulder, Colorado". */
  readonly account: string;
  /** Territories, or the two amounts of an override. "" where there is none. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  /** "" where it is not known. */
  readonly by: string;
  readonly fromRep: string;
  readonly toRep: string;
  /** What the accounts bring of the leading measure; NaN where that is not known. */
  readonly amount: number;
  /** Deviation of the two territories on the leading measure before and after; NaN where not known. */
  readonly fromBefore: number;
  readonly fromAfter: number;
  readonly toBefore: number;
  readonly toAfter: number;
}

/** An entry that stands in the log, as far as later ones depend on it. */
export interface LoggedChange {
  /** Serial day and time in the workbook's date system, NaN where the cell holds none. */
  readonly when: number;
  /** Null for words that are none of ours. */
  readonly kind: ChangeKind | null;
  readonly accountId: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly fromRep: string;
  readonly toRep: string;
}

/** A change with the moment that the log tells it by, and what its amounts are of. */
export interface ChangeEntry {
  readonly change: Change;
  /** Serial day and time in the workbook's date system. */
  readonly when: number;
  /** "Potential" */
  readonly measure: string;
}

/** The Change Log as its cells are, the user's own columns and words included. */
export interface EarlierChanges {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** What the Change Log is continued from. */
export interface ChangeSources {
  /** Moment of the look at the sheets, as a serial in the workbook's date system, seconds included. */
  readonly at: number;
  /** Null when there is no log yet. */
  readonly earlier: EarlierChanges | null;
  /** The written plan as its sheets are; null when none is written. */
  readonly ground: ChangeGround | null;
}

/** An override as its cells hold it. */
export interface OverrideText {
  readonly quota: RawCell;
  readonly reason: string;
  readonly author: string;
}

/** An input of a written sheet that is no owner and no quota: a setting, a date, calls, a budget, the day of a job. */
export interface InputOnSheet {
  /** "Tolerance", "Budget of NE-04": what the log calls it. */
  readonly what: string;
  /** As the log shows it; "none" where the cell is blank. */
  readonly typed: string;
  readonly written: string;
  /** "" where the sheet does not ask for one. */
  readonly reason: string;
  readonly author: string;
}

/** The written plan as its sheets hold it now: what the changes made by hand are read from. */
export interface ChangeGround {
  readonly plan: WrittenPlanSheets;
  /** Per row of Territory Assignments, the county or state that it lies in; empty without areas. */
  readonly areaOfRow: readonly string[];
  readonly areas: readonly {
    readonly name: string;
    readonly territory: string;
    readonly plannedTerritory: string;
  }[];
  /** Overrides on Quota Allocation: as they are, and as they were written. */
  readonly overrides: readonly {
    readonly territory: string;
    readonly typed: OverrideText;
    readonly written: OverrideText;
  }[];
  /** Every other input, whether or not it was changed. */
  readonly inputs: readonly InputOnSheet[];
}
