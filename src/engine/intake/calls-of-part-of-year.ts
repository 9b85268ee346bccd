import { fold } from "./header-words";
import { otherColumn, type RowSource } from "./row-source";

const PART =
  /\b(?:months?|monthly|mth|mo|quarters?|quarterly|qtr|weeks?|weekly|wk|monat\w*|quartal\w*|woche\w*|wochentlich|mois|mensuel\w*|trimestre|trimestriel\w*|semaine|mes|mensual\w*|trimestral\w*|semana\w*|mensais|mensal|mese|mensili|settimana|maand|kwartaal|week)\b/;
const CALLS = /\b(?:calls?|visits?|frequency|besuche?|visites?|visitas?|visite|bezoeken)\b/;

/** True for a header that counts a month, a quarter or a week: "Visits / month". */
export function isOfPartOfYear(header: string): boolean {
  return PART.test(fold(header));
}

/** Calls of a month, quarter or week where none of a year are known: the plan counts years, so they are not read, and that is told. */
export function findCallsOfPartOfYear(source: RowSource): void {
  if (source.has("callsPerYear")) return;
  const header = source.otherHeaders().find((one) => isOfPartOfYear(one) && CALLS.test(fold(one)));
  if (header === undefined) return;
  source.findMany(
    "CALLS_OF_PART_OF_YEAR",
    otherColumn(header),
    0,
    "",
    `“${header}” counts the calls of a part of a year`,
    1,
  );
}
