import type { InputOnSheet } from "../engine/model/change";
import type { RawCell } from "../engine/model/raw-sheet";
import { dayOfSerial } from "../engine/workload/plan-year";
import { readJobs } from "../workbook/read-jobs";
import { potOverrides, readOverrides } from "../workbook/read-overrides";
import { readSegments } from "../workbook/read-segments";
import { readSettingInputs, readTerritoryDates } from "../workbook/read-setting-inputs";
import type { UseCaseOptions } from "./run";
import { POT_KINDS } from "./typed-resource-overrides";

/** What stands for a blank cell. */
const NONE = "none";
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * Every input of the written sheets but owners, areas and quota overrides, now and as written: Plan Settings, calls and
 * names of Segments, dates of Quota Allocation, budgets, jobs.
 */
export async function inputsOnSheets(options: UseCaseOptions = {}): Promise<InputOnSheet[]> {
  const settings = (await readSettingInputs()).map(({ setting, typed, written }) =>
    input(setting, typed, written),
  );
  const dates = (await readTerritoryDates()).flatMap(({ territory, typed, written }) =>
    (["starts", "ends"] as const).map((day) => dated(`${territory} ${day}`, typed[day], written[day])),
  );
  const segments = ((await readSegments()) ?? []).flatMap(({ code, typed, written }) =>
    (["name", "calls", "hours"] as const).map((what) =>
      input(`Segment ${code}: ${what}`, typed[what], written[what]),
    ),
  );
  const budgets: InputOnSheet[] = [];
  for (const pot of POT_KINDS) {
    for (const { territory, typed, written } of (await readOverrides(potOverrides(pot))) ?? []) {
      const what = `${pot === "budget" ? "Budget" : "Support"} of ${territory}`;
      budgets.push({
        ...input(what, typed.quota, written.quota),
        reason: typed.reason,
        author: typed.author,
      });
    }
  }
  const jobs = (await readJobs(options)).flatMap(({ what, typed, written }) => [
    dated(`${what}: first day`, typed.day, written.day),
    input(`${what}: pro rata`, typed.rule, written.rule),
  ]);
  return [...settings, ...segments, ...dates, ...budgets, ...jobs];
}

function input(what: string, typed: RawCell, written: RawCell): InputOnSheet {
  return { what, typed: textOf(typed), written: textOf(written), reason: "", author: "" };
}

/** A day is told by its date: by a serial number nobody knows it. */
function dated(what: string, typed: RawCell, written: RawCell): InputOnSheet {
  return { what, typed: dayText(typed), written: dayText(written), reason: "", author: "" };
}

function dayText(cell: RawCell): string {
  return typeof cell === "number" && cell >= 1 && cell <= LAST_DAY ? dayOfSerial(cell) : textOf(cell);
}

function textOf(cell: RawCell): string {
  if (cell === "") return NONE;
  return typeof cell === "number"
    ? cell.toLocaleString("en-US", { maximumFractionDigits: 9 })
    : String(cell).trim();
}
