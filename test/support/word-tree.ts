/** A text of a language, or what makes one of what it is given. */
export type Leaf = string | ((...given: readonly unknown[]) => string);

/** Every text of a tree of words by its path, depth first. */
export function leavesOf(tree: unknown, path = ""): [path: string, leaf: Leaf][] {
  if (typeof tree === "string") return [[path, tree]];
  if (typeof tree === "function") {
    return [[path, (...given) => String(Reflect.apply(tree, undefined, given))]];
  }
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([name, branch]) =>
    leavesOf(branch, path === "" ? name : `${path}.${name}`),
  );
}

/** What a text is given in place of names and figures; it shows where each comes out. */
export const GIVEN = Array.from("abcdefg", (letter) =>
  Object.assign(new String(`⟦${letter}⟧`), { share: "⟦share⟧", saves: "⟦saves⟧" }),
);

/** The text with marks, and with a number at one place; null where a name stands there. */
export function saidWith(leaf: Leaf, at: number, count: number): string | null {
  if (typeof leaf === "string") return leaf;
  try {
    return leaf(...GIVEN.map((given, place) => (place === at ? count : given)));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Every wording of a text: with marks alone, and with 0, 1 and 2 at each of its places. */
export function wordingsOf(leaf: Leaf): string[] {
  if (typeof leaf === "string") return [leaf];
  const counted = GIVEN.flatMap((_, at) => [0, 1, 2].flatMap((count) => saidWith(leaf, at, count) ?? []));
  return [...new Set([...(saidWith(leaf, -1, 0) === null ? [] : [leaf(...GIVEN)]), ...counted])];
}
