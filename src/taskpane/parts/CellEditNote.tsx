import { useLanguage } from "../strings/words";
import { Message } from "./Message";

/** Excel answers nothing while a cell is being edited: what to do, as long as something asked for waits. */
export default function CellEditNote() {
  const { words } = useLanguage();
  return (
    <aside className="ev-note-over ev-note-stays" aria-label={words.job.editTitle}>
      <Message status="look" title={words.job.editTitle}>
        <span>{words.job.editText}</span>
      </Message>
    </aside>
  );
}
