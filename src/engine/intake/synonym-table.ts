/**
 * Names of columns by field: per field, lists of names ("zip|zip code|plz") by the confidence (0..1)
 * that such a header alone gives.
 */
export type SynonymTable = Readonly<Record<string, Readonly<Record<number, string>>>>;
