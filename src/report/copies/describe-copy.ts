import { areaAddress } from "../../engine/model/cell-address";
import type { CopyRequest } from "../../engine/model/clean-copy";
import { EngineError } from "../../engine/model/engine-error";
import type { RawCell } from "../../engine/model/raw-sheet";
import type { WrittenPlanTables } from "../../engine/model/written-table";
import { formula } from "../formula";
import type { TableName } from "../formula";
import { PALETTE } from "../palette";
import { aboutSheet } from "./about-copy";
import { accountColumns } from "./accounts-copy";
import { costColumns } from "./costs-copy";
import type { CopyDescription, CopySheet } from "./copy-description";
import { chooseRows, textOf } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import type { CopyColumn } from "./copy-table";
import { dataCells, tableBlocks, TABLE_ROW as HEADER_ROW } from "./copy-table";
import { changeColumns, handOffColumns, scenarioColumns } from "./lists-copy";
import { quotaColumns } from "./quotas-copy";
import { yearQuotaColumns } from "./year-quotas-copy";
import { territoryColumns, territoryNames } from "./territories-copy";

/** A copy described, and how much of the plan is in it. */
export interface DescribedCopy {
  readonly description: CopyDescription;
  readonly accounts: number;
  readonly territories: number;
  readonly leftOut: number;
}

/**
 * A workbook with one reader's part of the written plan: the rows of the reader's territories as they
 * stand now, sums by formula over just these rows, and nothing that names anybody else.
 *
 * @throws EngineError NOTHING_TO_COPY when no territory of the plan is the reader's
 */
export function describeCopy(tables: WrittenPlanTables, request: CopyRequest): DescribedCopy {
  const facts = factsOf(tables, request);
  const { rows } = facts;
  const accounts = rows.accounts.length === 0 ? [] : accountColumns(tables.accounts, facts);
  const territories = territoryColumns(tables, facts);
  const quotas =
    tables.quotas === null
      ? []
      : quotaColumns(tables.quotas, tables.accounts, territoryNames(tables, facts), facts);
  const costs = costColumns(tables, territoryNames(tables, facts), facts);
  const rest = {
    quotas: hasRows(quotas) ? quotas : [],
    costs: hasRows(costs) ? costs : [],
    yearQuotas: yearQuotaColumns(tables, facts),
    handOff: handOffColumns(tables, facts),
    changes: changeColumns(tables, facts),
    scenarios: scenarioColumns(tables, facts),
  };
  return {
    description: {
      title: `${facts.planName}: ${request.reader.name}`,
      sheets: [
        aboutSheet(facts, { accounts, territories, ...rest }, tables),
        ...(hasRows(accounts) ? [accountsSheet(facts, accounts)] : []),
        sheetOf(
          facts,
          "Territory KPIs",
          "EF_Territories",
          `One row a territory. ${facts.request.figures === "live" && hasRows(accounts) ? "Sums follow the accounts of this copy; " : ""}targets and moves are those of the plan. A deviation is the sum over its target, less 1.`,
          territories,
          { freezeColumns: 1 },
        ),
        ...sheetIf(
          facts,
          "Quota Allocation",
          "EF_Quotas",
          facts.request.figures === "live"
            ? "Final quotas, growth and forecasts are live; calculated quotas and quarters are values, since one quota is shared out against all others. The plan's own workbook has every step as a formula."
            : "Calculated by the plan, or overridden with a reason; quarters and months add up to the final quota exactly.",
          rest.quotas,
          { freezeColumns: 2 },
        ),
        ...sheetIf(
          facts,
          "Mid-Year Jobs",
          "EF_YearQuotas",
          "Quotas of the year where accounts change hands in it: a quota goes over with its account, by days. Quota of the year = quota a year less what is handed on, with what is taken over.",
          rest.yearQuotas,
          { freezeColumns: 2 },
        ),
        ...sheetIf(
          facts,
          "Resource Allocation",
          "EF_Resources",
          "What each territory is given and what it costs, as planned. A blank figure has nothing to divide by, or no data.",
          rest.costs,
          { freezeColumns: 2 },
        ),
        ...sheetIf(
          facts,
          "Hand-off",
          "EF_HandOff",
          facts.request.reader.kind === "plan"
            ? "What each rep gives and gets by the plan: a row for each of the two reps of an account. Filter Rep to one name."
            : "What is given and got by the plan. Who is not of this copy is “another rep”; whoever sent it knows the name.",
          rest.handOff,
          { freezeColumns: 2 },
        ),
        ...sheetIf(
          facts,
          "Change Log",
          "EF_Changes",
          "What the plans have moved and what was changed by hand since, the newest first.",
          rest.changes,
          { freezeColumns: 3 },
        ),
        ...sheetIf(
          facts,
          "Scenarios",
          "EF_Scenarios",
          "Saved plans side by side, each as it was when it was saved.",
          rest.scenarios,
          { freezeColumns: 1 },
        ),
      ],
    },
    accounts: rows.accounts.length,
    territories: rows.territories.length,
    // Of finance nobody is another one: the list of accounts is not in its copy, and nothing of it is left out.
    leftOut: request.reader.kind === "finance" ? 0 : tables.accounts.rowCount - rows.accounts.length,
  };
}

function hasRows(columns: readonly CopyColumn[]): boolean {
  return (columns[0]?.values.length ?? 0) > 0;
}

/** A sheet where there are rows for it. */
function sheetIf(...[facts, name, table, lead, columns, look]: Parameters<typeof sheetOf>): CopySheet[] {
  return hasRows(columns) ? [sheetOf(facts, name, table, lead, columns, look)] : [];
}

function factsOf(tables: WrittenPlanTables, request: CopyRequest): CopyFacts {
  const rows = chooseRows(tables, request);
  const { reader } = request;
  if (rows.territories.length === 0 || (rows.accounts.length === 0 && reader.kind !== "finance")) {
    throw new EngineError(
      "NOTHING_TO_COPY",
      `The written plan has ${rows.territories.length === 0 ? "no territory" : "no account"} of ${reader.kind} “${reader.name}”; choose a ${reader.kind} that stands on Territory KPIs`,
      { kind: reader.kind, name: reader.name },
    );
  }
  const settings = settingsOf(tables);
  const planName = textOf(settings.get("Plan name")) || "Territory plan";
  return {
    request,
    rows,
    settings,
    planName,
    footer: `&L${foot(`${planName} · copy for ${reader.name}, ${request.madeAt}`)}&C&A&RPage &P of &N`,
  };
}

function settingsOf({ settings }: WrittenPlanTables): Map<string, RawCell> {
  const names = settings?.columns.get("Setting")?.cells ?? [];
  const values = settings?.columns.get("Value")?.cells ?? [];
  return new Map(names.map((name, row) => [textOf(name), values[row] ?? ""]));
}

/** Accounts, with the reader's territories to choose from where there are several. */
function accountsSheet(facts: CopyFacts, columns: readonly CopyColumn[]): CopySheet {
  const territory = columns.findIndex(({ header }) => header === "Territory");
  const count = facts.rows.territories.length;
  const isOpen = columns[territory]?.style === "input";
  const sheet = sheetOf(
    facts,
    "Territory Assignments",
    "EF_Assignments",
    isOpen
      ? "One row an account. Pick another territory of this copy in the yellow column and the sums follow; the plan itself is changed in its own workbook."
      : "One row an account: whose it is, whose it was, and why.",
    columns,
    { freezeColumns: 2 },
  );
  if (!isOpen) return sheet;
  return {
    ...sheet,
    list: {
      cells: dataCells(HEADER_ROW, territory, facts.rows.accounts.length),
      source: formula`='Territory KPIs'!$A$${HEADER_ROW + 2}:$A$${HEADER_ROW + 1 + count}`,
    },
  };
}

function sheetOf(
  facts: CopyFacts,
  name: string,
  table: TableName,
  lead: string,
  columns: readonly CopyColumn[],
  look: {
    readonly freezeColumns: number;
  },
): CopySheet {
  const top = HEADER_ROW;
  const { table: placed, blocks, lastRow } = tableBlocks(table, top, columns, "All of this copy");
  return {
    name,
    tabColor: PALETTE.tabOther,
    widths: columns.map(({ width }) => width),
    rowHeights: [
      { row: 0, height: 24 },
      { row: top, height: 30 },
    ],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          [{ value: name, style: "title", format: "@" }],
          [{ value: lead, style: "lead", format: "@" }],
        ],
      },
      ...blocks,
    ],
    tables: [placed],
    freezeRows: top + 1,
    freezeColumns: look.freezeColumns,
    print: { area: areaAddress(1, 1, lastRow + 1, Math.max(1, columns.length)), titleRow: top + 1 },
    footer: facts.footer,
  };
}

/** "&" starts a code in a page's foot. */
function foot(words: string): string {
  return words.replaceAll("&", "&&").slice(0, 180);
}
