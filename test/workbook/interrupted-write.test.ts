import { findBrokenWrite, recoverWrite, type RecoverWish } from "../../src/workbook/recover-write";
import { PATIENCE } from "../../src/workbook/run-excel";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellsOf } from "../support/cells-of";
import { closedAt } from "../support/close-pane";
import { IS_FULL } from "../support/fault-effects";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { holdLongWaits } from "../support/long-waits";
import { tinyDescription } from "../support/tiny-description";

/** The change of places and what comes after it is within so many requests of the end. */
const REQUESTS_AT_THE_END = 24;

/**
 * The pane is closed at each request of a writing, before it and half way through it, the file is saved as it is then
 * and opened again. Whatever is answered, the workbook is the old one or the new one, entire, with the user's formulas.
 */
describe("a writing that ended with the pane", () => {
  const patience = { ...PATIENCE };
  let excel: ExcelSession;
  let waits: ReturnType<typeof holdLongWaits>;
  let ground: Uint8Array;
  let states: { readonly old: string; readonly new: string };
  let touches: readonly number[];

  beforeAll(async () => {
    Object.assign(PATIENCE, { repeatPauses: [1, 1], noAnswer: 20_000, waitNotice: 20_000 });
    excel = await openExcel();
    waits = holdLongWaits();
    await writeWorkbook(tinyDescription(10));
    excel.type("Sheet1", "A1", "mine");
    excel.type("Sheet1", "B1", "=SUM(EF_Assignments[Potential])");
    excel.type("Sheet1", "B2", "='Territory Assignments'!A2");
    ground = excel.saved();
    excel.load(ground);
    const old = stateOf(excel);
    await writeWorkbook(tinyDescription(7));
    touches = [...excel.host.faults.touchesPerRequest];
    excel.load(excel.saved());
    states = { old, new: stateOf(excel) };
  });

  afterAll(() => {
    waits.restore();
    excel.close();
    Object.assign(PATIENCE, patience);
  });

  const writingClosedAt = (request: number, after: number): Promise<Uint8Array> => {
    excel.load(ground);
    return closedAt(excel, () => writeWorkbook(tinyDescription(7)), request, after);
  };

  /** What the workbook is once an interrupted writing was ended in that way, and what is said of it. */
  const ended = async (file: Uint8Array, wish: RecoverWish): Promise<string> => {
    excel.load(file);
    const told: string[] = [];
    const end = await recoverWrite({ onRecovered: (one) => told.push(one.ended) }, wish);
    // As it is opened the next time.
    excel.load(excel.saved());
    const is = stateOf(excel);
    const became = is === states.old ? "old" : is === states.new ? "new" : `neither (${is.slice(0, 400)})`;
    expect(told).toEqual(end === "nothing" ? [] : [end]);
    return became;
  };

  /** Both answers at each point of closing, with what can be chosen there. */
  const endings = async (file: Uint8Array): Promise<string> => {
    excel.load(file);
    const broken = await findBrokenWrite();
    const untouched = excel.saved();
    if (broken === null) return `nothing to end: ${await ended(untouched, "safest")}`;
    const wishes: readonly RecoverWish[] = ["safest", "finish", "keepPrevious"];
    const become: string[] = [];
    for (const wish of wishes) become.push(`${wish} ${await ended(untouched, wish)}`);
    return `${broken.hasChoice ? "a choice" : "no choice"}: ${become.join(", ")}`;
  };

  it("leaves the old plan or the new one, entire, whatever is answered", async () => {
    expect(states.new).not.toBe(states.old);
    const swap = touches.length - REQUESTS_AT_THE_END;
    const seen = new Set<string>();
    const broken: string[] = [];
    for (const [at, calls] of touches.entries()) {
      // While sheets are staged one point is like another; all are tried where they change places.
      if (!IS_FULL && at < swap && at % 6 !== 0) continue;
      for (const after of [0, Math.ceil(calls / 2)]) {
        const outcome = await endings(await writingClosedAt(at + 1, after));
        seen.add(outcome);
        if (outcome.includes("neither"))
          broken.push(`request ${String(at + 1)} after ${String(after)}: ${outcome}`);
      }
    }
    expect(broken).toEqual([]);
    expect([...seen].sort()).toEqual([
      "a choice: safest new, finish new, keepPrevious old",
      "no choice: safest new, finish new, keepPrevious new",
      "no choice: safest old, finish old, keepPrevious old",
      "nothing to end: new",
      "nothing to end: old",
    ]);
  }, 120_000);

  /** The first point of closing at which both answers are possible, with all new sheets in place. */
  const inPlace = async (): Promise<Uint8Array> => {
    for (let request = touches.length - REQUESTS_AT_THE_END; request <= touches.length; request++) {
      const file = await writingClosedAt(request, 0);
      excel.load(file);
      const broken = await findBrokenWrite();
      if (broken?.hasChoice === true && broken.inPlace === broken.sheets.length) return file;
    }
    throw new Error("the writing never has its sheets in place beside the old ones");
  };

  it("tells which sheets it was about, how far it came and when it began", async () => {
    excel.load(await inPlace());
    const described = tinyDescription(7).sheets.map(({ role, name }) => ({ role, name }));
    const broken = await findBrokenWrite();
    expect(broken).toMatchObject({
      sheets: described,
      inPlace: described.length,
      replaced: described.length,
    });
    expect(Date.now() - Date.parse(broken?.begun ?? "")).toBeLessThan(600_000);
  });

  it("can be closed again while the previous plan is put back, and answered either way while there is a choice", async () => {
    const file = await inPlace();
    excel.load(file);
    excel.host.faults.clear();
    await recoverWrite({}, "keepPrevious");
    const calls = [...excel.host.faults.touchesPerRequest];
    const seen = new Set<string>();
    for (const [at, count] of calls.entries()) {
      for (const after of [0, Math.ceil(count / 2)]) {
        excel.load(file);
        seen.add(await endings(await closedAt(excel, () => recoverWrite({}, "keepPrevious"), at + 1, after)));
      }
    }
    expect([...seen].sort()).toEqual([
      "a choice: safest new, finish new, keepPrevious old",
      "no choice: safest old, finish old, keepPrevious old",
      "nothing to end: old",
    ]);
  }, 60_000);

  it("puts the previous plan back where a sheet of the new one was deleted meanwhile", async () => {
    excel.load(await inPlace());
    const { sheets } = excel.book;
    const tables = sheets.flatMap((sheet) => sheet.tables).length;
    const fresh = sheets.findIndex(({ name }) => name === "Territory KPIs");
    sheets.splice(fresh, 1);
    expect(sheets.flatMap((sheet) => sheet.tables).length).toBeLessThan(tables);
    expect(await ended(excel.saved(), "safest")).toBe("old");
  });

  it("keeps the new sheets while a formula of the user cannot be turned back, and says which", async () => {
    excel.load(await inPlace());
    const user = excel.book.sheetNamed("Sheet1");
    // The formulas of the user read the new sheets by now.
    await swapUntilTurned();
    if (user) user.protection = { options: {}, hasPassword: false };
    await expect(recoverWrite({}, "keepPrevious")).rejects.toMatchObject({
      code: "FORMULAS_LOCKED",
      detail: { cells: "Sheet1!B1, Sheet1!B2" },
    });
    if (user) user.protection = null;
    expect(await ended(excel.saved(), "keepPrevious")).toBe("old");
  });

  /** Finishes up to the deletion of the old sheets, which Excel refuses. */
  async function swapUntilTurned(): Promise<void> {
    excel.host.faults.add({ when: { member: "Worksheet.delete" }, then: { code: "AccessDenied" }, times: 1 });
    await expect(recoverWrite({}, "finish")).rejects.toMatchObject({ code: "PROTECTED_SHEET" });
    excel.host.faults.clear();
  }
});

/** Everything that a person sees, and what is kept of the writing. */
function stateOf(excel: ExcelSession): string {
  const { book } = excel;
  const kept = JSON.stringify({
    sheets: book.sheets.map(({ name, visibility }) => [name, visibility]),
    tables: book.sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => [sheet.name, name, area])),
    names: book.names.map(({ name, formula }) => [name, formula]).sort(),
    unfinished: book.settings.has("Evenfield.write"),
  });
  return kept + cellsOf(excel, () => true);
}
