import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** L'aperçu et l'écriture. */
export const writeWords: Words["write"] = {
  title: "Écrire le plan",
  verdict: (value, shown) => many(value, shown, "feuille sera écrite", "feuilles seront écrites"),
  lead: (rows, formulas, kept) => `${rows} lignes, ${formulas} formules actives. ${kept}`,
  kept: (sheets) => `${sheets} restent telles quelles.`,
  keptOne: (sheet) => `${sheet} reste telle quelle.`,
  about: {
    planSummary: () => "Une page\u00a0: contrôles, chiffres, graphique, carte",
    territoryAssignments: (value, shown) =>
      `${many(value, shown, "compte", "comptes")}, responsables modifiables`,
    territoryAreas: (value, shown) =>
      `${many(value, shown, "comté ou État", "comtés ou États")}, à céder en entier`,
    territoryKpis: (value, shown) => many(value, shown, "secteur", "secteurs"),
    performance: (value, shown) =>
      `${many(value, shown, "ligne", "lignes")}\u00a0: secteurs, régions, segments, commerciaux`,
    quotaAllocation: (value, shown, overrides, shownOverrides) =>
      `${many(value, shown, "quota", "quotas")} par trimestre${overrides === 0 ? "" : `, ${many(overrides, shownOverrides, "quota imposé", "quotas imposés")}`}`,
    midYearJobs: (value, shown) =>
      `${many(value, shown, "mouvement", "mouvements")} de l’année et ce qui est cédé`,
    resourceAllocation: (value, shown) => `Budget et appui de ${many(value, shown, "secteur", "secteurs")}`,
    segments: (value, shown) => `${many(value, shown, "segment", "segments")}, votre plan de visites`,
    tieOut: (value, shown) => many(value, shown, "contrôle", "contrôles"),
    scenarios: () => "Plans enregistrés côte à côte",
    changeLog: () => "Ce qui change et pourquoi, au-dessus des entrées présentes",
    handOff: (value, shown) =>
      `${many(value, shown, "ligne", "lignes")}\u00a0: ce que chaque commercial cède et reçoit`,
    dataHealth: (value, shown) => many(value, shown, "constat", "constats"),
    planSettings: (value, shown) =>
      `${many(value, shown, "ligne", "lignes")}\u00a0: réglages, graine, empreinte des données`,
  },
  formulas: (value, shown) => many(value, shown, "formule", "formules"),
  states: {
    new: "Nouvelle",
    replaced: "Remplacée",
    leftOut: "Omise",
    removed: "Retirée",
    kept: "Reste",
  },
  notWritten: {
    sheet: "Pas écrite",
    log: "Pas de nouvelle entrée\u00a0; celles présentes restent",
  },
  taken: (sheet) => `Votre feuille ${sheet} reste telle quelle`,
  readBy: (value, sheets) => `${sheets} la ${pick(value, "lit", "lisent")}`,
  missing: {
    target: "Il faut un objectif",
    budget: "Il faut un budget",
  },
  edits: {
    title: (value, shown) =>
      `${many(value, shown, "responsable a été changé", "responsables ont été changés")} à la main depuis la dernière écriture du plan.`,
    label: "Responsables changés à la main",
    keep: "Garder",
    replace: "Remplacer",
    list: "Voir la liste",
    hide: "Fermer la liste",
    allKept: "Tous figurent dans ce plan.",
    noneKept:
      "Aucun ne peut figurer dans ce plan\u00a0: une règle, une famille ou un nouveau secteur s’y oppose.",
    someKept: (kept, value, lost) =>
      `${kept} figurent dans ce plan, ${lost} ${pick(value, "n’y figure pas", "n’y figurent pas")}\u00a0: une règle, une famille ou un nouveau secteur s’y oppose.`,
    replaced: (_, shown) => `Ce plan en place ${shown} ailleurs. Le Change Log dit où ils étaient.`,
    moved: (from, to) => `${from} → ${to}`,
    movedElsewhere: (from, to, now) => `${from} → ${to}, dans ce plan ${now}`,
    nowhere: "dans aucun secteur",
    more: (shown) => `et ${shown} de plus`,
  },
  draft: {
    title: (at) => `Un plan du ${at} n’a pas été écrit`,
    lead: "Il est gardé dans ce classeur, avec ses changements, verrous et mouvements.",
    take: "Le reprendre",
    drop: "L’oublier",
  },
  setUp: "Régler",
  removed: (value, sheets) =>
    `${sheets} ${pick(value, "appartient", "appartiennent")} au plan précédent et ${pick(value, "sera retirée", "seront retirées")}.`,
  previous: "Le plan précédent est gardé. Le menu du plan le rétablit à tout moment.",
  plannedSums:
    "À cette taille, les sommes de Territory KPIs sont celles du plan plus les responsables changés à la main\u00a0; elles suivent chaque changement.",
  valuesOfAccounts:
    "Au-delà de 20\u00a0000 comptes, région, segment et distance sont des valeurs, non des formules.",
  always: "Les feuilles dont les autres sont faites sont toujours écrites.",
  whole:
    "Toutes les feuilles sont écrites, ou aucune\u00a0: un plan écrit avant n’est remplacé que lorsque tout est en place.",
  undo: "L’écriture vide la liste Annuler d’Excel.",
  write: (value, shown) => `Écrire ${many(value, shown, "feuille", "feuilles")}`,
  done: (passed, checks) => `Écrit. ${passed} contrôles sur ${checks} réussis`,
  doneLead: (value, shown) =>
    `${many(value, shown, "feuille est", "feuilles sont")} dans le classeur, avec des formules actives. Changez un responsable dans Territory Assignments et tout se recalcule.`,
  open: "Ouvrir Plan Summary",
  backToPlan: "Retour au plan",
  failed: (checks) => `Voyez Tie-Out\u00a0: ${checks}.`,
  watched: (checks) => `À surveiller dans Tie-Out, sans erreur\u00a0: ${checks}.`,
  warnings: "Les chiffres du plan sont justes, mais\u00a0:",
  warning: {
    formulasTooMany: (sheet) =>
      `«\u00a0${sheet}\u00a0» a trop de formules pour les garder\u00a0; retapez celles qui lisent le plan`,
    formulasBroken: (cells) => `Le nouveau plan n’a plus ce que lisent vos formules de ${cells}`,
    sheetsUnordered: (why) => `Les feuilles sont dans un autre ordre (${why})`,
    firstPageHidden: (why) => `La première page n’a pas pu être affichée (${why})`,
    lookRefused: (place, look, why) => `${place}\u00a0: Excel a refusé ${look} (${why})`,
    previousUnreadable: (why) => `Le plan précédent ne peut pas être rétabli (${why})`,
    looks: {
      fontsFillsWidths: "les polices, remplissages et largeurs",
      inputRules: "les règles de saisie",
      conditionalFormats: "les mises en forme conditionnelles",
      pageSetUp: "la mise en page",
      frozenPanes: "les volets figés",
      chart: "le graphique",
      mapPicture: "l’image de la carte",
    },
  },
  show: (sheet) => `Montrer ${sheet}`,
};
