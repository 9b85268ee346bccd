import { FINDING_RULES } from "../../../src/engine/intake/finding-rules";
import { groupFindings } from "../../../src/engine/intake/group-findings";
import type { Finding } from "../../../src/engine/model/finding";

function finding(change: Partial<Finding>): Finding {
  return {
    severity: "look",
    code: "ROW_WITHOUT_KEY",
    sheet: "Accounts",
    cell: "A7",
    column: "Account ID",
    value: "",
    finding: "Row 7 of Accounts has no ID and no name: a row needs an ID or a name",
    remedy: "Set aside until the ID or name is filled",
    ...change,
  };
}

describe("findings of one code", () => {
  it("share a headline with their count, a detail and the first cell", () => {
    const zip = {
      severity: "handled",
      code: "POSTAL_CODE_LOST_ZERO",
      finding: "ZIP code 2139 had lost its zero: ...",
      remedy: "Read as text: 2139 is 02139",
    } as const;
    expect(groupFindings([finding({ ...zip, cell: "D4" }), finding({ ...zip, cell: "D9" })])).toEqual([
      {
        severity: "handled",
        code: "POSTAL_CODE_LOST_ZERO",
        headline: "2 ZIP codes had lost their zero",
        detail: "Read as text: 2139 is 02139",
        count: 2,
        sheet: "Accounts",
        cell: "D4",
      },
    ]);
  });

  it("count what each of them stands for, with thousands apart", () => {
    const [group] = groupFindings([finding({ count: 2000 }), finding({})]);
    expect(group).toMatchObject({ count: 2001, headline: "2,001 rows have no ID and no name" });
  });

  it("name a single owner, and the first three of many", () => {
    const owner = (value: string, count: number) => finding({ code: "OWNER_NOT_IN_REPS", value, count });
    expect(groupFindings([owner("J. Smith", 6)])[0]).toMatchObject({
      headline: "Owner “J. Smith” is not in the list of reps",
      detail: "6 accounts count as having no owner",
    });
    expect(groupFindings(["A", "B", "C", "D"].map((name) => owner(name, 2)))[0]).toMatchObject({
      headline: "4 owners are not in the list of reps",
      detail: "“A”, “B”, “C” and 1 more: 8 accounts count as having no owner",
    });
  });

  it("of a code without a headline speak for themselves", () => {
    expect(
      groupFindings([
        finding({ code: "OTHER_THING", finding: "One account is 31 % of a territory: too large" }),
      ])[0],
    ).toMatchObject({
      headline: "One account is 31 % of a territory",
      detail: "Set aside until the ID or name is filled",
    });
  });

  it("stand in the order stop, look, handled, then by count, then by code", () => {
    const groups = groupFindings([
      finding({ severity: "handled", code: "C", count: 9 }),
      finding({ code: "B", count: 2 }),
      finding({ code: "A", count: 2 }),
      finding({ code: "D", count: 5 }),
      finding({ severity: "stop", code: "E" }),
    ]);
    expect(groups.map(({ code }) => code)).toEqual(["E", "D", "A", "B", "C"]);
  });

  it("read well for one and for many, for every code", () => {
    for (const [code, { severity, rule, remedy }] of Object.entries(FINDING_RULES)) {
      for (const count of [1, 1234]) {
        const [group] = groupFindings([
          finding({ code, severity, finding: `Something: ${rule}`, remedy, value: "x", count }),
        ]);
        const text = `${group?.headline ?? ""}. ${group?.detail ?? ""}`;
        expect(text).not.toMatch(
          /undefined|NaN|\b1 (?:accounts|rows|cells|reps)\b|please|sorry|invalid|\.\.|!/i,
        );
        expect(group?.headline).toMatch(/^\S.*[^.]$/);
        expect(group?.detail).toMatch(/^\S.*[^.]$/);
      }
    }
  });
});
