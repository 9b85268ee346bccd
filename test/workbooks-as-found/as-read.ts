import { locateEntities } from "../../src/engine/intake/locate-entities";
import { readEntities } from "../../src/engine/intake/read-entities";
import type { AccountTable, RepTable } from "../../src/engine/model/account-table";
import { CERTAIN } from "../../src/engine/model/workbook-mapping";
import type { WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import type { Finding } from "../../src/engine/model/finding";
import { checkData } from "../../src/use-cases/check-data";
import { chooseBlock } from "../../src/use-cases/choose-column";
import type { FoundData } from "../../src/use-cases/find-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { createPlaceLoader } from "../../src/worker/load-places";
import { createPlanner } from "../../src/worker/planner-in-process";
import { SheetBuffer } from "../../src/worker/sheet-buffer";
import { openExcel } from "../support/excel-session";
import type { WorkbookFile } from "../support/xlsx-file";
import { xlsxFile } from "../support/xlsx-file";

/** How a workbook is read, through Excel's API as the add-in reads it: lists, columns, rows, findings. */
export async function asRead(workbook: WorkbookFile, groups: boolean): Promise<string> {
  const session = await openExcel(xlsxFile(workbook));
  try {
    const sheets = new SheetBuffer();
    const planner = createPlanner();
    const reading = {
      ...planner,
      beginSheet: (...of: Parameters<typeof planner.beginSheet>) => {
        sheets.begin(...of);
        return planner.beginSheet(...of);
      },
      addRows: (...of: Parameters<typeof planner.addRows>) => {
        sheets.add(...of);
        return planner.addRows(...of);
      },
    };
    const found = done(await findData(reading));
    const { grouping } = found.survey;
    const mapping =
      groups && grouping !== null
        ? chooseBlock(found.survey.mapping, "account", grouping)
        : found.survey.mapping;
    const { health } = done(await checkData(reading, found.samples, mapping, {}));
    const read = await readEntities(mapping, sheets.complete(), found.dateSystem);
    const places = await createPlaceLoader()([read.accounts, read.reps]);
    const { accounts, reps, findings } = await locateEntities(read, mapping, sheets.complete(), places);
    return [
      "## Lists",
      ...listLines(mapping, found),
      ...health.readings.map(({ entity, header, how }) => `${entity} ${header}: ${how.text}`),
      "",
      "## Accounts",
      ...accountLines(accounts),
      ...(reps.fromOwners ? [] : ["", "## Reps", ...repLines(reps)]),
      ...(read.opportunities === null ? [] : ["", `## Sales: ${String(read.opportunities.count)}`]),
      "",
      "## Findings",
      ...findingLines([...read.findings, ...findings]),
      "",
    ].join("\n");
  } finally {
    session.close();
  }
}

function listLines(mapping: WorkbookMapping, { survey, changes }: FoundData): string[] {
  return [
    ...mapping.entities.flatMap(({ entity, sheet, table, address, groupsLines, fields, unusedHeaders }) => [
      `${entity}: ${sheet} ${address}${table === null ? "" : `, table ${table}`}${groupsLines === true ? ", grouped" : ""}`,
      `  ${fields
        .map(
          ({ field, header, confidence }) =>
            `${field} = ${header}${confidence < CERTAIN ? " (to check)" : ""}`,
        )
        .join(", ")}`,
      ...(unusedHeaders.length === 0 ? [] : [`  not used: ${unusedHeaders.join(", ")}`]),
    ]),
    ...survey.alternatives.map(({ mapping: { key }, reason }) => `other: ${key} ${reason.text}`),
    ...(survey.unreadable ?? []).map(
      ({ sheet, cell, found, remedy }) => `not read: ${sheet}!${cell} ${found.text}; ${remedy.text}`,
    ),
    ...(survey.grouping === null
      ? []
      : [`offered: one account of each customer in ${survey.grouping.sheet}`]),
    ...changes.map((change) => `changed: ${JSON.stringify(change)}`),
  ];
}

const ACCOUNT_COLUMNS = [
  "id",
  "name",
  "postalCode",
  "city",
  "state",
  "country",
  "region",
  "territory",
  "owner",
  "industry",
  "segment",
  "status",
  "revenue",
  "potential",
  "employees",
  "lastActivity",
  "lock",
] as const satisfies readonly (keyof AccountTable)[];

function accountLines(accounts: AccountTable): string[] {
  const shown = ACCOUNT_COLUMNS.filter(
    (column) => column === "id" || accounts.present.some((field) => field === column),
  );
  const lines = Array.from({ length: accounts.count }, (_, row) => [
    ...shown.map((column) => valueText(column, accounts[column][row])),
    `${accounts.locationLevel[row] ?? ""}${pointText(accounts, row)}`,
    accounts.setAside[row] === "" ? "" : `set aside: ${accounts.setAside[row] ?? ""}`,
  ]);
  return [[...shown, "place"], ...lines].map((cells) => cells.join(" | ").replace(/[ |]+$/, ""));
}

const REP_COLUMNS = [
  "id",
  "name",
  "postalCode",
  "city",
  "state",
  "country",
  "region",
  "territory",
  "manager",
  "capacity",
  "fte",
  "startDate",
  "leavingDate",
  "status",
  "skills",
  "languages",
  "quotaLastYear",
  "actualLastYear",
  "cost",
] as const satisfies readonly (keyof RepTable)[];

function repLines(reps: RepTable): string[] {
  const shown = REP_COLUMNS.filter(
    (column) => column === "id" || column === "name" || reps.present.some((field) => field === column),
  );
  const lines = Array.from({ length: reps.count }, (_, row) => [
    ...shown.map((column) => valueText(column, reps[column][row])),
    `${reps.locationLevel[row] ?? ""}${pointText(reps, row)}`,
    reps.setAside[row] === "" ? "" : `set aside: ${reps.setAside[row] ?? ""}`,
  ]);
  return [[...shown, "place"], ...lines].map((cells) => cells.join(" | ").replace(/[ |]+$/, ""));
}

function pointText(
  { latitude, longitude }: Pick<AccountTable, "latitude" | "longitude">,
  row: number,
): string {
  const point = [latitude[row] ?? NaN, longitude[row] ?? NaN];
  return point.some(Number.isNaN) ? "" : ` ${point.map((degrees) => degrees.toFixed(1)).join(" ")}`;
}

const EPOCH = Date.UTC(1899, 11, 30);

function valueText(column: string, value: string | number | undefined): string {
  if (typeof value !== "number") return value ?? "";
  if (Number.isNaN(value)) return "";
  const isDate = column === "lastActivity" || column === "startDate" || column === "leavingDate";
  return isDate ? new Date(EPOCH + Math.floor(value) * 86_400_000).toISOString().slice(0, 10) : String(value);
}

/** A code with many cells is told by its first and their number. */
function findingLines(findings: readonly Finding[]): string[] {
  const byKind = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.code} ${finding.column}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), finding]);
  }
  return [...byKind.values()].map((members) => {
    const [first] = members;
    if (first === undefined) return "";
    const count = members.reduce((sum, { count: many }) => sum + (many ?? 1), 0);
    const { severity, code, sheet, cell, value, finding, remedy, fix } = first;
    const times = count > 1 ? ` x ${String(count)}` : "";
    return `${severity} ${code}${times} | ${sheet}!${cell} | ${value} | ${finding} | ${remedy}${fix === undefined ? "" : ` | ${JSON.stringify(fix)}`}`;
  });
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status === "done") return outcome.value;
  throw new Error(outcome.status === "problem" ? outcome.problem.message : outcome.status);
}
