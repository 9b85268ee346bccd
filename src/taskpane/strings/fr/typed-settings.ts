import type { Words } from "../en/words";
import { pick } from "./plural";

/** Ce qui a été saisi dans Plan Settings et dans les dates. */
export const typedSettingWords: Words["typedSettings"] = {
  taken: (many, count) =>
    pick(
      many,
      "Un paramètre saisi dans les feuilles est utilisé",
      `${count} paramètres saisis dans les feuilles sont utilisés`,
    ),
  left: (many, count) =>
    pick(
      many,
      "Un paramètre saisi dans les feuilles est laissé de côté",
      `${count} paramètres saisis dans les feuilles sont laissés de côté`,
    ),
  unreadTitle: "Un paramètre saisi dans les feuilles n’est pas utilisé",
  edit: (label, before, now) => `${label}\u00a0: ${before} → ${now}`,
  unread: (label, value) =>
    `«\u00a0${value}\u00a0» est hors de ce que ${label} accepte\u00a0; ce qui a servi au plan reste.`,
  blank: "vide",
  drop: "Laisser de côté",
  keep: "Utiliser",
};
