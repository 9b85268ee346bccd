import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFrame } from "danfojs";
import fc from "fast-check";
import { settingsSchema, type GivenSettings } from "../../../src/engine/model/settings";
import { segmentAccounts, type SegmentedAccounts } from "../../../src/engine/segmentation/segment-accounts";
import { NO_FACTS, type SegmentFacts } from "../../../src/engine/segmentation/segment-facts";
import { accountTable, type AccountRow } from "../../support/plan-input";
import { samplePlanInput } from "../../support/sample-plan-input";

function segment(
  rows: readonly AccountRow[],
  given: GivenSettings = {},
  facts: SegmentFacts = NO_FACTS,
): Promise<SegmentedAccounts> {
  return segmentAccounts(accountTable(rows), settingsSchema.parse(given), facts, null);
}

/** Names of the segments of all accounts, "" where they have none. */
const names = (found: SegmentedAccounts): readonly string[] => found.accounts.segment;

const list: readonly AccountRow[] = [
  { potential: 800, industry: "Retail", status: "Customer", employees: 900 },
  { potential: 100, industry: "Healthcare", status: "Prospect", employees: 500 },
  { potential: 60, industry: "healthcare ", status: "Customer", employees: 20 },
  { potential: 40, industry: "Retail", status: "Prospect", employees: 30 },
];

describe("segments without a choice", () => {
  it("are those of the segment column", async () => {
    const found = await segment([
      { segment: "SMB", potential: 9 },
      { segment: "Key", potential: 99 },
    ]);
    expect(found.segmentation.by).toBe("column");
    expect(found.segmentation.segments.map(({ name }) => name)).toEqual(["Key", "SMB"]);
  });

  it("are cumulative shares of the potential where there is no such column", async () => {
    const found = await segment(list);
    expect(found.segmentation).toMatchObject({
      by: "abc",
      basis: { text: "Potential, cumulative share" },
      note: [],
    });
    expect(names(found)).toEqual(["A", "B", "B", "C"]);
  });

  it("are shares of the revenue without potentials, and say so", async () => {
    const { segmentation } = await segment([{ revenue: 5 }, { revenue: 1 }, {}]);
    expect(segmentation.basis.text).toBe("Revenue, cumulative share");
    expect(segmentation.note.map(({ text }) => text).join("; ")).toBe(
      "No potential in the list, so by revenue; 1 without revenue count as the smallest",
    );
  });

  it("are none where there is no amount, and the accounts stay as they are", async () => {
    const found = await segment([{}, {}]);
    expect(found.segmentation.by).toBe("none");
    expect(Array.from(found.segmentation.segmentOf)).toEqual([-1, -1]);
    expect(found.accounts.callsPerYear.every(Number.isNaN)).toBe(true);
  });
});

describe("the segment column", () => {
  it("takes spellings together and names the commonest", async () => {
    const found = await segment(["Key", "key ", "KEY", "Key", "Base"].map((text) => ({ segment: text })));
    expect(found.segmentation.segments.map(({ name }) => name)).toEqual(["Base", "Key"]);
    expect(names(found)).toEqual(["Key", "Key", "Key", "Key", "Base"]);
  });

  it("keeps names that order themselves in their order, whatever their amounts", async () => {
    const tiers = ["Tier 10", "Tier 2", "Tier 1"].map((text, n) => ({ segment: text, potential: 100 - n }));
    expect((await segment(tiers)).segmentation.segments.map(({ name }) => name)).toEqual([
      "Tier 1",
      "Tier 2",
      "Tier 10",
    ]);
  });

  it("puts blank cells into a segment of their own that is not called, with a finding", async () => {
    const found = await segment([{ segment: "A" }, { segment: "" }, { segment: "B" }]);
    expect(names(found)).toEqual(["A", "No segment", "B"]);
    expect(found.accounts.callsPerYear[1]).toBe(0);
    expect(found.findings.map(({ code, count }) => [code, count])).toEqual([["SEGMENT_BLANK", 1]]);
  });
});

describe("a call plan", () => {
  it("is the standard by place where nobody says", async () => {
    const { segments } = (await segment(list)).segmentation;
    expect(
      segments.map(({ callsPerYear, hoursPerCall, callPlan }) => [callsPerYear, hoursPerCall, callPlan]),
    ).toEqual([
      [24, 1.5, "standard"],
      [12, 1.25, "standard"],
      [4, 1, "standard"],
    ]);
  });

  it("calls segments that only rules name like the first, and leaves the others theirs", async () => {
    const { segments } = (await segment(list, { segmentRules: ["Employees >= 500 -> Strategic"] }))
      .segmentation;
    expect(segments.map(({ name, callsPerYear }) => [name, callsPerYear])).toEqual([
      ["Strategic", 24],
      ["A", 24],
      ["B", 12],
      ["C", 4],
    ]);
  });

  it("is the median of what the accounts of the segment bring, and theirs stays", async () => {
    const rows = [10, 30, 20, undefined].map((calls): AccountRow => ({
      segment: "Key",
      hours: 2,
      ...(calls === undefined ? {} : { calls }),
    }));
    const found = await segment(rows);
    expect(Array.from(found.accounts.callsPerYear)).toEqual([10, 30, 20, 20]);
    expect(found.segmentation.segments[0]).toMatchObject({
      callsPerYear: 20,
      hoursPerCall: 2,
      callPlan: "accounts",
    });
  });

  it("of the settings goes before both, under the segment's code whatever its name", async () => {
    const found = await segment(list, {
      callPlan: [{ segment: "a", calls: 50, hours: 0.5 }],
      segmentNames: [{ segment: "A", name: "Strategic" }],
    });
    expect(found.segmentation.segments[0]).toMatchObject({
      code: "A",
      name: "Strategic",
      callsPerYear: 50,
      hoursPerCall: 0.5,
      callPlan: "settings",
    });
    expect(names(found)[0]).toBe("Strategic");
  });

  it("names no two segments alike", async () => {
    const found = await segment(list, { segmentNames: [{ segment: "B", name: "a" }] });
    expect(found.segmentation.segments.map(({ name }) => name)).toEqual(["A", "a 2", "C"]);
  });
});

describe("rules over segments", () => {
  it("decide from the top, the first that fits", async () => {
    const found = await segment(list, {
      segmentRules: [
        "Industry is Healthcare and Potential >= 100 -> Strategic",
        "Industry is Healthcare -> A",
      ],
    });
    expect(names(found)).toEqual(["A", "Strategic", "A", "C"]);
    expect(found.segmentation.ruleCounts).toEqual([1, 1]);
    expect(found.segmentation.segments.map(({ name }) => name)).toEqual(["Strategic", "A", "B", "C"]);
  });

  it("with at least only lift", async () => {
    const found = await segment(list, { segmentRules: ["Industry is Retail -> at least B"] });
    expect(names(found)).toEqual(["A", "B", "B", "B"]);
    expect(found.segmentation.ruleCounts).toEqual([2]);
  });

  it("that cannot be read, lift to nowhere or fit nothing are findings", async () => {
    const found = await segment(list, {
      segmentRules: [
        "Colour is red -> A",
        "Industry like Retail -> A",
        "Industry is Retail -> at least Gold",
        "Employees > 5000 -> A",
      ],
    });
    expect(found.findings.map(({ code, value }) => [code, value])).toEqual([
      ["SEGMENT_RULE_COLUMN_GONE", "Colour is red -> A"],
      ["SEGMENT_RULE_UNREADABLE", "Industry like Retail -> A"],
      ["SEGMENT_RULE_SEGMENT_UNKNOWN", "Industry is Retail -> at least Gold"],
      ["SEGMENT_RULE_FITS_NOTHING", "Employees > 5000 -> A"],
    ]);
    expect(found.segmentation.ruleCounts).toEqual([-1, -1, -1, 0]);
  });

  it("that lift to nowhere name a few segments, count the others and offer the one that may be meant", async () => {
    // Six segments of one account each, as in a column.
    const rows = ["North", "South", "East", "West", "Centre", "Coast"].map((name) => ({ segment: name }));
    const { findings } = await segment(rows, {
      segmentRules: ["Employees is blank -> at least Sotuh", "Employees is blank -> at least Z"],
    });
    const told = findings.filter(({ code }) => code === "SEGMENT_RULE_SEGMENT_UNKNOWN");
    expect(told.map(({ finding }) => finding)).toEqual([
      '"At least" needs a segment that is there, and "Sotuh" is none of Centre, Coast, East, North and 2 more',
      '"At least" needs a segment that is there, and "Z" is none of Centre, Coast, East, North and 2 more',
    ]);
    expect(told.map(({ remedy }) => remedy)).toEqual([
      'Left out; name "South", or leave out at least',
      "Left out; name one of them, or leave out at least",
    ]);
  });

  it("make the segments alone when asked, and the rest is Other", async () => {
    const found = await segment(list, { segmentBy: "rules", segmentRules: ["Employees >= 500 -> Large"] });
    expect(names(found)).toEqual(["Large", "Large", "Other", "Other"]);
  });

  it("take a blank number for neither more nor less than any", async () => {
    const found = await segment([{ potential: 1 }, {}], {
      segmentBy: "rules",
      segmentRules: ["Potential < 5 -> Small", "Potential >= 5 -> Large"],
    });
    expect(names(found)).toEqual(["Small", "Other"]);
  });
});

describe("other ways to segment", () => {
  it("combine two into a grid", async () => {
    const rows = [
      { potential: 800, revenue: 700 },
      { potential: 100, revenue: 10 },
      { potential: 100, revenue: 99 },
    ];
    expect(names(await segment(rows, { segmentBy: "grid" }))).toEqual(["A-Keep", "B-Grow", "B-Keep"]);
  });

  it("tell growth by the forecast where there is one: 5 % either way is keep", async () => {
    const rows = [105, 104, 96, 95].map((forecast) => ({ potential: 1, revenue: 100, forecast }));
    expect(names(await segment(rows, { segmentBy: "grid" }))).toEqual([
      "A-Grow",
      "A-Keep",
      "A-Keep",
      "A-Shrink",
    ]);
  });

  it("tell town from country by the people around, and accounts without a place apart", async () => {
    const rows = [1, 2, 3, 4, 5].map(() => ({ potential: 1 }));
    const density = Float64Array.of(5000, 400, 390, 3, NaN);
    const found = await segment(
      [{ at: [40, -100], potential: 1 }, ...rows.slice(1)],
      { segmentBy: "density" },
      { ...NO_FACTS, density },
    );
    expect(names(found)).toEqual(["Urban", "Suburban", "Suburban", "Rural", "No place"]);
  });

  it("tell town from country by the accounts around where nobody counted people", async () => {
    const town = Array.from({ length: 60 }, (_, n): AccountRow => ({ at: [40, -100 + n / 1000] }));
    const suburb = Array.from({ length: 12 }, (_, n): AccountRow => ({ at: [44, -90 + n / 1000] }));
    const found = await segment([...town, ...suburb, { at: [30, -80] }], { segmentBy: "density" });
    expect([names(found)[0], names(found)[60], names(found)[72]]).toEqual(["Urban", "Suburban", "Rural"]);
  });

  it("are refused with the reason where the data do not allow them", async () => {
    await expect(segment([{ potential: 1 }], { segmentBy: "rfm" })).rejects.toThrow(
      "Accounts cannot be segmented by recency, frequency and revenue: no last activity and no sales sheet",
    );
    await expect(segment([{ potential: 1 }], { segmentOn: "revenue" })).rejects.toThrow(
      "Accounts cannot be segmented by revenue: the account list has no such data; segment by potential",
    );
  });
});

const amount = fc.option(
  fc.integer({ min: 0, max: 50 }).map((n) => n * 1000),
  { nil: undefined },
);
const account = fc.record(
  {
    potential: amount,
    revenue: amount,
    employees: amount,
    lastActivity: fc.option(fc.integer({ min: 45_000, max: 46_000 }), { nil: undefined }),
    industry: fc.constantFrom("Retail", "retail", "Banking", ""),
    segment: fc.constantFrom("", "Key", "Base"),
    setAside: fc.constantFrom("", "", "", "no name"),
  },
  { requiredKeys: [] },
);
const accounts = fc
  .array(account, { minLength: 3, maxLength: 30 })
  .map((rows) => [
    { potential: 5000, revenue: 1000, lastActivity: 45_500, at: [40, -100] as const, segment: "Key" },
    ...rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))),
  ]);
const WAYS = ["column", "abc", "breaks", "rfm", "clusters", "density", "grid", "rules"] as const;
const RULES = ["Industry is Retail and Potential >= 20k -> Strategic", "Revenue is blank -> at least B"];

describe("every way to segment", () => {
  it("puts each account that can be planned into exactly one segment", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.constantFrom(...WAYS), async (rows, segmentBy) => {
        const found = await segment(rows, { segmentBy, segmentRules: RULES.slice(0, 1) });
        const { segments, segmentOf } = found.segmentation;
        rows.forEach((row: AccountRow, n) => {
          const at = segmentOf[n] ?? -9;
          if ((row.setAside ?? "") !== "") expect(at).toBe(-1);
          else expect(segments[at]).toBeDefined();
        });
        const profile = found.segmentation.profiles;
        const counted = rows.filter((row: AccountRow) => (row.setAside ?? "") === "").length;
        expect(profile.reduce((sum, one) => sum + one.accounts, 0)).toBe(counted);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("does not depend on the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.constantFrom(...WAYS), async (rows, segmentBy) => {
        const named = rows.map((row, n) => ({ ...row, id: `A${100 + n}` }));
        const given: GivenSettings = { segmentBy, segmentRules: RULES.slice(0, 1) };
        const forward = await segment(named, given);
        const backward = await segment([...named].reverse(), given);
        expect([...names(backward)].reverse()).toEqual(names(forward));
        expect(backward.segmentation.segments).toEqual(forward.segmentation.segments);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it("by an amount does not depend on its unit", async () => {
    await fc.assert(
      fc.asyncProperty(accounts, fc.constantFrom("abc", "breaks"), async (rows, segmentBy) => {
        const scaled = rows.map((row: AccountRow) =>
          row.potential === undefined ? row : { ...row, potential: row.potential * 1024 },
        );
        expect(names(await segment(scaled, { segmentBy }))).toEqual(
          names(await segment(rows, { segmentBy })),
        );
      }),
      { seed: 10, numRuns: 200 },
    );
  });
});

describe("the profile of the segments of the sample", () => {
  it("has the sums that danfojs finds by grouping", async () => {
    const { accounts: read } = await samplePlanInput({ accounts: 600, reps: 8 });
    const found = await segmentAccounts(read, settingsSchema.parse({ segmentBy: "abc" }), NO_FACTS, null);
    const profile = found.segmentation.profiles;
    const zeroed = (values: Float64Array): number[] =>
      Array.from(values, (value) => (Number.isNaN(value) ? 0 : value));
    // danfojs makes a group with a NaN NaN as a whole; a blank amount adds nothing.
    const frame = new DataFrame({
      segment: Array.from(found.segmentation.segmentOf),
      one: Array.from(found.segmentation.segmentOf, () => 1),
      potential: zeroed(found.accounts.potential),
      revenue: zeroed(found.accounts.revenue),
    });
    const rows = frame.groupby(["segment"]).agg({ one: "sum", potential: "sum", revenue: "sum" })
      .values as number[][];
    const grouped = new Map(rows.map(([key = -9, ...sums]) => [key, sums]));
    expect(profile.length).toBe(3);
    profile.forEach((one, at) => {
      const [count = 0, potential = 0, revenue = 0] = grouped.get(at) ?? [];
      expect(one.accounts).toBe(count);
      expect(one.potential).toBeCloseTo(potential, 4);
      expect(one.revenue).toBeCloseTo(revenue, 4);
      expect(one.penetration).toBeCloseTo(revenue / potential, 9);
    });
  });

  it("names the most frequent industries with their shares", async () => {
    const found = await segment(
      ["Retail", "Retail", "Banking", "Health", "Food", ""].map((industry) => ({ industry, segment: "A" })),
    );
    expect(found.segmentation.profiles[0]?.industries).toEqual([
      { name: "Retail", share: 2 / 6 },
      { name: "Banking", share: 1 / 6 },
      { name: "Food", share: 1 / 6 },
    ]);
  });
});

describe("docs/findings.md", () => {
  it("lists every code that segmentation raises", () => {
    const root = join(__dirname, "../../..");
    const page = readFileSync(join(root, "docs/findings.md"), "utf8");
    const folder = join(root, "src/engine/segmentation");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const codes = files.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/(?:code: |[fF]inding\(\s*)"([A-Z_]{8,})"/g)].map(
        ([, code = ""]) => code,
      ),
    );
    expect(codes).toHaveLength(7);
    for (const code of codes) expect(page).toContain(`| \`${code}\``);
  });
});
