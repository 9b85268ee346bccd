import { checkFromRibbon } from "../../src/use-cases/check-from-ribbon";
import type { Outcome } from "../../src/use-cases/outcome";
import { recall } from "../../src/use-cases/pane-memory";
import { planFromRibbon } from "../../src/use-cases/plan-from-ribbon";
import { refreshFromRibbon } from "../../src/use-cases/refresh-from-ribbon";
import { reviewFromRibbon } from "../../src/use-cases/review-from-ribbon";
import { findBrokenWrite } from "../../src/workbook/recover-write";
import { PATIENCE } from "../../src/workbook/run-excel";
import { createPlanner } from "../../src/worker/planner-in-process";
import { closedAt } from "../support/close-pane";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { fillSheet } from "../support/fill-sheet";
import { holdLongWaits } from "../support/long-waits";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

// Whole writes through the real client library.
jest.setTimeout(120_000);

let excel: ExcelSession;

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const noMap = () => Promise.resolve(null);
const plan = () => planFromRibbon(createPlanner(), "en-US", noMap);
const refresh = () => refreshFromRibbon(createPlanner(), "en-US", noMap);
const review = () => reviewFromRibbon(createPlanner(), "en-US");
const check = () => checkFromRibbon(createPlanner(), "en-US");
const inFront = () => excel.book.active?.name;
const names = () => excel.book.sheets.map(({ name }) => name);

async function open(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) {
  excel = await openExcel();
  excel.book.sheets.length = 0;
  for (const [name, rows] of Object.entries(sheets))
    excel.book.sheets.push(fillSheet(excel.book, name, rows));
  excel.book.active = excel.book.sheets[0] ?? null;
}

afterEach(() => {
  excel.close();
});

describe("Check Data on the ribbon", () => {
  it("shows each finding with its cell on Data Health, and writes nothing else", async () => {
    await open({ Accounts: [...ACCOUNT_ROWS, ["A-1", "Twice", 42, -71, "Nobody", 5]], Reps: REP_ROWS });
    expect(valueOf(await check())).toBe("Data Health");
    expect(names()).toEqual(["Accounts", "Reps", "Data Health"]);
    expect(inFront()).toBe("Data Health");
    const cells = excel.column("EF_Findings", "Cell");
    expect(cells[excel.column("EF_Findings", "Code").indexOf("DUPLICATE_ACCOUNT_ID")]).toBe("A10");
  });

  it("says what is missing where there is no list of accounts", async () => {
    await open({ Notes: [["Buy milk"]] });
    valueOf(await check());
    expect(inFront()).toBe("Data Health");
    expect(excel.column("EF_Findings", "Severity")).toEqual(["Act"]);
    expect(excel.column("EF_Findings", "Code")).toEqual(["NO_ACCOUNT_SHEET"]);
    expect(String(excel.column("EF_Findings", "Remedy")[0])).not.toBe("");
  });

  it("says nothing was found where all is well", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    valueOf(await check());
    expect(excel.column("EF_Findings", "Severity")).not.toContain("Act");
  });

  it("leaves the sheets of a written plan and their formulas as they are", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    valueOf(await plan());
    const before = names();
    const results = excel.column("EF_Checks", "Result");
    valueOf(await check());
    expect(names()).toEqual(before);
    expect(excel.column("EF_Checks", "Result")).toEqual(results);
  });
});

describe("Refresh KPIs on the ribbon", () => {
  it("says that there is no plan yet", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    expect(await refresh()).toMatchObject({ status: "problem", problem: { code: "NO_WRITTEN_PLAN" } });
    expect(inFront()).toBe("Data Health");
    expect(excel.column("EF_Findings", "Remedy")[0]).toBe("Write a plan first");
    expect(valueOf(await recall()).problem?.code).toBe("NO_WRITTEN_PLAN");
  });

  it("takes today's figures and leaves every account with its territory, hand edits included", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    valueOf(await plan());
    const ids = excel.column("EF_Assignments", "Account ID");
    const row = ids.indexOf("A-1");
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), "Carlos Vega");
    const placing = () =>
      new Map(
        excel
          .column("EF_Assignments", "Account ID")
          .map((id, at) => [id, excel.column("EF_Assignments", "Territory")[at]]),
      );
    const before = placing();
    // Alder Supply grows from 100 to 900.
    excel.type("Accounts", "F2", 900);
    valueOf(await refresh());
    expect(inFront()).toBe("Territory KPIs");
    expect(placing()).toEqual(before);
    const revenue = excel.column("EF_Assignments", "Revenue");
    expect(revenue[excel.column("EF_Assignments", "Account ID").indexOf("A-1")]).toBe(900);
    expect(excel.column("EF_Checks", "Result")).not.toContain("FAIL");
  });
});

describe("Review on the ribbon", () => {
  it("says that there is no plan yet", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    expect(await review()).toMatchObject({ status: "problem", problem: { code: "NO_WRITTEN_PLAN" } });
    expect(inFront()).toBe("Data Health");
    expect(excel.column("EF_Findings", "Remedy")[0]).toBe("Write a plan first");
  });

  it("shows the review that it has saved beside the plan", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    valueOf(await plan());
    expect(inFront()).toBe("Plan Summary");
    valueOf(await review());
    expect(inFront()).toBe("Reviews");
  });
});

describe("a job of the ribbon that cannot be done", () => {
  it("shows why on Data Health where the data stop it, with the remedy first", async () => {
    await open({ Notes: [["Buy milk"]] });
    expect(await plan()).toMatchObject({ status: "problem", problem: { code: "NO_ACCOUNTS" } });
    expect(inFront()).toBe("Data Health");
    expect(excel.column("EF_Findings", "Severity")[0]).toBe("Act");
    expect(excel.column("EF_Findings", "Remedy")[0]).not.toBe("");
  });

  it("keeps why for the pane where Excel lets no sheet be written, and changes none", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    excel.book.structureProtected = true;
    for (const job of [plan, refresh, review, check]) {
      const outcome = await job();
      expect(outcome.status).toBe("problem");
      if (outcome.status !== "problem") continue;
      expect(valueOf(await recall()).problem).toEqual(outcome.problem);
      expect(names()).toEqual(["Accounts", "Reps"]);
    }
  });

  it("keeps when the plan was written, so that the pane still says so", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const { at } = valueOf(await plan());
    excel.book.sheets.splice(0, 2);
    expect(await plan()).toMatchObject({ status: "problem", problem: { code: "NO_ACCOUNTS" } });
    expect(valueOf(await recall()).writtenAt).toBe(at);
  });
});

describe("a command of the ribbon after a writing was broken off", () => {
  const patience = { ...PATIENCE };
  let broken: Uint8Array;
  const told = async () => valueOf(await recall());

  beforeAll(async () => {
    // A closed pane waits no longer: what it waits for is held until the session ends.
    Object.assign(PATIENCE, { noAnswer: 20_000, waitNotice: 20_000 });
    const waits = holdLongWaits();
    try {
      broken = await brokenOff();
    } finally {
      waits.restore();
      excel.close();
      Object.assign(PATIENCE, patience);
    }
  });

  /** A workbook in which the writing of a second plan can be finished, and can be taken back. */
  const brokenOff = async (): Promise<Uint8Array> => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    valueOf(await plan());
    const ground = excel.saved();
    excel.load(ground);
    valueOf(await plan());
    const requests = excel.host.faults.touchesPerRequest.length;
    const isChoice = async (file: Uint8Array): Promise<boolean> => {
      excel.load(file);
      return (await findBrokenWrite())?.hasChoice === true;
    };
    for (let request = requests; request > 0; request--) {
      excel.load(ground);
      const file = await closedAt(excel, plan, request, 0);
      if (await isChoice(file)) return file;
    }
    throw new Error("no point at which the writing could be finished and taken back");
  };

  it("ends it the safest way, and the pane tells so once when it is opened next", async () => {
    excel = await openExcel();
    excel.load(broken);
    valueOf(await check());
    expect(await findBrokenWrite()).toBeNull();
    expect((await told()).recovered).toMatchObject({ ended: "finished", hasChoice: true });
    expect((await told()).recovered).toBeNull();
  });

  it("still tells it after a second command before the pane is opened", async () => {
    excel = await openExcel();
    excel.load(broken);
    valueOf(await check());
    valueOf(await check());
    expect((await told()).recovered).toMatchObject({ ended: "finished" });
  });

  it("has nothing to tell where the command has written another plan in its place", async () => {
    excel = await openExcel();
    excel.load(broken);
    valueOf(await plan());
    const { recovered, problem } = await told();
    expect([recovered, problem]).toEqual([null, null]);
  });
});
