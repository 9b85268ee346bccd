import type { Words } from "../en/words";

/** Refaire un plan écrit. */
export const rerunWords: Words["rerun"] = {
  rerun: "Refaire et comparer avec le plan écrit",
  notThere:
    "Aucun plan de cette version n’est écrit ici\u00a0; écrivez le plan et il pourra être refait à partir de ses feuilles.",
};
