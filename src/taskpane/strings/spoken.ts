/** The same tree with any text where English has its own: functions keep what they are given. */
export type Spoken<Tree> = Tree extends string
  ? string
  : Tree extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Name in keyof Tree]: Spoken<Tree[Name]> };
