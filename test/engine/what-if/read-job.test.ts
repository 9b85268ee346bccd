import { JOB_FORMS, readJob } from "../../../src/engine/what-if/read-job";
import { jobText } from "../../../src/engine/what-if/job-text";
import { planJobSchema } from "../../../src/engine/model/plan-job";

describe("reading a what-if job", () => {
  it("knows who, where and when", () => {
    expect(readJob("rep leaves: Priya Nair from 2027-03-01")).toEqual({
      kind: "repLeaves",
      rep: "Priya Nair",
      from: 46_447,
      accountsTo: "neighbours",
    });
    expect(readJob("Rep leaves: Priya Nair from 2027-03-01, seat stays open")).toMatchObject({
      accountsTo: "openSeat",
    });
    expect(readJob("rep joins: Dee at 40.71, -74.01 from 2027-03-01")).toMatchObject({
      rep: "Dee",
      latitude: 40.71,
      longitude: -74.01,
    });
    expect(readJob("split: NE-04 from 2027-03-01 for Eve Stone")).toMatchObject({
      territory: "NE-04",
      rep: "Eve Stone",
    });
    expect(readJob("merge: NE-04 into NE-05 from 2027-03-01")).toMatchObject({
      territory: "NE-04",
      into: "NE-05",
    });
  });

  it("reads every form that it names, and each is a job that a scenario can hold", () => {
    for (const form of JOB_FORMS) expect(planJobSchema.parse(readJob(form))).toEqual(readJob(form));
  });

  it("reads back what a job is written as", () => {
    for (const form of JOB_FORMS) expect(readJob(jobText(readJob(form)))).toEqual(readJob(form));
  });

  it("says what was written and what could be", () => {
    expect(() => readJob("fire Bob")).toThrow(/“fire Bob” is none of the jobs; write one of: rep leaves/);
    expect(() => readJob("split: NE-04 from 2027-02-30")).toThrow(/2027-02-30 is no day/);
    expect(() => readJob("rep joins: Dee at 95, 0 from 2027-03-01")).toThrow(/95, 0 is no place/);
  });
});
