import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Ein Schreiben, das abgebrochen ist. */
export const interruptedWords: Words["interrupted"] = {
  title: "Das Schreiben wurde unterbrochen",
  plan: "Plan",
  begun: (what, at) =>
    at === ""
      ? `Das Schreiben (${what}) endete, bevor es fertig war: Der Bereich wurde geschlossen, oder Excel hielt an.`
      : `Das Schreiben (${what}), begonnen ${at}, endete, bevor es fertig war: Der Bereich wurde geschlossen, oder Excel hielt an.`,
  inPlace: (inPlace, inPlaceShown, _total, totalShown) =>
    `${inPlaceShown} von ${totalShown} neuen Blättern ${pick(inPlace, "steht", "stehen")} an ${pick(inPlace, "seinem", "ihrem")} Platz; die Blätter von vorher sind noch da.`,
  untouched: "Nichts wird geändert, bevor Sie wählen.",
  ways: "Was Sie tun können",
  keepPlan: "Den vorherigen Plan behalten",
  keepSheets: "Die vorherigen Blätter behalten",
  keepHint:
    "Sie stehen wie vor dem Schreiben, und Ihre Formeln lesen sie. Die neuen Blätter werden entfernt.",
  remove: "Die neuen Blätter entfernen",
  removeHint: "Die Arbeitsmappe ist wie vor dem Schreiben.",
  finish: "Das Schreiben beenden",
  finishHint: (total, shown) => `${many(total, shown, "neues Blatt bleibt", "neue Blätter bleiben")}.`,
  replaceHint: (replaced, shown) =>
    `Die neuen Blätter bleiben. ${many(replaced, shown, "vorheriges Blatt wird", "vorherige Blätter werden")} gelöscht, mit dem, was von Hand hinzukam.`,
  ended: {
    finished: "Ein unterbrochenes Schreiben wurde beendet",
    undone: "Ein unterbrochenes Schreiben wurde zurückgenommen",
  },
  finished: (at, total, shown) =>
    `${at === "" ? "" : `Es begann ${at}. `}${many(total, shown, "neues Blatt steht", "neue Blätter stehen")} an ${pick(total, "seinem", "ihrem")} Platz.`,
  undone: (at) =>
    `${at === "" ? "" : `Es begann ${at}. `}Ihre Blätter und der vorherige Plan sind, wie sie davor waren.`,
  noted: "Verstanden",
};
