import { useCallback, useState } from "react";
import { NOTHING_SELECTED, withAll, withPicked } from "../map/selection";
import type { Selection } from "../map/selection";
import { MapStage } from "../map/MapStage";
import { useMapScene } from "../map/use-map-scene";
import { AccountList } from "../parts/AccountList";
import { FindAccount } from "../parts/FindAccount";
import { SubScreenBar } from "../parts/SubScreenBar";
import type { PaneActions } from "../state/pane-actions";
import { useLanguage } from "../strings/words";
import type { PlanSummary } from "../../worker/planner";

/** The map as a screen of its own: look closer, choose accounts, move them and see what that does. */
export default function MapScreen({
  plan,
  chosen,
  dark,
  actions,
}: {
  plan: PlanSummary;
  /** Accounts that are selected when it opens. */
  chosen: readonly number[];
  dark: boolean;
  actions: Pick<PaneActions, "map" | "findAccounts" | "back">;
}) {
  const { words, figures } = useLanguage();
  const [selection, setSelection] = useState<Selection>(() => new Set(chosen));
  const [isFinding, setFinding] = useState(false);
  const [shownAccount, setShownAccount] = useState<{ readonly account: number } | null>(null);
  const version = planVersion(plan);
  const ready = useMapScene(actions.map.load, version);
  const balance = plan.after[0];
  const measure = balance?.measure ?? "accounts";
  const pick = useCallback((account: number, isAdded: boolean) => {
    setSelection((before) => withPicked(before, account, isAdded));
  }, []);
  const clear = () => {
    if (selection.size === 0) return false;
    setSelection(NOTHING_SELECTED);
    return true;
  };
  const unplaced = ready === null || ready === "none" ? 0 : ready.map.unplaced + ready.scene.accounts.outside;
  return (
    <>
      <SubScreenBar title={words.map.title} onBack={actions.back} />
      <main className="ev-map-screen">
        <div className="ev-map-side">
          {ready === null && <p className="ev-hint ev-map-note">{words.result.mapLoading}</p>}
          {ready === "none" && <p className="ev-hint ev-map-note">{words.map.noPlaces}</p>}
          {ready !== null && ready !== "none" && (
            <MapStage
              ready={ready}
              selection={selection}
              marked={NOTHING_SELECTED}
              shownAccount={shownAccount}
              measure={measure}
              dark={dark}
              lines={actions.map.lines}
              onPick={pick}
              onLasso={(accounts, isAdded) => {
                setSelection((before) => withAll(before, accounts, isAdded));
              }}
              onClear={clear}
              isFinding={isFinding}
              onFind={() => {
                setFinding(!isFinding);
              }}
            />
          )}
          {isFinding && (
            <FindAccount
              find={actions.findAccounts}
              onFound={(account) => {
                setFinding(false);
                setShownAccount({ account });
                setSelection(new Set([account]));
              }}
            />
          )}
        </div>
        <div className="ev-map-work">
          <AccountList
            territories={balance?.territories ?? []}
            first={0}
            version={version}
            measure={measure}
            selection={selection}
            load={actions.map.listOf}
            onPick={(account) => {
              pick(account, true);
            }}
          />
          <p className="ev-hint">
            {unplaced > 0 && `${words.map.unplaced(unplaced, figures.count(unplaced))} `}
            {words.map.hint}
          </p>
        </div>
      </main>
    </>
  );
}

/** Changes when an account of the plan changes its place. */
function planVersion({ fingerprint, disruption, after, placedByHand }: PlanSummary): string {
  const loads = after.flatMap(({ territories }) => territories.map(({ load }) => load));
  return JSON.stringify([fingerprint, disruption, placedByHand, loads]);
}
