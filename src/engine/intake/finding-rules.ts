import type { FindingRule } from "./finding-rule";
import { HEALTH_RULES } from "./health-rules";

/** All findings of the intake, by code. Codes are stable: workbooks and scripts go by them. */
export const FINDING_RULES = {
  ...HEALTH_RULES,
  NO_ACCOUNT_SHEET: {
    severity: "stop",
    rule: "a plan needs a sheet or table with one row an account and a column with its ID or name",
    remedy: "Name the column “Account” or “Account ID”, or choose the sheet in Columns",
  },
  NO_ACCOUNTS: {
    severity: "stop",
    rule: "a plan needs at least one account that can be planned",
    remedy: "Fill the ID or name of the accounts, or choose another sheet in Columns",
  },
  COLUMN_MISSING: {
    severity: "look",
    rule: "a column of the saved choice is no longer in the sheet",
    remedy: "The field counts as blank; choose its column in Columns",
  },
  ERROR_CELL: {
    severity: "look",
    rule: "an error is not a value",
    remedy: "Counts as blank, not as 0; mend the formula in the sheet",
  },
  ROW_WITHOUT_KEY: {
    severity: "look",
    rule: "a row needs an ID or a name",
    remedy: "Set aside until the ID or name is filled",
  },
  DUPLICATE_ACCOUNT_ID: {
    severity: "look",
    rule: "an account ID stands for one account",
    remedy: "The later row is set aside; delete it or give it its own ID",
  },
  DUPLICATE_ACCOUNT: {
    severity: "look",
    rule: "two rows with the same name and place are one account",
    remedy: "The later row is set aside; delete it or add an ID column",
  },
  DUPLICATE_ACCOUNT_NAME: {
    severity: "look",
    rule: "accounts of one name in other places or with other IDs are different accounts",
    remedy: "Both are planned; delete one if they are the same",
  },
  DUPLICATE_REP: {
    severity: "look",
    rule: "a rep stands in the sheet once",
    remedy: "The later row is set aside; delete it or give it its own ID",
  },
  REP_NOT_ACTIVE: {
    severity: "look",
    rule: "a rep who leaves or is not active gets no accounts",
    remedy: "Set aside; change the status if the rep stays",
  },
  REP_WITHOUT_TERRITORY: {
    severity: "look",
    rule: "other reps have a territory, this one has none",
    remedy:
      "Counts as a rep; leave it out in the Data step, or set the status to inactive, if it is a manager",
  },
  OWNER_NOT_IN_REPS: {
    severity: "look",
    rule: "an owner must be the ID or name of a rep",
    remedy: "The accounts count as having no owner; correct the name or add the rep",
  },
  OWNER_AMBIGUOUS: {
    severity: "look",
    rule: "two reps have this name, so it does not say which of them owns the account",
    remedy: "The accounts count as having no owner; write the ID of the rep instead",
  },
  OWNER_NOT_ACTIVE: {
    severity: "look",
    rule: "accounts of a rep who is set aside need another rep",
    remedy: "The accounts count as having no owner and are given out",
  },
  ACCOUNT_WITHOUT_OWNER: {
    severity: "look",
    rule: "an account without an owner is a gap",
    remedy: "The plan gives it to a rep",
  },
  OWNERS_SHARED: {
    severity: "look",
    rule: "an account has one owner; two in one cell are an overlap",
    remedy: "The accounts count as having no owner; keep one owner in the cell",
  },
  PARENT_UNKNOWN: {
    severity: "look",
    rule: "a parent account must be the ID or name of an account",
    remedy: "Accounts that name the same parent stay together; correct the parent or add it",
  },
  MEASURE_BLANK: {
    severity: "look",
    rule: "blank is not zero, and adds nothing to a territory",
    remedy: "Fill the value, or plan on another measure",
  },
  NEGATIVE_MEASURE: {
    severity: "look",
    rule: "a measure below zero makes a territory lighter",
    remedy: "Counted as written; correct it if it is a mistake",
  },
  NEGATIVE_COUNT: {
    severity: "look",
    rule: "a count or a time cannot be below zero",
    remedy: "Counts as blank; correct the cell",
  },
  NUMBER_UNREADABLE: {
    severity: "look",
    rule: "the column holds numbers, and this cell is none",
    remedy: "Counts as blank, not as 0; write a number",
  },
  NUMBER_OTHER_NOTATION: {
    severity: "look",
    rule: "the cell can only be read with the other decimal sign than its column",
    remedy: "Read that way; check the value",
  },
  NUMBER_NOTATION_UNSURE: {
    severity: "look",
    rule: "a dot or comma before exactly three digits is taken as thousands when nothing else in the column tells",
    remedy: "Check one value; write the decimals if it is a decimal sign",
  },
  NUMBER_FROM_TEXT: {
    severity: "handled",
    rule: "numbers stored as text are read, with currency signs, thousands, brackets, percent and k, M, bn",
    remedy: "Read as a number",
  },
  DATE_UNREADABLE: {
    severity: "look",
    rule: "the column holds dates, and this cell is none",
    remedy: "Counts as blank; write a date",
  },
  DATE_ORDER_UNSURE: {
    severity: "look",
    rule: "a date such as 03/04/2025 can be read in two ways; without a day above 12 in the column the month comes first",
    remedy: "Check one date; write it as 2025-03-04 to be sure",
  },
  DATE_FROM_TEXT: {
    severity: "handled",
    rule: "dates stored as text are read in one order for the whole column",
    remedy: "Read as a date",
  },
  BOOLEAN_UNREADABLE: {
    severity: "look",
    rule: "the column holds yes or no, and this cell is neither",
    remedy: "Counts as no; write yes or no",
  },
  PLACEHOLDER_AS_BLANK: {
    severity: "handled",
    rule: "n/a, null, - and the like stand for no value",
    remedy: "Read as blank",
  },
  ID_TOO_LONG: {
    severity: "look",
    rule: "Excel keeps 15 digits of a number; a longer ID has lost its last digits",
    remedy: "Store the ID as text and fill it again",
  },
  POSTAL_CODE_LOST_ZERO: {
    severity: "handled",
    rule: "a postal code stored as a number loses the zeros at its head",
    remedy: "Read as text with its zeros",
  },
  COORDINATES_UNREADABLE: {
    severity: "look",
    rule: "latitude and longitude are degrees",
    remedy: "The coordinates are not used; correct the cell",
  },
  COORDINATES_IMPOSSIBLE: {
    severity: "look",
    rule: "latitude lies between -90 and 90, longitude between -180 and 180",
    remedy: "The coordinates are not used; correct them",
  },
  COORDINATES_SWAPPED: {
    severity: "look",
    rule: "a latitude beyond 90, or south of all land with people, that fits as a longitude has changed places with it",
    remedy: "Read the other way round; check the row",
  },
  COORDINATES_ZERO: {
    severity: "look",
    rule: "0, 0 lies in the sea and stands for no coordinates",
    remedy: "The coordinates are not used; fill or clear them",
  },
  COORDINATES_HALF: {
    severity: "look",
    rule: "a place needs latitude and longitude",
    remedy: "The coordinates are not used; fill the other one",
  },
  COORDINATES_FAR_FROM_ADDRESS: {
    severity: "look",
    rule: "coordinates lie within 50 km of their ZIP code, or 100 km of their city",
    remedy: "Planned by the coordinates; correct them or the address",
  },
  COORDINATES_SWAPPED_AT_ADDRESS: {
    severity: "look",
    rule: "with latitude and longitude the other way round, the coordinates lie at their address",
    remedy: "Read the other way round; correct the row",
  },
  COORDINATES_SIGN_LOST: {
    severity: "look",
    rule: "with a minus before one of them, the coordinates lie at their address",
    remedy: "Read with the minus; correct the row",
  },
  POSTAL_CODE_UNKNOWN: {
    severity: "look",
    rule: "a ZIP code is one of those in use",
    remedy: "Located by its first three digits; check the code",
  },
  POSTAL_CODE_IN_OTHER_STATE: {
    severity: "look",
    rule: "a ZIP code and the state beside it tell one place",
    remedy: "Located by the ZIP code; correct one of them",
  },
  CITY_IN_OTHER_STATE: {
    severity: "look",
    rule: "a city of 100,000 people is believed before a state that has none of its name",
    remedy: "Located by the city; correct one of them",
  },
  CITY_UNKNOWN: {
    severity: "look",
    rule: "a city is found by its name, with Saint or St and with or without accents; none is guessed",
    remedy: "Correct the name, or fill the ZIP code or coordinates",
  },
  CITY_AMBIGUOUS: {
    severity: "look",
    rule: "of several cities of one name the largest is meant if it has five times the people of the next",
    remedy: "Fill the state or ZIP code",
  },
  CITY_CHOSEN_BY_SIZE: {
    severity: "handled",
    rule: "of several cities of one name the largest is meant if it has five times the people of the next",
    remedy: "Located in the largest; fill the state to be sure",
  },
  LOCATED_BY_STATE: {
    severity: "look",
    rule: "a state tells a place to about 150 km",
    remedy: "Planned by the middle of the state; fill the city or ZIP code",
  },
  LOCATED_BY_COUNTRY: {
    severity: "look",
    rule: "a country is too rough to plan by",
    remedy: "Planned without regard to distance; add a column of cities or ZIP codes",
  },
  MILITARY_ADDRESS: {
    severity: "look",
    rule: "a post office of the forces abroad tells no place",
    remedy: "Planned without a place; fill coordinates if there should be one",
  },
  NOT_LOCATED: {
    severity: "look",
    rule: "the list tells places, and this row has none that is known",
    remedy: "Planned without a place; fill its ZIP code, city or coordinates",
  },
  TOTAL_ROW: {
    severity: "handled",
    rule: "a row of totals is no account and no rep",
    remedy: "Left out",
  },
  NOTE_ROW: {
    severity: "handled",
    rule: "a note below the data is no account and no rep",
    remedy: "Left out",
  },
  UNITS_ROW: {
    severity: "handled",
    rule: "a row of units under the headers is no data",
    remedy: "Left out",
  },
  REPEATED_HEADER_ROW: {
    severity: "handled",
    rule: "headers repeated inside the list are no data",
    remedy: "Left out",
  },
  HIDDEN_ROWS: {
    severity: "handled",
    rule: "hidden and filtered rows count like the others",
    remedy: "Read and planned; delete them if they should not count",
  },
  REPS_FROM_OWNERS: {
    severity: "handled",
    rule: "without a sheet of reps they are taken from the owner column",
    remedy: "Add a Reps sheet for homes, capacity and ramp",
  },
  OPPORTUNITY_WITHOUT_ACCOUNT: {
    severity: "look",
    rule: "an opportunity without an account counts for its rep alone",
    remedy: "Fill the account",
  },
  OPPORTUNITY_WITHOUT_AMOUNT: {
    severity: "look",
    rule: "blank is not zero: an opportunity without an amount counts as one, and adds no money",
    remedy: "Fill the amount of those that are won",
  },
  OPPORTUNITY_ACCOUNT_UNKNOWN: {
    severity: "look",
    rule: "the account of an opportunity must be the ID or name of an account",
    remedy: "Counts for its rep alone; correct the name or add the account",
  },
  OPPORTUNITY_REP_UNKNOWN: {
    severity: "look",
    rule: "the rep of an opportunity or cost must be the ID or name of a rep",
    remedy: "Counts for its account alone; correct the name or add the rep",
  },
} as const satisfies Readonly<Record<string, FindingRule>>;

export type FindingCode = keyof typeof FINDING_RULES;
