import { Input } from "@fluentui/react-components";
import { useState } from "react";

/** A line of text that is taken on Enter or leaving, and comes back on Esc; an empty one is not taken. */
export function DraftInput({
  label,
  value,
  width,
  list,
  type = "text",
  onChange,
}: {
  label: string;
  value: string;
  width: number;
  /** Id of a list of suggestions. */
  list?: string;
  type?: "text" | "date";
  onChange: (value: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    const text = (draft ?? "").trim();
    setDraft(null);
    if (text !== "" && text !== value) onChange(text);
  };
  return (
    <Input
      size="small"
      type={type}
      aria-label={label}
      value={draft ?? value}
      style={{ width, maxWidth: "100%" }}
      input={{ style: { minWidth: 0, width: "100%" }, ...(list === undefined ? {} : { list }) }}
      onChange={(_, data) => {
        setDraft(data.value);
      }}
      onBlur={() => {
        if (draft !== null) take();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && draft !== null) take();
        if (event.key === "Escape" && draft !== null) {
          event.preventDefault();
          setDraft(null);
        }
      }}
    />
  );
}
