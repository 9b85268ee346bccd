import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Intégrer de nouveaux comptes dans un plan écrit. */
export const fitInWords: Words["fitIn"] = {
  title: (arrived, arrivedShown, gone, goneShown) => {
    const came = `${many(arrived, arrivedShown, "nouveau compte", "nouveaux comptes")} depuis l’écriture du plan`;
    const left = `${many(gone, goneShown, "compte du plan écrit a disparu", "comptes du plan écrit ont disparu")} de la liste`;
    if (gone === 0) return came;
    return arrived === 0 ? left : `${came}\u00a0; ${goneShown} ${pick(gone, "a disparu", "ont disparu")}`;
  },
  lead: (arrived) => {
    if (arrived === 0) return "Aucun compte ne doit bouger pour cela.";
    return `${arrived === 1 ? "Il peut être placé" : "Ils peuvent être placés"} sans déplacer aucun autre compte.`;
  },
  byAreas: "Replanifiez\u00a0: chacun va là où est son comté ou son État.",
  fitIn: "Intégrer les nouveaux",
  takeOut: "Les retirer du plan",
  heading: "Intégrés",
  done: (placed, shown) =>
    placed === 0
      ? "Aucun compte nouveau, aucun déplacé."
      : `${many(placed, shown, "nouveau compte a été placé", "nouveaux comptes ont été placés")}\u00a0; aucun autre n’a bougé.`,
  gone: (gone, shown) =>
    `${many(gone, shown, "compte a disparu", "comptes ont disparu")} de la liste et ${pick(gone, "sort", "sortent")} du plan.`,
  saved: "Enregistré comme scénario\u00a0; les feuilles du plan sont inchangées.",
  goneList: (names) => `Disparus\u00a0: ${names}`,
  house: "Maison",
};
