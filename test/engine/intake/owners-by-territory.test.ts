import type { RawCell } from "../../../src/engine/model/raw-sheet";
import type { ReadEntities } from "../../../src/engine/intake/read-entities";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readMapped } from "../../support/read-blocks";

/** Accounts with these territories and without owners, beside these reps. */
function reading(territories: readonly string[], reps: readonly RawCell[][]): Promise<ReadEntities> {
  const accounts = territories.map((territory, n) => [
    `A-${String(n)}`,
    `Company ${String(n)}`,
    "Boston",
    territory,
  ]);
  const blocks = [
    rawBlock("Accounts", [["Account ID", "Account", "City", "Territory"], ...accounts]),
    ...(reps.length === 0 ? [] : [rawBlock("Reps", [["Rep", "Territory", "Hire date"], ...reps])]),
  ];
  return readMapped(surveyWorkbook(blocks).mapping, blocks);
}

describe("accounts without an owner column", () => {
  it("belong to the rep of their territory", async () => {
    const read = await reading(
      ["North", "south"],
      [
        ["Ann Lee", "North", 40_000],
        ["Bob Ray", "South", 40_001],
      ],
    );
    expect(read.accounts.owner).toEqual(["Ann Lee", "Bob Ray"]);
    expect(read.accounts.present).toContain("owner");
    expect(countsByCode(read)).toEqual({ OWNERS_BY_TERRITORY: 2 });
  });

  it("belong to a rep of several territories", async () => {
    const read = await reading(
      ["East", "North", "South"],
      [
        ["Ann Lee", "North, East", 40_000],
        ["Bob Ray", "South", 40_001],
      ],
    );
    expect(read.accounts.owner).toEqual(["Ann Lee", "Ann Lee", "Bob Ray"]);
  });

  it("have no owner where no rep or two reps have the territory, and that is told once a territory", async () => {
    const read = await reading(
      ["North", "West", "West", "Twin", "House", ""],
      [
        ["Ann Lee", "North", 40_000],
        ["Bob Ray", "Twin", 40_001],
        ["Cy Fox", "Twin", 40_002],
      ],
    );
    expect(read.accounts.owner).toEqual(["Ann Lee", "", "", "", "House", ""]);
    const told = read.findings.filter(({ code }) => code === "TERRITORY_WITHOUT_REP");
    expect(told.map(({ value, count }) => [value, count ?? 1])).toEqual([
      ["West", 2],
      ["Twin", 1],
    ]);
  });

  it("have none where no territory is a rep's", async () => {
    const read = await reading(["West"], [["Ann Lee", "North", 40_000]]);
    expect(read.accounts.present).not.toContain("owner");
    expect(countsByCode(read)).toEqual({});
  });

  it("belong to seats named like their territories where there are no reps either", async () => {
    const read = await reading(["North", "West", "North", "n/a", "House"], []);
    expect(read.accounts.owner).toEqual(["North", "West", "North", "", "House"]);
    expect([read.reps.name, read.reps.territory]).toEqual([
      ["North", "West"],
      ["North", "West"],
    ]);
    expect(countsByCode(read)).toMatchObject({ REPS_FROM_TERRITORIES: 2 });
  });
});
