import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** L'étape Données. */
export const dataWords: Words["data"] = {
  verdict: (accounts, accountsShown, reps, repsShown) =>
    `${many(accounts, accountsShown, "compte", "comptes")} et ${many(reps, repsShown, "commercial trouvé", "commerciaux trouvés")}`,
  verdictNoReps: (accounts, accountsShown) =>
    `${many(accounts, accountsShown, "compte trouvé", "comptes trouvés")}, aucun commercial`,
  refusedSettings: (value, shown) =>
    pick(
      value,
      `${shown} paramètre gardé dans ce classeur est inutilisable\u00a0: le standard s’applique`,
      `${shown} paramètres gardés dans ce classeur sont inutilisables\u00a0: le standard s’applique`,
    ),
  refusedSetting: {
    unknown: (name) => `«\u00a0${name}\u00a0» n’est le nom d’aucun paramètre`,
    form: (setting) => `${setting}\u00a0: gardé sous une forme que cette version ne lit pas`,
    missing: "rien",
    entry: (at) => `ligne ${at}`,
    range: (setting, found, least, most) =>
      `${setting}\u00a0: trouvé ${found}\u00a0; il faut un nombre de ${least} à ${most}`,
    wholeRange: (setting, found, least, most) =>
      `${setting}\u00a0: trouvé ${found}\u00a0; il faut un nombre entier de ${least} à ${most}`,
    choices: (setting, found, choices) => `${setting}\u00a0: trouvé ${found}\u00a0; au choix ${choices}`,
    rule: (setting, found, english) => `${setting}\u00a0: ${found} ne convient pas (${english})`,
  },
  ready: "Prêt à planifier.",
  stopped: (value, shown) =>
    `${many(value, shown, "constat bloque", "constats bloquent")} le plan tant qu’il reste à régler.`,
  setAside: (value, shown) =>
    pick(
      value,
      `${shown} compte est mis de côté jusqu’à correction.`,
      `${shown} comptes sont mis de côté jusqu’à correction.`,
    ),
  columnsToLook: (value, shown) =>
    pick(value, `${shown} colonne est à vérifier.`, `${shown} colonnes sont à vérifier.`),
  seatsFromTerritories: (shown) =>
    `Ni liste de commerciaux ni responsables : ${shown} territoires des comptes sont planifiés comme des postes`,
  repsFromOwners: (shown) =>
    `Les commerciaux viennent de la colonne des responsables\u00a0: ${shown} trouvés. Domiciles et capacités inconnus.`,
  sheetsRead: "Feuilles lues",
  used: (used, all) => `${used} utilisées sur ${all}`,
  certain: "Certain",
  toCheck: (shown) => `${shown} à vérifier`,
  from: (header) => `de ${header}`,
  fromUnsure: (header, share) => `de ${header}, ${share}`,
  moreFields: (shown) => `${shown} de plus`,
  notFound: (fields) => `Introuvables\u00a0: ${fields}`,
  changeColumns: "Modifier les colonnes",
  onMap: "Sur la carte",
  located: (done, all) => `${done} sur ${all} localisés`,
  locatedLabel: (parts) => `Comment les comptes ont été localisés\u00a0: ${parts}`,
  levels: {
    coordinates: "Coordonnées",
    postalCode: "Code postal",
    zip3: "Zone postale",
    city: "Ville",
    state: "État",
    country: "Pays",
    none: "Introuvable",
  },
  findings: "Constats",
  noFindings: "Rien à vérifier. Toutes les lignes ont été lues telles quelles.",
  severities: { stop: "Bloque le plan", look: "À vérifier", handled: "Réglé" },
  stopCount: (shown) => `${shown} bloquent le plan`,
  lookCount: (shown) => `${shown} à vérifier`,
  handledCount: (shown) => `${shown} réglés`,
  unchanged: "Vos feuilles ne sont pas modifiées. Les corrections valent quand Evenfield les lit.",
  next: "Continuer vers Segments",
  planNow: "Planifier tout de suite, standard",
  others: (entity, block) => `«\u00a0${block}\u00a0» pourrait aussi contenir\u00a0: ${entity.toLowerCase()}`,
  useOther: "Utiliser plutôt celle-ci",
  keepThis: (block) => `Garder «\u00a0${block}\u00a0»`,
  notAsBefore: "Autrement que lors de votre choix des colonnes",
  changes: {
    renamed: (field, from, to) =>
      `${field}\u00a0: «\u00a0${from}\u00a0» a disparu, «\u00a0${to}\u00a0» est lue à sa place`,
    gone: (field, header) => `${field}\u00a0: «\u00a0${header}\u00a0» a disparu, le champ compte comme vide`,
    added: (value, shown, headers) =>
      `${many(value, shown, "nouvelle colonne", "nouvelles colonnes")}, non utilisées\u00a0: ${headers}`,
    moved: (entity, from, to) =>
      `${entity}\u00a0: lu dans «\u00a0${to}\u00a0», avant dans «\u00a0${from}\u00a0»`,
    lost: (entity, sheet) =>
      `${entity}\u00a0: aucune feuille n’a plus les colonnes de «\u00a0${sheet}\u00a0»`,
  },
  fixes: {
    owner: (from, to) => `Lire «\u00a0${from}\u00a0» comme ${to}`,
    keepLast: "Garder la dernière ligne",
    fullAmounts: "Lire tous les montants en entier",
    dayFirst: (header) => `Lire ${header} avec le jour d’abord`,
    decimals: (header) => `Lire ${header} avec des décimales`,
    negativeBlank: (header) => `Compter comme vides les valeurs négatives de ${header}`,
    unitSlip: (header) => `Lire celles de ${header} dans l’unité des autres`,
    blankStays: (header) => `Laisser vides les blancs de ${header}`,
    blankLeftOut: (header) => `Laisser de côté les commerciaux sans ${header}`,
    undo: (label) => `Annuler\u00a0: ${label}`,
  },
  readAs: "Comment les valeurs sont lues",
  leaveOut: "Ne pas utiliser cette feuille",
  leaveOutOf: (entity) => `Ne pas utiliser cette feuille\u00a0: ${entity}`,
  changed: (sheet) =>
    `«\u00a0${sheet}\u00a0» a changé depuis sa lecture. Relisez pour utiliser les nouvelles lignes.`,
  reading: "Lecture des feuilles",
};

export const emptyWords: Words["empty"] = {
  verdict: "Aucune feuille de comptes trouvée",
  lead: (value, shown) =>
    `${many(value, shown, "feuille vue", "feuilles vues")}. Une feuille de comptes a une ligne par compte, avec un ID ou un nom et un lieu.`,
  blank: "Vide",
  rows: (value, shown) => `${many(value, shown, "ligne", "lignes")}, pas lues comme comptes`,
  readAs: (value, shown, entity) =>
    `${many(value, shown, "ligne", "lignes")}, lues comme ${entity.toLowerCase()}`,
  hint: "Collez votre liste de comptes dans une feuille, puis relisez. Les noms de colonnes peuvent être en français, anglais, allemand, espagnol ou portugais.",
  sample: "Données d’exemple",
  useAnyway: "Utiliser quand même",
  useThis: (block) => `Utiliser ${block} comme comptes`,
};
