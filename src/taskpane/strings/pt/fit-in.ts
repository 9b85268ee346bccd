import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Encaixar contas novas num plano gravado. */
export const fitInWords: Words["fitIn"] = {
  title: (arrived, arrivedShown, gone, goneShown) => {
    const came = `${many(arrived, arrivedShown, "conta nova", "contas novas")} desde a gravação do plano`;
    const left = `${many(gone, goneShown, "conta do plano gravado falta", "contas do plano gravado faltam")} na lista`;
    if (gone === 0) return came;
    return arrived === 0 ? left : `${came}; ${goneShown} ${pick(gone, "falta", "faltam")}`;
  },
  lead: (arrived) => {
    if (arrived === 0) return "Nenhuma conta precisa se mover por isso.";
    return `${arrived === 1 ? "Pode ser colocada" : "Podem ser colocadas"} sem mover nenhuma outra conta.`;
  },
  byAreas: "Planeje de novo: cada uma vai para onde está o seu condado ou estado.",
  fitIn: "Encaixar contas novas",
  takeOut: "Tirar do plano",
  heading: "Encaixadas",
  done: (placed, shown) =>
    placed === 0
      ? "Nenhuma conta era nova e nenhuma se moveu."
      : `${many(placed, shown, "conta nova colocada", "contas novas colocadas")}; nenhuma outra se moveu.`,
  gone: (gone, shown) =>
    `${many(gone, shown, "conta falta", "contas faltam")} na lista e ${pick(gone, "sai", "saem")} do plano.`,
  saved: "Salvo como cenário; as planilhas do plano estão como estavam.",
  goneList: (names) => `Faltam: ${names}`,
  house: "Casa",
};
