import { useLanguage } from "../strings/words";
import { CellEditMessage } from "./CellEditMessage";

/** What was asked for outside of a job waits for the end of a cell edit: said over the screen, as long as it does. */
export default function CellEditNote() {
  const { words } = useLanguage();
  return (
    <aside className="ev-note-over ev-note-stays" aria-label={words.job.editTitle}>
      <CellEditMessage goesOn={words.job.editText} sheets="" />
    </aside>
  );
}
