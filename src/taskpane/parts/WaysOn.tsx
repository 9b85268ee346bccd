import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";

/** One way on from where work has stopped. */
export interface WayOn<Key extends string> {
  readonly key: Key;
  readonly name: string;
  /** What it leaves in the workbook, or why it is not possible. */
  readonly hint: string;
  readonly disabled?: boolean;
}

/** The ways on from where work has stopped, of which one is chosen; nothing happens before it is confirmed. */
export function WaysOn<Key extends string>({
  title,
  ways,
  chosen,
  onChoose,
}: {
  title: string;
  ways: readonly WayOn<Key>[];
  chosen: Key;
  onChoose: (key: Key) => void;
}) {
  const id = useId();
  return (
    <section className="ev-section">
      <h2 id={id}>{title}</h2>
      <RadioGroup
        className="ev-list"
        aria-labelledby={id}
        value={chosen}
        onChange={(_, { value }) => {
          const way = ways.find(({ key }) => key === value);
          if (way !== undefined) onChoose(way.key);
        }}
      >
        {ways.map(({ key, name, hint, disabled = false }) => (
          <Radio
            key={key}
            className="ev-option"
            value={key}
            disabled={disabled}
            label={
              <span className="ev-stack ev-tight">
                <span className={key === chosen ? "ev-strong" : undefined}>{name}</span>
                <span className="ev-hint">{hint}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}
