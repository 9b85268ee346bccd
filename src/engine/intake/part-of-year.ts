import { fold } from "./header-words";
import { otherColumn, type RowSource } from "./row-source";

const PART =
  /\b(?:months?|monthly|mth|mo|quarters?|quarterly|qtr|weeks?|weekly|wk|monat\w*|quartal\w*|woche\w*|wochentlich|mois|mensuel\w*|trimestre|trimestriel\w*|semaine|hebdo\w*|mes|mensual\w*|trimestral\w*|semana\w*|mensais|mensal|mese|mensili|settimana|maand|kwartaal|week)\b/;
const CALLS = /\b(?:calls?|visits?|frequency|besuche?|visites?|visitas?|visite|bezoeken)\b/;

const HOURS = /\b(?:hours?|hrs?|h|stunden|wochenstunden|std|heures|horas|ore|uren|godzin\w*)\b/;
const DAYS =
  /\b(?:(?:selling|sales|working|available|field|customer) days|arbeitstage|verkaufstage|besuchstage|reisetage|jours (?:de )?(?:vente|terrain|travail)|dias (?:de )?(?:venta|vendas|visita|trabajo|uteis|laborables))\b/;

/** True for a header that counts a month, a quarter or a week: "Visits / month". */
export function isOfPartOfYear(header: string): boolean {
  return PART.test(fold(header));
}

/** Calls of a month, quarter or week where none of a year are known: the plan counts years, so they are not read, and that is told. */
export function findCallsOfPartOfYear(source: RowSource): void {
  if (source.has("callsPerYear")) return;
  tellUnread(
    source,
    "CALLS_OF_PART_OF_YEAR",
    "counts the calls of a part of a year",
    (header) => isOfPartOfYear(header) && CALLS.test(fold(header)),
  );
}

/** Hours of a week or days of a year where no hours of a year are known: the same for the capacity of reps. */
export function findCapacityOfPartOfYear(source: RowSource): void {
  if (source.has("capacity")) return;
  tellUnread(
    source,
    "CAPACITY_OF_PART_OF_YEAR",
    "is not in hours of a year",
    (header) => DAYS.test(fold(header)) || (isOfPartOfYear(header) && HOURS.test(fold(header))),
  );
}

function tellUnread(
  source: RowSource,
  code: "CALLS_OF_PART_OF_YEAR" | "CAPACITY_OF_PART_OF_YEAR",
  what: string,
  isIt: (header: string) => boolean,
): void {
  const header = source.otherHeaders().find(isIt);
  if (header === undefined) return;
  source.findMany(code, otherColumn(header), 0, "", `“${header}” ${what}`, 1);
}
