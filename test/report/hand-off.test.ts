import type { Plan } from "../../src/engine/model/plan";
import { HOUSE } from "../../src/engine/model/plan";
import { describePlan } from "../../src/report/describe-plan";
import type { SheetDescription } from "../../src/report/workbook-description";
import { planFixture } from "../support/plan-fixture";

function sheetOf(plan: Plan): SheetDescription | undefined {
  const description = describePlan(plan, {
    writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
    mapPng: null,
    currencySymbol: "$",
  });
  return description.sheets.find(({ role }) => role === "handOff");
}

/** The rows of the table, each as an object by its headers. */
function rowsOf(plan: Plan): Record<string, unknown>[] {
  const table = sheetOf(plan)?.tables[0];
  return Array.from({ length: table?.rowCount ?? 0 }, (_, row) =>
    Object.fromEntries((table?.columns ?? []).map(({ header, values }) => [header, values?.[row]])),
  );
}

// Account 0 (A-0001) was with Rep 2 in Territory 2 and goes to Rep 1 in Territory 1.
const PLAN = planFixture();

describe("the hand-off list", () => {
  it("has a row for the rep who gives and one for the rep who gets", () => {
    const rows = rowsOf(PLAN).filter((row) => row["Account ID"] === "A-0001");
    expect(rows).toMatchObject([
      {
        Rep: "Rep 1",
        Direction: "In",
        "Other Rep": "Rep 2",
        From: "Territory 2",
        To: "Territory 1",
        Potential: 100,
      },
      {
        Rep: "Rep 2",
        Direction: "Out",
        "Other Rep": "Rep 1",
        From: "Territory 2",
        To: "Territory 1",
        Potential: 100,
      },
    ]);
  });

  it("makes a row as high as its reason has lines, so that paper shows the whole reason", () => {
    const reason = PLAN.accounts.id.map((id, at) =>
      id === "A-0001" ? "Moves together with its family. ".repeat(5).trim() : (PLAN.reason[at] ?? ""),
    );
    const sheet = sheetOf({ ...PLAN, reason });
    const table = sheet?.tables[0];
    const column = table?.columns.find(({ header }) => header === "Reason");
    expect(column?.wrap).toBe(true);
    const rowsOfIt = rowsOf({ ...PLAN, reason }).flatMap((row, at) =>
      row["Account ID"] === "A-0001" ? [(table?.row ?? NaN) + 1 + at] : [],
    );
    // 159 characters are two lines of 92; all other reasons fit on one and keep the usual height.
    expect(sheet?.rowHeights.filter(({ row }) => row > (table?.row ?? NaN))).toEqual(
      rowsOfIt.map((row) => ({ row, height: 28 })),
    );
    expect(rowsOfIt).toHaveLength(2);
  });

  it("says whom to talk to at the account, as far as the list does", () => {
    const contact = PLAN.accounts.id.map((id) => (id === "A-0001" ? "Ana Ruiz" : ""));
    const rows = rowsOf({ ...PLAN, accounts: { ...PLAN.accounts, contact } });
    const named = rows.filter(({ Contact }) => Contact !== "");
    expect(named.map((row) => [row["Account ID"], row["Contact"]])).toEqual([
      ["A-0001", "Ana Ruiz"],
      ["A-0001", "Ana Ruiz"],
    ]);
    expect(Object.keys(rows[0] ?? {})).not.toContain("Contact Phone");
  });

  it("has both sides of every move that the plan counts, and nothing of accounts that stay", () => {
    const rows = rowsOf(PLAN).filter((row) => row["From"] !== "" && row["To"] !== "House");
    for (const direction of ["In", "Out"]) {
      expect(rows.filter((row) => row["Direction"] === direction)).toHaveLength(
        PLAN.disruption.accountsMoved,
      );
    }
    expect(rows.some((row) => row["Account ID"] === "A-0002")).toBe(false);
  });

  it("stands by rep, out before in, the largest first", () => {
    const keys = rowsOf(PLAN).map(
      (row) =>
        `${String(row["Rep"])} ${row["Direction"] === "Out" ? 0 : 1} ${String(9999 - Number(row["Potential"]))}`,
    );
    expect(keys).toEqual([...keys].sort());
  });

  it("tells what goes to the house, and what comes from an owner who is none of the reps", () => {
    const territoryOf = PLAN.territoryOf.slice();
    territoryOf[1] = HOUSE;
    const owner = PLAN.accounts.owner.map((name, account) => (account === 8 ? "Zoe" : name));
    const rows = rowsOf({ ...PLAN, territoryOf, accounts: { ...PLAN.accounts, owner } });
    expect(rows.filter((row) => row["Account ID"] === "A-0002")).toMatchObject([
      { Rep: "Rep 2", Direction: "Out", "Other Rep": "House", To: "House" },
    ]);
    expect(rows.filter((row) => row["Account ID"] === "A-0009")).toMatchObject([
      { Rep: "Rep 1", Direction: "In", "Other Rep": "Zoe", From: "" },
    ]);
  });

  it("is no sheet where nobody hands anything over", () => {
    expect(sheetOf(planFixture({ owners: false }))).toBeUndefined();
    expect(sheetOf({ ...PLAN, territoryOf: PLAN.previousTerritoryOf })).toBeUndefined();
  });
});
