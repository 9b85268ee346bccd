import type { Handed } from "../../../src/engine/model/handover";
import type { PlanJob } from "../../../src/engine/model/plan-job";
import { planHandover } from "../../../src/engine/what-if/plan-handover";
import { serialOfDay } from "../../../src/engine/workload/plan-year";

/** The example of docs/formulas/mid-year-jobs.md: Bob's four like accounts go to Ada and Cyd, two each. */
const HANDED: Handed = {
  quotas: ["Ada", "Bob", "Cyd"].map((name) => ({ territory: name, rep: name, quota: 3650 })),
  unit: 1,
  moves: [
    { from: "Bob", fromRep: "Bob", to: "Ada", toRep: "Ada", accounts: ["b0", "b1"], weights: [10, 10] },
    { from: "Bob", fromRep: "Bob", to: "Cyd", toRep: "Cyd", accounts: ["b2", "b3"], weights: [10, 10] },
  ],
  wholes: [{ territory: "Bob", weight: 40 }],
};

function handedOver(from: string, terms: Pick<PlanJob, "quotas"> = {}) {
  const job: PlanJob = {
    kind: "repLeaves",
    rep: "Bob",
    from: serialOfDay(from),
    accountsTo: "neighbours",
    ...terms,
  };
  const handover = planHandover({ jobs: [job], handed: [HANDED], placements: [], kept: null }, "2027-01-01");
  return {
    lines: handover?.lines.map(({ quota }) => quota),
    seats: handover?.seats.map(({ before, handedOn, takenOver, quota }) => [
      before,
      handedOn,
      takenOver,
      quota,
    ]),
    after: handover?.seats.map(({ after }) => after),
  };
}

describe("the worked example of quotas of the year", () => {
  it("hands on 835 with each account from 1 February", () => {
    expect(handedOver("2027-02-01")).toEqual({
      lines: [835, 835, 835, 835],
      seats: [
        [3650, 0, 1670, 5320],
        [3650, 3340, 0, 310],
        [3650, 0, 1670, 5320],
      ],
      after: [5475, 0, 5475],
    });
  });

  it("rounds running sums, so that the last day's 10 are 10", () => {
    const { lines, seats } = handedOver("2027-12-31");
    expect(lines).toEqual([3, 2, 3, 2]);
    expect(seats?.[1]).toEqual([3650, 10, 0, 3640]);
  });

  it("hands on all of it where quotas go over for the whole year", () => {
    const { seats } = handedOver("2027-12-31", { quotas: "wholeYear" });
    expect(seats?.[1]).toEqual([3650, 3650, 0, 0]);
  });
});
