import type { Words } from "../en/words";

/** Einen geschriebenen Plan noch einmal rechnen. */
export const rerunWords: Words["rerun"] = {
  rerun: "Neu rechnen und mit dem geschriebenen Plan vergleichen",
  notThere:
    "Hier ist kein Plan dieser Version geschrieben; schreiben Sie den Plan, dann lässt er sich aus seinen Blättern neu rechnen.",
};
