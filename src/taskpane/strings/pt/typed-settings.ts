import type { Words } from "../en/words";
import { pick } from "./plural";

/** O que foi digitado em Plan Settings e nas datas. */
export const typedSettingWords: Words["typedSettings"] = {
  taken: (many, count) =>
    pick(
      many,
      "Uma configuração digitada nas planilhas é usada",
      `${count} configurações digitadas nas planilhas são usadas`,
    ),
  left: (many, count) =>
    pick(
      many,
      "Uma configuração digitada nas planilhas fica de fora",
      `${count} configurações digitadas nas planilhas ficam de fora`,
    ),
  unreadTitle: "Uma configuração digitada nas planilhas não é usada",
  edit: (label, before, now) => `${label}: ${before} → ${now}`,
  unread: (label, value) => `“${value}” está fora do que ${label} aceita; fica o que foi usado no plano.`,
  blank: "vazio",
  drop: "Deixar de fora",
  keep: "Usar",
};
