import { Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import { useSelectedOnFocus } from "./use-selected-on-focus";

/**
 * A number with its unit inside, selected when the field is entered. Arrow keys step (Shift ten times as far); Enter or leaving
 * takes the value, Esc restores. A value outside the range keeps the old one and says the range.
 */
export function NumberField({
  label,
  value,
  show,
  read,
  least,
  most,
  step,
  before = "",
  unit = "",
  range,
  width,
  onChange,
  onBlank,
}: {
  label: string;
  value: number;
  show: (value: number) => string;
  /** null when the text is no number. */
  read: (text: string) => number | null;
  least: number;
  most: number;
  step: number;
  /** Stands before the figure, "$". */
  before?: string;
  unit?: string;
  /** The allowed range in words, shown after a value outside it. */
  range: string;
  width: number;
  onChange: (value: number) => void;
  /** What an emptied field means; without it a blank is refused. */
  onBlank?: () => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const hint = useId();
  const units = useId();
  const sign = before + unit;
  const selected = useSelectedOnFocus();

  const take = (text: string) => {
    if (onBlank !== undefined && text.trim() === "") {
      setDraft(null);
      setRefused(false);
      onBlank();
      return;
    }
    const number = read(text);
    const fits = number !== null && number >= least && number <= most;
    setRefused(!fits);
    setDraft(null);
    if (fits && number !== value) onChange(number);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && draft !== null) take(draft);
    if (event.key === "Escape" && draft !== null) {
      event.preventDefault();
      setDraft(null);
      setRefused(false);
    }
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const next = value + direction * step * (event.shiftKey ? 10 : 1);
    // Steps of 0.01 are not exact in binary; the tenth of a step is far below what is shown.
    take(show(Math.min(most, Math.max(least, Math.round(next / (step / 10)) * (step / 10)))));
  };

  return (
    <span className="ev-stack">
      <Input
        size="small"
        aria-label={label}
        aria-describedby={
          [...(sign === "" ? [] : [units]), ...(refused ? [hint] : [])].join(" ") || undefined
        }
        aria-invalid={refused || undefined}
        inputMode="decimal"
        {...selected}
        value={draft ?? show(value)}
        style={{ width }}
        input={{ className: "ev-right", style: { minWidth: 0, width: "100%" } }}
        contentBefore={before === "" ? null : <Unit id={units}>{before}</Unit>}
        contentAfter={unit === "" ? null : <Unit id={units}>{unit}</Unit>}
        onChange={(_, data) => {
          setDraft(data.value);
        }}
        onBlur={() => {
          if (draft !== null) take(draft);
        }}
        onKeyDown={onKey}
      />
      {refused && (
        <span id={hint} role="alert" className="ev-small ev-tone-danger">
          {range}
        </span>
      )}
    </span>
  );
}

function Unit({ id, children }: { id: string; children: string }) {
  return (
    <span className="ev-hint" id={id}>
      {children}
    </span>
  );
}
