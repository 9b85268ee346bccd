import type { EndedWrite } from "../state/pane-state";
import { useLanguage } from "../strings/words";
import { LinkButton } from "./LinkButton";
import { Message } from "./Message";

/** How a write that was broken off has ended, until the user has taken note. */
export default function RecoveredNote({ write, onNote }: { write: EndedWrite; onNote: () => void }) {
  const { words, figures } = useLanguage();
  const said = words.interrupted;
  const { at, ended, sheets } = write;
  return (
    <aside className="ev-note-over" aria-label={said.ended[ended]}>
      <Message status="fine" title={said.ended[ended]}>
        <span className="ev-small">
          {ended === "finished"
            ? said.finished(at, sheets.length, figures.count(sheets.length))
            : said.undone(at)}
        </span>
        <LinkButton className="ev-small" onClick={onNote}>
          {said.noted}
        </LinkButton>
      </Message>
    </aside>
  );
}
