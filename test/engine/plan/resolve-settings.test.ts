import { inWords } from "../../support/told";
import { resolveSettings, startsPossible } from "../../../src/engine/plan/resolve-settings";
import { accountTable, repTable } from "../../support/plan-input";

const reps = repTable([{ name: "Ann", at: [50, 8] }]);
const noReps = repTable([]);
const owned = accountTable([{ owner: "ann", potential: 5, at: [50, 8] }]);
const bare = accountTable([{}]);

describe("resolveSettings", () => {
  it("starts from owners when there are any, else from homes, else from a blank map", () => {
    expect(resolveSettings(owned, reps, {}).startFrom).toBe("owners");
    expect(resolveSettings(accountTable([{ at: [50, 8] }]), reps, {}).startFrom).toBe("homes");
    expect(resolveSettings(bare, reps, {}).startFrom).toBe("blank");
  });

  it("balances the first of potential, revenue, workload and accounts that has data", () => {
    const measureOf = (accounts: typeof owned): string | undefined =>
      resolveSettings(accounts, reps, {}).balanceOn?.[0]?.measure;
    expect(measureOf(owned)).toBe("potential");
    expect(measureOf(accountTable([{ revenue: 3 }]))).toBe("revenue");
    expect(measureOf(accountTable([{ calls: 12, hours: 1 }]))).toBe("workload");
    expect(measureOf(bare)).toBe("accounts");
  });

  it("does not take a column of zeros for data", () => {
    const accounts = accountTable([{ potential: 0, revenue: 1 }]);
    expect(resolveSettings(accounts, reps, {}).balanceOn?.[0]?.measure).toBe("revenue");
  });

  it("reads one measure by its name, as settings files of version 0.1 have it", () => {
    const { balanceOn } = resolveSettings(owned, reps, { balanceOn: "accounts", tolerance: 0.2 });
    expect(balanceOn).toEqual([{ measure: "accounts", tolerance: 0.2 }]);
  });

  it("gives each measure its own tolerance, else that of the plan", () => {
    const { balanceOn } = resolveSettings(owned, reps, {
      balanceOn: [{ measure: "potential" }, { measure: "accounts", tolerance: 0.15 }],
    });
    expect(balanceOn?.map((one) => one.tolerance)).toEqual([0.1, 0.15]);
  });

  it("refuses a measure named twice", () => {
    const twice = [{ measure: "accounts" as const }, { measure: "accounts" as const }];
    expect(() => resolveSettings(owned, reps, { balanceOn: twice })).toThrow(
      "each measure may be named once",
    );
  });

  it("plans one territory per rep that can get accounts", () => {
    const three = repTable([{ name: "A" }, { name: "B", setAside: "leaving" }, { name: "C" }]);
    expect(resolveSettings(bare, three, {}).territories).toBe(2);
  });

  it("says what is missing when there is nobody to plan for", () => {
    const five = accountTable(["A", "B", "C", "D", "E"].map((id) => ({ id })));
    expect(() => resolveSettings(five, noReps, {})).toThrow(
      "This workbook has no list of reps, and no account has an owner; set the number of territories",
    );
    expect(resolveSettings(five, noReps, { territories: 5 }).territories).toBe(5);
    const leaving = repTable([
      { name: "A", setAside: "leaving" },
      { name: "B", setAside: "left" },
    ]);
    expect(() => resolveSettings(five, leaving, {})).toThrow(
      "None of the 2 reps of this workbook can get accounts; set the number of territories",
    );
  });

  it("says when there are no accounts, or none that can be planned", () => {
    expect(() => resolveSettings(accountTable([]), reps, {})).toThrow("This workbook has no accounts");
    expect(() => resolveSettings(accountTable([{ setAside: "no name" }]), reps, {})).toThrow(
      "None of the 1 accounts can be planned",
    );
  });

  it("refuses a start that the data do not allow, with the reason", () => {
    expect(() => resolveSettings(bare, reps, { startFrom: "owners" })).toThrow(
      "A plan cannot start from today's owners: no owner column",
    );
  });

  it("refuses a measure without data and names those that have some", () => {
    expect(() => resolveSettings(owned, reps, { balanceOn: "revenue" })).toThrow(
      "Revenue has no data in the account list; balance on potential or accounts",
    );
  });

  it("refuses more territories than accounts", () => {
    expect(() => resolveSettings(bare, noReps, { territories: 2 })).toThrow("ask for at most 1");
  });

  it("names a setting it cannot use", () => {
    expect(() => resolveSettings(owned, reps, { tolerance: 7 })).toThrow(
      "Tolerance is 7; it takes a number from 0.005 to 1; change it, or leave it out for 0.1",
    );
  });
});

describe("startsPossible", () => {
  it("gives the reason where a start is not possible", () => {
    expect(inWords(startsPossible(bare, reps, null))).toEqual({
      owners: { possible: false, reason: "no owner column" },
      homes: { possible: false, reason: "fewer than half of the accounts have a place" },
      blank: { possible: true, reason: null },
      areas: {
        possible: false,
        reason: "fewer than half of the accounts have a place in the United States",
      },
    });
  });

  it("does not count owners who are none of the reps", () => {
    const strangers = accountTable([{ owner: "Zoe" }]);
    expect(startsPossible(strangers, reps, null).owners.reason?.text).toBe(
      "no owner in the account list is one of the reps",
    );
  });
});
