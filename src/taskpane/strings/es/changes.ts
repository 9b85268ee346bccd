import type { Words } from "../en/words";
import { pick } from "./plural";

/** El registro de cambios. */
export const changeWords: Words["changes"] = {
  logThem: "Añadir a Change Log",
  logged: (count, shown) =>
    count === 0
      ? "Change Log ya los tiene todos."
      : pick(count, "1 entrada añadida a Change Log.", `${shown} entradas añadidas a Change Log.`),
};
