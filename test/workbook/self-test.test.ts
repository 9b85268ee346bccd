import type { HostCheck } from "../../src/workbook/self-test/host-check";
import { testHost } from "../../src/use-cases/test-host";
import { HOST_CHECKS, runSelfTest } from "../../src/workbook/self-test/run-self-test";
import { PATIENCE } from "../../src/workbook/run-excel";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { createPlanner } from "../../src/worker/planner-in-process";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";

jest.setTimeout(30_000);

let excel: ExcelSession;
const patience = { ...PATIENCE };

beforeEach(async () => {
  Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 2, cellEditLimit: 10 });
  excel = await openExcel();
  excel.type("Sheet1", "A1", "mine");
  excel.type("Sheet1", "B2", "=LEN(A1)");
});

afterEach(() => {
  excel.close();
  Object.assign(PATIENCE, patience);
});

const sheets = () => excel.book.sheets.map(({ name }) => name);
const leftBehind = () => [
  ...excel.book.names.map(({ name }) => name),
  ...excel.book.sheets.filter(({ name }) => /scratch/i.test(name)).map(({ name }) => name),
];

describe("the self-test", () => {
  it("passes some sixty checks on a host that keeps Excel's rules, and leaves nothing but its result", async () => {
    const tested = await testHost(createPlanner(), "en-US", []);
    expect(tested).toMatchObject({ status: "done", value: { failed: 0, absent: 0 } });
    const results = excel.column("EF_HostChecks", "Result");
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(new Set(results)).toEqual(new Set(["PASS"]));
    expect(sheets()).toEqual(["Sheet1", "Evenfield Self-Test"]);
    expect(excel.value("Evenfield Self-Test", "A3")).toBe(
      `${String(results.length)} pass, 0 fail, 0 not there`,
    );
    expect(excel.book.active?.name).toBe("Evenfield Self-Test");
    expect(leftBehind()).toEqual([]);
    expect([excel.value("Sheet1", "A1"), excel.value("Sheet1", "B2")]).toEqual(["mine", 4]);
  });

  it("tells which check fails and with what, and goes on with the others", async () => {
    excel.host.faults.add({
      when: { member: "WorksheetFreezePanes.freezeRows" },
      then: { code: "NotImplemented" },
      times: 1,
    });
    const results = await runSelfTest(HOST_CHECKS, {});
    expect(results).toHaveLength(HOST_CHECKS.length);
    const failed = results.filter(({ outcome }) => outcome !== "pass");
    expect(failed).toMatchObject([
      { name: "Rows and columns are frozen", outcome: "fail", expected: "done" },
    ]);
    expect(failed[0]?.found).toMatch(/^NotImplemented/);
    expect(leftBehind()).toEqual([]);
  });

  it("says what is not there where this Excel does not claim it, and what comes out wrong", async () => {
    const [first] = HOST_CHECKS;
    if (!first) throw new Error("no checks");
    const checks: HostCheck[] = [
      { ...first, needs: "1.99" },
      { ...first, expected: "something else" },
    ];
    const results = await runSelfTest(checks, {});
    expect(results.map(({ outcome, found }) => [outcome, found])).toEqual([
      ["absent", "ExcelApi 1.99 is not there"],
      ["fail", "1234567"],
    ]);
  });

  it("leaves the user's sheets and no rest of its own whichever request fails", async () => {
    const own = () => JSON.stringify([sheets(), excel.value("Sheet1", "A1"), excel.value("Sheet1", "B2")]);
    const before = own();
    const checks = HOST_CHECKS.filter(({ area }) => area === "Sheets" || area === "Storage");
    excel.host.faults.clear();
    await runSelfTest(checks, {});
    const requests = excel.host.faults.requestCount;
    for (let request = 1; request < requests; request += 7) {
      excel.host.faults.clear();
      excel.host.faults.add({ when: { request }, then: { code: "GeneralException" }, times: 1 });
      const failure = await runSelfTest(checks, {}).then(
        () => null,
        (error: unknown) => error,
      );
      excel.host.faults.clear();
      expect(failure === null || failure instanceof WorkbookError).toBe(true);
      expect([request, own(), leftBehind()]).toEqual([request, before, []]);
    }
  });

  it("stops at once where it is cancelled, and clears away", async () => {
    const stop = new AbortController();
    const stopped = runSelfTest(HOST_CHECKS, {
      signal: stop.signal,
      onDone: (done) => {
        if (done === 5) stop.abort();
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: "CANCELLED" });
    expect(leftBehind()).toEqual([]);
  });
});
