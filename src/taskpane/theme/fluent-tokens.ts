/**
 * Fluent's names of its style variables, in place of the table of five hundred that it ships: each name stands for
 * the variable called like it, so that a rule is enough. The build puts this where Fluent's parts import theirs.
 */
export const tokens: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_names, name) => `var(--${String(name)})` },
);
