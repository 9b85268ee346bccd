import type { TypedOverrides } from "../../src/use-cases/typed-overrides";
import type { TypedCell, TypedSettings } from "../../src/use-cases/typed-settings";
import type { TypedSegment, TypedSegments } from "../../src/use-cases/typed-segments";
import { jobText, jobWithoutDay } from "../../src/engine/what-if/job-text";
import { counted } from "./counted";
import type { CarriedJobs, DroppedEdits } from "./typed-choices";

/** What became of the overrides that somebody has typed on the sheet of the plan before. */
export function typedOverrideTexts(
  { edits, unread }: TypedOverrides,
  isDropped: boolean,
  what: "override" | "budget override" | "support override" = "override",
): string[] {
  const set = edits.flatMap(({ override }) => (override === null ? [] : [override]));
  const cleared = edits.filter(({ override }) => override === null);
  return [
    ...(set.length === 0
      ? []
      : [
          `${counted(set.length, what)} typed on ${what === "override" ? "Quota" : "Resource"} Allocation ${isDropped ? "left out" : "kept"}: ${set.map(({ territory, quota }) => `${territory} ${number(quota)}`).join(", ")}`,
        ]),
    ...(cleared.length === 0
      ? []
      : [
          `${counted(cleared.length, what)} cleared there ${isDropped ? "stay" : "no longer held"}: ${cleared.map(({ territory }) => territory).join(", ")}`,
        ]),
    ...unread.map(
      ({ territory, value }) => `"${value}" as ${what} of ${territory} is no amount and holds nothing`,
    ),
  ];
}

/** What became of names, calls and hours that somebody has typed on Segments. */
export function typedSegmentTexts({ edits, unread }: TypedSegments, isDropped: boolean): string[] {
  return [
    ...(edits.length === 0
      ? []
      : [
          `typed on the Segments sheet and ${isDropped ? "left out" : "taken over"}: ${edits.map(changeOf).join("; ")}`,
        ]),
    ...unread.map(
      ({ segment, column, value }) =>
        `"${value}" as ${column} of ${segment} on the Segments sheet ${RULES[column]}; what was written counts`,
    ),
  ];
}

const RULES = {
  name: "is no name of 1 to 255 signs",
  calls: "is no number of 0 to 1,000 a year",
  hours: "is no number of 0 to 100 a call",
} as const;

function changeOf({ name, call, was }: TypedSegment): string {
  const changes = [
    ...(name === null ? [] : [`now called ${name}`]),
    ...(call === null || call.calls === was.calls
      ? []
      : [`${number(was.calls)} to ${number(call.calls)} calls a year`]),
    ...(call === null || call.hours === was.hours
      ? []
      : [`${number(was.hours)} to ${number(call.hours)} hours a call`]),
  ];
  return `${was.name} ${changes.join(", ")}`;
}

function number(amount: number): string {
  return amount.toLocaleString("en-US");
}

/** What became of inputs that somebody has typed on Plan Settings, and of dates on Quota Allocation. */
export function typedSettingTexts({ edits, unread }: TypedSettings, isDropped: boolean): string[] {
  const changed = edits.flatMap(({ cells }) => cells);
  return [
    ...(changed.length === 0
      ? []
      : [
          `typed on Plan Settings or Quota Allocation and ${isDropped ? "left out" : "taken over; put them into the settings file to keep them"}: ${changed.map(inputText).join("; ")}`,
        ]),
    ...unread.map(
      (cell) => `${inputText(cell)} is outside of what the setting takes; what was planned with stays`,
    ),
  ];
}

/** What became of the jobs of the written plan, and of what somebody has typed about them on Mid-Year Jobs. */
export function typedJobTexts(
  { done, leftOut, typed }: CarriedJobs,
  dropped: Pick<DroppedEdits, "inputs" | "jobs">,
): string[] {
  const cells = typed.edits.flatMap((edit) => edit.cells);
  return [
    ...(done.length === 0
      ? []
      : [`${counted(done.length, "job")} of the written plan done again: ${done.map(jobText).join("; ")}`]),
    ...(leftOut.length === 0
      ? []
      : [
          `${counted(leftOut.length, "job")} of the written plan left out${dropped.jobs ? "" : ", as --what-if names the same"}: ${leftOut.map(jobWithoutDay).join("; ")}`,
        ]),
    ...(cells.length === 0
      ? []
      : [
          `typed on Mid-Year Jobs and ${dropped.inputs ? "left out" : "taken over"}: ${cells.map(inputText).join("; ")}`,
        ]),
    ...unread(typed),
  ];
}

function unread({ unread: cells }: CarriedJobs["typed"]): string[] {
  return cells.map((cell) => `${inputText(cell)} is no day and no rule; what was written counts`);
}

function inputText({ label, typed, written }: TypedCell): string {
  const shown = (value: TypedCell["typed"]): string => (value === "" ? "blank" : String(value));
  return `${label} ${shown(written)} to ${shown(typed)}`;
}
