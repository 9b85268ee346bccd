import { confirmedSentences } from "./confirmed-sentences";

/** "1 value", "214 values". */
function values(count: number, shown: string): string {
  return count === 1 ? "1 value" : `${shown} values`;
}

/** How columns are recognised and their values read; names and figures come as text. */
export const readingSentences = {
  headerKnown: (field: string) => `header is a known name for ${field}`,
  headerHolds: (field: string) => `header holds a known name for ${field}`,
  headerNearly: (field: string) => `header is nearly a known name for ${field}`,
  likeAddresses: "cells end in city, state and ZIP code",
  likePoints: "cells end in (latitude, longitude)",
  likeStates: "values are US states",
  likeCountries: "values are countries",
  likeLanguages: "values are languages",
  likeCustomers: "values are customers and prospects",
  likeNumbers: "every value is another whole number",
  likeTexts: "every value is another text",
  likeZips: "values look like US ZIP codes",
  likeMoney: "values are amounts of money",
  likeDates: "values are dates",
  valuesHere: (found: string, all: string, header: string) =>
    `${found} of ${all} values of “${header}” are here`,
  valuesThere: (found: string, all: string, sheet: string) => `${found} of ${all} values are in ${sheet}`,
  fitsAsWell: (header: string) => `“${header}” fits as well`,
  secondFitsAsWell: (header: string) => `a second “${header}” fits as well`,
  ofSales: "taken from the rows of sales",
  ...confirmedSentences,

  pointBy: (count: number, shown: string, example: string) =>
    `decimal point, by ${values(count, shown)} such as ${example}`,
  commaBy: (count: number, shown: string, example: string) =>
    `decimal comma, by ${values(count, shown)} such as ${example}`,
  against: (how: string, others: string) => `${how}, against ${others}`,
  noSeparators: "no separators",
  decimalPoint: "decimal point",
  decimalComma: "decimal comma",
  pointThousands: "point taken as thousands, as it always stands before three digits",
  commaThousands: "comma taken as thousands, as it always stands before three digits",
  decimalsChosen: "decimals, as you chose",
  dayFirstBy: (count: number, shown: string) =>
    `day first, by ${shown} ${count === 1 ? "date" : "dates"} with a day above 12`,
  monthFirstBy: (count: number, shown: string) =>
    `month first, by ${shown} ${count === 1 ? "date" : "dates"} with a day above 12`,
  dayFirstDots: "day first, as the dates are written with dots",
  dayFirstChosen: "day first, as you chose",
  monthFirstOpen: "month first, as no date of the column tells",
  noOpenDate: "no date that could be read in two ways",

  couldHold: (entity: string, known: string, all: string) =>
    `could hold the ${entity} (${known} of ${all} columns known), but the evidence is thin`,
  holdsOthers: (entity: string, other: string) =>
    `holds other ${entity} under the same columns as “${other}”, and one list is planned; put the rows of both on one sheet to plan them together`,
  laterYear: (entity: string, known: string, all: string, other: string) =>
    `could also hold the ${entity} (${known} of ${all} columns known); “${other}” names a later year`,
  standsBefore: (entity: string, known: string, all: string, other: string) =>
    `could also hold the ${entity} (${known} of ${all} columns known); “${other}” stands before it`,
  strongerEvidence: (entity: string, known: string, all: string, other: string, theirs: string) =>
    `could also hold the ${entity} (${known} of ${all} columns known); “${other}” has stronger evidence (${theirs} columns known)`,

  partedBy: (block: string, column: string, separator: string) =>
    `“${block}” holds all its columns in column ${column}, parted by ${separator}`,
  textToColumns: (column: string, separator: string) =>
    `Select column ${column}, take Data > Text to Columns with ${separator} as delimiter, and read again`,
  tabs: "tabs",
  compactPivot: (block: string, groups: string, header: string, range: string) =>
    `“${block}” is a pivot table in compact form: groups (${groups}) and their rows share the column “${header}” (${range})`,
  tabularForm:
    "In the pivot table take Design > Report Layout > Show in Tabular Form and Repeat All Item Labels, copy it again, and read again",
};
