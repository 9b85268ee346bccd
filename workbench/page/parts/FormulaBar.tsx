import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { CellContentView } from "../view/book-view";

/** The selected cell's address and content; Enter hands on what was typed, Esc takes it back. */
export function FormulaBar(props: {
  readonly content: CellContentView | null;
  readonly onTyped: (text: string) => void;
  /** Told true with the first character typed, false once it is handed on or taken back. */
  readonly onEditing: (isEditing: boolean) => void;
}): ReactElement {
  const { content, onTyped, onEditing } = props;
  const typed = content?.typed ?? "";
  /** What is being typed. Once handed on, the bar shows the cell: it may be refused, or changed back before it was seen. */
  const [draft, setDraft] = useState<string | null>(null);
  useEffect(() => setDraft(null), [typed, content?.address]);
  const isEditing = draft !== null;
  useEffect(() => onEditing(isEditing), [isEditing, onEditing]);

  const handOn = (text: string): void => {
    setDraft(null);
    onTyped(text);
  };

  return (
    <div className="wb-formula">
      <output className="wb-address" aria-label="Selected cell">
        {content?.address ?? ""}
      </output>
      <input
        aria-label="Content of the selected cell"
        spellCheck={false}
        value={draft ?? typed}
        disabled={content === null}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") handOn(draft ?? typed);
          if (event.key === "Escape") setDraft(null);
        }}
      />
      {content?.list && (
        <select
          aria-label="Values allowed in the selected cell"
          value={content.list.includes(typed) ? typed : ""}
          onChange={(event) => handOn(event.target.value)}
        >
          <option value="">Choose a value</option>
          {content.list.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
