import type { EntityKind, FieldName } from "../model/field";
import type { FieldMapping } from "../model/workbook-mapping";
import type { RawCell } from "../model/raw-sheet";
import { fold, headerWords } from "./header-words";
import type { ProfiledBlock } from "./map-columns";

/** Sheet and table names that speak for an entity, in five languages. */
const SHEET_NAMES: Readonly<Record<EntityKind, RegExp>> = {
  account:
    /account|customer|client|kunde|firmen|debitor|compan|compte|cliente|cuenta|conta(?!ct)|store|hospital|outlet|dealer|site|prospect|universe/,
  rep: /\breps?\b|\bteam\b|sales ?(rep|people|person|team|force|agent)|seller|roster|head ?count|vertreter|aussendienst|mitarbeiter|verkaufer|vertrieb|commerciaux|vendeur|vendedor|comerciales|representant|equipo|equipe|employees|staff/,
  opportunity:
    /opportunit|deal|pipeline|orders?\b|sales\b|invoice|transaction|bookings|auftrag|verkauf|umsatze|rechnung|angebot|commande|vente|facture|oportunidad|ventas|pedido|vendas|facturas|chancen|lines/,
  cost: /cost|expense|spend|budget|kosten|ausgaben|depense|couts?\b|gasto|costo|custo|despesa/,
};
/** Sheets of something else that shares columns with ours. */
const OTHER_SHEETS =
  /territor|product|histor|lookup|list of|read ?me|instruction|pivot|summary|dashboard|calendar|regions?\b|gebiete|produkt|gamme/;

/** How much each field, beyond the key, tells that a block is this entity; fields not named here tell 0.3. */
const TELLING: Readonly<Record<EntityKind, Partial<Record<FieldName, number>>>> = {
  account: {
    owner: 1,
    industry: 1,
    segment: 0.9,
    revenue: 1,
    potential: 1,
    employees: 0.9,
    parent: 0.8,
    callsPerYear: 1,
    hoursPerCall: 1,
    lastActivity: 0.8,
    namedOwner: 1,
    lock: 0.7,
    postalCode: 0.6,
    city: 0.6,
    state: 0.5,
    country: 0.5,
    latitude: 0.6,
    longitude: 0.6,
    location: 0.6,
    status: 0.4,
    forecast: 0.6,
  },
  rep: {
    manager: 1,
    capacity: 1,
    fte: 1,
    skills: 0.7,
    languages: 0.8,
    startDate: 1,
    leavingDate: 0.8,
    quotaLastYear: 1,
    actualLastYear: 0.7,
    cost: 0.7,
    region: 0.5,
    territory: 0.5,
    status: 0.4,
  },
  opportunity: {
    id: 0.6,
    account: 0.8,
    rep: 0.6,
    amount: 0.8,
    stage: 1,
    created: 1,
    closed: 1,
    product: 0.8,
  },
  cost: { amount: 1, category: 0.8, rep: 0.5, territory: 0.5, region: 0.5 },
};

/** 0..1 that the block holds the entity, by its key, its telling columns and its name. */
export function entityScore(
  entity: EntityKind,
  block: ProfiledBlock,
  fields: readonly FieldMapping[],
): number {
  const confidence = new Map(fields.map((mapping) => [mapping.field, mapping.confidence]));
  const of = (field: FieldName): number => confidence.get(field) ?? 0;
  const key = keyConfidence(entity, of);
  if (key === 0) return 0;
  let telling = 0;
  for (const { field, confidence: sure } of fields) {
    if ((entity === "account" || entity === "rep") && (field === "id" || field === "name")) continue;
    telling += sure * (TELLING[entity][field] ?? 0.3);
  }
  const name = sheetNameScore(entity, block);
  const enough = entity === "cost" ? 1.5 : entity === "rep" ? 1.5 : 2.5;
  const hidden = block.sample.hidden ? 0.05 : 0;
  const base = 0.4 * key + 0.4 * Math.min(1, telling / enough) + 0.2 * name - hidden;
  const shaped = Math.max(0, Math.min(1, base * shapeFactor(entity, block, fields, of)));
  return shaped * laterYearFirst(block.sample.sheet);
}

/** Of "Accounts 2025" and "Accounts 2026" the later one is today's: a factor just below 1 that settles the tie. */
function laterYearFirst(sheet: string): number {
  const year = yearOfSheet(sheet);
  return year === null ? 1 : 0.999 + (year - 1900) / 1e6;
}

/** The year in the name of a sheet, or null. */
export function yearOfSheet(sheet: string): number | null {
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(sheet)?.[1];
  return year === undefined ? null : Number(year);
}

function keyConfidence(entity: EntityKind, of: (field: FieldName) => number): number {
  switch (entity) {
    case "account":
    case "rep":
      return Math.max(of("id"), of("name"));
    case "opportunity":
      return Math.min(of("amount"), Math.max(of("account"), of("rep")));
    case "cost":
      return Math.min(of("amount"), Math.max(of("rep"), of("territory"), of("region")));
  }
}

/** 1 when the name speaks for the entity, 0 when it speaks for another or for none of ours, 0.5 when it says nothing. */
function sheetNameScore(entity: EntityKind, block: ProfiledBlock): number {
  const names = fold(
    `${block.sample.sheet} ${block.sample.table ?? ""}`.replace(/([a-z])([A-Z])/g, "$1 $2"),
  ).replace(/[_\-.]+/g, " ");
  const speaksFor = (Object.keys(SHEET_NAMES) as EntityKind[]).filter((kind) =>
    SHEET_NAMES[kind].test(names),
  );
  if (OTHER_SHEETS.test(names)) return speaksFor.includes(entity) ? 0.3 : -0.5;
  if (speaksFor.includes(entity)) return 1;
  return speaksFor.length > 0 ? 0 : 0.5;
}

const REP_FIELDS: ReadonlySet<FieldName> = new Set([
  "manager",
  "capacity",
  "fte",
  "skills",
  "languages",
  "startDate",
  "leavingDate",
  "quotaLastYear",
  "cost",
]);

/** A list of names and places is one of accounts unless its columns, its name or the owners elsewhere speak of reps. */
function speaksOfReps(block: ProfiledBlock, fields: readonly FieldMapping[]): boolean {
  return (
    sheetNameScore("rep", block) === 1 ||
    fields.some(({ field, confidence }) => REP_FIELDS.has(field) && confidence >= 0.6) ||
    fields.some(
      ({ field, header, evidence }) =>
        (field === "id" || field === "name") &&
        (evidence.some(({ code }) => code === "valuesHere") ||
          REP_KEY_HEADER.test(headerWords(header).words.join(" "))),
    )
  );
}

const REP_KEY_HEADER =
  /\b(?:rep|seller|agent|employee|sales ?person|salesperson|representative|account manager|account executive|vertreter|aussendienst\w*|verkaufer|mitarbeiter\w*|vertriebsmitarbeiter|commercial|vendeur|representant|vendedor|comercial|representante|agente|venditore|medewerker|vertegenwoordiger|handlowiec|person|user|sales team)\b/;

/** A name that stands once above the rows of its group is the key of none of them. */
function standsOnceAGroup({ sample, headerRow }: ProfiledBlock, keys: readonly FieldMapping[]): boolean {
  const isFilled = (cell: RawCell | undefined): boolean => cell !== undefined && cell !== "";
  // Rows of totals hold a name and a sum; rows of a list hold more.
  const rows = sample.rows.slice(headerRow + 1).filter((row) => row.filter(isFilled).length >= 3);
  const named = rows.filter((row) => keys.some(({ column }) => isFilled(row[column])));
  return rows.length >= 4 && named.length <= rows.length / 2;
}

/** Lessens the score of a block whose rows are not one per account or rep, or whose columns are those of sales. */
function shapeFactor(
  entity: EntityKind,
  block: ProfiledBlock,
  fields: readonly FieldMapping[],
  of: (field: FieldName) => number,
): number {
  if (entity === "account" || entity === "rep") {
    const keys = fields.filter(({ field }) => field === "id" || field === "name");
    const distinct = Math.max(0, ...keys.map(({ column }) => block.profiles[column]?.distinctShare ?? 0));
    const filled = Math.max(0, ...keys.map(({ column }) => block.profiles[column]?.filled ?? 0));
    if (standsOnceAGroup(block, keys)) return 0.5;
    if (entity === "rep" && (block.sample.rowCount > 5000 || !speaksOfReps(block, fields))) return 0.6;
    return filled < 5 ? 1 : distinct < 0.8 ? 0.5 + 0.4 * distinct : 1;
  }
  if (entity === "opportunity") {
    const isSale = Math.max(
      of("stage"),
      of("closed"),
      of("created"),
      of("product"),
      of("id") >= 0.9 ? of("id") : 0,
    );
    return 0.55 + 0.45 * isSale;
  }
  return of("amount") >= 0.9 || of("category") >= 0.8 ? 1 : 0.75;
}
