import type { Words } from "../en/words";
import { pick } from "./plural";

/** O registro de mudanças. */
export const changeWords: Words["changes"] = {
  logThem: "Adicionar a Change Log",
  logged: (count, shown) =>
    count === 0
      ? "Change Log já tem todas."
      : pick(count, `${shown} linha adicionada a Change Log.`, `${shown} linhas adicionadas a Change Log.`),
};
