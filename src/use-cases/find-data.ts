import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import type { DateSystem, SheetSample } from "../engine/model/raw-sheet";
import type { Survey } from "../engine/model/survey";
import type { Planner } from "../worker/planner";
import { readSamples } from "../workbook/read-samples";
import { findBrokenWrite, recoverWrite, type BrokenWrite, type RecoverWish } from "../workbook/recover-write";
import { loadMapping } from "../workbook/store-mapping";
import { applyStoredMapping } from "./apply-stored-mapping";
import type { MappingChange } from "./apply-stored-mapping";
import { currencySymbol } from "./currency-symbol";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";

/** What was found in the workbook before all rows are read. */
export interface FoundData {
  /** What each sheet holds, with the columns that the user confirmed in this workbook earlier. */
  readonly survey: Survey;
  /** The mapping by the sheets alone. */
  readonly proposed: WorkbookMapping;
  /** What is not as it was when the user confirmed it. */
  readonly changes: readonly MappingChange[];
  /** The first rows of every block that is the user's. */
  readonly samples: readonly SheetSample[];
  readonly dateSystem: DateSystem;
  /** "" when no money column shows one. */
  readonly currencySymbol: string;
}

/**
 * Looks at the open workbook: what each sheet holds and which column is what, with the columns
 * the user confirmed earlier. Ends a write that was broken off, and tells how.
 *
 * @param wish what becomes of such a write where there is a choice
 */
export function findData(
  planner: Planner,
  options: UseCaseOptions = {},
  wish: RecoverWish = "safest",
): Promise<Outcome<FoundData>> {
  return run(async () => {
    await recoverWrite(options, wish);
    return lookAt(planner, options);
  });
}

/**
 * Looks at the open workbook as findData does, unless a write that was broken off can both be finished and be taken
 * back: that is then answered in place of the data, and nothing is changed. It is for the user to say.
 */
export function findDataOrAsk(
  planner: Planner,
  options: UseCaseOptions = {},
): Promise<Outcome<{ readonly found: FoundData } | { readonly interrupted: BrokenWrite }>> {
  return run(async () => {
    const interrupted = await findBrokenWrite(options);
    if (interrupted?.hasChoice === true) return { interrupted };
    await recoverWrite(options);
    return { found: await lookAt(planner, options) };
  });
}

async function lookAt(planner: Planner, options: UseCaseOptions): Promise<FoundData> {
  const { samples, dateSystem } = await readSamples((grid) => planner.findBlocks(grid), options);
  stopIfAborted(options.signal);
  const stored = await loadMapping();
  const found = await planner.survey(samples, dateSystem);
  const { mapping, changes } =
    stored === null
      ? { mapping: found.mapping, changes: [] }
      : applyStoredMapping(found.mapping, stored, samples);
  return {
    survey: { ...found, mapping },
    proposed: found.mapping,
    changes,
    samples,
    dateSystem,
    currencySymbol: currencySymbol(mapping, samples),
  };
}
