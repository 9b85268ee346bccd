import type { readingSentences } from "../../../../engine/intake/reading-sentences";
import type { setAsideSentences } from "../../../../engine/intake/set-aside-sentences";
import type { Words } from "../../en/words";
import { pick } from "../plural";

/** Comment les colonnes sont reconnues et leurs valeurs lues, et pourquoi une ligne est mise de côté. */
export const toldReading: Pick<
  Words["told"],
  keyof typeof readingSentences | keyof typeof setAsideSentences
> = {
  headerKnown: (field) => `l’en-tête est un nom connu pour «\u00a0${field}\u00a0»`,
  headerHolds: (field) => `l’en-tête contient un nom connu pour «\u00a0${field}\u00a0»`,
  headerNearly: (field) => `l’en-tête ressemble à un nom connu pour «\u00a0${field}\u00a0»`,
  likeAddresses: "les cellules finissent par ville, État et code ZIP",
  likePoints: "les cellules finissent par (latitude, longitude)",
  likeStates: "les valeurs sont des États des États-Unis",
  likeCountries: "les valeurs sont des pays",
  likeLanguages: "les valeurs sont des langues",
  likeCustomers: "les valeurs sont des clients et des prospects",
  likeNumbers: "chaque valeur est un autre nombre entier",
  likeTexts: "chaque valeur est un autre texte",
  likeZips: "les valeurs ressemblent à des codes ZIP des États-Unis",
  likeMoney: "les valeurs sont des montants",
  likeDates: "les valeurs sont des dates",
  valuesHere: (found, all, header) => `${found} des ${all} valeurs de «\u00a0${header}\u00a0» sont ici`,
  valuesThere: (found, all, sheet) => `${found} des ${all} valeurs sont dans ${sheet}`,
  fitsAsWell: (header) => `«\u00a0${header}\u00a0» convient aussi`,
  secondFitsAsWell: (header) => `une seconde colonne «\u00a0${header}\u00a0» convient aussi`,
  ofSales: "tirée des lignes de ventes",
  chosenByYou: "choisie par vous",
  confirmedEarlier: "confirmée par vous auparavant",
  columnGone: "n’est plus dans la feuille",
  confirmedAndGone: (header) => `«\u00a0${header}\u00a0» avait été confirmée et a disparu`,

  pointBy: (count, shown, example) =>
    `point décimal, d’après ${shown} ${pick(count, "valeur", "valeurs")} comme ${example}`,
  commaBy: (count, shown, example) =>
    `virgule décimale, d’après ${shown} ${pick(count, "valeur", "valeurs")} comme ${example}`,
  against: (how, others) => `${how}, contre ${others}`,
  noSeparators: "sans séparateur",
  decimalPoint: "point décimal",
  decimalComma: "virgule décimale",
  pointThousands: "le point sépare les milliers, car il précède toujours trois chiffres",
  commaThousands: "la virgule sépare les milliers, car elle précède toujours trois chiffres",
  decimalsChosen: "décimales, selon votre choix",
  dayFirstBy: (count, shown) =>
    `jour en premier, d’après ${shown} ${pick(count, "date", "dates")} au jour supérieur à 12`,
  monthFirstBy: (count, shown) =>
    `mois en premier, d’après ${shown} ${pick(count, "date", "dates")} au jour supérieur à 12`,
  dayFirstDots: "jour en premier, car les dates sont écrites avec des points",
  dayFirstChosen: "jour en premier, selon votre choix",
  monthFirstOpen: "mois en premier, car aucune date de la colonne ne tranche",
  noOpenDate: "aucune date lisible de deux façons",

  couldHold: (entity, known, all) =>
    `pourrait aussi être la liste «\u00a0${entity}\u00a0» (${known} colonnes connues sur ${all}), mais peu l’indique`,
  holdsOthers: (entity, other) =>
    `contient d’autres lignes de la liste «\u00a0${entity}\u00a0» sous les mêmes colonnes que «\u00a0${other}\u00a0», et une seule liste est planifiée\u00a0; réunissez les lignes des deux sur une feuille pour les planifier ensemble`,
  laterYear: (entity, known, all, other) =>
    `pourrait aussi être la liste «\u00a0${entity}\u00a0» (${known} colonnes connues sur ${all})\u00a0; «\u00a0${other}\u00a0» porte une année plus récente`,
  standsBefore: (entity, known, all, other) =>
    `pourrait aussi être la liste «\u00a0${entity}\u00a0» (${known} colonnes connues sur ${all})\u00a0; «\u00a0${other}\u00a0» est placée avant`,
  strongerEvidence: (entity, known, all, other, theirs) =>
    `pourrait aussi être la liste «\u00a0${entity}\u00a0» (${known} colonnes connues sur ${all})\u00a0; «\u00a0${other}\u00a0» en a davantage (${theirs} connues)`,

  partedBy: (block, column, separator) =>
    `«\u00a0${block}\u00a0» a toutes ses colonnes dans la colonne ${column}, séparées par ${separator}`,
  textToColumns: (column, separator) =>
    `Sélectionnez la colonne ${column}, choisissez Données > Convertir avec ${separator} comme séparateur, puis relisez`,
  tabs: "des tabulations",
  compactPivot: (block, groups, header, range) =>
    `«\u00a0${block}\u00a0» est un tableau croisé dynamique compact\u00a0: les groupes (${groups}) et leurs lignes partagent la colonne «\u00a0${header}\u00a0» (${range})`,
  tabularForm:
    "Dans le tableau croisé dynamique, choisissez Création > Disposition du rapport > Afficher sous forme tabulaire et Répéter toutes les étiquettes d’éléments, copiez-le à nouveau, puis relisez",

  withoutKey: "ni ID ni nom",
  sameId: (row) => `même ID que la ligne ${row}`,
  sameIdSpelledOtherwise: (row) => `même ID, écrit autrement, que la ligne ${row}`,
  sameNameAndPlace: (row) => `même nom et même lieu que la ligne ${row}`,
  repTwice: (row) => `deux fois dans la feuille, d’abord à la ligne ${row}`,
  repNotActive: "inactif",
  repWithoutTerritory: "sans secteur, laissé de côté à votre demande",
};
