import { setAsideSentences } from "./set-aside-sentences";
import type { Pacer } from "../alignment/pacer";
import { locateByCoordinates } from "../geography/locate";
import type { LocationLevel, RepTable } from "../model/account-table";
import { FIELDS } from "../model/field";
import type { DateSystem } from "../model/raw-sheet";
import type { RowSource } from "./row-source";
import { tellFix } from "./tell-fix";
import { headerWords, nameKey } from "./header-words";
import { parseBoolean } from "./parse-boolean";
import { readCounts, readDates, readMoney, readText } from "./read-columns";
import { readPlaces } from "./read-places";
import { findCapacityOfPartOfYear } from "./part-of-year";

const LEAVING =
  /^(?:left|leaving|leaver|leaves|terminated|resigned|inactive|not active|former|ex|retired|departed|deactivated|closed|disabled|gone|exited|inaktiv|ausgeschieden|verlasst|gekundigt|ehemalig|parti|partie|sorti|inactif|inactive|demissionnaire|depart|baja|de baja|inactivo|inactiva|saliente|renuncio|desligado|desligada|inativo|inativa|saiu|demitido)\b/;
const ACTIVE_HEADER = /^(?:is )?(?:active|aktiv|actif|activo|ativo)\b/;

/** Reads the reps; those who leave, are not active, stand in the sheet twice or were left out by the user are set aside. */
export async function readReps(source: RowSource, dates: DateSystem, pacer: Pacer | null): Promise<RepTable> {
  const ids = await readText(source, "id", pacer);
  const names = withFirstNames(
    source,
    await readText(source, "name", pacer),
    await readText(source, "firstName", pacer),
  );
  const { latitude, longitude, postalCode, city, state, country } = await readPlaces(source, pacer);
  const status = await readText(source, "status", pacer);
  const territory = await readText(source, "territory", pacer);
  const id = ids.map((text, row) => (text === "" ? (names[row] ?? "") : text));
  const setAside = new Array<string>(source.count).fill("");

  setAsideWithoutKey(source, id, setAside);
  setAsideDoubles(source, id, setAside);
  setAsideInactive(source, status, id, setAside);
  findWithoutTerritory(source, territory, id, setAside);
  const region = await readText(source, "region", pacer);
  findWithoutRegion(source, region, id, setAside);

  const table: RepTable = {
    sheet: source.sheet,
    table: source.table,
    count: source.count,
    present: source.presentOf(FIELDS.rep),
    fromOwners: false,
    sourceRow: source.sourceRows(),
    id,
    name: names.map((text, row) => (text === "" ? (id[row] ?? "") : text)),
    latitude,
    longitude,
    postalCode,
    city,
    state,
    country,
    locationLevel: new Array<LocationLevel>(source.count).fill("none"),
    region,
    territory,
    manager: await readText(source, "manager", pacer),
    capacity: await readCounts(source, "capacity", pacer),
    fte: asShares(await readCounts(source, "fte", pacer)),
    skills: await readText(source, "skills", pacer),
    languages: await readText(source, "languages", pacer),
    startDate: await readDates(source, "startDate", dates, pacer),
    leavingDate: await readDates(source, "leavingDate", dates, pacer),
    status,
    quotaLastYear: await readMoney(source, "quotaLastYear", pacer),
    actualLastYear: await readMoney(source, "actualLastYear", pacer),
    cost: await readMoney(source, "cost", pacer),
    // After all columns were read.
    readOtherwise: source.readOtherwise(FIELDS.rep),
    setAside,
  };
  findCapacityOfPartOfYear(source);
  return locateByCoordinates(table, pacer);
}

const LAST_NAME =
  /^(?:last|last name|surname|family name|nachname|familienname|name|apellidos?|sobrenome|nom|nom de famille)$/;

/** "Lee" beside a first name "Ann" is Ann Lee: a column of last names is not the name that owners go by. */
function withFirstNames(
  source: RowSource,
  names: readonly string[],
  firstNames: readonly string[],
): string[] {
  const isLastName = LAST_NAME.test(headerWords(source.header("name")).words.join(" "));
  return names.map((name, row) => {
    const first = firstNames[row] ?? "";
    return first === "" || !isLastName || name.startsWith(`${first} `) ? name : `${first} ${name}`.trim();
  });
}

/** Part time is written 0.8, 80 % or 80. */
function asShares(values: Float64Array): Float64Array {
  return values.map((value) => (value > 2 ? value / 100 : value));
}

/**
 * The reps when there is no sheet of them: each owner of the accounts once, in the order they first appear.
 *
 * @param areTerritories true where the owners are the territories of the accounts: each rep has the one of the same name
 */
export function repsFromOwners(
  owners: readonly string[],
  sheet: string,
  isOwner: (text: string) => boolean,
  areTerritories: boolean,
): RepTable {
  const names = new Map<string, string>();
  for (const owner of new Set(owners)) {
    const key = nameKey(owner);
    if (owner !== "" && isOwner(owner) && !names.has(key)) names.set(key, owner);
  }
  const name = [...names.values()];
  const count = name.length;
  const blank = (): string[] => new Array<string>(count).fill("");
  const unknown = (): Float64Array => new Float64Array(count).fill(NaN);
  return {
    sheet,
    table: null,
    count,
    present: areTerritories ? ["name", "territory"] : ["name"],
    fromOwners: true,
    sourceRow: new Int32Array(count),
    id: name,
    name,
    latitude: unknown(),
    longitude: unknown(),
    locationLevel: new Array<LocationLevel>(count).fill("none"),
    postalCode: blank(),
    city: blank(),
    state: blank(),
    country: blank(),
    region: blank(),
    territory: areTerritories ? name : blank(),
    manager: blank(),
    capacity: unknown(),
    skills: blank(),
    languages: blank(),
    fte: unknown(),
    startDate: unknown(),
    leavingDate: unknown(),
    status: blank(),
    quotaLastYear: unknown(),
    actualLastYear: unknown(),
    cost: unknown(),
    setAside: blank(),
  };
}

function setAsideWithoutKey(source: RowSource, id: readonly string[], setAside: string[]): void {
  id.forEach((text, row) => {
    if (text !== "") return;
    setAside[row] = setAsideSentences.withoutKey;
    source.find(
      "ROW_WITHOUT_KEY",
      source.has("name") ? "name" : "id",
      row,
      "",
      `Row ${String(source.sheetRow(row))} of ${source.sheet} has no ID and no name`,
    );
  });
}

function setAsideDoubles(source: RowSource, id: readonly string[], setAside: string[]): void {
  const firstRow = new Map<string, number>();
  id.forEach((text, row) => {
    if (setAside[row] !== "") return;
    const key = nameKey(text);
    const before = firstRow.get(key);
    if (before === undefined) {
      firstRow.set(key, row);
      return;
    }
    setAside[row] = setAsideSentences.repTwice(String(source.sheetRow(before)));
    source.find(
      "DUPLICATE_REP",
      source.has("id") ? "id" : "name",
      row,
      text,
      `Rep ${text} stands in row ${String(source.sheetRow(before))} too`,
    );
  });
}

function setAsideInactive(
  source: RowSource,
  status: readonly string[],
  id: readonly string[],
  setAside: string[],
): void {
  const isActiveColumn = ACTIVE_HEADER.test(nameKey(source.header("status").replace(/[_.]/g, " ")));
  status.forEach((text, row) => {
    if (setAside[row] !== "" || text === "") return;
    const isInactive = isActiveColumn ? parseBoolean(text) === false : LEAVING.test(nameKey(text));
    if (!isInactive) return;
    setAside[row] = isActiveColumn ? setAsideSentences.repNotActive : text.toLowerCase();
    source.find("REP_NOT_ACTIVE", "status", row, text, `${id[row] ?? ""} has the status “${text}”`);
  });
}

/** Where regions bind, a rep without one gets no account of any region. */
function findWithoutRegion(
  source: RowSource,
  region: readonly string[],
  id: readonly string[],
  setAside: readonly string[],
): void {
  if (!region.some((text) => text !== "")) return;
  region.forEach((text, row) => {
    if (text !== "" || setAside[row] !== "") return;
    source.find("REP_WITHOUT_REGION", "region", row, "", `Rep ${id[row] ?? ""} has no region`);
  });
}

/** Where reps have territories, one without is a manager as a rule: found, or left out where the user wants it. */
function findWithoutTerritory(
  source: RowSource,
  territory: readonly string[],
  id: readonly string[],
  setAside: string[],
): void {
  const filled = territory.filter((text) => text !== "").length;
  if (filled === 0) return;
  const header = source.header("territory");
  const fix = source.fixes.find((one) => one.kind === "blankLeftOut" && one.header === header);
  const leftOut: number[] = [];
  territory.forEach((text, row) => {
    if (text !== "" || setAside[row] !== "") return;
    if (fix === undefined) {
      source.find("REP_WITHOUT_TERRITORY", "territory", row, "", `Rep ${id[row] ?? ""} has no territory`, {
        fix: { kind: "blankLeftOut", header },
      });
      return;
    }
    setAside[row] = setAsideSentences.repWithoutTerritory;
    leftOut.push(row);
  });
  const [first] = leftOut;
  if (fix === undefined || first === undefined) return;
  const what =
    leftOut.length === 1
      ? "1 rep without a territory is"
      : `${String(leftOut.length)} reps without a territory are`;
  tellFix(source, "territory", fix, `${what} left out`, first, leftOut.length);
}
