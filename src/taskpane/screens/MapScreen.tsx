import { Button } from "@fluentui/react-components";
import { ArrowRedo16Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Outcome } from "../../use-cases/outcome";
import type { HandHistory } from "../../worker/hand-history";
import type { HandChange, SelectedAccounts } from "../../worker/map-planner";
import type { PlanSummary } from "../../worker/plan-summary";
import { MapStage } from "../map/MapStage";
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
import { Toolbar } from "../parts/Toolbar";
import type { MapActions } from "../state/map-actions";
import type { PaneActions } from "../state/pane-actions";
import type { SheetMoves } from "../state/pane-state";
import { useLanguage } from "../strings/words";

/** What a step has done, or why it was not done. */
interface Told {
  readonly text: string;
  readonly isProblem: boolean;
}

/** The map as a screen of its own: look closer, choose accounts, move them and see what that does. */
export default function MapScreen({
  plan,
  chosen,
  isWritten,
  sheetMoves,
  dark,
  actions,
}: {
  plan: PlanSummary;
  /** Accounts that are selected when it opens. */
  chosen: readonly number[];
  /** The plan stands on its sheets, which change with it. */
  isWritten: boolean;
  /** What the plan took over from its sheet; null for nothing. */
  sheetMoves: SheetMoves | null;
  dark: boolean;
  actions: Pick<PaneActions, "map" | "findAccounts" | "back">;
}) {
  const { words, figures } = useLanguage();
  const [selection, setSelection] = useState<Selection>(() => new Set(chosen));
  const said = words.map;
  const { map } = actions;
  const [isFinding, setFinding] = useState(false);
  const [isListed, setListed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [shownAccount, setShownAccount] = useState<{ readonly account: number } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const version = planVersion(plan);
  const ready = useMapScene(map.load, version);
  // Locks change nothing that is drawn.
  const [taken, setTaken] = useState(0);
  const state = `${version} ${String(taken)}`;
  const history = useHistory(map, state);
  const accounts = useMemo(() => [...selection], [selection]);
  const selected = useSelected(accounts, state, map.select);
  const balance = plan.after[0];
  const measure = balance?.measure ?? "accounts";
  const byAreas = plan.settings.startFrom === "areas";
  const pick = useCallback((account: number, isAdded: boolean) => {
    setTold(null);
    setSelection((before) => withPicked(before, account, isAdded));
  }, []);
  const clear = () => {
    if (selection.size === 0) return false;
    setSelection(NOTHING_SELECTED);
    return true;
  };
  const take = (work: () => Promise<Outcome<HandChange | null>>, say: (moved: number) => string) => {
    if (isBusy) return;
    setBusy(true);
    void work().then((outcome) => {
      setBusy(false);
      if (outcome.status === "cancelled" || (outcome.status === "done" && outcome.value === null)) return;
      if (outcome.status === "problem") {
        setTold({ text: outcome.problem.message, isProblem: true });
        return;
      }
      const moved = outcome.value?.moved.length ?? 0;
      const isOnSheet = isWritten && moved > 0;
      const text = say(moved);
      setTaken((before) => before + 1);
      setTold({ text: isOnSheet ? `${text} ${said.done.alsoOnSheet}` : text, isProblem: false });
      setSelection(NOTHING_SELECTED);
      // The card goes with its selection: reading goes on from what was done.
      status.current?.focus();
    });
  };
  const undo = () => {
    take(map.undo, () => said.done.undone);
  };
  const redo = () => {
    take(map.redo, () => said.done.redone);
  };
  useUndoKeys(undo, redo);
  useSheetSelection(map, (found) => {
    const count = found.length;
    setTold({ text: said.fromSheet(count, figures.count(count)), isProblem: false });
    setSelection(new Set(found));
  });

  const [isOverlapShown, setOverlapShown] = useState(false);
  const overlap = useOverlap(ready, isOverlapShown);
  const marked = useMemo(() => {
    if (overlap === null || ready === null || ready === "none") return NOTHING_SELECTED;
    return new Set([...overlap.interleaved, ...overlap.gaps].map((dot) => ready.account[dot] ?? -1));
  }, [overlap, ready]);

  const isMapped = ready !== null && ready !== "none";
  const unplaced = isMapped ? ready.map.unplaced + ready.scene.accounts.outside : 0;
  const steps = (
    <Toolbar
      label={said.steps}
      tools={[
        {
          label: said.undo,
          hint: "Ctrl+Z",
          icon: <ArrowUndo16Regular />,
          isDisabled: history.undo === 0 || isBusy,
          onPress: undo,
        },
        {
          label: said.redo,
          hint: "Ctrl+Y",
          icon: <ArrowRedo16Regular />,
          isDisabled: history.redo === 0 || isBusy,
          onPress: redo,
        },
      ]}
    />
  );
  return (
    <>
      <SubScreenBar title={said.title} onBack={actions.back} />
      <main className="ev-map-screen">
        <div className="ev-map-side">
          {ready === null && <p className="ev-hint ev-map-note">{words.result.mapLoading}</p>}
          {ready === "none" && (
            <div className="ev-map-foot">
              <p className="ev-hint ev-fill">{said.noPlaces}</p>
              {steps}
            </div>
          )}
          {isMapped && (
            <MapStage
              ready={ready}
              selection={selection}
              marked={marked}
              shownAccount={shownAccount}
              measure={measure}
              dark={dark}
              lines={map.lines}
              steps={steps}
              onPick={pick}
              onLasso={(lassoed, isAdded) => {
                setTold(null);
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
                setShownAccount({ account });
                setSelection(new Set([account]));
              }}
            />
          )}
        </div>
        <div className="ev-map-work">
          <p
            role="status"
            ref={status}
            tabIndex={-1}
            className={told?.isProblem === true ? "ev-small ev-tone-danger" : "ev-small"}
          >
            {told?.text}
          </p>
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
              onClear={clear}
              onList={() => {
                setListed(!isListed);
              }}
            />
          )}
          {(ready === "none" || isListed) && (
            <AccountList
              territories={balance?.territories ?? []}
              first={0}
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

/** What the selection comes to; null until it is known. */
function useSelected(
  accounts: readonly number[],
  version: string,
  select: MapActions["select"],
): SelectedAccounts | null {
  const [found, setFound] = useState<{ of: readonly number[]; selected: SelectedAccounts } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (accounts.length > 0) {
      void select(accounts).then((outcome) => {
        if (wanted && outcome.status === "done") setFound({ of: accounts, selected: outcome.value });
      });
    }
    return () => {
      wanted = false;
    };
  }, [accounts, version, select]);
  // While the next answer is on its way the last one stays, so that the card does not come and go.
  return found === null || accounts.length === 0 ? null : found.selected;
}

function useHistory(map: MapActions, version: string): HandHistory {
  const [history, setHistory] = useState<HandHistory>({ undo: 0, redo: 0 });
  useEffect(() => {
    let wanted = true;
    void map.history().then((outcome) => {
      if (wanted && outcome.status === "done") setHistory(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [map, version]);
  return history;
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

/** Ctrl+Z and Ctrl+Y (Cmd on a Mac) while the map is open; fields keep their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const keys = useRef({ undo, redo });
  useEffect(() => {
    keys.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) keys.current.redo();
      else keys.current.undo();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, []);
}

/** Changes when an account of the plan changes its place or its lock. */
function planVersion({ fingerprint, disruption, after, placedByHand, meanDistanceKm }: PlanSummary): string {
  const loads = after.flatMap(({ territories }) => territories.map(({ load }) => load));
  return JSON.stringify([fingerprint, disruption, placedByHand, meanDistanceKm, loads]);
}
