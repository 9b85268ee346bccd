import type { ReactElement } from "react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CellContentView } from "../view/book-view";

/** An edit of the selected cell. */
export interface BegunEdit {
  /** Of the cell: "B7". */
  readonly address: string;
  /** What replaces the content begins with it; null to change what is there. */
  readonly first: string | null;
  /** Typed at the end of what is there, before it was known. */
  readonly added?: string;
}

/** The selected cell's address and content; Enter hands on what was typed, Esc takes it back. */
export function FormulaBar(props: {
  readonly content: CellContentView | null;
  readonly onTyped: (text: string) => void;
  /** Told true with the first character typed, false once it is handed on or taken back. */
  readonly onEditing: (isEditing: boolean) => void;
  /** An edit that was begun in the grid goes on here; each new object is another one. */
  readonly begun?: BegunEdit | null;
  /** Told what is being typed, null once it is handed on or taken back. */
  readonly onDraft?: (draft: string | null) => void;
  /** The keys are the grid's again. */
  readonly onLeave?: () => void;
}): ReactElement {
  const { content, onTyped, onEditing, begun = null, onDraft, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  const typed = content?.typed ?? "";
  /** What is being typed. Once handed on, the bar shows the cell: it may be refused, or changed back before it was seen. */
  const [draft, setDraft] = useState<string | null>(null);
  /** The cell of an edit that was begun before the bar was told of it; "" where there is none. */
  const awaited = useRef("");
  const address = content?.address ?? "";
  useEffect(() => {
    if (awaited.current !== address) setDraft(null);
    awaited.current = "";
  }, [typed, address]);
  const isEditing = draft !== null;
  useEffect(() => onEditing(isEditing), [isEditing, onEditing]);
  useEffect(() => onDraft?.(draft), [draft, onDraft]);
  const shown = useRef({ typed, address });
  shown.current = { typed, address };
  // Before the next key: it belongs to the same text.
  useLayoutEffect(() => {
    if (begun === null) return;
    if (begun.address !== shown.current.address) awaited.current = begun.address;
    setDraft(begun.first ?? shown.current.typed + (begun.added ?? ""));
    field.current?.focus();
    // Typing goes on at the end.
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [begun]);

  const handOn = (text: string): void => {
    setDraft(null);
    onTyped(text);
  };

  return (
    <div className="wb-formula">
      <output className="wb-address" aria-label="Selected cell">
        {address}
      </output>
      <input
        ref={field}
        aria-label="Content of the selected cell"
        spellCheck={false}
        value={draft ?? typed}
        disabled={content === null}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          if (event.key === "Enter") handOn(draft ?? typed);
          else setDraft(null);
          onLeave?.();
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
