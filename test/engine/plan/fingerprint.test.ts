import { settingsSchema } from "../../../src/engine/model/settings";
import { accountsInOrder } from "../../../src/engine/plan/accounts-in-order";
import { Fnv1a64, fingerprint } from "../../../src/engine/plan/fingerprint";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { transactionPrint } from "../../../src/engine/plan/transaction-print";
import { dealTable, type DealRow } from "../../support/deal-table";
import { accountTable, quietControl, repTable } from "../../support/plan-input";

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
  const of = async (accounts = accountTable(rows), withReps = reps, used = settings): Promise<string> => {
    const pacer = new Pacer(quietControl());
    return fingerprint(accounts, withReps, used, accountsInOrder(accounts), pacer);
  };

  it("is 16 hex digits and the same for equal inputs", async () => {
    const base = await of();
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(await of()).toBe(base);
  });

  it("does not change when the account rows are sorted another way", async () => {
    const sorted = accountTable([...rows].reverse());
    expect(await of(sorted)).toBe(await of());
  });

  it("changes with a value, a name, a lock, a rep or a setting", async () => {
    const [one, two] = rows;
    const changed = await Promise.all([
      of(accountTable([{ ...one, potential: 6 }, { ...two }])),
      of(accountTable([{ ...one, name: "X" }, { ...two }])),
      of(accountTable([{ ...one, lock: true }, { ...two }])),
      of(accountTable(rows), repTable([{ name: "Ann", capacity: 3 }])),
      of(accountTable(rows), reps, { ...settings, seed: 2 }),
    ]);
    expect(new Set([await of(), ...changed]).size).toBe(6);
  });

  it("tells a blank from a zero", async () => {
    const zero = accountTable([{ ...rows[0] }, { ...rows[1], potential: 0 }]);
    expect(await of(zero)).not.toBe(await of());
  });
});

describe("the lists of deals and costs in a fingerprint", () => {
  const DEALS: readonly DealRow[] = [
    { stage: "Won", amount: 100, closed: 46000 },
    { stage: "Won", amount: 100, closed: 46000 },
    { stage: "Lost", closed: 46010 },
  ];
  const of = (deals: readonly DealRow[]): Promise<string> =>
    transactionPrint(dealTable(deals), null, new Pacer(quietControl()));

  it("are the same in any order of the rows", async () => {
    expect(await of([...DEALS].reverse())).toBe(await of(DEALS));
  });

  it("change with a deal, its day, amount or stage, and with a deal that is there once or twice", async () => {
    const [one, two, three] = DEALS;
    const changed = await Promise.all([
      of([{ ...one, closed: 46001 }, { ...two }, { ...three }]),
      of([{ ...one, amount: 101 }, { ...two }, { ...three }]),
      of([{ ...one, stage: "Lost" }, { ...two }, { ...three }]),
      of([{ ...one }, { ...three }]),
      of([{ ...one }, { ...two }, { ...three, amount: 0 }]),
    ]);
    expect(new Set([await of(DEALS), ...changed]).size).toBe(6);
  });

  it("are nothing without lists", async () => {
    expect(await transactionPrint(null, null, new Pacer(quietControl()))).toBe("");
  });
});
