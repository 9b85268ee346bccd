import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

/** One line of a menu. */
export interface MenuChoice {
  readonly label: string;
  readonly onChoose: () => void;
}

/**
 * A button that opens a menu. Arrow keys move inside it, Esc and a click elsewhere close it, and the
 * focus goes back to the button.
 */
export function ActionMenu({
  label,
  choices,
  children,
}: {
  /** What the button does, for those who do not see it. */
  label: string;
  choices: readonly MenuChoice[];
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector("button")?.focus();
    const leave = (event: MouseEvent) => {
      const inside = event.target instanceof Node && list.current?.parentElement?.contains(event.target);
      if (inside !== true) setOpen(false);
    };
    document.addEventListener("mousedown", leave);
    return () => {
      document.removeEventListener("mousedown", leave);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const move = (by: number) => {
    const items = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + by + items.length) % items.length]?.focus();
  };
  return (
    <span
      className="ev-menu"
      onKeyDown={(event) => {
        if (!isOpen) return;
        if (event.key === "Escape" || event.key === "Tab") close();
        else if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else return;
        if (event.key !== "Tab") event.preventDefault();
      }}
    >
      <button
        type="button"
        ref={opener}
        className="ev-menu-opener"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {children}
        <ChevronDown16Regular aria-hidden="true" />
      </button>
      {isOpen && (
        <div className="ev-menu-list" role="menu" aria-label={label} ref={list}>
          {choices.map((choice) => (
            <button
              key={choice.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="ev-menu-item"
              onClick={() => {
                close();
                choice.onChoose();
              }}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
