import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import { FIELDS } from "../model/field";
import type { OpportunityTable } from "../model/opportunity-table";
import type { DateSystem } from "../model/raw-sheet";
import type { RowSource } from "./row-source";
import { AccountRows } from "./account-rows";
import { readDates, readMoney, readNumbers, readText } from "./read-columns";
import { forEachRow } from "./row-loop";
import { RepIndex } from "./rep-index";
import { UnknownValues } from "./unknown-values";

/** Reads opportunities or sales and finds their accounts and reps. */
export async function readOpportunities(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  dates: DateSystem,
  pacer: Pacer | null,
): Promise<OpportunityTable> {
  const account = await readText(source, "account", pacer);
  const rep = await readText(source, "rep", pacer);
  const amount = await readNumbers(source, "amount", pacer);
  const accountRows = await AccountRows.of(accounts, (row) => accounts.setAside[row] === "", pacer);
  const unknownAccounts = new UnknownValues();
  const accountIndexes = new Int32Array(account.length).fill(-1);
  await forEachRow(account.length, pacer, (row) => {
    const text = account[row] ?? "";
    if (text === "") return;
    const at = accountRows.find(text);
    if (at < 0) unknownAccounts.add(text, row);
    accountIndexes[row] = at;
  });
  if (source.has("account") && accounts.sheet !== "") {
    findBlanks(
      source,
      "account",
      account.map((text) => text === ""),
      "OPPORTUNITY_WITHOUT_ACCOUNT",
      "have no account",
    );
    unknownAccounts.report((value, row, count) => {
      source.findMany(
        "OPPORTUNITY_ACCOUNT_UNKNOWN",
        "account",
        row,
        value,
        `Account “${value}” is not in ${accounts.sheet} (${rowsOf(count)})`,
        count,
      );
    });
  }
  if (source.has("amount")) {
    findBlanks(
      source,
      "amount",
      Array.from(amount, Number.isNaN),
      "OPPORTUNITY_WITHOUT_AMOUNT",
      "have no amount",
    );
  }
  return {
    sheet: source.sheet,
    table: source.table,
    count: source.count,
    present: source.presentOf(FIELDS.opportunity),
    sourceRow: source.sourceRows(),
    id: await readText(source, "id", pacer),
    account,
    accountIndex: accountIndexes,
    rep,
    repIndex: await repIndexes(source, rep, reps, pacer),
    amount,
    stage: await readText(source, "stage", pacer),
    created: await readDates(source, "created", dates, pacer),
    closed: await readDates(source, "closed", dates, pacer),
    product: await readText(source, "product", pacer),
  };
}

/** Reads sales and marketing costs and finds their reps. */
export async function readCosts(source: RowSource, reps: RepTable, pacer: Pacer | null): Promise<CostTable> {
  const rep = await readText(source, "rep", pacer);
  return {
    sheet: source.sheet,
    table: source.table,
    count: source.count,
    present: source.presentOf(FIELDS.cost),
    sourceRow: source.sourceRows(),
    rep,
    repIndex: await repIndexes(source, rep, reps, pacer),
    territory: await readText(source, "territory", pacer),
    region: await readText(source, "region", pacer),
    amount: await readMoney(source, "amount", pacer),
    category: await readText(source, "category", pacer),
  };
}

async function repIndexes(
  source: RowSource,
  rep: readonly string[],
  reps: RepTable,
  pacer: Pacer | null,
): Promise<Int32Array> {
  const index = new RepIndex(reps);
  const unknown = new UnknownValues();
  const rows = new Int32Array(rep.length).fill(-1);
  await forEachRow(rep.length, pacer, (row) => {
    const text = rep[row] ?? "";
    const at = index.find(text);
    if (text !== "" && at < 0) unknown.add(text, row);
    rows[row] = at;
  });
  if (reps.count > 0) {
    unknown.report((value, row, count) => {
      source.findMany(
        "OPPORTUNITY_REP_UNKNOWN",
        "rep",
        row,
        value,
        `Rep “${value}” is not in ${reps.sheet} (${rowsOf(count)})`,
        count,
      );
    });
  }
  return rows;
}

function findBlanks(
  source: RowSource,
  field: "account" | "amount",
  isBlank: readonly boolean[],
  code: "OPPORTUNITY_WITHOUT_ACCOUNT" | "OPPORTUNITY_WITHOUT_AMOUNT",
  words: string,
): void {
  const count = isBlank.filter(Boolean).length;
  if (count > 0)
    source.findMany(
      code,
      field,
      isBlank.indexOf(true),
      "",
      `${String(count)} of ${String(isBlank.length)} opportunities ${words}`,
      count,
    );
}

function rowsOf(count: number): string {
  return count === 1 ? "1 row" : `${String(count)} rows`;
}
