import type { Reference } from "../formula";
import { column, formula, fragment, headerCell, here } from "../formula";
import { COUNT, GENERAL, measureFormat, moneyFormat } from "../number-format";
import type { ReportFacts } from "../report-facts";
import { HAND_EDITS_LISTED, MEASURE_HEADER } from "../report-facts";
import { nameOf } from "../report-names";
import { addedSums } from "./performance/account-sums";
import { quotaAmounts } from "./quota/account-amounts";
import type { FormulaText, TableColumnDescription, TableDescription } from "../workbook-description";

const TABLE = "EF_HandEdits";
const ACCOUNTS = "EF_Assignments";

/**
 * The accounts whose owner was changed by hand since the plan was written, by formula. In
 * the delta layout the KPIs add and take away what is listed here.
 */
export function handEditsTable(facts: ReportFacts, row: number): TableDescription {
  const columns: TableColumnDescription[] = [
    textColumn("Account", "Account"),
    textColumn("From", "Planned Territory"),
    textColumn("To", "Territory"),
    textColumn("Account ID", "Account ID"),
    {
      header: "Edit Row",
      formula: formula`=IF(ROW()-ROW(${headerCell(TABLE, "Edit Row")})>${nameOf("editCount")},"",SMALL(${column(ACCOUNTS, "Edit Row")},ROW()-ROW(${headerCell(TABLE, "Edit Row")})))`,
      format: COUNT,
      style: "formula",
      align: "center",
    },
    {
      header: "Kind",
      formula: whenListed(
        facts.hasLocks
          ? fragment`IF(${fetched("Lock")}="","hand edit","hand edit of a kept account")`
          : fragment`"hand edit"`,
      ),
      format: GENERAL,
      style: "formula",
    },
  ];
  if (facts.sums === "delta") columns.push(...amounts(facts));
  return {
    name: TABLE,
    row,
    column: 0,
    columns,
    rowCount: HAND_EDITS_LISTED[facts.sums],
    filterButtons: false,
  };
}

/** What the delta layout adds to one territory and takes from another. */
function amounts(facts: ReportFacts): TableColumnDescription[] {
  const columns = facts.measures.map((measure): TableColumnDescription => ({
    header: MEASURE_HEADER[measure.key],
    formula: whenListed(fragment`N(${fetched(MEASURE_HEADER[measure.key])})`),
    format: measureFormat(measure, facts.options.currencySymbol),
    style: "formula",
    align: "right",
  }));
  columns.push(
    ...quotaAmounts(facts).map(({ header }): TableColumnDescription => ({
      header,
      formula: whenListed(fragment`N(${fetched(header)})`),
      format: moneyFormat(facts.options.currencySymbol),
      style: "formula",
      align: "right",
    })),
  );
  columns.push(
    ...addedSums(facts).map(({ header, format }): TableColumnDescription => ({
      header,
      formula: whenListed(fragment`N(${fetched(header)})`),
      format,
      style: "formula",
      align: "right",
    })),
  );
  if (facts.hasOwners) {
    const previous = fetched("Previous Territory");
    columns.push(
      textColumn("Previous", "Previous Territory"),
      {
        header: "Moved Now",
        formula: whenListed(fragment`IF(${fetched("Moved?")}="Moved",1,0)`),
        format: COUNT,
        style: "formula",
      },
      {
        header: "Moved Planned",
        // The plan counts a move only between two territories: not from or to House and Set aside.
        formula: whenListed(
          fragment`IF(OR(${previous}="",${here(TABLE, "From")}=${previous},${here(TABLE, "From")}=${nameOf("house")},${here(TABLE, "From")}=${nameOf("setAside")}),0,1)`,
        ),
        format: COUNT,
        style: "formula",
      },
    );
  }
  return columns;
}

function textColumn(header: string, source: string): TableColumnDescription {
  return { header, formula: whenListed(fragment`${fetched(source)}&""`), format: GENERAL, style: "formula" };
}

function fetched(header: string): Reference {
  return fragment`INDEX(${column(ACCOUNTS, header)},${here(TABLE, "Edit Row")})`;
}

function whenListed(content: Reference): FormulaText {
  return formula`=IF(${here(TABLE, "Edit Row")}="","",${content})`;
}
