import { useEffect, useState } from "react";
import type { Settings } from "../../engine/model/settings";
import type { Outcome } from "../../use-cases/outcome";
import type { Health } from "../../worker/planner";
import type { SegmentsView } from "../../worker/segments-view";

/** The segments as last counted, and why newer settings make none. */
interface ShownSegments {
  readonly view: SegmentsView | null;
  /** "" unless the settings as they are cannot be used. */
  readonly problem: string;
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
  const [shown, setShown] = useState<ShownSegments>({ view: null, problem: "" });
  useEffect(() => {
    let isOvertaken = false;
    void load(settings).then((outcome) => {
      if (isOvertaken) return;
      if (outcome.status === "done") setShown({ view: outcome.value, problem: "" });
      else if (outcome.status === "problem") {
        const { message } = outcome.problem;
        setShown(({ view }) => ({ view, problem: message }));
      }
    });
    return () => {
      isOvertaken = true;
    };
  }, [load, settings, health]);
  return shown;
}
