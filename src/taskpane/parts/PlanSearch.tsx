import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { lazy, Suspense, useRef, useState } from "react";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";

const SearchPanel = lazy(() => import("./SearchPanel"));

/** Finds any account, rep or territory: a button in the bar that opens the box and its answers under the bar. */
export function PlanSearch({
  actions,
}: {
  actions: Pick<PaneActions, "search" | "openAccount" | "openTerritory" | "showCell">;
}) {
  const { words } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        ref={opener}
        className="ev-search-opener"
        aria-label={words.search.open}
        title={words.search.open}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Search16Regular aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchPanel
            actions={actions}
            onClose={(goesTo) => {
              setOpen(false);
              if (goesTo === "elsewhere") return;
              opener.current?.focus();
              // The card takes the focus to its title, and gives it back to what had it last.
              if (goesTo === "card") opener.current?.blur();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
