import { settingsSchema, type Settings } from "../engine/model/settings";
import type { DatesOnSheet, SettingOnSheet } from "../workbook/read-setting-inputs";
import { settingLine, type SettingLine, type SharedSetting } from "./setting-lines";
import type { TypedCell, TypedSettings, TypedValue } from "./typed-settings";

type RawCell = SettingOnSheet["typed"];

/** What differs between the inputs as they are and as they were written, as settings. */
export function typedSettings(
  lines: readonly SettingOnSheet[],
  dates: readonly DatesOnSheet[],
): TypedSettings {
  const edits: TypedSettings["edits"][number][] = [];
  const unread: TypedCell[] = [];
  const take = (cells: readonly TypedCell[], value: TypedValue | null): void => {
    if (value === null) unread.push(...cells);
    else edits.push({ cells, value });
  };
  const shared = new Map<SharedSetting, { readonly part: string; readonly line: SettingOnSheet }[]>();
  for (const line of lines) {
    const meaning = settingLine(line.setting);
    if (meaning?.kind === "part") {
      shared.set(meaning.key, [...(shared.get(meaning.key) ?? []), { part: meaning.part, line }]);
    } else if (line.typed !== line.written) {
      const value = meaning === null ? null : cellValue(meaning, line.typed);
      take([cellOf(line)], value);
    }
  }
  for (const [key, parts] of shared) {
    const changed = parts.filter(({ line }) => line.typed !== line.written);
    if (changed.length > 0) {
      take(
        changed.map(({ line }) => cellOf(line)),
        together(key, parts),
      );
    }
  }
  for (const row of dates) {
    const cells = (["starts", "ends"] as const).flatMap((day): TypedCell[] =>
      row.typed[day] === row.written[day]
        ? []
        : [
            {
              label: `${row.territory} ${day}`,
              typed: shown(row.typed[day]),
              written: shown(row.written[day]),
            },
          ],
    );
    if (row.territory !== "" && cells.length > 0) take(cells, datesOf(row));
  }
  return { edits, unread };
}

/** What one cell sets. */
function cellValue(line: Exclude<SettingLine, { readonly kind: "part" }>, typed: RawCell): TypedValue | null {
  return line.kind === "single" ? single(line.key, typed) : tolerance(line.measure, typed);
}

function single(key: keyof Settings, typed: RawCell): TypedValue | null {
  return checked(key, typed === "" ? null : typed);
}

/** A value as the schema of its setting takes it; null when it does not. */
function checked(key: keyof Settings, value: unknown): TypedValue | null {
  const read = settingsSchema.shape[key].safeParse(value);
  return read.success ? { kind: "setting", change: { [key]: read.data } } : null;
}

function tolerance(measure: string | null, typed: RawCell): TypedValue | null {
  const read = settingsSchema.shape.tolerance.safeParse(typed);
  return read.success ? { kind: "tolerance", measure, tolerance: read.data } : null;
}

/** Weights or seasons with all their cells as they are now. */
function together(
  key: SharedSetting,
  parts: readonly { readonly part: string; readonly line: SettingOnSheet }[],
): TypedValue | null {
  const values = parts.map(({ part, line }) => [part, line.typed === "" ? 0 : line.typed] as const);
  if (key !== "quotaSeasons") return checked(key, Object.fromEntries(values));
  const ordered = [...values].sort(([a], [b]) => Number(a) - Number(b));
  return checked(
    key,
    ordered.map(([, value]) => value),
  );
}

function datesOf({ territory, typed }: DatesOnSheet): TypedValue | null {
  const starts = dayOf(typed.starts);
  const ends = dayOf(typed.ends);
  if (starts === undefined || ends === undefined) return null;
  return { kind: "dates", dates: { territory, starts, ends } };
}

/** A day by its date: by its serial number nobody knows it. */
function shown(cell: RawCell): RawCell {
  return dayOf(cell) ?? cell;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

/** The day of a serial as 2027-07-01, null for a blank cell, undefined for what is no day. */
function dayOf(cell: RawCell): string | null | undefined {
  if (cell === "") return null;
  if (typeof cell !== "number" || cell < 61 || cell > LAST_SERIAL) return undefined;
  return new Date(DAY_ZERO + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10);
}

function cellOf({ setting, typed, written }: SettingOnSheet): TypedCell {
  return { label: setting, typed, written };
}
