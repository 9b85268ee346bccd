import type { Settings } from "../engine/model/settings";
import type { OverrideOnSheet } from "../workbook/read-overrides";
import { readOverrides } from "../workbook/read-overrides";
import type { Outcome } from "./outcome";
import { run } from "./run";

type Override = Settings["quotaOverrides"][number];

/** An override that somebody has typed on Quota Allocation, changed there or cleared. */
export interface TypedOverride {
  readonly territory: string;
  /** Null where the cell was cleared: the territory takes its calculated quota again. */
  readonly override: Override | null;
}

/** What was typed on Quota Allocation since it was written. */
export interface TypedOverrides {
  readonly edits: readonly TypedOverride[];
  /** Cells that hold no amount of 0 or more, as they read; they hold nothing. */
  readonly unread: readonly { readonly territory: string; readonly value: string }[];
}

/** The overrides typed on Quota Allocation since it was written; none where there is no such sheet. */
export function findTypedOverrides(): Promise<Outcome<TypedOverrides>> {
  return run(async () => typedOverridesOf((await readOverrides()) ?? []));
}

/** What was typed in these cells. */
export function typedOverridesOf(rows: readonly OverrideOnSheet[]): TypedOverrides {
  const changed = rows.filter(isChanged);
  return {
    edits: changed.flatMap(editOf),
    unread: changed.flatMap(({ territory, typed: { quota } }) =>
      quota === "" || isAmount(quota) ? [] : [{ territory, value: String(quota) }],
    ),
  };
}

/** The overrides with what was typed put over them, territory by territory. */
export function withTyped(
  overrides: readonly Override[],
  edits: readonly TypedOverride[],
): Settings["quotaOverrides"] {
  const typed = new Map(edits.map((edit) => [edit.territory.toLowerCase(), edit.override]));
  return [
    ...overrides.filter(({ territory }) => !typed.has(territory.toLowerCase())),
    ...edits.flatMap(({ override }) => (override === null ? [] : [override])),
  ];
}

/** Those that were not among the earlier ones: a user's later choice about these is not undone. */
export function newEdits(
  found: readonly TypedOverride[],
  earlier: readonly TypedOverride[],
): readonly TypedOverride[] {
  const known = new Set(earlier.map((edit) => JSON.stringify(edit)));
  return found.filter((edit) => !known.has(JSON.stringify(edit)));
}

function isChanged({ territory, typed, written }: OverrideOnSheet): boolean {
  const isAny = typed.quota !== "" || written.quota !== "";
  const isSame =
    typed.quota === written.quota && typed.reason === written.reason && typed.author === written.author;
  return territory !== "" && isAny && !isSame;
}

function editOf({ territory, typed }: OverrideOnSheet): TypedOverride[] {
  const { quota, reason, author } = typed;
  if (quota === "") return [{ territory, override: null }];
  if (!isAmount(quota)) return [];
  return [{ territory, override: { territory, quota, reason, author } }];
}

function isAmount(cell: OverrideOnSheet["typed"]["quota"]): cell is number {
  return typeof cell === "number" && cell >= 0;
}
