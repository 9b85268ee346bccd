import type { Words } from "../en/words";

/** Le travail long : lire, planifier, écrire. */
export const jobWords: Words["job"] = {
  titles: {
    look: "Examen des feuilles",
    check: "Lecture des feuilles",
    plan: "Planification des secteurs",
    write: "Écriture du plan",
    review: "Revue du plan",
    sample: "Insertion de l’exemple",
    test: "Test de cet Excel",
  },
  left: (duration) => `encore ${duration} environ`,
  ofTotal: (phase, done, total) => `${phase}\u00a0: ${done} sur ${total}`,
  percentDone: (share) => `${share} fait`,
  improving: "Amélioration du plan",
  soFar: {
    title: "Meilleur plan à ce jour",
    first: "Premier plan",
    now: "Maintenant",
    nowMark: "maintenant",
    outside: (band, measure) => `Secteurs hors ${band}${measure === "" ? "" : ` (${measure})`}`,
    largest: "Plus grand écart",
    moved: "Comptes qui changent",
    fromBest: "Écart au meilleur possible, au plus",
    chartLabel: (measure, deviation) =>
      `Plus grand écart à l’objectif (${measure}) au fil du temps, maintenant ${deviation}.`,
    caption: (measure, band) =>
      `Plus grand écart à l’objectif (${measure}). Ombré\u00a0: les ${band} demandés.`,
    take: "Prendre ce plan maintenant",
    taken: "Vérification de ce plan",
    stalled: "Pas de meilleur plan depuis 5\u00a0s.",
  },
  keepWorking: "Vous pouvez continuer dans Excel. Rien n’est encore écrit.",
  stopWriting: "Arrêter l’écriture",
  stopHint: "L’arrêt laisse le plan précédent en place.",
  seconds: (figure) => `${figure}\u00a0s`,
  editTitle: "Excel attend la fin d’une saisie",
  editText: "Appuyez sur Entrée ou Échap dans la feuille. La suite est automatique.",
};
