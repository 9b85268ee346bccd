import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import type { TableName } from "../../formula";
import { nameOf, type ReportName } from "../../report-names";
import type { FormulaText } from "../../workbook-description";

/** Columns of a table whose rows share an amount in proportion to a score, between two bounds. */
export interface ClaimHeaders {
  readonly table: TableName;
  readonly score: string;
  readonly least: string;
  readonly most: string;
  /** Cell of the amount that is rounded to. */
  readonly unit: ReportName;
  /** Put before the headers of the workings; "" or a word and a blank. */
  readonly prefix: string;
}

/** What the rows of one group share: the group's cells, as a row of the group or of a claim sees them. */
export interface GroupCells {
  readonly ratio: Reference;
  readonly spare: Reference;
  readonly odd: Reference;
}

interface Named {
  readonly header: string;
  readonly formula: FormulaText;
  readonly kind: "money" | "score" | "count";
}

/**
 * Workings of one claim: the ratios at which it meets its bounds, what all would get there,
 * its exact share, whole units, remainder and place in line.
 *
 * @param mask picks the rows of the same group, 1 where all rows are one group
 * @param ranks counts the rows in front: criteria of COUNTIFS for the group, ending in a comma, or ""
 * @param tie column by which equal remainders are ordered
 */
export function claimFormulas(
  claim: ClaimHeaders,
  mask: Reference | 1,
  ranks: Reference,
  tie: string,
  group: GroupCells,
): Named[] {
  const { table, prefix } = claim;
  const own = (header: string): Reference => here(table, header);
  const work = (header: string): Reference => here(table, `${prefix}${header}`);
  const meets = (bound: string): FormulaText =>
    formula`=IF(${own(claim.score)}>0,${own(bound)}/${own(claim.score)},0)`;
  const remainders = column(table, `${prefix}Remainder`);
  const unit = nameOf(claim.unit);
  return [
    { header: `${prefix}Break Low`, formula: meets(claim.least), kind: "money" },
    { header: `${prefix}Break High`, formula: meets(claim.most), kind: "money" },
    {
      header: `${prefix}Sum at Low`,
      formula: formula`=${sumAt(claim, work("Break Low"), mask)}`,
      kind: "money",
    },
    {
      header: `${prefix}Sum at High`,
      formula: formula`=${sumAt(claim, work("Break High"), mask)}`,
      kind: "money",
    },
    {
      header: `${prefix}Exact`,
      formula: formula`=MEDIAN(${own(claim.least)},${group.ratio}*${own(claim.score)},${own(claim.most)})`,
      kind: "money",
    },
    { header: `${prefix}Units`, formula: formula`=INT(ROUND(${work("Exact")}/${unit},6))`, kind: "count" },
    {
      header: `${prefix}Remainder`,
      formula: formula`=ROUND((${work("Exact")}/${unit}-${work("Units")})*1000000,0)`,
      kind: "count",
    },
    {
      header: `${prefix}Order`,
      formula: formula`=COUNTIFS(${ranks}${remainders},">"&${work("Remainder")})+COUNTIFS(${ranks}${remainders},${work("Remainder")},${column(table, tie)},"<="&${own(tie)})`,
      kind: "count",
    },
  ];
}

/** The rounded amount of a claim: its units, one more while some are left, and what is no whole unit. */
export function amountOf(claim: ClaimHeaders, group: GroupCells): Reference {
  const work = (header: string): Reference => here(claim.table, `${claim.prefix}${header}`);
  const unit = nameOf(claim.unit);
  return fragment`IF(${work("Remainder")}<=0,${work("Units")}*${unit},(${work("Units")}+(${work("Order")}<=${group.spare}))*${unit}+(${work("Order")}=${group.spare}+1)*${group.odd})`;
}

/** The largest ratio at which somebody meets a bound and all together get no more than the target. */
export function breakOf(claim: ClaimHeaders, target: Reference, mask: Reference | 1): Reference {
  const work = (header: string): Reference => column(claim.table, `${claim.prefix}${header}`);
  const highest = (sum: string, at: string): Reference =>
    fragment`SUMPRODUCT(MAX(${mask}*(${work(sum)}<=${target})*${work(at)}))`;
  return fragment`MAX(0,${highest("Sum at Low", "Break Low")},${highest("Sum at High", "Break High")})`;
}

/** What all together get at a ratio. */
export function sumAt(claim: ClaimHeaders, ratio: Reference, mask: Reference | 1): Reference {
  const score = column(claim.table, claim.score);
  const least = column(claim.table, claim.least);
  const most = column(claim.table, claim.most);
  const free = fragment`${ratio}*${score}`;
  return fragment`SUMPRODUCT(${mask}*(${least}+(${free}-${least})*(${free}>${least})-(${free}-${most})*(${free}>${most})))`;
}

/** Score of those who share what is left above a ratio. */
export function freeScore(claim: ClaimHeaders, at: Reference, mask: Reference | 1): Reference {
  const work = (header: string): Reference => column(claim.table, `${claim.prefix}${header}`);
  return fragment`SUMPRODUCT(${mask}*(${work("Break Low")}<=${at})*(${work("Break High")}>${at})*${column(claim.table, claim.score)})`;
}

/**
 * What of an amount the bounds let nobody carry: more than 0 where the most of all who have a score are too little,
 * less than 0 where the least of all are too much. It is made of the bounds alone, so that what was shared out can be
 * held against it.
 *
 * @param of picks the rows of one group: criteria of SUMIFS, beginning with a comma, or ""
 */
export function beyondBounds(
  { table, score, least, most }: ClaimHeaders,
  amount: Reference,
  of: Reference,
): Reference {
  const sum = (header: string, having: Reference): Reference =>
    fragment`SUMIFS(${column(table, header)},${column(table, score)},${having}${of})`;
  const takes = fragment`">0"`;
  const takesNothing = fragment`"<=0"`;
  const all = fragment`${sum(least, takes)}+${sum(least, takesNothing)}`;
  return fragment`ROUND(${amount}-MEDIAN(${all},${amount},${sum(most, takes)}+${sum(least, takesNothing)}),6)`;
}

/** The one ratio at which all amounts add up to the target. */
export function ratioOf(target: Reference, at: Reference, sum: Reference, free: Reference): Reference {
  return fragment`IF(${free}=0,${at},${at}+(${target}-${sum})/${free})`;
}

/** Whole units of an amount, and what it has beyond them. */
export function unitsOf(amount: Reference, unit: ReportName = "quotaUnit"): Reference {
  return fragment`INT(ROUND(${amount}/${nameOf(unit)},6))`;
}

export function oddOf(amount: Reference, units: Reference, unit: ReportName = "quotaUnit"): Reference {
  return fragment`ROUND(${amount}-${units}*${nameOf(unit)},6)`;
}
