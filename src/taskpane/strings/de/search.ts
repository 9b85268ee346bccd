import type { Words } from "../en/words";
import { pick } from "./plural";

/** Das Suchfeld. */
export const searchWords: Words["search"] = {
  open: "Account, Verkäufer oder Gebiet finden",
  label: "Account, Verkäufer oder Gebiet",
  placeholder: "Name, ID oder Ort",
  found: "Gefunden",
  hint: "Die ersten Buchstaben von Wörtern genügen, in beliebiger Folge.",
  none: "Nichts in diesem Plan heißt so.",
  close: (value, shown) =>
    pick(
      value,
      "Nichts heißt so; 1 weicht um einen Buchstaben ab.",
      `Nichts heißt so; ${shown} weichen um einen Buchstaben ab.`,
    ),
  some: (shown, all) => `${shown} von ${all} gezeigt. Mehr Buchstaben grenzen ein.`,
  all: (value, shown) => pick(value, "1 gefunden", `${shown} gefunden`),
  territories: "Gebiete",
  reps: "Verkäufer",
  accounts: "Accounts",
  noTerritory: "ohne Gebiet, wird im Blatt gezeigt",
};
