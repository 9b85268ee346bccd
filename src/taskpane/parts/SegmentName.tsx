import { Edit12Regular } from "@fluentui/react-icons/svg/edit";
import { useEffect, useRef, useState } from "react";
import type { Settings } from "../../engine/model/settings";
import { useLanguage } from "../strings/words";

type Names = Settings["segmentNames"];

/** The names with that of one segment changed; a segment called by its code needs none. */
export function renamed(names: Names, code: string, name: string): Names {
  const others = names.filter(({ segment }) => segment.toLowerCase() !== code.toLowerCase());
  return name === code ? others : [...others, { segment: code, name }];
}

/** The name of a segment, which a button turns into a field: Enter or leaving takes it, Esc gives it up. */
export function SegmentName({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const { words } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  /** The field was left by the keyboard, so the focus goes back to where it came from. */
  const [isLeft, setIsLeft] = useState(false);
  const isOpen = draft !== null;
  useEffect(() => {
    if (isOpen) field.current?.select();
    else if (isLeft) opener.current?.focus();
  }, [isOpen, isLeft]);
  const close = (takes: boolean, byKey: boolean): void => {
    const text = (draft ?? "").trim();
    setIsLeft(byKey);
    setDraft(null);
    if (takes && text !== "" && text !== name) onRename(text);
  };
  if (draft === null) {
    return (
      <>
        <span className="ev-strong">{name}</span>
        <button
          ref={opener}
          type="button"
          className="ev-handle ev-rename"
          aria-label={words.segments.rename(name)}
          onClick={() => {
            setIsLeft(false);
            setDraft(name);
          }}
        >
          <Edit12Regular aria-hidden="true" />
        </button>
      </>
    );
  }
  return (
    <input
      ref={field}
      className="ev-name-field"
      aria-label={words.segments.nameOf(name)}
      value={draft}
      maxLength={255}
      onChange={(event) => {
        setDraft(event.target.value);
      }}
      onBlur={() => {
        close(true, false);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          // The button that gets the focus back must not be pressed by the same key.
          event.preventDefault();
          close(true, true);
        }
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          close(false, true);
        }
      }}
    />
  );
}
