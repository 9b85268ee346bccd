import type { Words } from "../en/words";
import { pick } from "./plural";

/** Was in Plan Settings und bei Daten getippt wurde. */
export const typedSettingWords: Words["typedSettings"] = {
  taken: (many, count) =>
    pick(
      many,
      "Eine in den Blättern getippte Einstellung gilt",
      `${count} in den Blättern getippte Einstellungen gelten`,
    ),
  left: (many, count) =>
    pick(
      many,
      "Eine in den Blättern getippte Einstellung bleibt außen vor",
      `${count} in den Blättern getippte Einstellungen bleiben außen vor`,
    ),
  unreadTitle: "Eine in den Blättern getippte Einstellung gilt nicht",
  edit: (label, before, now) => `${label}: ${before} → ${now}`,
  unread: (label, value) =>
    `„${value}“ liegt außerhalb dessen, was ${label} annimmt; es bleibt, womit geplant wurde.`,
  blank: "leer",
  drop: "Weglassen",
  keep: "Benutzen",
};
