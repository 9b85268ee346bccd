import { useEffect, useMemo, useRef } from "react";
import type { PlanSummary } from "../../worker/plan-summary";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import { MoveCard } from "./MoveCard";
import type { HandStepper } from "./use-hand-steps";
import { useSelectedAccounts } from "./use-selected-accounts";

/** The move of one account with its effect, as on the map; it takes the focus when it opens. */
export function AccountMove({
  account,
  first,
  plan,
  steps,
  map,
  onClose,
}: {
  account: number;
  /** Territory that is looked at first; null for the one that leaves the best balance. */
  first: number | null;
  plan: PlanSummary;
  steps: HandStepper;
  map: PaneActions["map"];
  onClose: () => void;
}) {
  const { words, figures } = useLanguage();
  const accounts = useMemo(() => [account], [account]);
  const selected = useSelectedAccounts(accounts, plan, map.select);
  const place = useRef<HTMLDivElement>(null);
  const isKnown = selected !== null;
  useEffect(() => {
    if (!isKnown) return;
    place.current?.focus();
    place.current?.scrollIntoView({ block: "nearest" });
  }, [isKnown]);
  return (
    <div ref={place} tabIndex={-1} aria-busy={!isKnown}>
      {selected !== null && (
        <MoveCard
          accounts={accounts}
          selected={selected}
          territories={plan.territories}
          isBusy={steps.isBusy}
          first={first}
          effectOf={map.effect}
          onMove={(territory, name, reason) => {
            steps.take(
              () => map.move(accounts, territory, reason),
              (moved) => words.map.done.moved(moved, figures.count(moved), name),
            );
            onClose();
          }}
          onLock={(isLocked) => {
            steps.take(
              () => map.lock(accounts, isLocked),
              () => (isLocked ? words.map.done.locked : words.map.done.unlocked),
            );
            onClose();
          }}
          onClear={onClose}
        />
      )}
    </div>
  );
}
