import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import type { Progress } from "../engine/model/progress";
import type { SheetOutline, SheetSample } from "../engine/model/raw-sheet";
import type { Settings } from "../engine/model/settings";
import type { Health, Planner } from "../worker/planner";
import { countHiddenRows, readSheet } from "../workbook/read-workbook";
import type { Outcome } from "./outcome";
import { run, stoppable, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";

/** Share of the job that reading the cells takes, measured at 10,000 and 50,000 accounts; the rest is the engine's. */
const READING = 0.3;
/** Accounts a territory of a plan without reps gets, as a first suggestion. */
const ACCOUNTS_A_TERRITORY = 50;

/** What checking found, and the settings it suggests beyond those given. */
export interface CheckedData {
  readonly health: Health;
  readonly suggested: Partial<Settings>;
}

/**
 * Reads the mapped sheets whole, in blocks, and says whether they can be planned. Where there
 * are no reps and no number of territories is set, one territory for 50 accounts is suggested.
 */
export function checkData(
  planner: Planner,
  samples: readonly SheetSample[],
  mapping: WorkbookMapping,
  settings: Partial<Settings>,
  options: UseCaseOptions = {},
): Promise<Outcome<CheckedData>> {
  return run(async () => {
    await readMapped(planner, samples, mapping, options);
    const check = (given: Partial<Settings>) =>
      stoppable(planner, options.signal, () =>
        planner.check(mapping, given, (progress) => {
          options.onProgress?.({ ...progress, fraction: READING + (1 - READING) * progress.fraction });
        }),
      );
    const health = await check(settings);
    const asksForTerritories = health.reps.active === 0 && health.settings.territories === null;
    if (!asksForTerritories || health.accounts.plannable === 0) return { health, suggested: {} };
    const suggested = {
      territories: Math.max(1, Math.round(health.accounts.plannable / ACCOUNTS_A_TERRITORY)),
    };
    return { health: await check({ ...settings, ...suggested }), suggested };
  });
}

async function readMapped(
  planner: Planner,
  samples: readonly SheetSample[],
  mapping: WorkbookMapping,
  options: UseCaseOptions,
): Promise<void> {
  const lists = [...mapping.entities, ...(mapping.compared ?? [])];
  const blocks = samples.filter(({ key }) => lists.some((list) => list.key === key));
  const total = blocks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let before = 0;
  for (const sample of blocks) {
    stopIfAborted(options.signal);
    const { numberFormats } = sample;
    const outline = outlineOf(sample);
    await planner.beginSheet(outline, numberFormats, await countHiddenRows(outline, options));
    const start = before;
    await readSheet(
      outline,
      async (firstRow, columns, errorCells) => {
        const done = firstRow + (columns[0]?.kinds.length ?? 0);
        await planner.addRows(outline.key, firstRow, columns, errorCells);
        options.onProgress?.(rowsRead(outline.sheet, done, outline.rowCount, start, total));
      },
      options,
    );
    before += outline.rowCount;
  }
}

function rowsRead(sheet: string, done: number, rows: number, before: number, total: number): Progress {
  return {
    phase: sheet,
    isSheet: true,
    done,
    total: rows,
    fraction: (READING * (before + done)) / Math.max(1, total),
  };
}

/** The place of a block without its first rows, which must not travel with every call. */
function outlineOf(sample: SheetSample): SheetOutline {
  const { key, sheet, table, firstRow, firstColumn, rowCount, columnCount, hidden } = sample;
  const { formulaColumns, below } = sample;
  return {
    ...{ key, sheet, table, firstRow, firstColumn, rowCount, columnCount, hidden },
    ...(formulaColumns === undefined ? {} : { formulaColumns }),
    ...(below === undefined ? {} : { below }),
  };
}
