import { useEffect, useState } from "react";
import type { Settings } from "../../engine/model/settings";
import type { Outcome, Problem } from "../../use-cases/outcome";
import type { Health } from "../../worker/planner";
import type { SegmentsView } from "../../worker/segments-view";

/** The segments as last counted, and why newer settings make none. */
interface ShownSegments {
  readonly view: SegmentsView | null;
  /** Null unless the settings as they are cannot be used. */
  readonly problem: Problem | null;
}

/**
 * Counts the segments anew whenever the settings or the data change. The last ones stay until the
 * new ones are there; an answer that a newer question has overtaken is dropped.
 */
export function useSegments(
  load: (settings: Partial<Settings>) => Promise<Outcome<SegmentsView>>,
  settings: Partial<Settings>,
  health: Health,
): ShownSegments {
  const [shown, setShown] = useState<ShownSegments>({ view: null, problem: null });
  useEffect(() => {
    let isOvertaken = false;
    void load(settings).then((outcome) => {
      if (isOvertaken) return;
      if (outcome.status === "done") setShown({ view: outcome.value, problem: null });
      else if (outcome.status === "problem") {
        const { problem } = outcome;
        setShown(({ view }) => ({ view, problem }));
      }
    });
    return () => {
      isOvertaken = true;
    };
  }, [load, settings, health]);
  return shown;
}
