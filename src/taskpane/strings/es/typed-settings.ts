import type { Words } from "../en/words";
import { pick } from "./plural";

/** Lo escrito en Plan Settings y en las fechas. */
export const typedSettingWords: Words["typedSettings"] = {
  taken: (many, count) =>
    pick(many, "Se usa un ajuste escrito en las hojas", `Se usan ${count} ajustes escritos en las hojas`),
  left: (many, count) =>
    pick(
      many,
      "Queda fuera un ajuste escrito en las hojas",
      `Quedan fuera ${count} ajustes escritos en las hojas`,
    ),
  unreadTitle: "Un ajuste escrito en las hojas no se usa",
  edit: (label, before, now) => `${label}: ${before} → ${now}`,
  unread: (label, value) =>
    `“${value}” está fuera de lo que admite ${label}; queda lo que se usó en el plan.`,
  blank: "vacío",
  drop: "Dejar fuera",
  keep: "Usar",
};
