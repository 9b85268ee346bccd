import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Une écriture interrompue. */
export const interruptedWords: Words["interrupted"] = {
  title: "L’écriture a été interrompue",
  plan: "plan",
  begun: (what, at) =>
    at === ""
      ? `L’écriture (${what}) s’est arrêtée avant la fin\u00a0: le volet a été fermé, ou Excel s’est arrêté.`
      : `L’écriture (${what}), commencée le ${at}, s’est arrêtée avant la fin\u00a0: le volet a été fermé, ou Excel s’est arrêté.`,
  inPlace: (inPlace, inPlaceShown, _total, totalShown) =>
    `${inPlaceShown} ${pick(inPlace, "nouvelle feuille", "nouvelles feuilles")} sur ${totalShown} ${pick(inPlace, "est", "sont")} en place\u00a0; les feuilles d’avant sont encore là.`,
  untouched: "Rien n’est modifié avant votre choix.",
  ways: "Ce que vous pouvez faire",
  keepPlan: "Garder le plan précédent",
  keepSheets: "Garder les feuilles précédentes",
  keepHint:
    "Elles sont comme avant l’écriture, et vos formules les lisent. Les nouvelles feuilles sont supprimées.",
  remove: "Supprimer les nouvelles feuilles",
  removeHint: "Le classeur est comme avant l’écriture.",
  finish: "Terminer l’écriture",
  finishHint: (total, shown) =>
    `${many(total, shown, "nouvelle feuille reste", "nouvelles feuilles restent")}.`,
  replaceHint: (replaced, shown) =>
    `Les nouvelles feuilles restent. ${many(replaced, shown, "feuille précédente est supprimée", "feuilles précédentes sont supprimées")}, avec ce qui y a été ajouté à la main.`,
  ended: {
    finished: "Une écriture interrompue a été terminée",
    undone: "Une écriture interrompue a été annulée",
  },
  finished: (at, total, shown) =>
    `${at === "" ? "" : `Elle avait commencé le ${at}. `}${many(total, shown, "nouvelle feuille est", "nouvelles feuilles sont")} en place.`,
  undone: (at) =>
    `${at === "" ? "" : `Elle avait commencé le ${at}. `}Vos feuilles et le plan précédent sont comme avant.`,
  noted: "Compris",
};
