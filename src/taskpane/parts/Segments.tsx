import { useRef } from "react";
import type { KeyboardEvent } from "react";

/** A row of choices of which one holds: a radio group with one tab stop and arrow keys. */
export function Segments<Key extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly { readonly key: Key; readonly name: string }[];
  chosen: Key;
  onChoose: (key: Key) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const at = choices.findIndex((choice) => choice.key === chosen);
    const next = (at + direction + choices.length) % choices.length;
    const choice = choices[next];
    if (choice === undefined) return;
    onChoose(choice.key);
    const button = group.current?.children.item(next);
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div className="ev-segments" role="radiogroup" aria-label={label} ref={group} onKeyDown={move}>
      {choices.map((choice) => (
        <button
          key={choice.key}
          type="button"
          role="radio"
          aria-checked={choice.key === chosen}
          tabIndex={choice.key === chosen ? 0 : -1}
          onClick={() => {
            onChoose(choice.key);
          }}
        >
          {choice.name}
        </button>
      ))}
    </div>
  );
}
