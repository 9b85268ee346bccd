/**
 * What stopped the work, by the code of the problem, in a language other than English: what was found, and
 * the remedy. A name in braces is a detail of the problem. A code that is not here is said in the English of
 * the engine.
 */
export type ProblemCodeTexts = Readonly<Record<string, readonly [title: string, remedy: string]>>;
