import type { FindingRule } from "./finding-rule";

/** Findings that come of comparing rows, columns and sheets with each other. */
export const HEALTH_RULES = {
  MONTHS_NOT_SUMMED: {
    severity: "look",
    rule: "revenue is read from one column",
    remedy: "Not used; add a column with their sum, call it Revenue, and read again",
  },
  CALLS_OF_PART_OF_YEAR: {
    severity: "look",
    rule: "a plan counts the calls of a year",
    remedy: "Not used; add a column with the calls of a year, call it Calls per Year, and read again",
  },
  OWNERS_BY_TERRITORY: {
    severity: "handled",
    rule: "without an owner column the rep of an account's territory owns it",
    remedy: "Add an owner column where accounts belong to somebody else",
  },
  TERRITORY_WITHOUT_REP: {
    severity: "look",
    rule: "without an owner column an account belongs to the one rep of its territory",
    remedy: "The accounts count as having no owner; give the territory to one rep in the list of reps",
  },
  REPS_FROM_TERRITORIES: {
    severity: "handled",
    rule: "without reps and owners each territory of the accounts is planned as one seat of its name",
    remedy: "Add a Reps sheet with their territories for names, homes, capacity and ramp",
  },
  CAPACITY_OF_PART_OF_YEAR: {
    severity: "look",
    rule: "a rep's capacity is the selling hours of a year",
    remedy: "Not used; add a column with the hours of a year, call it Capacity Hours, and read again",
  },
  AMOUNTS_SCALED: {
    severity: "look",
    rule: "amounts are taken as they stand",
    remedy: "Counted as written: target, quotas and budgets are in the same unit; or read it in full amounts",
  },
  AMOUNTS_IN_FULL: {
    severity: "handled",
    rule: "columns of several units are read in full amounts",
    remedy: "Multiplied by what the header says",
  },
  MIXED_CURRENCIES: {
    severity: "look",
    rule: "amounts of one column are added as they stand, and nothing is converted",
    remedy: "Convert them to one currency in the list",
  },
  TEXT_MENDED: {
    severity: "handled",
    rule: "text in UTF-8 that was opened as Windows-1252 is read as it was meant",
    remedy: "Read as meant; open the file as UTF-8 to mend the sheet",
  },
  OWNERS_DIFFER: {
    severity: "look",
    rule: "an account has one owner; two rows of it with two owners are an overlap",
    remedy: "The owner of the row that is kept counts; delete the other row",
  },
  ID_SPELLED_ALIKE: {
    severity: "look",
    rule: "IDs that differ by case or blanks alone, with other names, are different accounts",
    remedy: "Both are planned; correct the ID if they are the same",
  },
  DUPLICATE_NAME_AND_PLACE: {
    severity: "look",
    rule: "two IDs with the same name and place may be one account",
    remedy: "Both are planned; delete one if they are the same",
  },
  FAMILY_CIRCULAR: {
    severity: "look",
    rule: "a parent stands above its accounts and not below them too",
    remedy: "Kept together as one family; correct one of the parents",
  },
  MEASURE_OUTLIER: {
    severity: "look",
    rule: "a value more than 5 robust deviations from the median, on a logarithmic scale, may be in another unit",
    remedy: "Counted as written; check the value",
  },
  MEASURE_ZERO: {
    severity: "look",
    rule: "0 is a value: the account adds nothing to a territory",
    remedy: "Clear the cell if the value is not known",
  },
  WHALE_ACCOUNT: {
    severity: "look",
    rule: "an account above half of what a rep has on average makes balance hard",
    remedy: "Make it a house or named account if no plan is inside its band",
  },
  OWNER_AGAINST_TERRITORY: {
    severity: "look",
    rule: "the owner of an account is the rep of its territory",
    remedy: "The owner counts; correct the owner or the territory",
  },
  FACTS_DIFFER: {
    severity: "look",
    rule: "two lists of the same accounts or reps tell the same of them",
    remedy: "The list that is planned counts; correct one of the two, or choose the other list in Columns",
  },
  REGION_AGAINST_OWNER: {
    severity: "look",
    rule: "an account lies in the region of its owner",
    remedy: "Where regions bind, the account gets a rep of its region; correct one of the two",
  },
  REP_WITHOUT_REGION: {
    severity: "look",
    rule: "other reps have a region, this one has none",
    remedy: "Where regions bind, the rep gets no accounts of any region; fill it in",
  },
  COLUMN_OF_FORMULAS: {
    severity: "handled",
    rule: "formulas are read by the values they show now",
    remedy: "Read again when they have recalculated",
  },
  READ_AS_CHOSEN: {
    severity: "handled",
    rule: "read otherwise than by the rule, as you chose",
    remedy: "Undo it to read by the rule again",
  },
  ACCOUNTS_FROM_LINES: {
    severity: "handled",
    rule: "without a list of accounts one account is made of each customer in the rows of sales, as you confirmed",
    remedy: "Revenue is the sum of the amounts; add a sheet of accounts for places, owners and potential",
  },
  ROWS_BELOW_TABLE: {
    severity: "look",
    rule: "a table ends where Excel says, and rows typed below it are not part of it",
    remedy: "Not read; drag the corner of the table down over them, then read again",
  },
  GROUP_NAME_FILLED_DOWN: {
    severity: "look",
    rule: "a name that stands once above the rows of its group holds for all of them",
    remedy: "Each blank is read as the name above it; undo it if blank means blank",
  },
  GROUP_HEADING_ROW: {
    severity: "look",
    rule: "a word alone among rows with ID and name is the heading of a group and no account",
    remedy: "Left out; give the row a name and an ID if it is an account",
  },
  LINES_WITHOUT_ACCOUNT: {
    severity: "look",
    rule: "a row of sales without a customer belongs to no account",
    remedy: "Set aside until the customer is filled",
  },
  LINES_NOT_COUNTED: {
    severity: "look",
    rule: "revenue is the sum of the sales that were made, less what was returned",
    remedy: "Not counted; correct the stage of those that were made",
  },
  LINES_DISAGREE: {
    severity: "look",
    rule: "an account has one place, owner and industry",
    remedy: "The most frequent one is taken; correct the others",
  },
} as const satisfies Readonly<Record<string, FindingRule>>;
