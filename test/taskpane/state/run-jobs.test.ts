import type { Outcome } from "../../../src/use-cases/outcome";
import { createPlanner } from "../../../src/worker/planner-in-process";
import { createJobRunner } from "../../../src/taskpane/state/run-jobs";

/** Work that ends when it is told to, and says when it began and ended. */
function work(name: string, told: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async (): Promise<Outcome<string>> => {
    told.push(`${name} began`);
    await ended;
    told.push(`${name} ended`);
    return { status: "done", value: name };
  };
  return { run, end };
}

/** Lets everything run that waits for nothing else. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const runner = () =>
  createJobRunner(
    createPlanner(),
    () => undefined,
    () => undefined,
  );

describe("what the user has changed in the plan", () => {
  it.each(["plan", "write"] as const)("is made before the job that follows it: %s", async (kind) => {
    const { job, change } = runner();
    const told: string[] = [];
    const typing = work("change", told);
    const typed = change(typing.run);
    const planned = job(
      kind,
      () => {
        told.push("job began");
        return Promise.resolve({ status: "done", value: null });
      },
      () => told.push("job ended"),
    );
    await settled();
    expect(told).toEqual(["change began"]);
    typing.end();
    expect(await typed).toEqual({ status: "done", value: "change" });
    await planned;
    expect(told).toEqual(["change began", "change ended", "job began", "job ended"]);
  });

  it("is made after the question before it, also when a job follows", async () => {
    const { job, ask, change } = runner();
    const told: string[] = [];
    const question = work("question", told);
    const typing = work("change", told);
    const late = work("late question", told);
    void ask(question.run);
    void change(typing.run);
    const refused = ask(late.run);
    await settled();
    const planned = job("plan", () => Promise.resolve({ status: "done", value: null }), jest.fn());
    question.end();
    typing.end();
    await planned;
    expect(told).toEqual(["question began", "question ended", "change began", "change ended"]);
    expect(await refused).toEqual({ status: "cancelled" });
  });

  it("is not made while a job runs", async () => {
    const { job, change } = runner();
    const told: string[] = [];
    const planning = work("job", told);
    const planned = job("plan", planning.run, jest.fn());
    expect(await change(work("change", told).run)).toEqual({ status: "cancelled" });
    planning.end();
    await planned;

    expect(told).toEqual(["job began", "job ended"]);
  });
});
