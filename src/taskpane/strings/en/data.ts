import type { LocationLevel } from "../../../engine/model/account-table";
import type { Severity } from "../../../engine/model/finding";
import { many } from "../counted";

/** Words of the Data step; figures come formatted. */
export const dataWords = {
  verdict: (accounts: number, accountsShown: string, reps: number, repsShown: string) =>
    `${many(accounts, accountsShown, "account", "accounts")} and ${many(reps, repsShown, "rep", "reps")} found`,
  verdictNoReps: (accounts: number, accountsShown: string) =>
    `${many(accounts, accountsShown, "account", "accounts")} found, no reps`,
  refusedSettings: (value: number, shown: string) =>
    value === 1
      ? "1 setting kept in this workbook cannot be used: the standard counts"
      : `${shown} settings kept in this workbook cannot be used: the standard counts`,
  refusedSetting: {
    unknown: (name: string) => `“${name}” is the name of no setting`,
    form: (setting: string) => `${setting} is kept in a form that this version does not read`,
    missing: "missing",
    entry: (at: string) => `entry ${at}`,
    range: (setting: string, found: string, least: string, most: string) =>
      `${setting} is ${found}; it takes a number from ${least} to ${most}`,
    wholeRange: (setting: string, found: string, least: string, most: string) =>
      `${setting} is ${found}; it takes a whole number from ${least} to ${most}`,
    choices: (setting: string, found: string, choices: string) =>
      `${setting} is ${found}; it takes one of ${choices}`,
    rule: (setting: string, found: string, english: string) => `${setting} is ${found}; ${english}`,
  },
  ready: "Ready to plan.",
  stopped: (value: number, shown: string) =>
    `${many(value, shown, "finding stops", "findings stop")} the plan until solved.`,
  setAside: (value: number, shown: string) =>
    value === 1
      ? "1 account is set aside until you fix it."
      : `${shown} accounts are set aside until you fix them.`,
  columnsToLook: (value: number, shown: string) =>
    value === 1 ? "1 column needs a look." : `${shown} columns need a look.`,
  seatsFromTerritories: (shown: string) =>
    `No rep sheet and no owners: ${shown} territories of the accounts are planned as seats`,
  repsFromOwners: (shown: string) =>
    `Reps are taken from the owner column: ${shown} found. Homes and capacity are unknown.`,
  sheetsRead: "Sheets read",
  used: (used: string, all: string) => `${used} of ${all} used`,
  certain: "Certain",
  toCheck: (shown: string) => `${shown} to check`,
  from: (header: string) => `from ${header}`,
  fromUnsure: (header: string, share: string) => `from ${header}, ${share}`,
  moreFields: (shown: string) => `${shown} more`,
  notFound: (fields: string) => `Not found: ${fields}`,
  changeColumns: "Change columns",
  onMap: "On the map",
  located: (done: string, all: string) => `${done} of ${all} located`,
  locatedLabel: (parts: string) => `How the accounts were located: ${parts}`,
  levels: {
    coordinates: "Coordinates",
    postalCode: "ZIP",
    zip3: "ZIP area",
    city: "City",
    state: "State",
    country: "Country",
    none: "Not found",
  } satisfies Record<LocationLevel, string>,
  findings: "Findings",
  noFindings: "Nothing to look at. All rows were read as they stand.",
  severities: { stop: "Stops the plan", look: "To check", handled: "Handled" } satisfies Record<
    Severity,
    string
  >,
  stopCount: (shown: string) => `${shown} stop the plan`,
  lookCount: (shown: string) => `${shown} to check`,
  handledCount: (shown: string) => `${shown} handled`,
  unchanged: "Your sheets are not changed. Fixes apply when Evenfield reads them.",
  next: "Continue to Segments",
  planNow: "Plan now with standard settings",
  others: (entity: string, block: string) => `“${block}” could be the ${entity.toLowerCase()} too`,
  useOther: "Use it instead",
  keepThis: (block: string) => `Keep “${block}”`,
  notAsBefore: "Not as it was when you chose the columns",
  changes: {
    renamed: (field: string, from: string, to: string) =>
      `${field}: “${from}” is gone, “${to}” is read in its place`,
    gone: (field: string, header: string) => `${field}: “${header}” is gone, the field counts as blank`,
    added: (value: number, shown: string, headers: string) =>
      `${many(value, shown, "new column", "new columns")}, not used: ${headers}`,
    moved: (entity: string, from: string, to: string) =>
      `${entity}: read from “${to}”, before from “${from}”`,
    lost: (entity: string, sheet: string) => `${entity}: no sheet has the columns of “${sheet}” any more`,
  },
  fixes: {
    owner: (from: string, to: string) => `Read “${from}” as ${to}`,
    keepLast: "Keep the later row",
    fullAmounts: "Read all amounts in full",
    dayFirst: (header: string) => `Read ${header} with the day first`,
    decimals: (header: string) => `Read ${header} with decimals`,
    negativeBlank: (header: string) => `Count values of ${header} below zero as blank`,
    unitSlip: (header: string) => `Read those of ${header} in the unit of the others`,
    blankStays: (header: string) => `Leave the blanks of ${header} blank`,
    blankLeftOut: (header: string) => `Leave out reps without ${header}`,
    undo: (label: string) => `Undo: ${label}`,
  },
  readAs: "How values are read",
  leaveOut: "Do not use this sheet",
  leaveOutOf: (entity: string) => `Do not use this sheet: ${entity}`,
  changed: (sheet: string) => `“${sheet}” changed since it was read. Read again to use the new rows.`,
  reading: "Reading the sheets",
};

export const emptyWords = {
  verdict: "No account sheet found",
  lead: (value: number, shown: string) =>
    `Looked at ${many(value, shown, "sheet", "sheets")}. An account sheet has one row per account, with an ID or name and a place.`,
  blank: "Empty",
  rows: (value: number, shown: string) => `${many(value, shown, "row", "rows")}, not read as accounts`,
  readAs: (value: number, shown: string, entity: string) =>
    `${many(value, shown, "row", "rows")}, read as ${entity.toLowerCase()}`,
  hint: "Paste your account list into any sheet, then read again. Column names can be in English, German, French, Spanish or Portuguese.",
  sample: "Sample data",
  useAnyway: "Use anyway",
  useThis: (block: string) => `Use ${block} as accounts`,
};
