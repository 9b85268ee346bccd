import type { BoundaryMove } from "../../src/engine/model/review";
import { findData } from "../../src/use-cases/find-data";
import { hearExcelWait } from "../../src/use-cases/hear-excel-wait";
import { saveScenario } from "../../src/use-cases/keep-scenarios";
import { moveBoundary } from "../../src/use-cases/move-boundary";
import type { Outcome } from "../../src/use-cases/outcome";
import { keepSettings } from "../../src/use-cases/pane-memory";
import { placeCharts } from "../../src/use-cases/place-charts";
import { refreshChangeLog } from "../../src/use-cases/refresh-change-log";
import { run } from "../../src/use-cases/run";
import { saveReview } from "../../src/use-cases/save-review";
import { testHost } from "../../src/use-cases/test-host";
import { previewPlan, type WrittenPlan } from "../../src/use-cases/write-plan";
import { writeWarningLine } from "../../src/use-cases/write-warning-line";
import { warningWords } from "../../src/taskpane/strings/en/write";
import { insertSample } from "../../src/workbook/insert-sample";
import { PATIENCE } from "../../src/workbook/run-excel";
import { createPlanner } from "../../src/worker/planner-in-process";
import { tableBody } from "../../workbench/excel-host/model/table";
import { cellsOf } from "../support/cells-of";
import {
  changedWorkbook,
  FACTS,
  planAgain,
  USER_SHEETS,
  valueOf,
  write,
  type ChangedWorkbook,
} from "../support/changed-workbook";
import { cellOf } from "../support/edit-by-hand";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { holdLongWaits } from "../support/long-waits";
import { stopTheDate } from "../support/same-minute";

/**
 * What happens around a writing in a real office: sheets are protected, renamed and deleted, a colleague types, a cell
 * is being edited, the pane is closed. What the user is told, and that nothing is lost.
 */

jest.setTimeout(240_000);

const patience = { ...PATIENCE };
let ground: ChangedWorkbook;
let excel: ExcelSession;
let waits: ReturnType<typeof holdLongWaits>;

beforeAll(async () => {
  stopTheDate();
  Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 1, cellEditLimit: 30, noAnswer: 20_000 });
  ground = await changedWorkbook();
  excel = await openExcel(ground.bytes);
  waits = holdLongWaits();
  await planAgain(ground.planner);
});

beforeEach(() => {
  excel.load(ground.bytes);
});

afterAll(() => {
  waits.restore();
  excel.close();
  Object.assign(PATIENCE, patience);
  jest.useRealTimers();
});

const all = (): string => cellsOf(excel, () => true);
const userCells = (): string => cellsOf(excel, (name) => USER_SHEETS.includes(name));
const sheets = (): string[] => excel.book.sheets.map(({ name }) => name);

/** What a person is told of a problem, with its code. */
const told = (outcome: Outcome<unknown>): string =>
  outcome.status === "problem" ? `${outcome.problem.code}: ${outcome.problem.message}` : outcome.status;

/** Does something when the request of that number comes, as somebody else would. */
function meanwhile(request: number, act: () => void): void {
  excel.host.faults.clear();
  excel.host.faults.add({
    when: {
      matches: (_, at) => {
        if (at === request) act();
        return false;
      },
    },
    then: { delay: 0 },
  });
}

async function renamed(name: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).name = to;
    await context.sync();
  });
}

async function deleted(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

const MOVE: BoundaryMove = {
  ...{ from: "House", to: "Carlos Vega", fromBefore: 0, fromAfter: 0, toBefore: 0, toAfter: 0 },
  ...{ kmBefore: 0, kmAfter: 0 },
  accounts: [{ account: 0, id: "A-1", name: "Alder Supply", amount: 100, isCustomer: true, extraKm: 0 }],
};
const SAMPLE = { sheets: [{ name: "S", table: "S", headers: ["a"], formats: ["@"], rows: [["1"]] }] };

describe("a protected sheet", () => {
  it.each([
    ["Territory Assignments", "writing a plan", () => write(ground.planner)],
    ["Territory Assignments", "moving accounts", () => moveBoundary(MOVE)],
    ["Scenarios", "saving a scenario", () => saveScenario(ground.planner, "x", "", FACTS)],
    ["Change Log", "adding hand edits", () => refreshChangeLog(ground.planner, FACTS)],
    ["Change Log", "saving a review", () => saveReview(ground.planner, ground.held, FACTS)],
  ] as const)(
    "(%s) stops %s before a cell is written, and is named with the way out",
    async (name, _, work) => {
      const sheet = excel.book.sheetNamed(name);
      if (sheet) sheet.protection = { options: {}, hasPassword: false };
      const before = all();
      expect(told(await work())).toBe(
        `PROTECTED_SHEET: “${name}” is protected, so it cannot be changed; unprotect it (Review, Unprotect Sheet) and try again. No sheet was changed`,
      );
      expect(all()).toBe(before);
    },
  );

  it("is named with all others that are", async () => {
    for (const name of ["Segments", "Tie-Out"]) {
      const sheet = excel.book.sheetNamed(name);
      if (sheet) sheet.protection = { options: {}, hasPassword: false };
    }
    expect(told(await write(ground.planner))).toMatch(
      /^PROTECTED_SHEET: “(Segments|Tie-Out)” is protected, so it cannot be changed \(also protected: “(?!\1)(Segments|Tie-Out)”\); unprotect/,
    );
  });

  it("of the user does not matter", async () => {
    const sheet = excel.book.sheetNamed("Accounts");
    if (sheet) sheet.protection = { options: {}, hasPassword: true };
    expect(told(await write(ground.planner))).toBe("done");
  });
});

describe("a workbook whose structure is protected", () => {
  it.each([
    ["writing a plan", () => write(ground.planner)],
    ["saving a scenario", () => saveScenario(ground.planner, "x", "", FACTS)],
    ["placing the charts", () => placeCharts(ground.planner, FACTS)],
    ["inserting the sample", () => run(() => insertSample(SAMPLE))],
    ["testing this Excel", () => testHost(ground.planner, "en-US", [])],
  ] as const)("stops %s with the way out, and nothing is changed", async (_, work) => {
    excel.book.structureProtected = true;
    const before = all();
    expect(told(await work())).toMatch(/^PROTECTED_WORKBOOK: .*unprotect it \(Review, Protect Workbook\)/);
    expect(all()).toBe(before);
  });

  it("still lets accounts be moved, which adds no sheet", async () => {
    excel.book.structureProtected = true;
    expect(told(await moveBoundary(MOVE))).toBe("done");
  });
});

describe("a sheet of the plan that the user has renamed", () => {
  it("is still the plan's: it is read, and replaced under its own name", async () => {
    for (const name of ["Territory Assignments", "Scenarios", "Plan Settings"])
      await renamed(name, `My ${name}`);
    expect(told(await saveScenario(ground.planner, "Second", "", FACTS))).toBe("done");
    expect(told(await write(ground.planner))).toBe("done");
    expect(sheets().filter((name) => name.startsWith("My "))).toEqual([]);
    expect(sheets().filter((name) => /Assignments|Scenarios|Settings/.test(name))).toHaveLength(3);
    expect(excel.column("EF_Scenarios", "Name")).toEqual(expect.arrayContaining(["Base", "Second"]));
  });
});

describe("a sheet of a list that the user has renamed or deleted since it was read", () => {
  it.each([
    ["renamed", (list: string) => renamed(list, `My ${list}`)],
    ["deleted", (list: string) => deleted(list)],
  ])("(%s) is named before anything is written", async (_, change) => {
    for (const list of ["Accounts", "Reps"]) {
      excel.load(ground.bytes);
      await change(list);
      const before = all();
      expect(told(await write(ground.planner))).toBe(
        `LIST_MISSING: The sheet “${list}”, which this plan was made from, is not in the workbook any more; it was renamed or deleted since it was read, so give it its name back, or read the data again and plan anew. No sheet was changed`,
      );
      expect(all()).toBe(before);
    }
  });

  it("is found again under its new name when the data are read again, and the plan is written", async () => {
    const planner = createPlanner();
    await renamed("Accounts", "Customers");
    await planAgain(planner);
    expect(told(await write(planner))).toBe("done");
    expect(inputsAre("Customers")).toBe("PASS");
  });

  it("whose rows were sorted is told on Tie-Out, and the plan goes by the IDs", async () => {
    const planner = createPlanner();
    excel.load(ground.asPlanned);
    const holdings = (): string[] => {
      const territories = excel.column("EF_Assignments", "Territory");
      return excel
        .column("EF_Assignments", "Account ID")
        .map((id, row) => `${String(id)}: ${String(territories[row])}`)
        .sort();
    };
    const before = holdings();
    expect(inputsAre("Accounts")).toBe("PASS");
    for (const letter of "ABCDEF") {
      const [first, other] = [2, 6].map((row) => excel.value("Accounts", `${letter}${String(row)}`));
      excel.type("Accounts", `${letter}2`, other as string | number | null);
      excel.type("Accounts", `${letter}6`, first as string | number | null);
    }
    expect(inputsAre("Accounts")).toBe("FAIL");
    await planAgain(planner);
    expect(told(await write(planner))).toBe("done");
    expect(inputsAre("Accounts")).toBe("PASS");
    expect(holdings()).toEqual(before);
  });
});

/** Result of the check that holds a list's columns against what was read. */
function inputsAre(sheet: string): unknown {
  const check = `Inputs unchanged since the run: columns of ${sheet}`;
  return excel.column("EF_Checks", "Result")[excel.column("EF_Checks", "Check").indexOf(check)];
}

describe("a sheet of the plan that the user has deleted", () => {
  it.each(["Territory KPIs", "Quota Allocation", "Plan Settings", "Change Log"])(
    "(%s) does not keep a plan from being written again, and nothing of the user's is lost",
    async (name) => {
      await deleted(name);
      const mine = userCells();
      expect(told(await findData(ground.planner))).toBe("done");
      expect(told(await write(ground.planner))).toBe("done");
      expect(sheets()).toContain(name);
      expect(userCells()).toBe(mine);
    },
  );

  it("is named where another sheet reads it, before anything is written", async () => {
    await deleted("Territory KPIs");
    const before = all();
    const works = [
      ["Scenarios", () => saveScenario(ground.planner, "x", "", FACTS)],
      ["Charts", () => placeCharts(ground.planner, FACTS)],
    ] as const;
    for (const [reader, work] of works) {
      expect(told(await work())).toBe(
        `SHEET_MISSING: The table EF_Territories is gone from this workbook, and “${reader}” reads it; write the plan again, which makes it anew. No sheet was changed`,
      );
    }
    expect(all()).toBe(before);
  });
});

describe("what a colleague types while sheets are written anew", () => {
  it.each([
    ["an owner", "Territory Assignments", "EF_Assignments", "Territory", 5, "House"],
    ["a quota", "Quota Allocation", "EF_Quotas", "Override", 1, 77],
    ["a reason", "Change Log", "EF_Changes", "Reason", 1, "agreed in the call"],
    ["a note", "Scenarios", "EF_Scenarios", "Note", 1, "as agreed"],
  ] as const)("(%s) stops the write, and stands", async (_, sheet, table, header, row, content) => {
    meanwhile(120, () => {
      excel.type(sheet, cellOf(excel, table, header, row), content);
    });
    expect(told(await write(ground.planner))).toBe(
      `CHANGED_MEANWHILE: “${sheet}” was changed while it was being written anew; what was typed stands, so write again. No sheet was changed`,
    );
    excel.host.faults.clear();
    expect(excel.column(table, header)[row]).toBe(content);
    expect(sheets().filter((name) => name.includes("(new)"))).toEqual([]);
    expect(told(await write(ground.planner))).toBe("done");
  });

  it("is kept in the user's own sheets, whenever it comes", async () => {
    meanwhile(100, () => {
      excel.type("Notes", "B7", "theirs");
    });
    expect(told(await write(ground.planner))).toBe("done");
    expect(excel.value("Notes", "B7")).toBe("theirs");
  });
});

describe("the user's own formulas over the plan", () => {
  it("read the new plan as they read the old one, by table, by cell and by name", async () => {
    const FORMULAS = ["=SUM(EF_Territories[Accounts])", "='Territory KPIs'!A6", "=EF_QuotaTarget*2"];
    FORMULAS.forEach((formula, at) => {
      excel.type("Notes", `A${String(at + 4)}`, formula);
    });
    const shown = () => FORMULAS.map((_, at) => excel.value("Notes", `A${String(at + 4)}`));
    const mine = userCells();
    expect(shown()[0]).toBe(6);
    const kpis = excel.value("Territory KPIs", "A6");
    expect(told(await write(ground.planner))).toBe("done");
    expect(shown()).toEqual([8, kpis, 960]);
    const texts = (state: string) => /"Notes".*$/.exec(state)?.[0].match(/\[\d+,"[^"]*"\]/g);
    expect(texts(userCells())).toEqual(texts(mine));
  });

  it("are told where the new plan has no longer what they read", async () => {
    const { sheet, table } = excel.book.tableNamed("EF_Territories") ?? {};
    if (!sheet || !table) throw new Error("the plan has territories");
    await Excel.run(async (context) => {
      const added = context.workbook.tables.getItem("EF_Territories").columns.add();
      added.name = "Mine";
      await context.sync();
    });
    expect(tableBody(table).bottom).toBeGreaterThan(0);
    excel.type("Notes", "A4", "=SUM(EF_Territories[Mine])");
    const written = valueOf(await write(ground.planner)) as WrittenPlan;
    expect(written.warnings.map(inEnglish)).toContain(
      "The new plan lacks what your formulas in Notes!A4 read",
    );
  });
});

describe("a cell that is being edited", () => {
  it("is waited for, and the write goes on when the edit ends", async () => {
    const heard: boolean[] = [];
    meanwhile(60, () => {
      excel.host.cellEdit = true;
      setTimeout(() => {
        excel.host.cellEdit = false;
      }, 10);
    });
    const outcome = await saveScenario(ground.planner, "Second", "", FACTS, {
      onWait: (isWaiting) => heard.push(isWaiting),
    });
    expect(told(outcome)).toBe("done");
    expect([heard[0], heard.at(-1)]).toEqual([true, false]);
  });

  it("is told where what was asked waits for it, and not where a choice is kept meanwhile", async () => {
    const heard: boolean[] = [];
    const stop = hearExcelWait((waits) => heard.push(waits));
    excel.host.cellEdit = true;
    const kept = keepSettings({}, "");
    const previewed = previewPlan(ground.planner, FACTS);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toEqual([true]);
    excel.host.cellEdit = false;
    expect([told(await previewed), told(await kept)]).toEqual(["done", "done"]);
    expect(heard).toEqual([true, false]);
    stop();
  });

  it("stops the write where the edit does not end, and the old plan stands", async () => {
    const before = all();
    meanwhile(40, () => {
      excel.host.cellEdit = true;
    });
    expect(told(await write(ground.planner))).toMatch(
      /^(CELL_EDIT|NOT_FINISHED): .*(Enter or Esc|Close and open)/,
    );
    excel.host.cellEdit = false;
    excel.host.faults.clear();
    expect(told(await findData(ground.planner))).toBe("done");
    expect(all()).toBe(before);
  });
});

describe("a pane that is closed in the middle of a write", () => {
  it.each([0.3, 0.6, 0.97])(
    "(after %p of it) leaves a workbook that the next one tidies up: the old plan or the new, entire",
    async (share) => {
      const before = all();
      excel.host.faults.clear();
      valueOf(await write(ground.planner));
      const requests = excel.host.faults.requestCount;
      excel.load(excel.saved());
      const [after, tabs] = [all(), sheets()];

      excel.load(ground.bytes);
      const last = Math.round(requests * share);
      excel.host.faults.add({ when: { matches: (_, at) => at > last }, then: { hang: true }, times: 10_000 });
      const stopped = new Promise<void>((resolve) => {
        meanwhileHung(resolve);
      });
      void write(ground.planner);
      await stopped;

      // The file as it was saved then is opened again, with a pane that knows nothing.
      excel.load(excel.saved());
      expect(told(await findData(createPlanner()))).toBe("done");
      const isNew = all() === after;
      expect([isNew ? tabs : sheets(), all()]).toEqual(isNew ? [sheets(), after] : [sheets(), before]);
      expect(sheets().filter((name) => /\((new|previous)/.test(name))).toEqual([]);
      expect([...excel.book.settings.keys()]).not.toContain("Evenfield.write");
    },
  );
});

/** Calls back once a request hangs. */
/** A warning as the command line says it. */
function inEnglish(warning: WrittenPlan["warnings"][number]): string {
  return writeWarningLine(warning, warningWords, ({ message }) => message);
}

function meanwhileHung(then: () => void): void {
  const { log } = excel.host;
  const look = (): void => {
    if (log.some(({ error }) => error === "(no answer)")) then();
    else setTimeout(look, 5);
  };
  look();
}

describe("another workbook in front", () => {
  it("lets the plan be written, and says that its first page could not be shown", async () => {
    excel.host.faults.clear();
    excel.host.faults.add({ when: { member: "Worksheet.activate" }, then: { code: "InvalidSelection" } });
    const written = valueOf(await write(ground.planner)) as WrittenPlan;
    expect(written.warnings.map(inEnglish).join()).toMatch(
      /The first page could not be shown \(Another workbook is in front/,
    );
  });
});
