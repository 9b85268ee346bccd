import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks, readMapped } from "../../support/read-blocks";
import { BOSTON, AUSTIN, MIAMI, REPS, accountsWith, row } from "../../support/account-block";

describe("reps", () => {
  it("come from the owner column when there is no sheet of them", async () => {
    const { reps, findings } = await readBlocks([
      accountsWith(BOSTON, AUSTIN, MIAMI, row({ "Account ID": "A4", Owner: "unassigned" })),
    ]);
    expect(reps).toMatchObject({ fromOwners: true, count: 2, id: ["Priya Nair", "Tom Lee"] });
    expect(countsByCode({ findings })).toEqual({
      REPS_FROM_OWNERS: 2,
      DUPLICATE_NAME_AND_PLACE: 1,
      PLACEHOLDER_AS_BLANK: 1,
    });
  });

  it("who leave, are inactive or stand twice are set aside", async () => {
    const reps = rawBlock("Reps", [
      ["Name", "Region", "Status"],
      ["Priya Nair", "East", "Active"],
      ["Tom Lee", "West", "Leaving in May"],
      ["Ann Ray", "West", "to be hired"],
      ["priya nair", "East", "Active"],
    ]);
    const read = await readBlocks([accountsWith(BOSTON, AUSTIN), reps]);
    expect(read.reps.setAside).toEqual(["", "leaving in may", "", "twice in the sheet, first in row 2"]);
    expect(countsByCode(read)).toEqual({ REP_NOT_ACTIVE: 1, DUPLICATE_REP: 1, OWNER_NOT_ACTIVE: 1 });
  });

  it("with No under Active are set aside", async () => {
    const reps = rawBlock("Reps", [
      ["Rep", "Active", "Manager"],
      ["Priya Nair", "Yes", "Zoe"],
      ["Tom Lee", "No", "Zoe"],
    ]);
    expect((await readBlocks([accountsWith(BOSTON, AUSTIN), reps])).reps.setAside).toEqual([
      "",
      "not active",
    ]);
  });

  it("without a territory beside reps with one are found, and left out when the user says so", async () => {
    const blocks = [
      accountsWith(BOSTON, AUSTIN),
      rawBlock("Reps", [
        ["Rep", "Sales Territory", "Hire date"],
        ["Priya Nair", "T-1", 40_000],
        ["Zoe Berg", "", 39_000],
        ["Tom Lee", "T-2", 40_001],
      ]),
    ];
    const mapping = surveyWorkbook(blocks).mapping;
    const before = await readMapped(mapping, blocks);
    expect(before.reps.setAside).toEqual(["", "", ""]);
    const leaveOut = { kind: "blankLeftOut", header: "Sales Territory" } as const;
    expect(before.findings).toMatchObject([{ code: "REP_WITHOUT_TERRITORY", cell: "B3", fix: leaveOut }]);

    const after = await readMapped({ ...mapping, fixes: [leaveOut] }, blocks);
    expect(after.reps.setAside).toEqual(["", "no territory, left out as you chose", ""]);
    expect(after.findings).toMatchObject([
      {
        code: "READ_AS_CHOSEN",
        cell: "B3",
        finding: "1 rep without a territory is left out: read otherwise than by the rule, as you chose",
        fix: leaveOut,
      },
    ]);
  });

  it("go by their login where nothing else is their ID, and by their number where there is one", async () => {
    const withLogin = (...first: RawCell[][]) =>
      readBlocks([
        accountsWith(
          row({ Owner: "acme\\priya" }),
          row({ "Account ID": "A2", Account: "Bolt", Owner: "R2" }),
        ),
        rawBlock("Reps", [
          [...(first[0] ?? []), "LoginID", "Territory", "Hire date"],
          [...(first[1] ?? []), "acme\\priya", "T-1", 40_000],
          [...(first[2] ?? []), "acme\\tom", "T-2", 40_001],
        ]),
      ]);
    const alone = await withLogin();
    expect(alone.reps.id).toEqual(["acme\\priya", "acme\\tom"]);
    expect(countsByCode(alone)).toEqual({ OWNER_NOT_IN_REPS: 1 });
    const numbered = await withLogin(["Rep ID"], ["R1"], ["R2"]);
    expect(numbered.reps.id).toEqual(["R1", "R2"]);
  });
});

describe("owners", () => {
  const owned = async (...owners: RawCell[]) =>
    readBlocks([
      accountsWith(
        BOSTON,
        AUSTIN,
        MIAMI,
        ...owners.map((owner, at) =>
          row({ "Account ID": `B${String(at)}`, Account: `Shop ${String(at)}`, Owner: owner }),
        ),
      ),
      REPS,
    ]);

  it("are known by ID or name, whatever the case, accents and order of the names", async () => {
    expect(countsByCode(await owned("R1", "r2", "PRIYA NAIR", "Nair, Priya", "Tóm  Lee"))).toEqual({});
  });

  it("that are no rep are found once each, with the number of their accounts", async () => {
    const { findings } = await owned("J. Smith", "J. Smith", "K. Lee");
    expect(findings.map(({ code, value, count, cell }) => ({ code, value, count, cell }))).toEqual([
      { code: "OWNER_NOT_IN_REPS", value: "J. Smith", count: 2, cell: "I5" },
      { code: "OWNER_NOT_IN_REPS", value: "K. Lee", count: 1, cell: "I7" },
    ]);
  });

  it("missing, or written as no owner, make a gap", async () => {
    const { accounts, ...rest } = await owned("", "TBD");
    expect(accounts.owner.slice(3)).toEqual(["", ""]);
    expect(countsByCode(rest)).toEqual({ ACCOUNT_WITHOUT_OWNER: 1, PLACEHOLDER_AS_BLANK: 1 });
  });

  it("whose name two reps have are asked about, unless one of the two is set aside", async () => {
    const twoOf = (status: string) =>
      readBlocks([
        accountsWith(BOSTON, AUSTIN),
        rawBlock("Reps", [
          ["Rep ID", "Name", "Region", "Status"],
          ["R1", "Priya Nair", "East", status],
          ["R2", "Tom Lee", "West", "active"],
          ["R3", "Priya Nair", "West", "active"],
        ]),
      ]);
    expect(countsByCode(await twoOf("active"))).toEqual({ OWNER_AMBIGUOUS: 1 });
    expect(countsByCode(await twoOf("left"))).toEqual({ REP_NOT_ACTIVE: 1 });
  });

  it("of whom two stand in one cell are an overlap", async () => {
    expect(countsByCode(await owned("Priya Nair / Tom Lee"))).toEqual({ OWNERS_SHARED: 1 });
  });
});
