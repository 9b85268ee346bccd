import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Outcome } from "../../use-cases/outcome";
import type { HandHistory } from "../../worker/hand-history";
import type { HandChange } from "../../worker/map-planner";
import type { MapActions } from "../state/map-actions";
import { problemLine } from "../strings/problem-words";
import { useLanguage } from "../strings/words";

/** What a step has done, or why it was not done. */
export interface Told {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Steps by hand on the plan: one at a time, told in words, to be taken back and done again. */
export interface HandStepper {
  readonly isBusy: boolean;
  readonly told: Told | null;
  readonly tell: (told: Told | null) => void;
  /** How many steps were taken here: a lock changes the plan, and nothing that is drawn of it. */
  readonly taken: number;
  readonly history: HandHistory;
  /** Where it is told what was done; reading goes on from there when the card of the step goes. */
  readonly status: RefObject<HTMLDivElement | null>;
  /** @param say what was done, of so many accounts */
  readonly take: (work: () => Promise<Outcome<HandChange | null>>, say: (moved: number) => string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * The steps by hand of one screen. They are the same steps on every screen: what was moved on a card can be
 * taken back on the map.
 *
 * @param version changes when the plan does
 * @param isWritten the plan stands on its sheets, which change with it
 * @param onTaken told of every step that was taken, back and again too
 */
export function useHandSteps(
  map: Pick<MapActions, "undo" | "redo" | "history">,
  version: unknown,
  isWritten: boolean,
  onTaken?: () => void,
): HandStepper {
  const { words } = useLanguage();
  const said = words.map.done;
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [taken, setTaken] = useState(0);
  const status = useRef<HTMLDivElement>(null);
  const history = useHistory(map.history, version, taken);
  const take: HandStepper["take"] = (work, say) => {
    if (isBusy) return;
    setBusy(true);
    void work().then((outcome) => {
      setBusy(false);
      if (outcome.status === "cancelled" || (outcome.status === "done" && outcome.value === null)) return;
      if (outcome.status === "problem") {
        setTold({ text: problemLine(outcome.problem, words), isProblem: true });
        return;
      }
      const moved = outcome.value?.moved.length ?? 0;
      const text = say(moved);
      setTaken((before) => before + 1);
      setTold({ text: isWritten && moved > 0 ? `${text} ${said.alsoOnSheet}` : text, isProblem: false });
      onTaken?.();
      status.current?.focus();
    });
  };
  const undo = () => {
    take(map.undo, () => said.undone);
  };
  const redo = () => {
    take(map.redo, () => said.redone);
  };
  useUndoKeys(undo, redo);
  return { isBusy, told, tell: setTold, taken, history, status, take, undo, redo };
}

function useHistory(load: MapActions["history"], version: unknown, taken: number): HandHistory {
  const [history, setHistory] = useState<HandHistory>({ undo: 0, redo: 0 });
  useEffect(() => {
    let wanted = true;
    void load().then((outcome) => {
      if (wanted && outcome.status === "done") setHistory(outcome.value);
    });
    return () => {
      wanted = false;
    };
  }, [load, version, taken]);
  return history;
}

/** Ctrl+Z and Ctrl+Y (Cmd on a Mac) while the screen is open; fields keep their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  const keys = useRef({ undo, redo });
  useEffect(() => {
    keys.current = { undo, redo };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
      const key = event.key.toLowerCase();
      // Two parts of one screen may both have steps: only one of them takes one.
      if ((key !== "z" && key !== "y") || event.defaultPrevented) return;
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
