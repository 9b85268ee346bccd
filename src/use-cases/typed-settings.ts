import type { Settings } from "../engine/model/settings";
import type { SettingOnSheet } from "../workbook/read-setting-inputs";

type RawCell = SettingOnSheet["typed"];

/** A cell of Plan Settings, or the dates of a territory, that somebody has changed. */
export interface TypedCell {
  /** What the sheet calls it. */
  readonly label: string;
  readonly typed: RawCell;
  readonly written: RawCell;
}

/** A setting as somebody has typed it. */
export type TypedValue =
  | { readonly kind: "setting"; readonly change: Partial<Settings> }
  | { readonly kind: "tolerance"; readonly measure: string | null; readonly tolerance: number }
  | { readonly kind: "dates"; readonly dates: Settings["quotaDates"][number] };

/** What was typed on Plan Settings and into the dates of Quota Allocation since they were written. */
export interface TypedSettings {
  readonly edits: readonly { readonly cells: readonly TypedCell[]; readonly value: TypedValue }[];
  /** Cells that the settings do not take; what was planned with counts. */
  readonly unread: readonly TypedCell[];
}

/** The settings with what was typed put over them. */
export function withTypedSettings(
  settings: Partial<Settings>,
  edits: TypedSettings["edits"],
): Partial<Settings> {
  return edits.reduce<Partial<Settings>>((now, { value }) => ({ ...now, ...changeOf(now, value) }), settings);
}

/** What a typed value changes. */
function changeOf(settings: Partial<Settings>, value: TypedValue): Partial<Settings> {
  switch (value.kind) {
    case "setting":
      return value.change;
    case "tolerance": {
      const balanced = settings.balanceOn ?? [];
      const isThis = (measure: string, at: number): boolean =>
        value.measure === null ? at === 0 : measure === value.measure;
      const isOwn = balanced.some(
        (one, at) => isThis(one.measure, at) && (value.measure !== null || one.tolerance !== null),
      );
      if (!isOwn) return { tolerance: value.tolerance };
      return {
        balanceOn: balanced.map((one, at) =>
          isThis(one.measure, at) ? { ...one, tolerance: value.tolerance } : one,
        ),
      };
    }
    case "dates": {
      const name = value.dates.territory.toLowerCase();
      const others = (settings.quotaDates ?? []).filter(({ territory }) => territory.toLowerCase() !== name);
      return { quotaDates: [...others, value.dates] };
    }
  }
}
