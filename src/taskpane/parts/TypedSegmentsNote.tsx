import { Button } from "@fluentui/react-components";
import {
  areTaken,
  withTypedSegments,
  type SegmentChoices,
  type TypedSegment,
} from "../../use-cases/typed-segments";
import type { TakenSegments } from "../state/pane-state";
import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** What was typed on the Segments sheet is in the segments now, or was: to use or to leave out. */
export function TypedSegmentsNote({
  typed: { edits, unread, before },
  choices,
  onChange,
}: {
  typed: TakenSegments;
  /** In use now. */
  choices: SegmentChoices;
  onChange: (choices: SegmentChoices) => void;
}) {
  const { words, figures } = useLanguage();
  const said = words.segments.typed;
  if (edits.length + unread.length === 0) return null;
  const isTaken = areTaken(choices, edits);
  return (
    <Message
      status={unread.length > 0 ? "look" : "fine"}
      title={edits.length === 0 ? said.unreadTitle : isTaken ? said.taken : said.left}
    >
      {edits.map((edit) => (
        <span key={edit.segment} className="ev-small">
          {said.edit(edit.was.name, changesOf(edit, figures.decimal, said))}
        </span>
      ))}
      {unread.map(({ segment, column, value }) => (
        <span key={`${segment} ${column}`} className="ev-small">
          {said.unread(segment, column, value)}
        </span>
      ))}
      {edits.length > 0 && (
        <div className="ev-chips">
          <Button
            size="small"
            onClick={() => {
              onChange(isTaken ? undone(choices, before, edits) : withTypedSegments(choices, edits));
            }}
          >
            {isTaken ? said.leave : said.take}
          </Button>
        </div>
      )}
    </Message>
  );
}

function changesOf(
  { name, call, was }: TypedSegment,
  shown: (value: number) => string,
  said: {
    readonly name: (name: string) => string;
    readonly calls: (from: string, to: string) => string;
    readonly hours: (from: string, to: string) => string;
  },
): string {
  return [
    name === null ? "" : said.name(name),
    call === null || call.calls === was.calls ? "" : said.calls(shown(was.calls), shown(call.calls)),
    call === null || call.hours === was.hours ? "" : said.hours(shown(was.hours), shown(call.hours)),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The choices with those of the edited segments as they were before. */
function undone(
  { segmentNames, callPlan }: SegmentChoices,
  before: SegmentChoices,
  edits: readonly TypedSegment[],
): SegmentChoices {
  const isEdited = (of: "name" | "call", segment: string): boolean =>
    edits.some((edit) => edit[of] !== null && edit.segment.toLowerCase() === segment.toLowerCase());
  const names = ({ segment }: { readonly segment: string }): boolean => isEdited("name", segment);
  const calls = ({ segment }: { readonly segment: string }): boolean => isEdited("call", segment);
  return {
    segmentNames: [...segmentNames.filter((one) => !names(one)), ...before.segmentNames.filter(names)],
    callPlan: [...callPlan.filter((one) => !calls(one)), ...before.callPlan.filter(calls)],
  };
}
