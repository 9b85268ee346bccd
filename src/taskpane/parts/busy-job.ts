import { createContext, useContext } from "react";
import type { Job } from "../state/pane-state";

/** The kind of work that goes on long enough for its button to say so, but has no screen of its own yet. */
export const BusyJobContext = createContext<Job["kind"] | null>(null);

export function useBusyJob(): Job["kind"] | null {
  return useContext(BusyJobContext);
}
