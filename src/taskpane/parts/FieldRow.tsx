import { Input, type InputProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A field of a form with its name before it; the field has that name of its own. */
export function FieldRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ev-row">
      <span className="ev-small ev-field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** A row with a field for one line of text. */
export function TextRow({
  label,
  value,
  onChange,
  ...input
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
} & Omit<InputProps, "value" | "onChange" | "children">) {
  return (
    <FieldRow label={label}>
      <Input
        className="ev-fill"
        aria-label={label}
        {...input}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </FieldRow>
  );
}
