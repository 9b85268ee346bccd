import { setAsideSentences } from "./set-aside-sentences";
import type { Pacer } from "../alignment/pacer";
import { locateByCoordinates } from "../geography/locate";
import type { AccountTable, LocationLevel } from "../model/account-table";
import { FIELDS } from "../model/field";
import type { DateSystem } from "../model/raw-sheet";
import { nameKey } from "./header-words";
import { findCallsOfPartOfYear } from "./part-of-year";
import { findMonthsWithoutSum } from "./month-columns";
import { setAsideDoubleAccounts } from "./duplicate-accounts";
import type { RowSource } from "./row-source";
import { readCounts, readDates, readFlags, readMoney, readText } from "./read-columns";
import { readPlaces } from "./read-places";
import { forEachRow } from "./row-loop";

/** Reads the accounts; rows without a key and double rows are set aside, never dropped. */
export async function readAccounts(
  source: RowSource,
  dates: DateSystem,
  pacer: Pacer | null,
): Promise<AccountTable> {
  const ids = await readText(source, "id", pacer);
  const names = await readText(source, "name", pacer);
  const places = await readPlaces(source, pacer);
  const { latitude, longitude, postalCode, city, state, country } = places;
  const setAside = new Array<string>(source.count).fill("");
  await forEachRow(source.count, pacer, (row) => {
    if (ids[row] !== "" || names[row] !== "") return;
    setAside[row] = setAsideSentences.withoutKey;
    source.find(
      "ROW_WITHOUT_KEY",
      source.has("id") ? "id" : "name",
      row,
      "",
      `Row ${String(source.sheetRow(row))} of ${source.sheet} has no ID and no name`,
    );
  });
  const owner = await readText(source, "owner", pacer);
  const id = await setAsideDoubleAccounts(source, ids, names, owner, places, setAside, pacer);

  const table: AccountTable = {
    sheet: source.sheet,
    table: source.table,
    count: source.count,
    present: source.presentOf(FIELDS.account),
    sourceRow: source.sourceRows(),
    id,
    name: names.includes("") ? names.map((text, row) => (text === "" ? (ids[row] ?? "") : text)) : names,
    latitude,
    longitude,
    postalCode,
    city,
    state,
    country,
    locationLevel: new Array<LocationLevel>(source.count).fill("none"),
    region: await readText(source, "region", pacer),
    territory: await readText(source, "territory", pacer),
    owner,
    industry: await readText(source, "industry", pacer),
    segment: await readText(source, "segment", pacer),
    status: await readText(source, "status", pacer),
    parent: await readText(source, "parent", pacer),
    language: await readText(source, "language", pacer),
    skills: await readText(source, "skills", pacer),
    namedOwner: await readText(source, "namedOwner", pacer),
    contact: await readText(source, "contact", pacer),
    contactEmail: await readText(source, "contactEmail", pacer),
    contactPhone: await readText(source, "contactPhone", pacer),
    revenue: await readMoney(source, "revenue", pacer),
    potential: await readMoney(source, "potential", pacer),
    forecast: await readMoney(source, "forecast", pacer),
    employees: await readCounts(source, "employees", pacer),
    callsPerYear: await readCounts(source, "callsPerYear", pacer),
    hoursPerCall: await readCounts(source, "hoursPerCall", pacer),
    lastActivity: await readDates(source, "lastActivity", dates, pacer),
    customerSince: await readDates(source, "customerSince", dates, pacer),
    lock: await readFlags(source, "lock", pacer),
    // After all columns were read.
    readOtherwise: source.readOtherwise(FIELDS.account),
    setAside,
  };
  await findBlankMeasures(source, table, pacer);
  findMonthsWithoutSum(source);
  findCallsOfPartOfYear(source);
  return locateByCoordinates(table, pacer);
}

/** Prospects have no revenue yet: their blank is no gap. */
function isProspect(status: string): boolean {
  return /^(?:prospe[ck]t|lead|interessent|target|suspect|cliente potencial|neukunde)/.test(nameKey(status));
}

async function findBlankMeasures(source: RowSource, table: AccountTable, pacer: Pacer | null): Promise<void> {
  for (const field of ["revenue", "potential"] as const) {
    if (!source.has(field)) continue;
    const values = table[field];
    await forEachRow(values.length, pacer, (row) => {
      if (!Number.isNaN(values[row]) || table.setAside[row] !== "") return;
      if (field === "revenue" && isProspect(table.status[row] ?? "")) return;
      source.find("MEASURE_BLANK", field, row, "", `${table.name[row] ?? ""} has no ${source.header(field)}`);
    });
  }
}
