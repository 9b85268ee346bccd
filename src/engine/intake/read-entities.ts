import { ownedByTerritory, withOwnersByTerritory } from "./owners-by-territory";
import { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import { EngineError } from "../model/engine-error";
import type { EntityKind } from "../model/field";
import type { ColumnReading, WorkbookMapping } from "../model/workbook-mapping";
import type { Finding } from "../model/finding";
import type { OpportunityTable } from "../model/opportunity-table";
import type { Control } from "../model/progress";
import type { DateSystem, RawSheet } from "../model/raw-sheet";
import { compareAccounts, compareReps } from "./compare-lists";
import { checkFamilies } from "./check-families";
import { checkOwners, isOwner } from "./check-owners";
import { findConflictingFacts } from "./conflicting-facts";
import { findOutliers } from "./find-outliers";
import { EntitySource } from "./entity-source";
import { FindingLog } from "./finding-log";
import { groupLines } from "./group-lines";
import { isHouseOwner } from "./house-owner";
import { OtherColumns } from "./other-columns";
import type { RowSource } from "./row-source";
import { readAccounts } from "./read-accounts";
import { readReps, repsFromOwners } from "./read-reps";
import { readCosts, readOpportunities } from "./read-transactions";
import { withUnitSlipsMended } from "./unit-slips";

/** Everything the user's sheets hold, as typed columns, with all that was found on the way. */
export interface ReadEntities {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly opportunities: OpportunityTable | null;
  readonly costs: CostTable | null;
  /** Columns of the account sheet that no field reads. */
  readonly otherColumns: OtherColumns;
  readonly findings: Finding[];
  /** How whole columns were read, where that had to be decided. */
  readonly readings: readonly ColumnReading[];
}

/**
 * Reads the mapped blocks. Each row below the headers that holds anything is a row of a table or has a
 * finding that says why it is left out. Time linear in cells.
 *
 * @param sheets whole blocks by key; a block of the mapping must be among them
 * @param control gives the thread back and cancels; progress is told as one phase, 0 to 1
 * @throws EngineError BLOCK_MISSING when a mapped block was not handed in; CANCELLED
 */
export async function readEntities(
  mapping: WorkbookMapping,
  sheets: ReadonlyMap<string, RawSheet>,
  dateSystem: DateSystem,
  control?: Control,
): Promise<ReadEntities> {
  const pacer = control === undefined ? null : new Pacer(control);
  pacer?.begin("Reading the sheets", 0, 0.4);
  const log = new FindingLog();
  const readings: ColumnReading[] = [];
  const sourceOf = async (entity: EntityKind): Promise<EntitySource | null> => {
    const entry = mapping.entities.find((candidate) => candidate.entity === entity);
    if (entry === undefined) return null;
    const raw = sheets.get(entry.key);
    if (raw === undefined) {
      throw new EngineError(
        "BLOCK_MISSING",
        `The rows of “${entry.key}” were not read; read the workbook again`,
        {
          key: entry.key,
        },
      );
    }
    return EntitySource.open(entry, raw, dateSystem, log, pacer, readings, mapping.fixes);
  };

  const accountSource =
    (await accountsSource(mapping, sourceOf, dateSystem, pacer)) ?? (await noSource(log, mapping));
  const accountsAsRead = await readAccounts(accountSource, dateSystem, pacer);
  if (accountSource.sheet !== "" && !accountsAsRead.setAside.includes("")) {
    log.add("NO_ACCOUNTS", "", () => ({
      sheet: accountSource.sheet,
      cell: "",
      column: "",
      value: "",
      found: `${accountSource.sheet} has no account that can be planned`,
    }));
  }

  const repSource = await sourceOf("rep");
  const accountsAsWritten = repSource === null ? ownedByTerritory(accountsAsRead) : accountsAsRead;
  const reps =
    repSource === null
      ? repsFromOwners(
          accountsAsWritten.owner,
          accountSource.sheet,
          (text) => isOwner(text) && !isHouseOwner(text),
          !accountSource.has("owner"),
        )
      : await readReps(repSource, dateSystem, pacer);
  if (reps.fromOwners && reps.count > 0) {
    const [code, field] = accountSource.has("owner")
      ? (["REPS_FROM_OWNERS", "owner"] as const)
      : (["REPS_FROM_TERRITORIES", "territory"] as const);
    const found = `No sheet of reps: ${String(reps.count)} found in the column “${accountSource.header(field)}”`;
    accountSource.findMany(code, field, 0, "", found, reps.count);
  }
  const owned =
    repSource === null ? accountsAsWritten : withOwnersByTerritory(accountSource, accountsAsWritten, reps);
  const accounts = await withUnitSlipsMended(
    accountSource,
    { ...owned, owner: await checkOwners(accountSource, owned, reps, pacer) },
    pacer,
  );
  await checkFamilies(accountSource, accounts, pacer);
  await findOutliers(accountSource, accounts, reps, pacer);
  await findConflictingFacts(accountSource, accounts, reps, pacer);
  for (const list of mapping.compared ?? []) {
    const raw = sheets.get(list.key);
    // A list that the user has chosen since is no second one.
    if (raw === undefined || mapping.entities.some(({ key }) => key === list.key)) continue;
    const other = await EntitySource.open(list, raw, dateSystem, new FindingLog(), pacer);
    if (list.entity === "account" && accountSource.sheet !== "") {
      await compareAccounts(accountSource, accounts, reps, other, pacer);
    } else if (list.entity === "rep" && repSource !== null) {
      await compareReps(repSource, reps, other, pacer);
    }
  }

  const opportunitySource = await sourceOf("opportunity");
  const opportunities =
    opportunitySource === null
      ? null
      : await readOpportunities(opportunitySource, accounts, reps, dateSystem, pacer);
  const costSource = await sourceOf("cost");
  const costs = costSource === null ? null : await readCosts(costSource, reps, pacer);
  await pacer?.rest(1, 1);
  const findings = log.take();
  const otherColumns = new OtherColumns(accountSource, log, dateSystem);
  return { accounts, reps, opportunities, costs, otherColumns, findings, readings };
}

/** The accounts' rows; made of rows of sales where the mapping says so. */
async function accountsSource(
  mapping: WorkbookMapping,
  sourceOf: (entity: EntityKind) => Promise<EntitySource | null>,
  dates: DateSystem,
  pacer: Pacer | null,
): Promise<RowSource | null> {
  const source = await sourceOf("account");
  const isGrouped = mapping.entities.some(({ entity, groupsLines }) => entity === "account" && groupsLines);
  if (source === null || !isGrouped) return source;
  return groupLines(source, source.textsUnder(stageHeader(mapping)), dates, pacer);
}

/** Header of the stages of sales in the block that the accounts are made of, "" without one. */
function stageHeader({ entities }: WorkbookMapping): string {
  const lines = entities.find(({ entity }) => entity === "account");
  const sales = entities.find(({ entity, key }) => entity === "opportunity" && key === lines?.key);
  return sales?.fields.find(({ field }) => field === "stage")?.header ?? "";
}

/** No accounts at all: an empty source and the finding that stops the plan. */
function noSource(log: FindingLog, mapping: WorkbookMapping): Promise<EntitySource> {
  const sales = mapping.entities.find(({ entity }) => entity === "opportunity");
  log.add("NO_ACCOUNT_SHEET", "", () => ({
    sheet: "",
    cell: "",
    column: "",
    value: "",
    found:
      sales === undefined
        ? "No list of accounts was found in the workbook"
        : `${sales.sheet} holds one row a sale, and no list of accounts was found in the workbook`,
  }));
  const outline = {
    key: "",
    sheet: "",
    table: null,
    firstRow: 1,
    firstColumn: 1,
    rowCount: 0,
    columnCount: 0,
    hidden: false,
  };
  return EntitySource.open(
    {
      entity: "account",
      ...outline,
      headerRow: 0,
      address: "",
      confidence: 0,
      fields: [],
      unusedHeaders: [],
    },
    { ...outline, columns: [], numberFormats: [], errorCells: [], hiddenRowCount: 0 },
    1900,
    log,
    null,
  );
}
