import type { MappingChange } from "../../use-cases/apply-stored-mapping";
import { useLanguage } from "../strings/words";
import type { Words } from "../strings/en/words";
import { LinkButton } from "./LinkButton";
import { Message } from "./Message";

/** Columns named before "and n more". */
const NAMED = 4;

/** What is not as it was when the user confirmed the columns; nothing when all is. */
export function MappingChanges({
  changes,
  onColumns,
}: {
  changes: readonly MappingChange[];
  onColumns: () => void;
}) {
  const { words, figures } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <Message status="look" title={words.data.notAsBefore}>
      <ul className="ev-plain-list ev-small">
        {changes.map((change) => {
          const line = changeInWords(change, words, figures.count);
          return <li key={line}>{line}</li>;
        })}
      </ul>
      <div>
        <LinkButton onClick={onColumns}>{words.data.changeColumns}</LinkButton>
      </div>
    </Message>
  );
}

function changeInWords(change: MappingChange, words: Words, count: (value: number) => string): string {
  const said = words.data.changes;
  switch (change.kind) {
    case "renamed":
      return said.renamed(words.fields[change.field], change.from, change.to);
    case "gone":
      return said.gone(words.fields[change.field], change.header);
    case "added": {
      const { headers } = change;
      const rest = headers.length - NAMED;
      const named = headers.slice(0, NAMED).join(", ");
      const all = rest > 0 ? `${named} ${words.andMore(count(rest))}` : named;
      return said.added(headers.length, count(headers.length), all);
    }
    case "moved":
      return said.moved(words.entities[change.entity], change.from, change.to);
    case "lost":
      return said.lost(words.entities[change.entity], change.sheet);
  }
}
