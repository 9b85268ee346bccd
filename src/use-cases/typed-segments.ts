import type { RawCell } from "../engine/model/raw-sheet";
import type { Settings } from "../engine/model/settings";
import { readSegments, type SegmentOnSheet } from "../workbook/read-segments";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { TypedCell } from "./typed-settings";

/** Calls a year and hours a call of a segment. */
export interface Calls {
  readonly calls: number;
  readonly hours: number;
}

/** A segment that somebody has renamed or given other calls on Segments. */
export interface TypedSegment {
  /** What the way to segment calls it. */
  readonly segment: string;
  /** Null where the name is as it was written. */
  readonly name: string | null;
  /** Null where calls and hours are as they were written. */
  readonly call: Calls | null;
  readonly was: Calls & { readonly name: string };
}

/** What was typed on Segments since it was written. */
export interface TypedSegments {
  readonly edits: readonly TypedSegment[];
  /** Cells that hold no name, or no number in the range, as they read; what was written counts. */
  readonly unread: readonly {
    readonly segment: string;
    readonly column: "name" | "calls" | "hours";
    readonly value: string;
  }[];
}

/** The settings that Segments may change. */
export type SegmentChoices = Pick<Settings, "segmentNames" | "callPlan">;

/** Largest values of the settings. */
const MOST = { calls: 1000, hours: 100 } as const;
const LONGEST_NAME = 255;

/** Names and calls typed on Segments since it was written; none where there is no such sheet. */
export function findTypedSegments(): Promise<Outcome<TypedSegments>> {
  return run(readTypedSegments);
}

/** The same for a use case that asks more of the workbook. */
export async function readTypedSegments(): Promise<TypedSegments> {
  const rows = ((await readSegments()) ?? []).filter(({ code }) => code !== "");
  return { edits: rows.flatMap(editOf), unread: rows.flatMap(unreadOf) };
}

/** The cells that were typed, as the lines of other inputs are told: "A: calls". */
export function cellsOfSegments({ edits }: Pick<TypedSegments, "edits">): TypedCell[] {
  return edits.flatMap(({ segment, name, call, was }): TypedCell[] => [
    ...(name === null ? [] : [{ label: segment, typed: name, written: was.name }]),
    ...(["calls", "hours"] as const).flatMap((what): TypedCell[] =>
      call === null || call[what] === was[what]
        ? []
        : [{ label: `${segment}: ${what}`, typed: call[what], written: was[what] }],
    ),
  ]);
}

/** The choices with what was typed put over them, segment by segment. */
export function withTypedSegments(
  { segmentNames, callPlan }: SegmentChoices,
  edits: readonly TypedSegment[],
): SegmentChoices {
  const names = edits.flatMap(({ segment, name }) => (name === null ? [] : [{ segment, name }]));
  const calls = edits.flatMap(({ segment, call }) => (call === null ? [] : [{ segment, ...call }]));
  return {
    segmentNames: [...without(segmentNames, names), ...names.filter(({ segment, name }) => name !== segment)],
    callPlan: [...without(callPlan, calls), ...calls],
  };
}

/** Those that were not among the earlier ones: a user's later choice about these is not undone. */
export function newSegments(
  found: readonly TypedSegment[],
  earlier: readonly TypedSegment[],
): readonly TypedSegment[] {
  const known = new Set(earlier.map((edit) => JSON.stringify(edit)));
  return found.filter((edit) => !known.has(JSON.stringify(edit)));
}

/** True when the choices are as the edits say. */
export function areTaken(
  { segmentNames, callPlan }: SegmentChoices,
  edits: readonly TypedSegment[],
): boolean {
  return edits.every(({ segment, name, call }) => {
    const isThis = (one: { readonly segment: string }): boolean =>
      one.segment.toLowerCase() === segment.toLowerCase();
    const plan = callPlan.find(isThis);
    return (
      (name === null || (segmentNames.find(isThis)?.name ?? segment) === name) &&
      (call === null || (plan?.calls === call.calls && plan.hours === call.hours))
    );
  });
}

function without<Entry extends { readonly segment: string }>(
  entries: readonly Entry[],
  others: readonly { readonly segment: string }[],
): Entry[] {
  const taken = new Set(others.map(({ segment }) => segment.toLowerCase()));
  return entries.filter(({ segment }) => !taken.has(segment.toLowerCase()));
}

function editOf({ code, typed, written }: SegmentOnSheet): TypedSegment[] {
  const was = { name: textOf(written.name), calls: Number(written.calls), hours: Number(written.hours) };
  const name = isName(typed.name) ? textOf(typed.name) : was.name;
  const calls = isAmount(typed.calls, MOST.calls) ? typed.calls : was.calls;
  const hours = isAmount(typed.hours, MOST.hours) ? typed.hours : was.hours;
  const isRenamed = name !== was.name;
  const isCalled = calls !== was.calls || hours !== was.hours;
  if (!isRenamed && !isCalled) return [];
  return [{ segment: code, name: isRenamed ? name : null, call: isCalled ? { calls, hours } : null, was }];
}

function unreadOf({ code, typed }: SegmentOnSheet): TypedSegments["unread"] {
  const cells = [
    ["name", isName(typed.name)],
    ["calls", isAmount(typed.calls, MOST.calls)],
    ["hours", isAmount(typed.hours, MOST.hours)],
  ] as const;
  return cells.flatMap(([column, isRead]) =>
    isRead ? [] : [{ segment: code, column, value: textOf(typed[column]) }],
  );
}

function isName(cell: RawCell): boolean {
  const text = textOf(cell);
  return text !== "" && text.length <= LONGEST_NAME;
}

function isAmount(cell: RawCell, most: number): cell is number {
  return typeof cell === "number" && cell >= 0 && cell <= most;
}

function textOf(cell: RawCell): string {
  return String(cell).trim();
}
