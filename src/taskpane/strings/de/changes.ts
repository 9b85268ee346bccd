import type { Words } from "../en/words";
import { pick } from "./plural";

/** Das Änderungsprotokoll. */
export const changeWords: Words["changes"] = {
  logThem: "Ins Change Log übernehmen",
  logged: (count, shown) =>
    count === 0
      ? "Das Change Log enthält schon alle."
      : pick(count, "1 Eintrag ins Change Log übernommen.", `${shown} Einträge ins Change Log übernommen.`),
};
