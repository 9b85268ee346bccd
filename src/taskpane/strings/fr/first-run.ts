import type { Words } from "../en/words";
import { many } from "./plural";

/** La première vue. */
export const firstRunWords: Words["firstRun"] = {
  title: "Planifier des secteurs équitables dans ce classeur",
  lead: "Evenfield lit vos feuilles de comptes et de commerciaux, équilibre les secteurs et écrit le plan en feuilles ordinaires.",
  found: "Trouvé dans ce classeur",
  looking: "Examen des feuilles",
  nothing: "Pas encore de liste de comptes",
  chooseSheet: "Choisir une feuille vous-même",
  nothingHint: "Une liste de comptes a une ligne par compte, avec un ID ou un nom et un lieu.",
  ready: "Prêt",
  toCheck: "À vérifier",
  inSheet: (sheet) => `feuille «\u00a0${sheet}\u00a0»`,
  rows: (value, shown) => many(value, shown, "ligne", "lignes"),
  others: (entity, blocks) =>
    `Pourraient aussi contenir ${entity.toLowerCase()}\u00a0: ${blocks}. Vous choisirez à l’étape suivante.`,
  check: "Vérifier ces données",
  sampleTitle: "Essayer d’abord avec un exemple",
  sampleText:
    "Ajoute à ce classeur des feuilles avec 2\u00a0000 comptes fictifs et 40 commerciaux. Un plan prend environ une minute.",
  sample: "Insérer l’exemple",
  promises: [
    "Le plan est fait de feuilles et de formules normales. Chacun peut l’ouvrir, avec ou sans Evenfield.",
    "Chaque compte reçoit une raison\u00a0; chaque chiffre remonte à ses lignes.",
    "Vos propres feuilles ne sont jamais modifiées.",
  ],
  privacy: "Rien ne quitte cet ordinateur. Sans connexion à un compte.",
  about: (version) => `À propos de ${version}`,
};
