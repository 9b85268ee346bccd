import { useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";

/** A button of a toolbar, an icon with a name. */
export interface Tool {
  readonly label: string;
  /** The key that does the same, for those who look for it. */
  readonly hint?: string;
  readonly icon: ReactElement;
  /** Whether it is in use; left out for what is done at once. */
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

/** Buttons that are one tab stop: arrow keys, Home and End lead from one to the next. */
export function Toolbar({ label, tools }: { label: string; tools: readonly Tool[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const lead = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    bar.current?.querySelectorAll("button")[(to + tools.length) % tools.length]?.focus();
  };
  return (
    <div className="ev-toolbar" role="toolbar" aria-label={label} ref={bar} onKeyDown={lead}>
      {tools.map((tool, index) => (
        <button
          key={tool.label}
          type="button"
          className="ev-tool"
          aria-label={tool.label}
          title={tool.hint === undefined ? tool.label : `${tool.label} (${tool.hint})`}
          aria-pressed={tool.isOn}
          aria-disabled={tool.isDisabled === true || undefined}
          tabIndex={index === Math.min(at, tools.length - 1) ? 0 : -1}
          onFocus={() => {
            setAt(index);
          }}
          onClick={() => {
            if (tool.isDisabled !== true) tool.onPress();
          }}
        >
          {tool.icon}
        </button>
      ))}
    </div>
  );
}
