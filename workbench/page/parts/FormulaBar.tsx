import type { ReactElement } from "react";
import { useEffect, useState } from "react";
import type { CellContentView } from "../view/book-view";

/** The selected cell's address and content; Enter hands on what was typed, Esc takes it back. */
export function FormulaBar(props: {
  readonly content: CellContentView | null;
  readonly onTyped: (text: string) => void;
}): ReactElement {
  const { content, onTyped } = props;
  const typed = content?.typed ?? "";
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed, content?.address]);

  return (
    <div className="wb-formula">
      <output className="wb-address" aria-label="Selected cell">
        {content?.address ?? ""}
      </output>
      <input
        aria-label="Content of the selected cell"
        spellCheck={false}
        value={text}
        disabled={content === null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onTyped(text);
          if (event.key === "Escape") setText(typed);
        }}
      />
      {content?.list && (
        <select
          aria-label="Values allowed in the selected cell"
          value={content.list.includes(typed) ? typed : ""}
          onChange={(event) => onTyped(event.target.value)}
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
