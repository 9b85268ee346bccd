import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage } from "../strings/words";

/** One line of text that is saved or given up: the name of a scenario, or its note. */
export function ScenarioNameForm({
  label,
  start,
  longest,
  mayBeBlank = false,
  onSave,
  onCancel,
}: {
  label: string;
  start: string;
  longest: number;
  mayBeBlank?: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const { words } = useLanguage();
  const [text, setText] = useState(start);
  const isBlank = !mayBeBlank && text.trim() === "";
  return (
    <form
      className="ev-section"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank) onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Field label={label}>
        <Input
          autoFocus
          value={text}
          maxLength={longest}
          onChange={(_, data) => {
            setText(data.value);
          }}
        />
      </Field>
      <div className="ev-row">
        <Button type="submit" appearance="primary" disabledFocusable={isBlank}>
          {words.scenarios.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
