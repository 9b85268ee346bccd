import { Pacer } from "../../../src/engine/alignment/pacer";
import { createMatcher } from "../../../src/engine/matching/matcher";
import { halfDistance } from "../../../src/engine/matching/half-distance";
import type { MatchWeights } from "../../../src/engine/model/matching";
import { NO_OWNER, type Territory } from "../../../src/engine/model/plan";
import { accountTable, quietControl, repTable, type AccountRow, type RepRow } from "../../support/plan-input";

const pacer = new Pacer(quietControl());
const even: MatchWeights = { skills: 20, industry: 20, language: 20, relationship: 20, distance: 20 };

/** One territory a rep, in their order, at their homes. */
function matcher(accounts: readonly AccountRow[], reps: readonly RepRow[], halfKm = 100) {
  const table = repTable(reps);
  const territories = reps.map((rep, repIndex): Territory => ({
    name: rep.name,
    region: "",
    rep: rep.name,
    repIndex,
    capacity: 1,
    homeLatitude: rep.at?.[0] ?? NaN,
    homeLongitude: rep.at?.[1] ?? NaN,
  }));
  const previousTerritoryOf = Int32Array.from(accounts, ({ owner }) => {
    const territory = reps.findIndex(({ name }) => name === owner);
    return territory < 0 ? NO_OWNER : territory;
  });
  return createMatcher({
    accounts: accountTable(accounts),
    reps: table,
    territories,
    previousTerritoryOf,
    weights: even,
    halfKm,
  });
}

const ann: RepRow = { name: "Ann", skills: "Healthcare; SAP / ES, EN", at: [40, -75] };
const ben: RepRow = { name: "Ben", skills: "Retail", languages: "English", at: [41, -75] };

describe("the parts of a match", () => {
  it("are skills by share, industry and language by any one", () => {
    const match = matcher(
      [{ needs: "SAP, Cloud", industry: "Healthcare / Pharma", language: "Español" }],
      [ann, ben],
    );
    expect(match.shares(0, 0)).toEqual({
      skills: 0.5,
      industry: 1,
      language: 1,
      relationship: NaN,
      distance: NaN,
    });
    expect(match.shares(0, 1)).toMatchObject({ skills: 0, industry: 0, language: 0 });
    expect(match.score(0, 0)).toBeCloseTo((100 * (0.5 + 1 + 1)) / 3, 9);
  });

  it("leave out what the account does not ask and what no rep says anything about", () => {
    const silent = matcher([{ industry: "Retail", needs: "SAP" }], [{ name: "Ann" }]);
    expect(silent.score(0, 0)).toBeNaN();
    const one = matcher([{ industry: "Retail" }], [ann, ben]);
    expect(one.score(0, 1)).toBe(100);
  });

  it("count a rep with a blank list as having nothing, once another rep says something", () => {
    expect(matcher([{ industry: "Retail" }], [{ name: "Cy" }, ben]).score(0, 0)).toBe(0);
  });

  it("halve the points of nearness at the half distance", () => {
    const match = matcher([{ at: [40, -75] }], [ann, ben], 111.19508);
    expect(match.shares(0, 0).distance).toBe(1);
    expect(match.shares(0, 1).distance).toBeCloseTo(0.5, 6);
  });
});

describe("the relationship of a rep with an account", () => {
  it("is full for today's owner and for the named owner, none for others, unknown without any", () => {
    const match = matcher([{ owner: "Ann" }, { owner: "Ann", named: "Ben" }, {}], [ann, ben]);
    const shares = (account: number) => [0, 1].map((rep) => match.shares(account, rep).relationship);
    expect(shares(0)).toEqual([1, 0]);
    expect(shares(1)).toEqual([1, 1]);
    expect(shares(2)).toEqual([NaN, NaN]);
  });

  it("grows over five years where the list says since when", () => {
    const today = 46_000;
    const match = matcher(
      [
        { owner: "Ann", since: today },
        { owner: "Ann", since: today - 2.5 * 365.25 },
        { owner: "Ann", since: today - 9 * 365.25 },
        { owner: "Ann" },
      ],
      [ann],
    );
    expect([0, 1, 2, 3].map((account) => match.shares(account, 0).relationship)).toEqual([
      0.5, 0.75, 1, 0.75,
    ]);
  });
});

describe("the half distance", () => {
  it("is where three of four accounts have a home, and does not depend on their order", async () => {
    const places = [0, 1, 2, 3].map((degrees): AccountRow => ({ at: [40 + degrees, -75] }));
    const homes = [{ homeLatitude: 40, homeLongitude: -75 }];
    const half = (order: readonly number[]) =>
      halfDistance(accountTable(places), homes, Int32Array.from(order), pacer);
    const typical = await half([0, 1, 2, 3]);
    expect(typical).toBeCloseTo(2 * 111.195, 1);
    expect(await half([3, 1, 0, 2])).toBe(typical);
    expect(await halfDistance(accountTable([{}]), homes, Int32Array.of(0), pacer)).toBeNaN();
  });
});
