import fc from "fast-check";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { WordIndex, wordsOf } from "../../../src/engine/lookup/word-index";
import { quietControl } from "../../support/plan-input";

const NAMES: readonly (readonly string[])[] = [
  ["Ironwood Packaging", "AC-11151", "Keene"],
  ["Packard Iron Works", "AC-20", "Boston"],
  ["Écoles Réunies", "FR-7", "Orléans"],
  ["Müller & Söhne", "DE-1", "Köln"],
  ["Iron", "X-2", "Packton"],
  ["International Business Machines", "IB-9", "Armonk"],
];

const pacer = (): Pacer => new Pacer(quietControl());
const indexOf = (fields: readonly (readonly string[])[]): Promise<WordIndex> =>
  WordIndex.of(
    fields.length,
    (entry) => ({ names: (fields[entry] ?? []).slice(0, 2), others: (fields[entry] ?? []).slice(2) }),
    pacer(),
  );

async function find(typed: string, fields = NAMES): Promise<readonly string[]> {
  const { entries } = await (await indexOf(fields)).find(typed, 10, pacer());
  return entries.map((entry) => fields[entry]?.[0] ?? "");
}

describe("finding by words", () => {
  it("puts what is called exactly so first, then what begins so, then other words that do", async () => {
    expect(await find("iron")).toEqual(["Iron", "Ironwood Packaging", "Packard Iron Works"]);
  });

  it("puts who is called so before who lives there", async () => {
    const fields = [
      ["Acme", "1", "Boston"],
      ["Zoo of Boston", "2", "Keene"],
      ["Bostonia", "3", "Keene"],
    ];
    expect(await find("bost", fields)).toEqual(["Bostonia", "Acme", "Zoo of Boston"]);
  });

  it("takes the first letters of several words in any order", async () => {
    expect(await find("pack iro")).toEqual(["Ironwood Packaging", "Packard Iron Works", "Iron"]);
  });

  it("knows no case, no accents and no punctuation", async () => {
    expect(await find("ECOLES reun")).toEqual(["Écoles Réunies"]);
    expect(await find("muller, sohne")).toEqual(["Müller & Söhne"]);
    expect(await find("koln")).toEqual(["Müller & Söhne"]);
  });

  it("finds by id, by a part of an id and by initials", async () => {
    expect(await find("ac-11")).toEqual(["Ironwood Packaging"]);
    expect(await find("1115")).toEqual(["Ironwood Packaging"]);
    expect(await find("115")).toEqual(["Ironwood Packaging"]);
    expect(await find("ibm")).toEqual(["International Business Machines"]);
  });

  it("finds what differs by one letter: another, one more, one less, two changed over", async () => {
    const close = async (typed: string): Promise<readonly string[]> => {
      const { entries } = await (await indexOf(NAMES)).findClose(typed, 10, pacer());
      return entries.map((entry) => NAMES[entry]?.[0] ?? "");
    };
    expect(await close("irinwood")).toEqual(["Ironwood Packaging"]);
    expect(await close("ironnwood")).toEqual(["Ironwood Packaging"]);
    expect(await close("irnwood")).toEqual(["Ironwood Packaging"]);
    expect(await close("rionwood pakaging")).toEqual(["Ironwood Packaging"]);
    expect(await close("mulker")).toEqual(["Müller & Söhne"]);
    expect(await close("xyonwood")).toEqual([]);
    expect(await close("ibn")).toEqual([]);
  });

  it("puts whole words with an error before beginnings with one", async () => {
    const fields = [
      ["Kensington", "1"],
      ["Kent", "2"],
    ];
    const { entries } = await (await indexOf(fields)).findClose("kenk", 10, pacer());
    expect(entries).toEqual([1, 0]);
  });

  it("finds with errors what counting the errors of every word finds", async () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 2 }),
        async (all, typed) => {
          const fields = all.map((words) => [words.join(" ")]);
          const { entries } = await (await indexOf(fields)).findClose(typed.join(" "), 99, pacer());
          const isClose = (asked: string, words: readonly string[]): boolean =>
            words.some((one) => (asked.length < 4 ? one.startsWith(asked) : beginsClose(one, asked)));
          const expected = typed.some((one) => one.length >= 4)
            ? all.flatMap((words, at) => (typed.every((one) => isClose(one, words)) ? [at] : []))
            : [];
          expect([...entries].sort((a, b) => a - b)).toEqual(expected);
        },
      ),
      { seed: 11, numRuns: 400 },
    );
  });

  it("answers nothing typed with nothing", async () => {
    expect(await find("  -")).toEqual([]);
    expect(await find("zzz")).toEqual([]);
  });

  it("counts all and names as many as were asked for", async () => {
    const many = Array.from({ length: 9000 }, (_, n) => [`Acme ${String(n)}`]);
    const found = await (await indexOf(many)).find("acme", 3, pacer());
    expect(found).toEqual({ entries: [0, 1, 2], total: 9000 });
  });

  it("finds what reading every entry one by one finds", async () => {
    const word = fc.constantFrom("Ann", "anna", "Bo", "bob", "Ä", "c1", "c-12", "x y");
    const entry = fc.array(
      fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.array(word, { maxLength: 2 }),
        async (all, typed) => {
          const asked = typed.join(" ");
          const { entries, total } = await (await indexOf(all)).find(asked, all.length, pacer());
          expect([...entries].sort((a, b) => a - b)).toEqual(oneByOne(all, asked));
          expect(total).toBe(entries.length);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

/** Every word typed begins a word, or stands inside one from three letters on; a single one may be initials. */
function oneByOne(all: readonly (readonly string[])[], typed: string): number[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [];
  return all.flatMap((fields, entry) => {
    const words = fields.flatMap(wordsOf);
    const longest = fields
      .slice(0, 2)
      .map(wordsOf)
      .reduce((a, b) => (b.length > 1 && b.length > a.length ? b : a), []);
    const initials = longest.map((word) => word[0]).join("");
    const begins = asked.every((one) => words.some((word) => word.startsWith(one)));
    const inside = asked.every((one) => one.length >= 3 && `${words.join(" ")} ${initials}`.includes(one));
    return begins || (asked.length === 1 && initials.startsWith(asked[0] ?? "")) || inside ? [entry] : [];
  });
}

/** Whether some beginning of a word is at most one step from what was typed. */
function beginsClose(word: string, typed: string): boolean {
  return Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end)).some(
    (beginning) => steps(beginning, typed) <= 1,
  );
}

/** Letters to change, put in, take out or change over, by the table of Wagner and Fischer. */
function steps(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const over =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1 ? at(i - 2, j - 2) + 1 : Infinity;
      const row = table[i];
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, over);
    }
  }
  return at(a.length, b.length);
}
