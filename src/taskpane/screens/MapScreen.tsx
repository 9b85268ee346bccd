import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PlanSummary } from "../../worker/plan-summary";
import { MapStage } from "../map/MapStage";
import type { HandView, MapSight, ShownOnMap } from "../map/map-sight";
import { NOTHING_SELECTED, withAll, withPicked } from "../map/selection";
import type { Selection } from "../map/selection";
import { useMapScene } from "../map/use-map-scene";
import { useOverlap } from "../map/use-overlap";
import { AccountList } from "../parts/AccountList";
import { FindAccount } from "../parts/FindAccount";
import { MoveCard } from "../parts/MoveCard";
import { OverlapNote } from "../parts/OverlapNote";
import { SheetMovesNote } from "../parts/SheetMovesNote";
import { SubScreenBar } from "../parts/SubScreenBar";
import { UndoRedo } from "../parts/UndoRedo";
import { useHandSteps } from "../parts/use-hand-steps";
import { useSelectedAccounts } from "../parts/use-selected-accounts";
import type { MapActions } from "../state/map-actions";
import type { PaneActions } from "../state/pane-actions";
import type { SheetMoves } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** The map as a screen of its own: look closer, choose accounts, move them and see what that does. */
export default function MapScreen({
  plan,
  chosen,
  territory = null,
  at = 0,
  sight = null,
  isWritten,
  sheetMoves,
  dark,
  actions,
}: {
  plan: PlanSummary;
  /** Accounts that are selected when it opens. */
  chosen: readonly number[];
  /** Territory that is shown when it opens, with the list of its accounts; null for the whole map. */
  territory?: number | null;
  /** Its place among the open cards. */
  at?: number;
  /** How it was left for a card over it; null when it opens anew. */
  sight?: MapSight | null;
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  /** What the plan took over from its sheet; null for nothing. */
  sheetMoves: SheetMoves | null;
  dark: boolean;
  actions: Pick<PaneActions, "map" | "findAccounts" | "leaveMap" | "openAccount" | "openTerritory" | "back">;
}) {
  const { words, figures } = useLanguage();
  const [selection, setSelection] = useState<Selection>(() => new Set(sight?.accounts ?? chosen));
  const said = words.map;
  const { map } = actions;
  const [isFinding, setFinding] = useState(false);
  const [isListed, setListed] = useState(sight?.isListed ?? territory !== null);
  const [shown, setShown] = useState<ShownOnMap | null>(
    () => sight?.shown ?? (territory === null ? null : { territory }),
  );
  const [hand, setHand] = useState<HandView | null>(sight?.hand ?? null);
  const version = planVersion(plan);
  const ready = useMapScene(map.load, version);
  const steps = useHandSteps(map, version, isWritten, () => {
    setSelection(NOTHING_SELECTED);
  });
  const { isBusy, told, tell, take, status } = steps;
  const state = `${version} ${String(steps.taken)}`;
  const accounts = useMemo(() => [...selection], [selection]);
  const selected = useSelectedAccounts(accounts, state, map.select);
  const balance = plan.after[0];
  const measure = balance?.measure ?? "accounts";
  const byAreas = plan.settings.startFrom === "areas";
  const pick = useCallback(
    (account: number, isAdded: boolean) => {
      tell(null);
      setSelection((before) => withPicked(before, account, isAdded));
    },
    [tell],
  );
  const clear = () => {
    if (selection.size === 0) return false;
    setSelection(NOTHING_SELECTED);
    return true;
  };
  useSheetSelection(map, (found) => {
    const count = found.length;
    tell({ text: said.fromSheet(count, figures.count(count)), isProblem: false });
    setSelection(new Set(found));
  });

  const [isOverlapShown, setOverlapShown] = useState(sight?.isOverlapShown ?? false);
  useLeaving({ accounts, shown, hand, isListed, isOverlapShown }, (left) => {
    actions.leaveMap(at, left);
  });
  const overlap = useOverlap(ready, isOverlapShown);
  const marked = useMemo(() => {
    if (overlap === null || ready === null || ready === "none") return NOTHING_SELECTED;
    return new Set([...overlap.interleaved, ...overlap.gaps].map((dot) => ready.account[dot] ?? -1));
  }, [overlap, ready]);

  const isMapped = ready !== null && ready !== "none";
  const unplaced = isMapped ? ready.map.unplaced + ready.scene.accounts.outside : 0;
  return (
    <>
      <SubScreenBar title={said.title} onBack={actions.back} />
      <main className="ev-map-screen">
        <div className="ev-map-side">
          {ready === null && <p className="ev-hint ev-map-note">{words.result.mapLoading}</p>}
          {ready === "none" && (
            <div className="ev-map-foot">
              <p className="ev-hint ev-fill">{said.noPlaces}</p>
              <UndoRedo steps={steps} />
            </div>
          )}
          {isMapped && (
            <MapStage
              ready={ready}
              selection={selection}
              marked={marked}
              shown={shown}
              hand={hand}
              measure={measure}
              dark={dark}
              lines={map.lines}
              steps={<UndoRedo steps={steps} />}
              onView={setHand}
              onPick={pick}
              onLasso={(lassoed, isAdded) => {
                tell(null);
                setSelection((before) => withAll(before, lassoed, isAdded));
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
                setShown({ account });
                setSelection(new Set([account]));
              }}
            />
          )}
        </div>
        <div className="ev-map-work">
          <div
            role="status"
            ref={status}
            tabIndex={-1}
            className={told?.isProblem === true ? "ev-small ev-tone-danger" : "ev-small"}
          >
            {told?.text}
          </div>
          {sheetMoves !== null && <SheetMovesNote moves={sheetMoves} />}
          {byAreas && <p className="ev-hint">{said.byAreas}</p>}
          {!byAreas && selected !== null && selection.size > 0 && (
            <MoveCard
              accounts={accounts}
              selected={selected}
              territories={plan.territories}
              isBusy={isBusy}
              isListed={isListed}
              effectOf={map.effect}
              onMove={(territory, name, reason) => {
                take(
                  () => map.move(accounts, territory, reason),
                  (moved) => said.done.moved(moved, figures.count(moved), name),
                );
              }}
              onLock={(isLocked) => {
                take(
                  () => map.lock(accounts, isLocked),
                  () => (isLocked ? said.done.locked : said.done.unlocked),
                );
              }}
              onOpenAccount={actions.openAccount}
              onOpenTerritory={actions.openTerritory}
              onClear={clear}
              onList={() => {
                setListed(!isListed);
              }}
            />
          )}
          {(ready === "none" || isListed) && (
            <AccountList
              territories={balance?.territories ?? []}
              first={territory ?? 0}
              version={state}
              measure={measure}
              selection={selection}
              load={map.listOf}
              onPick={(account) => {
                pick(account, true);
              }}
            />
          )}
          {isMapped && (
            <div className="ev-row ev-wrap">
              {selection.size === 0 && (
                <Button
                  size="small"
                  aria-pressed={isListed}
                  onClick={() => {
                    setListed(!isListed);
                  }}
                >
                  {said.list}
                </Button>
              )}
              <Button
                size="small"
                aria-pressed={isOverlapShown}
                onClick={() => {
                  setOverlapShown(!isOverlapShown);
                }}
              >
                {said.overlap}
              </Button>
            </div>
          )}
          {overlap !== null && isMapped && (
            <OverlapNote overlap={overlap} territories={ready.scene.points.territories} />
          )}
          <p className="ev-hint">
            {unplaced > 0 && `${said.unplaced(unplaced, figures.count(unplaced))} `}
            {said.hint}
          </p>
        </div>
      </main>
    </>
  );
}

/** Tells how the map is left, whatever takes its place. */
function useLeaving(sight: MapSight, onLeave: (sight: MapSight) => void): void {
  const last = useRef({ sight, onLeave });
  useEffect(() => {
    last.current = { sight, onLeave };
  });
  useEffect(
    () => () => {
      last.current.onLeave(last.current.sight);
    },
    [],
  );
}

/** What is selected in the sheets is selected here, while the map is open. */
function useSheetSelection(
  { watchSelection }: MapActions,
  onSelect: (accounts: readonly number[]) => void,
): void {
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    const watching = watchSelection((accounts) => {
      select.current(accounts);
    });
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [watchSelection]);
}

/** Changes when an account of the plan changes its place or its lock. */
function planVersion({ fingerprint, disruption, after, placedByHand, meanDistanceKm }: PlanSummary): string {
  const loads = after.flatMap(({ territories }) => territories.map(({ load }) => load));
  return JSON.stringify([fingerprint, disruption, placedByHand, meanDistanceKm, loads]);
}
