import { settingsSchema } from "../../../src/engine/model/settings";
import { Fnv1a64, fingerprint } from "../../../src/engine/plan/fingerprint";
import { accountTable, repTable } from "../../support/plan-input";

const settings = settingsSchema.parse({});
const reps = repTable([{ name: "Ann" }]);
const rows = [
  { id: "1", name: "One", potential: 5 },
  { id: "2", name: "Two", potential: Number.NaN },
];

describe("Fnv1a64", () => {
  it("gives the published values", () => {
    // http://www.isthe.com/chongo/src/fnv/test_fnv.c: FNV-1a of "", "a", "foobar"
    const of = (text: string): string => {
      const hash = new Fnv1a64();
      for (const letter of text) hash.byte(letter.charCodeAt(0));
      return hash.digits();
    };
    expect(of("")).toBe("cbf29ce484222325");
    expect(of("a")).toBe("af63dc4c8601ec8c");
    expect(of("foobar")).toBe("85944171f73967e8");
  });
});

describe("fingerprint", () => {
  const base = fingerprint(accountTable(rows), reps, settings);

  it("is 16 hex digits and the same for equal inputs", () => {
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(accountTable(rows), reps, settings)).toBe(base);
  });

  it("does not change when the account rows are sorted another way", () => {
    const sorted = accountTable([...rows].reverse());
    expect(fingerprint(sorted, reps, settings)).toBe(base);
  });

  it("changes with a value, a name, a lock, a rep or a setting", () => {
    const [one, two] = rows;
    const changed = [
      fingerprint(accountTable([{ ...one, potential: 6 }, { ...two }]), reps, settings),
      fingerprint(accountTable([{ ...one, name: "X" }, { ...two }]), reps, settings),
      fingerprint(accountTable([{ ...one, lock: true }, { ...two }]), reps, settings),
      fingerprint(accountTable(rows), repTable([{ name: "Ann", capacity: 3 }]), settings),
      fingerprint(accountTable(rows), reps, { ...settings, seed: 2 }),
    ];
    expect(new Set([base, ...changed]).size).toBe(6);
  });

  it("tells a blank from a zero", () => {
    const zero = accountTable([{ ...rows[0] }, { ...rows[1], potential: 0 }]);
    expect(fingerprint(zero, reps, settings)).not.toBe(base);
  });
});
