import { useState } from "react";
import type { OwnerEdit } from "../../use-cases/settle-hand-edits";
import type { PaneState } from "../state/pane-state";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { Message } from "./Message";
import { Segments } from "./Segments";

/** Edits that are listed. */
const LISTED = 50;

/** Owners that were changed by hand on the sheets which are about to be written over: kept, replaced, or looked at. */
export function OwnerEdits({
  edits,
  choice,
  onChoose,
}: {
  edits: readonly OwnerEdit[];
  choice: PaneState["ownerEditChoice"];
  onChoose: (choice: PaneState["ownerEditChoice"]) => void;
}) {
  const { words, figures } = useLanguage();
  const [isListed, setIsListed] = useState(false);
  const said = words.write.edits;
  const kept = edits.filter(isKept).length;
  const lost = edits.length - kept;
  return (
    <Message status="look" title={said.title(edits.length, figures.count(edits.length))}>
      <Segments
        label={said.label}
        choices={[
          { key: "keep", name: said.keep },
          { key: "replace", name: said.replace },
        ]}
        chosen={choice}
        onChoose={onChoose}
      />
      <span className="ev-small">
        {lost === 0
          ? said.allKept
          : choice === "keep"
            ? kept === 0
              ? said.noneKept
              : said.someKept(figures.count(kept), lost, figures.count(lost))
            : said.replaced(lost, figures.count(lost))}
      </span>
      <LinkButton
        className="ev-small"
        aria-expanded={isListed}
        onClick={() => {
          setIsListed(!isListed);
        }}
      >
        {isListed ? said.hide : said.list}
      </LinkButton>
      {isListed && (
        <ul className="ev-edit-list ev-small ev-scroll">
          {edits.slice(0, LISTED).map((edit) => (
            <li key={edit.id}>
              <span className="ev-strong">{edit.name === "" ? edit.id : edit.name}</span>{" "}
              {isKept(edit)
                ? said.moved(edit.planned, edit.edited)
                : said.movedElsewhere(edit.planned, edit.edited, edit.now === "" ? said.nowhere : edit.now)}
            </li>
          ))}
          {edits.length > LISTED && <li>{said.more(figures.count(edits.length - LISTED))}</li>}
        </ul>
      )}
    </Message>
  );
}

/** Whether the plan at hand has the account where it was changed to. */
function isKept({ edited, now }: OwnerEdit): boolean {
  return edited.toLowerCase() === now.toLowerCase();
}
