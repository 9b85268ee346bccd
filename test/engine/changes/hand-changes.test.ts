import { handChanges } from "../../../src/engine/changes/hand-changes";
import type { ChangeGround, LoggedChange } from "../../../src/engine/model/change";
import type { WrittenRow } from "../../support/written-plan";
import { writtenPlan } from "../../support/written-plan";

const SEATS = [
  { name: "Ada", territory: "East" },
  { name: "Bob", territory: "West" },
];

/** Two territories of 400 each. */
const ROWS: readonly WrittenRow[] = [
  { id: "1", potential: 300, in: "East" },
  { id: "2", potential: 100, in: "East" },
  { id: "3", potential: 400, in: "West" },
];

function groundOf(rows: readonly WrittenRow[], more: Partial<ChangeGround> = {}): ChangeGround {
  return { plan: writtenPlan(rows, SEATS), areaOfRow: [], areas: [], overrides: [], inputs: [], ...more };
}

const moved = (rows: readonly WrittenRow[], id: string, territory: string): WrittenRow[] =>
  rows.map((row) => (row.id === id ? { ...row, in: territory, planned: row.planned ?? row.in } : row));

function logged(entry: Partial<LoggedChange>): LoggedChange {
  return {
    when: 1,
    kind: "handEdit",
    accountId: "",
    account: "",
    from: "",
    to: "",
    fromRep: "",
    toRep: "",
    ...entry,
  };
}

const brief = (ground: ChangeGround, log: readonly LoggedChange[] = []): string[] =>
  handChanges(ground, log).changes.map(
    ({ kind, accountId, account, from, to }) => `${kind} ${accountId || account}: ${from} > ${to}`,
  );

describe("changes made by hand on the sheets of a plan", () => {
  it("are none where every account is where it was planned", () => {
    expect(brief(groundOf(ROWS))).toEqual([]);
  });

  it("tell an owner that was changed with both reps, the amount, and both territories before and after", () => {
    const { changes, measure } = handChanges(groundOf(moved(ROWS, "2", "West")), []);
    expect(measure).toBe("Potential");
    expect(changes).toEqual([
      {
        kind: "handEdit",
        accountId: "2",
        account: "Account 2",
        from: "East",
        to: "West",
        reason: "",
        by: "",
        fromRep: "Ada",
        toRep: "Bob",
        amount: 100,
        fromBefore: 0,
        fromAfter: -0.25,
        toBefore: 0,
        toAfter: 0.25,
      },
    ]);
  });

  it("are told once, and again when the account goes further", () => {
    const log = [logged({ accountId: "2", from: "East", to: "West" })];
    expect(brief(groundOf(moved(ROWS, "2", "West")), log)).toEqual([]);
    expect(brief(groundOf(moved(ROWS, "2", "House")), log)).toEqual(["handEdit 2: West > House"]);
  });

  it("tell what was put back", () => {
    const log = [logged({ accountId: "2", from: "East", to: "West" })];
    expect(brief(groundOf(ROWS), log)).toEqual(["handEditTakenBack 2: West > East"]);
    expect(
      brief(groundOf(ROWS), [
        logged({ when: 2, kind: "handEditTakenBack", accountId: "2", from: "West", to: "East" }),
        ...log,
      ]),
    ).toEqual([]);
  });

  it("go by the newest entry wherever it stands in the log", () => {
    const older = logged({ when: 1, accountId: "2", from: "East", to: "House" });
    const newer = logged({ when: 2, accountId: "2", from: "House", to: "West" });
    expect(brief(groundOf(moved(ROWS, "2", "West")), [older, newer])).toEqual([]);
  });

  it("start anew where a later plan has dropped an edit", () => {
    const log = [
      logged({ when: 2, kind: "handEditDropped", accountId: "2", from: "West", to: "East" }),
      logged({ when: 1, accountId: "2", from: "East", to: "West" }),
    ];
    expect(brief(groundOf(ROWS), log)).toEqual([]);
    expect(brief(groundOf(moved(ROWS, "2", "West")), log)).toEqual(["handEdit 2: East > West"]);
  });

  it("tell an area once with the accounts that follow it, and an account apart from it by itself", () => {
    const areas = [{ name: "Ada, Idaho", territory: "West", plannedTerritory: "East" }];
    const rows = moved(moved(ROWS, "1", "West"), "2", "House");
    const ground = groundOf(rows, { areaOfRow: ["Ada, Idaho", "Ada, Idaho", ""], areas });
    expect(brief(ground)).toEqual(["areaEdit Ada, Idaho: East > West", "handEdit 2: East > House"]);
    expect(handChanges(ground, []).changes[0]).toMatchObject({
      reason: "1 account follows",
      amount: 300,
      fromBefore: 0,
      fromAfter: -1,
    });
    expect(
      brief(ground, [
        logged({ kind: "areaEdit", account: "Ada, Idaho", from: "East", to: "West" }),
        logged({ accountId: "2", from: "East", to: "House" }),
      ]),
    ).toEqual([]);
  });

  it("tell an override with its amounts, its reason and who typed it, and one that was cleared", () => {
    const none = { quota: "", reason: "", author: "" };
    const typed = { quota: 4_650_000, reason: "New plant", author: "Kim" };
    const override = (now: typeof typed | typeof none, before: typeof typed | typeof none): ChangeGround =>
      groundOf(ROWS, { overrides: [{ territory: "East", typed: now, written: before }] });
    expect(handChanges(override(typed, none), []).changes).toMatchObject([
      {
        kind: "override",
        account: "Quota of East",
        from: "calculated",
        to: "4,650,000",
        reason: "New plant",
        by: "Kim",
      },
    ]);
    const told = [
      logged({ kind: "override", account: "Quota of East", from: "calculated", to: "4,650,000" }),
    ];
    expect(brief(override(typed, none), told)).toEqual([]);
    expect(brief(override(none, typed), told)).toEqual([
      "overrideTakenBack Quota of East: 4,650,000 > calculated",
    ]);
  });

  it("tell an input that was typed, once, and what a plan has put in its place", () => {
    const input = (typed: string, written: string): ChangeGround =>
      groundOf(ROWS, {
        inputs: [{ what: "Budget of East", typed, written, reason: "Fair", author: "Kim" }],
      });
    expect(brief(input("none", "none"))).toEqual([]);
    expect(handChanges(input("9,000", "none"), []).changes).toMatchObject([
      { kind: "inputEdit", account: "Budget of East", from: "none", to: "9,000", reason: "Fair", by: "Kim" },
    ]);
    const told = [logged({ kind: "inputEdit", account: "Budget of East", from: "none", to: "9,000" })];
    expect(brief(input("9,000", "none"), told)).toEqual([]);
    // Taken over by the plan that was written next, and by another one not.
    expect(brief(input("9,000", "9,000"), told)).toEqual([]);
    expect(brief(input("8,000", "8,000"), told)).toEqual(["inputSet Budget of East: 9,000 > 8,000"]);
  });
});
