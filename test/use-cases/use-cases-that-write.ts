import type { BoundaryMove } from "../../src/engine/model/review";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { openCleanCopy } from "../../src/use-cases/clean-copy";
import { confirmColumns } from "../../src/use-cases/confirm-columns";
import { doJob } from "../../src/use-cases/do-job";
import { findData } from "../../src/use-cases/find-data";
import { fitInAccounts } from "../../src/use-cases/fit-in-accounts";
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  retitleScenario,
  saveNewScenario,
  saveScenario,
} from "../../src/use-cases/keep-scenarios";
import { moveBoundary, putBack } from "../../src/use-cases/move-boundary";
import { moveByHand } from "../../src/use-cases/move-by-hand";
import type { Outcome } from "../../src/use-cases/outcome";
import { keepDraft } from "../../src/use-cases/keep-draft";
import { keepProblem, keepRecovered, keepSettings } from "../../src/use-cases/pane-memory";
import { placeCharts } from "../../src/use-cases/place-charts";
import { refreshChangeLog } from "../../src/use-cases/refresh-change-log";
import { run, type UseCaseOptions } from "../../src/use-cases/run";
import { saveReview } from "../../src/use-cases/save-review";
import { testHost } from "../../src/use-cases/test-host";
import { writeHealth } from "../../src/use-cases/write-health";
import { insertSample } from "../../src/workbook/insert-sample";
import type { ExcelSession } from "../support/excel-session";
import { FACTS, planAgain, valueOf, write, type ChangedWorkbook } from "../support/changed-workbook";

/** A use case that changes the workbook, to be tried through faults. */
export interface WritingUseCase {
  /** "saving a review" */
  readonly what: string;
  /** The exported functions whose writing this is. */
  readonly covers: readonly string[];
  /** Brings the planner to where the work begins, once; none: as the written plan was planned. */
  readonly prepare?: (ground: ChangedWorkbook, excel: ExcelSession) => Promise<void>;
  /** What can be cancelled takes the signal. */
  readonly work: (ground: ChangedWorkbook, options?: UseCaseOptions) => Promise<Outcome<unknown>>;
  /** Takes back what a work that was done has changed in the planner. */
  readonly after?: (ground: ChangedWorkbook) => Promise<unknown>;
  /** What it writes is the same as another one's: a part of its faults tells as much. */
  readonly isLike?: string;
  /** A sheet that tells of the faults themselves, and so is neither the old one nor the new one. */
  readonly tells?: string;
  /** It leaves the workbook as it is in any case. */
  readonly keepsWorkbook?: boolean;
}

/** The two accounts whose owners were changed by hand go on from there. */
const MOVE: BoundaryMove = {
  from: "House",
  to: "Carlos Vega",
  accounts: ["A-1", "A-2"].map((id, account) => {
    return { account, id, name: id, amount: 100, isCustomer: true, extraKm: 0 };
  }),
  fromBefore: 0,
  fromAfter: 0,
  toBefore: 0,
  toAfter: 0,
  kmBefore: 0,
  kmAfter: 0,
};

const SAMPLE = {
  sheets: ["Accounts", "Reps"].map((name) => ({
    name,
    table: name,
    headers: ["ID", "Name"],
    formats: ["@", "@"],
    rows: Array.from({ length: 5 }, (_, row) => [`S-${String(row)}`, `Sample ${String(row)}`]),
  })),
};

/** A writing that a command of the ribbon has found broken off. */
const FINISHED = {
  begun: "2026-11-01T08:00:00.000Z",
  sheets: [{ role: "dataHealth", name: "Data Health" }],
  inPlace: 1,
  replaced: 1,
  hasChoice: true,
  ended: "finished",
} as const;

const STOPPED = { kind: "input", code: "NO_REPS", message: "no reps", detail: {} } as const;

/** Kept apart from the table: the list of accounts has one more when they are fitted in. */
async function oneMoreAccount({ planner }: ChangedWorkbook, excel: ExcelSession): Promise<void> {
  for (const [at, value] of ["A-9", "Ivy Glass", 34.1, -118.25, "", 100].entries()) {
    excel.type("Accounts", `${"ABCDEF".charAt(at)}10`, value);
  }
  await planAgain(planner);
  valueOf(await fitInAccounts(planner, {}));
}

export const USE_CASES_THAT_WRITE: readonly WritingUseCase[] = [
  {
    what: "writing a plan",
    covers: ["writePlan", "planFromRibbon", "refreshFromRibbon"],
    work: ({ planner }, options) => write(planner, options),
  },
  {
    what: "restoring the plan before",
    covers: [],
    isLike: "writing a plan",
    prepare: async ({ planner, previous }) => void valueOf(await activateScenario(planner, previous)),
    work: ({ planner }, options) => write(planner, options),
  },
  {
    what: "writing a saved scenario",
    covers: [],
    isLike: "writing a plan",
    prepare: async ({ planner, saved }) => void valueOf(await activateScenario(planner, saved)),
    work: ({ planner }, options) => write(planner, options),
  },
  {
    what: "writing what a what-if job has made",
    covers: [],
    isLike: "writing a plan",
    prepare: async ({ planner }) => {
      const leaves = { kind: "repLeaves", rep: "R-2", from: 46_400, accountsTo: "openSeat" } as const;
      valueOf(await doJob(planner, leaves));
    },
    work: ({ planner }, options) => write(planner, options),
  },
  {
    what: "saving a review",
    covers: ["saveReview", "reviewFromRibbon"],
    work: ({ planner, held }, options) => saveReview(planner, held, FACTS, options),
  },
  {
    what: "saving a scenario",
    covers: ["saveScenario"],
    work: ({ planner }, options) => saveScenario(planner, "Second", "", FACTS, options),
  },
  {
    what: "saving a scenario beside the others",
    covers: ["saveNewScenario"],
    isLike: "saving a scenario",
    work: ({ planner }, options) => saveNewScenario(planner, "Base", FACTS, options),
  },
  {
    what: "adding a variant of a scenario",
    covers: ["addScenario"],
    isLike: "saving a scenario",
    work: ({ planner, saved }, options) => addScenario(planner, saved, FACTS, options),
  },
  {
    what: "renaming a scenario",
    covers: ["retitleScenario"],
    isLike: "saving a scenario",
    work: ({ planner }, options) =>
      retitleScenario(planner, "Base", { name: "Basis", note: "agreed" }, FACTS, options),
  },
  {
    what: "copying a scenario",
    covers: ["duplicateScenario"],
    isLike: "saving a scenario",
    work: ({ planner }, options) => duplicateScenario(planner, "Base", FACTS, options),
  },
  {
    what: "deleting a scenario",
    covers: ["deleteScenario"],
    isLike: "saving a scenario",
    work: ({ planner }, options) => deleteScenario(planner, "Base", FACTS, options),
  },
  {
    what: "adding hand edits to the Change Log",
    covers: ["refreshChangeLog"],
    work: ({ planner }, options) => refreshChangeLog(planner, FACTS, options),
  },
  {
    what: "placing the charts",
    covers: ["placeCharts"],
    work: ({ planner }, options) => placeCharts(planner, FACTS, options),
  },
  {
    what: "writing Data Health",
    covers: ["writeHealth", "checkFromRibbon", "answerFromRibbon"],
    work: ({ planner }) => writeHealth(planner, "en-US", {}, STOPPED),
  },
  {
    what: "testing this Excel",
    covers: ["testHost"],
    tells: "Evenfield Self-Test",
    work: ({ planner }, options) => testHost(planner, "en-US", [], options),
  },
  {
    what: "moving the accounts of a boundary",
    covers: ["moveBoundary"],
    work: () => moveBoundary(MOVE),
  },
  {
    what: "putting them back",
    covers: ["putBack"],
    work: () => {
      const undo = ["A-1", "A-2"].map((accountId) => ({
        ...{ accountId, from: "House" },
        ...{ put: "Priya Nair", to: "Priya Nair" },
      }));
      return putBack({ from: "Priya Nair", to: "House", count: 2, undo });
    },
  },
  {
    what: "moving accounts by hand",
    covers: ["moveByHand", "lockByHand", "undoByHand", "redoByHand"],
    work: ({ planner }) => moveByHand(planner, true, [6, 7], 0, "asked for"),
    after: ({ planner }) => planner.undoStep(),
  },
  {
    what: "inserting the sample",
    covers: ["insertSampleData"],
    work: (_, options) => run(() => insertSample(SAMPLE, options)),
  },
  {
    what: "keeping the confirmed columns",
    covers: ["confirmColumns"],
    work: ({ found: { survey, proposed, samples } }) => confirmColumns(survey.mapping, proposed, samples),
  },
  {
    what: "keeping the settings",
    covers: ["keepSettings"],
    work: () => keepSettings({ quotaTarget: 900 }, "today"),
  },
  {
    what: "keeping what stopped the ribbon",
    covers: ["keepProblem", "recall"],
    isLike: "keeping the settings",
    work: () => keepProblem({ quotaTarget: 900 }, STOPPED),
  },
  {
    what: "keeping how the ribbon ended a broken-off writing",
    covers: ["keepRecovered"],
    isLike: "keeping the settings",
    work: () => keepRecovered(FINISHED),
  },
  {
    what: "keeping a plan that is not written",
    covers: ["keepDraft", "dropDraft"],
    work: ({ planner }) => keepDraft(planner, "today"),
  },
  {
    what: "opening a copy",
    covers: ["openCleanCopy"],
    keepsWorkbook: true,
    work: ({ bytes }, options) =>
      openCleanCopy(
        {
          file: Buffer.from(bytes).toString("base64"),
          sheets: [],
          accounts: 8,
          territories: 2,
          leftOut: 0,
        },
        options,
      ),
  },
  {
    what: "looking at the workbook",
    covers: ["findData", "findDataOrAsk", "checkAsTyped"],
    keepsWorkbook: true,
    work: ({ planner }, options) => findData(planner, options),
  },
  {
    what: "writing a plan with accounts fitted in",
    covers: [],
    isLike: "writing a plan",
    prepare: oneMoreAccount,
    work: ({ planner }, options) => write(planner, options),
  },
];
