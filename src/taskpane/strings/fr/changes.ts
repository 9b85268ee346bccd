import type { Words } from "../en/words";
import { pick } from "./plural";

/** Le journal des modifications. */
export const changeWords: Words["changes"] = {
  logThem: "Ajouter à Change Log",
  logged: (count, shown) =>
    count === 0
      ? "Change Log les contient déjà toutes."
      : pick(count, `${shown} ligne ajoutée à Change Log.`, `${shown} lignes ajoutées à Change Log.`),
};
