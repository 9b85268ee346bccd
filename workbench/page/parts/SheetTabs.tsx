import type { KeyboardEvent, ReactElement } from "react";
import type { SheetView } from "../view/book-view";

/** The tabs of the visible sheets; arrow keys walk along them. */
export function SheetTabs(props: {
  readonly sheets: readonly SheetView[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}): ReactElement {
  const { sheets, active, onActivate } = props;
  const visible = sheets.filter((sheet) => sheet.visible);

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const index = visible.findIndex((sheet) => sheet.id === active);
    const next = visible[(index + step + visible.length) % visible.length];
    if (!next) return;
    event.preventDefault();
    onActivate(next.id);
    const tab = event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`);
    tab?.focus();
  }

  return (
    <div className="wb-tabs" role="tablist" aria-label="Sheets" onKeyDown={walk}>
      {visible.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          data-sheet={sheet.id}
          aria-selected={sheet.id === active}
          tabIndex={sheet.id === active ? 0 : -1}
          className="wb-tab"
          style={sheet.tabColor ? { borderBottomColor: sheet.tabColor } : undefined}
          onClick={() => onActivate(sheet.id)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
