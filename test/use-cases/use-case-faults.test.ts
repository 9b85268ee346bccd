import { recoverWrite } from "../../src/workbook/recover-write";
import { PATIENCE } from "../../src/workbook/run-excel";
import { changedWorkbook, planAgain, valueOf, type ChangedWorkbook } from "../support/changed-workbook";
import { ACCIDENTS, tryAccident } from "../support/accidents";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { IS_FULL } from "../support/fault-effects";
import { stateOf, trialsOf, tryOut } from "../support/fault-grid";
import { holdLongWaits } from "../support/long-waits";
import { stopTheDate } from "../support/same-minute";
import { USE_CASES_THAT_WRITE } from "./use-cases-that-write";

/**
 * Every request of every use case that writes is refused, never answered, or answered late, in a workbook with a plan,
 * scenarios, a plan before it and owners changed by hand. Afterwards, as the next start of the pane leaves it, the
 * workbook is the old one or the new one, entire, and the user's sheets are as they were, cell by cell. As a matter of
 * course a sample is tried, another with each EVENFIELD_FAULT_SEED; EVENFIELD_FAULTS=all tries every request.
 */

/** Faults that are tried of each use case as a matter of course; one where it is like another. */
const SAMPLE = 4;
/** Another seed tries other faults. */
const SEED = Number(process.env["EVENFIELD_FAULT_SEED"] ?? 1);
/** What other people do meanwhile is tried whole, too. */
const ALL_ACCIDENTS = IS_FULL || process.env["EVENFIELD_ACCIDENTS"] === "all";
/** EVENFIELD_FAULT_CASES=scenario tries the use cases of that name. */
const ONLY = new RegExp(process.env["EVENFIELD_FAULT_CASES"] ?? "", "i");

jest.setTimeout(ALL_ACCIDENTS ? 3_600_000 : 240_000);

describe("use cases that write, through faults", () => {
  const patience = { ...PATIENCE };
  let ground: ChangedWorkbook;
  let excel: ExcelSession;
  let waits: ReturnType<typeof holdLongWaits>;

  beforeAll(async () => {
    // What is written at the same minute is the same.
    stopTheDate();
    Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 1, cellEditLimit: 20, noAnswer: 20_000 });
    ground = await changedWorkbook();
    excel = await openExcel(ground.bytes);
    waits = holdLongWaits();
  });

  afterAll(() => {
    waits.restore();
    excel.close();
    Object.assign(PATIENCE, patience);
    jest.useRealTimers();
  });

  const chosen = USE_CASES_THAT_WRITE.filter(({ what }) => ONLY.test(what));

  it.each(chosen.map((one) => [one.what, one] as const))(
    "%s leaves the old workbook or the new one, entire",
    async (what, useCase) => {
      excel.load(ground.bytes);
      if (useCase.prepare === undefined) await planAgain(ground.planner);
      else await useCase.prepare(ground, excel);
      excel.load(ground.bytes);
      const old = stateOf(excel, useCase);
      excel.host.faults.clear();
      valueOf(await useCase.work(ground));
      const touches = [...excel.host.faults.touchesPerRequest];
      await useCase.after?.(ground);
      await recoverWrite();
      const states = { old, new: stateOf(excel, useCase) };
      expect(states.new.user).toBe(old.user);
      expect(states.new.all === old.all).toBe(useCase.keepsWorkbook === true || useCase.tells !== undefined);

      const trials = trialsOf(touches);
      const isLike = useCase.isLike !== undefined;
      const oneOf = IS_FULL ? 1 : Math.ceil(trials.length / (isLike ? 1 : SAMPLE));
      const tried = trials.filter((_, at) => (at * 7919 + SEED * 104_729 + what.length) % oneOf === 0);
      excel.load(ground.bytes);
      const before = process.cpuUsage();
      const broken: string[] = [];
      for (const trial of tried) {
        const wrong = await tryOut(useCase, ground, { excel, waits }, states, trial);
        if (wrong !== "") broken.push(wrong);
      }
      for (const [at, accident] of ACCIDENTS.entries()) {
        // Before the first request, the last, and one between.
        const requests = [...new Set([1, Math.ceil(touches.length / 2), touches.length])];
        const isTried = (number: number): boolean =>
          ALL_ACCIDENTS || number === (what.length + SEED) % (ACCIDENTS.length * requests.length);
        for (const [n, request] of requests.entries()) {
          if (!isTried(at * requests.length + n)) continue;
          const wrong = await tryAccident(useCase, ground, excel, states, accident, request);
          if (wrong !== "") broken.push(wrong);
        }
      }
      excel.load(ground.bytes);
      if (IS_FULL) {
        const { user, system } = process.cpuUsage(before);
        const seconds = Math.round((user + system) / 1e6);
        process.stdout.write(
          `${what}: ${String(tried.length)} faults in ${String(touches.length)} requests, ${String(seconds)} s\n`,
        );
      }
      expect(broken).toEqual([]);
    },
  );
});
