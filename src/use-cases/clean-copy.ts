import { rowsOf } from "../engine/model/cell-column";
import type { CleanCopy, CopyChoice, CopyReader, CopyRequest } from "../engine/model/clean-copy";
import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import type { SheetSample } from "../engine/model/raw-sheet";
import type { WrittenPlanTables } from "../engine/model/written-table";
import { COPY_TABLES } from "../report/copies/copy-headers";
import { copyReaders } from "../report/copies/copy-readers";
import type { Planner } from "../worker/planner";
import { openNewWorkbook } from "../workbook/open-new-workbook";
import { readMap } from "../workbook/read-map";
import { readPlanTables } from "../workbook/read-plan-tables";
import { readSheet } from "../workbook/read-workbook";
import { WorkbookError } from "../workbook/workbook-error";
import type { Outcome } from "./outcome";
import { run, stopIfAborted, stoppable } from "./run";
import type { UseCaseOptions } from "./run";

const READING = "Reading the plan as it is now";
/** What reading takes of the whole, the rest is making the file: measured at 20,000 accounts. */
const READING_SHARE = 0.2;

/** What a copy is made from beside the written plan: the list of reps, which names their managers. */
export interface CopyGround {
  readonly mapping: WorkbookMapping;
  readonly samples: readonly SheetSample[];
}

/** What a copy is to be. */
export interface CopyWish {
  readonly reader: CopyReader;
  readonly figures: CopyRequest["figures"];
  /** Language of the date, "en-US". */
  readonly locale: string;
}

/** Whom a copy of the written plan can be made for; null when no plan is written. Nothing is changed. */
export function findCopyReaders(
  ground: CopyGround,
  options: UseCaseOptions = {},
): Promise<Outcome<readonly CopyChoice[] | null>> {
  return run(async () => {
    const wanted = COPY_TABLES.filter(({ part }) => part === "territories");
    const [territories] = await readPlanTables(wanted, options);
    if (territories === null || territories === undefined) return null;
    return copyReaders(territories, await managersOf(ground, options));
  });
}

/**
 * A workbook with one reader's part of the plan as its sheets stand now, hand edits included. The
 * open workbook is only read.
 */
export function makeCleanCopy(
  planner: Planner,
  ground: CopyGround,
  wish: CopyWish,
  options: UseCaseOptions = {},
): Promise<Outcome<CleanCopy>> {
  return run(async () => {
    options.onProgress?.({ phase: READING, done: 0, total: 1, fraction: 0 });
    const tables = await readTables(options);
    const managers = await managersOf(ground, options);
    const map = wish.reader.kind === "plan" ? await readMap(options) : null;
    stopIfAborted(options.signal);
    const madeAt = new Intl.DateTimeFormat(wish.locale, { dateStyle: "medium", timeStyle: "short" }).format(
      new Date(),
    );
    const { reader, figures } = wish;
    return stoppable(planner, options.signal, () =>
      planner.cleanCopy(tables, { reader, figures, madeAt, managers, map }, (progress) => {
        options.onProgress?.({
          ...progress,
          fraction: READING_SHARE + (1 - READING_SHARE) * progress.fraction,
        });
      }),
    );
  });
}

/** Opens a copy as a new workbook of its own. */
export function openCleanCopy(copy: CleanCopy, { signal }: UseCaseOptions = {}): Promise<Outcome<void>> {
  return run(() => {
    stopIfAborted(signal);
    return openNewWorkbook(copy.file);
  });
}

async function readTables(options: UseCaseOptions): Promise<WrittenPlanTables> {
  const found = await readPlanTables(COPY_TABLES, options, ({ columnsRead, columns, share }) => {
    options.onProgress?.({
      phase: READING,
      done: columnsRead,
      total: columns,
      fraction: READING_SHARE * share,
    });
  });
  const part = (name: keyof WrittenPlanTables) =>
    found[COPY_TABLES.findIndex((candidate) => candidate.part === name)] ?? null;
  const accounts = part("accounts");
  const territories = part("territories");
  if (accounts === null || territories === null) {
    throw new WorkbookError(
      "SHEET_MISSING",
      "No written plan is in this workbook; a copy is made from its sheets, so write the plan first",
    );
  }
  return {
    accounts,
    territories,
    quotas: part("quotas"),
    resources: part("resources"),
    settings: part("settings"),
    yearQuotas: part("yearQuotas"),
    handOff: part("handOff"),
    changes: part("changes"),
    scenarios: part("scenarios"),
  };
}

/** Rep and manager as the list of reps has them; none where it has no such column. */
async function managersOf(
  { mapping, samples }: CopyGround,
  options: UseCaseOptions,
): Promise<CopyRequest["managers"]> {
  const reps = mapping.entities.find(({ entity }) => entity === "rep");
  const outline = samples.find(({ key }) => key === reps?.key);
  const columnOf = (field: string): number | undefined =>
    reps?.fields.find((mapped) => mapped.field === field)?.column;
  const [name, manager] = [columnOf("name"), columnOf("manager")];
  if (reps === undefined || outline === undefined || name === undefined || manager === undefined) return [];
  const rows: { rep: string; manager: string }[] = [];
  await readSheet(
    {
      ...outline,
      firstRow: outline.firstRow + reps.headerRow + 1,
      rowCount: outline.rowCount - reps.headerRow - 1,
    },
    (_, block) => {
      for (const row of rowsOf(block)) {
        rows.push({ rep: String(row[name] ?? "").trim(), manager: String(row[manager] ?? "").trim() });
      }
    },
    options,
  );
  return rows.filter(({ rep, manager: of }) => rep !== "" && of !== "");
}
