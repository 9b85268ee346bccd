/**
 * What reading the sheets finds, by code, in a language other than English: a headline that a count can
 * follow, and the consequence that the first value can follow. A code that is not here is said in the
 * English of the engine.
 */
export type FindingTexts = Readonly<Record<string, readonly [headline: string, consequence: string]>>;
