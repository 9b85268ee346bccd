import type { Fix } from "../../../src/engine/model/finding";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { ReadEntities } from "../../../src/engine/intake/read-entities";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readMapped } from "../../support/read-blocks";

const HEADERS = [
  "Account ID",
  "Account",
  "City",
  "Owner",
  "Territory",
  "Region",
  "Parent account",
  "Potential",
];
type Header = (typeof HEADERS)[number];

let next = 0;
beforeEach(() => {
  next = 0;
});

/** An account with an ID and name of its own and nothing wrong. */
function account(given: Partial<Record<Header, RawCell>> = {}): RawCell[] {
  next += 1;
  const plain: Record<string, RawCell> = {
    "Account ID": `A-${String(next)}`,
    Account: `Company ${String(next)}`,
    City: "Boston",
    Owner: "Ann Lee",
    Territory: "T-1",
    Region: "East",
    "Parent account": "",
    Potential: 100,
  };
  return HEADERS.map((header) => given[header] ?? plain[header] ?? "");
}

const REPS: RawCell[][] = [
  ["Rep", "Territory", "Region", "Hire date"],
  ["Ann Lee", "T-1", "East", 40_000],
  ["Boris Chen", "T-2", "West", 40_001],
];

function reading(rows: readonly RawCell[][], fixes: readonly Fix[] = [], reps = REPS): Promise<ReadEntities> {
  const blocks = [rawBlock("Accounts", [HEADERS, ...rows]), rawBlock("Reps", reps)];
  return readMapped({ ...surveyWorkbook(blocks).mapping, fixes }, blocks);
}

async function codes(rows: readonly RawCell[][], reps = REPS): Promise<Record<string, number>> {
  return countsByCode(await reading(rows, [], reps));
}

/** So many accounts that one of them is no large part, and what is usual is known. */
const many = (
  count: number,
  given: (n: number) => Partial<Record<Header, RawCell>> = () => ({}),
): RawCell[][] => Array.from({ length: count }, (_, n) => account(given(n)));

describe("accounts that stand twice", () => {
  it("are one when the IDs differ by case or blanks and the names agree", async () => {
    const { accounts, ...rest } = await reading([
      account({ "Account ID": "AC 1", Account: "Acme" }),
      account({ "Account ID": "ac1", Account: "ACME" }),
    ]);
    expect(accounts.setAside).toEqual(["", "same ID in another spelling as row 2"]);
    expect(countsByCode(rest)).toEqual({ DUPLICATE_ACCOUNT_ID: 1 });
  });

  it("are two, which is told, when the names differ: some systems have IDs in which the case counts", async () => {
    const { accounts, ...rest } = await reading([
      account({ "Account ID": "0015AbC" }),
      account({ "Account ID": "0015aBc" }),
    ]);
    expect(accounts.setAside).toEqual(["", ""]);
    expect(countsByCode(rest)).toEqual({ ID_SPELLED_ALIKE: 1 });
  });

  it("may be one when two IDs have the same name and place", async () => {
    expect(await codes([account({ Account: "Acme" }), account({ Account: "Acme " })])).toEqual({
      DUPLICATE_NAME_AND_PLACE: 1,
    });
    expect(await codes([account({ Account: "Acme" }), account({ Account: "Acme", City: "Tulsa" })])).toEqual({
      DUPLICATE_ACCOUNT_NAME: 1,
    });
  });

  it("with two owners are an overlap", async () => {
    const twice = [account({ "Account ID": "A" }), account({ "Account ID": "A", Owner: "Boris Chen" })];
    expect(await codes(twice)).toEqual({ DUPLICATE_ACCOUNT_ID: 1, OWNERS_DIFFER: 1 });
  });

  it("keep the later row when the user says so, and that is told", async () => {
    const twice = [
      account({ "Account ID": "A", Potential: 1 }),
      account({ "Account ID": "A", Potential: 2 }),
    ];
    const { accounts, findings } = await reading(twice, [{ kind: "keepLast" }]);
    expect(accounts.setAside).toEqual(["same ID as row 3", ""]);
    expect(findings.find(({ code }) => code === "READ_AS_CHOSEN")).toMatchObject({
      finding: expect.stringContaining("Of two rows of one account the later one is kept") as string,
      fix: { kind: "keepLast" },
    });
  });
});

describe("owners that are no rep", () => {
  const offered = async (owner: string): Promise<Fix | undefined> => {
    const { findings } = await reading([account({ Owner: owner }), account()]);
    return findings.find(({ code }) => code === "OWNER_NOT_IN_REPS")?.fix;
  };

  it.each(["Ann Lea", "A. Lee", "Lee, A.", "ann.lee@example.com", "Ms Lee", "Lee"])(
    "are offered the rep meant by %s",
    async (owner) => {
      expect(await offered(owner)).toEqual({ kind: "owner", from: owner, to: "Ann Lee" });
    },
  );

  it("are none where only a courtesy stands before the name", async () => {
    const { findings } = await reading([account({ Owner: "Ms. Ann Lee" }), account()]);
    expect(findings.map(({ code }) => code)).not.toContain("OWNER_NOT_IN_REPS");
  });

  it.each(["Zoe Quist", "Lee Marvin"])("are offered no rep for %s", async (owner) => {
    expect(await offered(owner)).toBeUndefined();
  });

  it("are offered no rep when two could be meant", async () => {
    const twoLees = [...REPS, ["Abe Lee", "T-3", "West", 40_002]];
    const { findings } = await reading([account({ Owner: "A. Lee" }), account()], [], twoLees);
    expect(findings.find(({ code }) => code === "OWNER_NOT_IN_REPS")?.fix).toBeUndefined();
  });

  it("are read as that rep when the user says so, in the plan alone", async () => {
    const fix = { kind: "owner", from: "A. Lee", to: "Ann Lee" } as const;
    const { accounts, ...rest } = await reading([account({ Owner: "a. lee" }), account()], [fix]);
    expect(accounts.owner).toEqual(["Ann Lee", "Ann Lee"]);
    expect(countsByCode(rest)).toEqual({ READ_AS_CHOSEN: 1 });
  });

  it("do not include the house", async () => {
    const { accounts, ...rest } = await reading([account({ Owner: "House" }), account()]);
    expect(accounts.owner).toEqual(["House", "Ann Lee"]);
    expect(countsByCode(rest)).toEqual({});
  });
});

describe("a column that can be read in two ways", () => {
  const block = rawBlock("Accounts", [
    ["Account ID", "Account", "Potential", "Last activity"],
    ["A-1", "Acme", "1.234", "03/04/2025"],
    ["A-2", "Beta", "2.500", "05/06/2025"],
  ]);
  const { mapping } = surveyWorkbook([block]);

  it("is read by the rule, and the other way is offered", async () => {
    const { accounts, findings } = await readMapped(mapping, [block]);
    expect([...accounts.potential]).toEqual([1234, 2500]);
    expect([...accounts.lastActivity]).toEqual([45_720, 45_783]);
    expect(findings.flatMap(({ fix }) => fix ?? [])).toEqual([
      { kind: "decimals", header: "Potential" },
      { kind: "dayFirst", header: "Last activity" },
    ]);
  });

  it("is read the other way when the user says so", async () => {
    const fixes: Fix[] = [
      { kind: "decimals", header: "Potential" },
      { kind: "dayFirst", header: "Last activity" },
    ];
    const { accounts, ...rest } = await readMapped({ ...mapping, fixes }, [block]);
    expect([...accounts.potential]).toEqual([1.234, 2.5]);
    expect([...accounts.lastActivity]).toEqual([45_750, 45_813]);
    expect(countsByCode(rest)).toMatchObject({ READ_AS_CHOSEN: 2 });
    expect(countsByCode(rest)).not.toHaveProperty("DATE_ORDER_UNSURE");
  });
});

describe("families", () => {
  it("with a parent outside the list are told once a parent", async () => {
    const rows = many(3, () => ({ "Parent account": "Globex" }));
    expect(await codes(rows)).toEqual({ PARENT_UNKNOWN: 3 });
  });

  it("whose parents form a circle are told once a circle", async () => {
    const rows = [
      account({ "Account ID": "A", "Parent account": "B" }),
      account({ "Account ID": "B", "Parent account": "C" }),
      account({ "Account ID": "C", "Parent account": "A" }),
      account({ "Account ID": "D", "Parent account": "A" }),
    ];
    const { findings } = await reading(rows);
    expect(findings.map(({ code, count, finding }) => [code, count, finding.split(": ")[1]])).toEqual([
      ["FAMILY_CIRCULAR", 3, "Company 1 under Company 2 under Company 3 under Company 1"],
    ]);
  });

  it("are fine when an account is its own parent, as the head of many a list is", async () => {
    expect(await codes([account({ "Account ID": "A", "Parent account": "A" })])).toEqual({});
  });
});

describe("measures", () => {
  it("in another unit than all others are found on a logarithmic scale", async () => {
    // 29 values from 100 to 128: a spread of logarithms below the least counted, so more than 10 times is far.
    const rows = many(30, (n) => ({ Potential: n === 29 ? 100_000 : 100 + n }));
    const { findings } = await reading(rows);
    expect(findings.find(({ code }) => code === "MEASURE_OUTLIER")).toMatchObject({
      cell: "H31",
      value: "100000",
      finding: expect.stringContaining("is 873 times the median of the column") as string,
    });
  });

  it("are read in the unit of the others when the user says so, in the plan alone", async () => {
    const rows = many(30, (n) => ({ Potential: n === 29 ? 100_000 : n === 28 ? 1e9 : 100 + n }));
    const before = await reading(rows);
    expect(
      before.findings.filter(({ code }) => code === "MEASURE_OUTLIER").map(({ fix }) => fix?.kind),
    ).toEqual([undefined, "unitSlip"]);
    expect(before.accounts.potential[29]).toBe(100_000);
    const after = await reading(rows, [{ kind: "unitSlip", header: "Potential" }]);
    // Only what lies among the others afterwards is a slip of the unit.
    expect([after.accounts.potential[28], after.accounts.potential[29]]).toEqual([1e9, 100]);
    expect(countsByCode(after)).toMatchObject({ READ_AS_CHOSEN: 1, MEASURE_OUTLIER: 1 });
  });

  it("below zero count as blank when the user says so", async () => {
    const rows = [account({ Potential: -5 }), account({ Potential: 7 })];
    const before = await reading(rows);
    expect(before.accounts.potential[0]).toBe(-5);
    expect(before.findings.find(({ code }) => code === "NEGATIVE_MEASURE")?.fix).toEqual({
      kind: "negativeBlank",
      header: "Potential",
    });
    const after = await reading(rows, [{ kind: "negativeBlank", header: "Potential" }]);
    expect(Array.from(after.accounts.potential)).toEqual([NaN, 7]);
    expect(countsByCode(after)).toEqual({ READ_AS_CHOSEN: 1, MEASURE_BLANK: 1 });
  });

  it("are not judged where there are fewer than 20", async () => {
    expect(await codes(many(19, (n) => ({ Potential: n === 0 ? 100_000 : 100 })))).toEqual({});
  });

  it("of 0 are counted, as 0 is not blank", async () => {
    expect(await codes(many(3, (n) => ({ Potential: n === 0 ? 0 : 100 })))).toEqual({ MEASURE_ZERO: 1 });
  });

  it("above half of what a rep has on average are whales", async () => {
    // 20 accounts of 100 and 2 reps: 1,000 and a little more each.
    expect(await codes(many(20, (n) => ({ Potential: n === 0 ? 900 : 100 })))).toEqual({ WHALE_ACCOUNT: 1 });
    expect(await codes(many(20))).toEqual({});
  });
});

describe("facts in which two sheets disagree", () => {
  it("are an owner who is not the rep of the account's territory", async () => {
    const rows = [account(), account({ Territory: "T-2" }), account({ Territory: "T-2" })];
    const { findings } = await reading(rows);
    expect(findings.map(({ code, count, finding }) => [code, count, finding.split(": ")[0]])).toEqual([
      [
        "OWNER_AGAINST_TERRITORY",
        2,
        "T-2 is the territory of Boris Chen in Reps, and its accounts belong to Ann Lee in Accounts (2 accounts)",
      ],
    ]);
  });

  it("are a region that is not the owner's, where both lists speak of the same regions", async () => {
    expect(await codes([account(), account({ Region: "West" })])).toEqual({ REGION_AGAINST_OWNER: 1 });
    expect(await codes([account({ Region: "Nord" }), account({ Region: "Süd" })])).toEqual({});
  });

  it("are reps without a region beside reps with one", async () => {
    const [headers = [], ann = []] = REPS;
    expect(await codes([account(), account()], [headers, ann, ["Boris Chen", "T-2", "", 40_001]])).toEqual({
      REP_WITHOUT_REGION: 1,
    });
  });
});
