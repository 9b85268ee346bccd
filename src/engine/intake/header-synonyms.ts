import type { EntityKind, FieldName } from "../model/field";
import { ACCOUNT_SYNONYMS } from "./account-synonyms";
import { editDistance } from "./edit-distance";
import { headerWords, type HeaderWords } from "./header-words";
import { REP_SYNONYMS } from "./rep-synonyms";
import type { SynonymTable } from "./synonym-table";
import { COST_SYNONYMS, OPPORTUNITY_SYNONYMS } from "./transaction-synonyms";

/** What a header says about one field. */
interface HeaderMatch {
  readonly field: FieldName;
  /** 0..1 by the header alone. */
  readonly score: number;
  readonly how: "known" | "part" | "similar";
}

interface Synonym {
  readonly field: FieldName;
  readonly weight: number;
  readonly words: readonly string[];
  readonly key: string;
}

const TABLES: Readonly<Record<EntityKind, SynonymTable>> = {
  account: ACCOUNT_SYNONYMS,
  rep: REP_SYNONYMS,
  opportunity: OPPORTUNITY_SYNONYMS,
  cost: COST_SYNONYMS,
};

/** Columns that are known and that no field wants: they are never taken for a name that looks alike (county, country). */
const OTHER_COLUMNS =
  "county|county name|phone|phone number|telephone|fax|email|e mail|address|street|street address|address line 1|" +
  "address line 2|address 1|address 2|website|url|web|notes|note|comment|comments|remarks|year opened|year established|founded|" +
  "square feet|brands|bonus|commission|commission pct|job title|contact|contact name|first name|ownership|" +
  "hospital ownership|telefon|strasse|adresse|anschrift|bemerkung|bemerkungen|landkreis|kreis|ansprechpartner|vorname|" +
  "direccion|calle|telefono|correo|contacto|observaciones|endereco|rua|telefone|observacoes|rue|remarques|prenom|" +
  "counties|probability|currency|wahrung|devise|moneda|moeda|gender|age|year|month|quarter|monat|quartal|" +
  "area code|time zone|population|household income|median income|currency code|land area|water area|warehouse code|" +
  "actual calls|calls made|completed calls|actual visits|visits made|" +
  "credit limit|discount|quantity|menge|cantidad|quantidade|quantite|series|sales price|latitude longitude error";

/** Words that turn a header into another column when they stand beside a known name: "Account phone", "Owner email". */
const TURNING_WORDS = new Set(
  (
    "phone email mail fax street address county url website note notes comment comments bonus commission pct percent " +
    "rank ownership error source flag score updated modified national growth margin share count change rate method " +
    "telefon strasse adresse bemerkung telefono direccion telefone endereco margen margem wachstum anteil"
  ).split(" "),
);

/** "Q1 Sales", "Sales H2": a part of the year is not the year's figure. */
const PART_OF_A_YEAR = /(?:^| )(?:[qht] [1-4]|[1-4] [qh])(?: |$)/;

/** Words that say whose column it is and change nothing: "Billing city" is the city. */
const CONTEXT_WORDS = new Set(
  (
    "billing shipping mailing account acct customer cust client site store company primary main hq headquarters home " +
    "office physical business current ship bill to base delivery branch rep kunden kunde firmen firma wohn heim privat " +
    "cliente clientes clients siege domicile entrega empresa local my our " +
    "seller employee agent vendor vendedor prefix hospital provider facility school museum musee shop clinic pharmacy hotel"
  ).split(" "),
);

/** Words that say what a header is when they stand last, or first in the Romance languages: "Sales team ID", "Fecha venta". */
const HEAD_WORDS = new Set(
  (
    "id number no nr code key date name names type team channel class group level status codigo clave numero fecha data nombre nom nome " +
    "tipo nummer datum kennung art"
  ).split(" "),
);

/** What a line of sales has an ID of: "Product ID" is the ID of no account and no rep. */
const OF_LINES = new Set(
  "product order item invoice opportunity deal quote sku line transaction article artikel produit producto produto pedido".split(
    " ",
  ),
);

/** True when the header's head is a word that the known name inside it does not have. */
function namesAnother(header: readonly string[], known: readonly string[]): boolean {
  const last = header[header.length - 1] ?? "";
  const first = header[0] ?? "";
  const isHead = (word: string): boolean => HEAD_WORDS.has(word) && !known.includes(word);
  return isHead(last) || isHead(first);
}

class SynonymIndex {
  private readonly exact = new Map<string, Map<FieldName, number>>();
  private readonly synonyms: Synonym[] = [];

  constructor(table: SynonymTable) {
    for (const [field, byWeight] of Object.entries(table)) {
      for (const [weight, names] of Object.entries(byWeight)) {
        for (const name of names.split("|")) this.add(field as FieldName, Number(weight), headerWords(name));
      }
    }
  }

  private add(field: FieldName, weight: number, { words, key }: HeaderWords): void {
    const fields = this.exact.get(key) ?? new Map<FieldName, number>();
    this.exact.set(key, fields);
    if ((fields.get(field) ?? 0) >= weight) return;
    fields.set(field, weight);
    this.synonyms.push({ field, weight, words, key });
  }

  knows(key: string): boolean {
    return this.exact.has(key);
  }

  private isKnownAs(field: FieldName, key: string): boolean {
    return this.exact.get(key)?.has(field) ?? false;
  }

  /** Best weight of any field for exactly this key, 0 when it is unknown. */
  weight(key: string): number {
    return Math.max(0, ...(this.exact.get(key)?.values() ?? []));
  }

  match(header: HeaderWords): HeaderMatch[] {
    const best = new Map<FieldName, HeaderMatch>();
    const offer = (field: FieldName, score: number, how: HeaderMatch["how"]): void => {
      if (score > (best.get(field)?.score ?? 0)) best.set(field, { field, score, how });
    };
    for (const [field, weight] of this.exact.get(header.key) ?? []) offer(field, weight * 0.98, "known");
    const bare = withoutContext(header);
    if (bare !== null) {
      for (const [field, weight] of this.exact.get(bare.key) ?? []) offer(field, weight * 0.93, "known");
    }
    if (header.words.length > 1) this.matchParts(header, offer);
    else this.matchCompound(header, offer);
    if (!isKnownHeader(header.key)) this.matchSimilar(header, offer);
    return [...best.values()];
  }

  /** A known name inside a longer header: "Hospital name", "Total umsatz netto"; "Sales team ID" is an ID, not sales. */
  private matchParts(header: HeaderWords, offer: Offer): void {
    // "Zip code" ends like a code and is the ID of nothing.
    const isOtherKnown =
      isKnownHeader(header.key) && (!this.knows(header.key) || !this.isKnownAs("id", header.key));
    const turned =
      header.words.some((word) => TURNING_WORDS.has(word)) || PART_OF_A_YEAR.test(header.words.join(" "));
    for (const { field, weight, words, key } of this.synonyms) {
      if (key.length < 3 && key !== "id") continue;
      if (words.length >= header.words.length || !contains(header.words, words)) continue;
      if (field === "id" && isOtherKnown) continue;
      if (field === "id" && OF_LINES.has(header.words[0] ?? "") && !OF_LINES.has(words[0] ?? "")) continue;
      if (field === "id" && header.words.length === 2 && words.length === 1 && words[0] === header.words[1]) {
        offer(field, turned ? 0.4 : 0.86, "part");
        continue;
      }
      const share = key.length / header.key.length;
      const isOther = turned || namesAnother(header.words, words);
      offer(field, weight * (0.5 + 0.4 * share) * (isOther ? 0.4 : 1), "part");
    }
  }

  /** A known name at the end of a compound word: "Kundenort", "Gesamtumsatz". */
  private matchCompound(header: HeaderWords, offer: Offer): void {
    for (const { field, weight, words, key } of this.synonyms) {
      if (words.length > 1 || key.length < 3 || key.length >= header.key.length || !header.key.endsWith(key))
        continue;
      const share = key.length / header.key.length;
      if (key.length >= 5 || (key.length >= 3 && /^kunden|^firmen|^heim|^wohn/.test(header.key))) {
        offer(field, weight * (0.5 + 0.35 * share), "part");
      }
    }
  }

  /** A known name with a letter or two wrong: "Lattitude", "Adress city". */
  private matchSimilar(header: HeaderWords, offer: Offer): void {
    if (header.key.length < 6) return;
    const allowed = header.key.length >= 10 ? 2 : 1;
    for (const { field, weight, key } of this.synonyms) {
      if (key.length < 5 || Math.abs(key.length - header.key.length) > allowed) continue;
      const edits = editDistance(header.key, key, allowed);
      if (edits <= allowed) offer(field, weight * (edits === 1 ? 0.86 : 0.78), "similar");
    }
  }
}

type Offer = (field: FieldName, score: number, how: HeaderMatch["how"]) => void;

const INDEXES: Readonly<Record<EntityKind, SynonymIndex>> = {
  account: new SynonymIndex(TABLES.account),
  rep: new SynonymIndex(TABLES.rep),
  opportunity: new SynonymIndex(TABLES.opportunity),
  cost: new SynonymIndex(TABLES.cost),
};
const OTHER_KEYS = new Set(OTHER_COLUMNS.split("|").map((name) => headerWords(name).key));

/** Matches made before: the same headers are asked about for each entity and again once sheets are compared. */
const remembered = new Map<string, readonly HeaderMatch[]>();
const REMEMBERED_AT_MOST = 5000;

/** What a header says about the fields of an entity; empty when nothing. */
export function matchHeader(entity: EntityKind, header: string): readonly HeaderMatch[] {
  const words = headerWords(header);
  if (words.key === "" || (OTHER_KEYS.has(words.key) && !INDEXES[entity].knows(words.key))) return [];
  const asked = `${entity} ${words.words.join(" ")}`;
  const before = remembered.get(asked);
  if (before !== undefined) return before;
  const matches = INDEXES[entity].match(words);
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(asked, matches);
  return matches;
}

/** How well a text is known as the name of a column of any entity, 0..1; exact names only, so cheap for whole rows. */
export function headerFamiliarity(text: string): number {
  const header = headerWords(text);
  if (header.key === "") return 0;
  if (OTHER_KEYS.has(header.key)) return 0.9;
  const bare = withoutContext(header);
  let best = 0;
  for (const index of Object.values(INDEXES)) {
    best = Math.max(best, index.weight(header.key), bare === null ? 0 : index.weight(bare.key) * 0.9);
  }
  return best;
}

/** True for a column that is known and that no field of the entity wants: "First name" of an account, whatever its values. */
export function isOtherColumn(entity: EntityKind, header: string): boolean {
  const { key } = headerWords(header);
  return OTHER_KEYS.has(key) && !INDEXES[entity].knows(key);
}

function isKnownHeader(key: string): boolean {
  return OTHER_KEYS.has(key) || Object.values(INDEXES).some((index) => index.knows(key));
}

function withoutContext(header: HeaderWords): HeaderWords | null {
  const words = header.words.filter((word) => !CONTEXT_WORDS.has(word));
  if (words.length === 0 || words.length === header.words.length) return null;
  return headerWords(words.join(" "));
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  for (let start = 0; start + part.length <= words.length; start += 1) {
    if (part.every((word, index) => words[start + index] === word)) return true;
  }
  return false;
}
