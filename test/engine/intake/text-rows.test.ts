import fc from "fast-check";
import { nameKey } from "../../../src/engine/intake/header-words";
import { TextRows } from "../../../src/engine/intake/text-rows";

/** The row found for each row before it is added. */
function found(texts: readonly string[], alike: "name" | "code" | "exact" = "name"): number[] {
  const rows = new TextRows(texts, alike);
  return texts.map((_, row) => {
    const before = rows.find(row);
    rows.add(row);
    return before;
  });
}

describe("rows by their text", () => {
  it("are found whatever the case, accents and runs of blanks", () => {
    expect(found(["Müller  GmbH", " muller gmbh", "Miller GmbH", "MULLER\u00a0GMBH"])).toEqual([
      -1, 0, -1, 0,
    ]);
  });

  it("are found without their blanks where these do not count", () => {
    expect(found(["AC 1", "ac1", "A C1", "ac-1"], "code")).toEqual([-1, 0, 0, -1]);
    expect(found(["AC 1", "ac1"])).toEqual([-1, -1]);
  });

  it("are found letter by letter where every letter counts", () => {
    expect(found(["Acme", "ACME", "Acme ", "Acme"], "exact")).toEqual([-1, -1, -1, 0]);
  });

  it("are found by a text that is no row's, and added after another was looked for", () => {
    const rows = new TextRows(["a", "b", "c"]);
    rows.add(0);
    expect(rows.find(1)).toBe(-1);
    expect(rows.find(2)).toBe(-1);
    rows.add(1);
    rows.add(2);
    rows.add(2);
    expect([rows.findText("A"), rows.findText("b"), rows.findText("C"), rows.findText("d")]).toEqual([
      0, 1, 2, -1,
    ]);
  });

  it("are those that a map by key finds", () => {
    const letter = fc.constantFrom("a", "A", "b", " ", "  ", "é", "e", "\u00a0", "ß", "ss", "1");
    const texts = fc.array(
      fc.array(letter, { maxLength: 4 }).map((letters) => letters.join("")),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(texts, (list) => {
        const first = new Map<string, number>();
        const expected = list.map((text, row) => {
          const before = first.get(nameKey(text)) ?? -1;
          if (before < 0) first.set(nameKey(text), row);
          return before;
        });
        expect(found(list)).toEqual(expected);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
