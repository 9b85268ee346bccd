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
