import type { ChangeSources } from "../engine/model/change";
import type { DateSystem } from "../engine/model/raw-sheet";

import { readChangeGround } from "../workbook/read-change-ground";
import { readOwnedTable, type StoredTable } from "../workbook/read-owned-table";
import { inputsOnSheets } from "./inputs-on-sheets";
import { stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { serialNow } from "./serial-now";

const DAY_SECONDS = 86_400;

/** What the Change Log is continued from: the log as it stands, and the written plan as its sheets hold it now. */
export async function readChangeSources(
  dateSystem: DateSystem,
  options: UseCaseOptions = {},
): Promise<ChangeSources> {
  options.onProgress?.({ phase: "Reading what was changed by hand", done: 0, total: 1, fraction: 0 });
  const earlier = await readChangeLog(options);
  stopIfAborted(options.signal);
  const ground = await readChangeGround(options);
  stopIfAborted(options.signal);
  const inputs = ground === null ? [] : await inputsOnSheets(options);
  stopIfAborted(options.signal);
  const now = new Date();
  return {
    at: serialNow(now, dateSystem) + now.getSeconds() / DAY_SECONDS,
    earlier,
    ground: ground && { ...ground, inputs },
  };
}

/** The Change Log as its cells are, with what was typed into it; null where there is none. */
export function readChangeLog(options: UseCaseOptions = {}): Promise<StoredTable | null> {
  return readOwnedTable("changeLog", "EF_Changes", options);
}
