import type { Words } from "../en/words";

/** O menu da barra do plano. */
export const planMenuWords: Words["planMenu"] = {
  label: (name) => `${name}: menu do plano`,
  scenarios: "Cenários",
  restore: "Restaurar o plano anterior",
  copy: "Criar uma cópia limpa",
  about: "Sobre o Evenfield",
};
