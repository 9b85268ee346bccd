import type { Words } from "../en/words";

/** Ce qui a arrêté le travail, et un volet qui ne peut pas démarrer. */
export const problemTexts: Words["problems"] = {
  details: "Détails pour l’informatique",
  code: "Code",
  where: "Où",
  what: "Quoi",
  tryAgain: "Réessayer",
  copy: "Copier les détails",
  copied: "Copié",
  nothingChanged: "Aucune feuille n’a été modifiée.",
  protectedTitle: (sheet) => `«\u00a0${sheet}\u00a0» est protégée`,
  protectedText:
    "Evenfield ne peut pas la remplacer. Aucune feuille n’a été modifiée. Choisissez Révision, Ôter la protection de la feuille, puis réessayez.",
  alsoProtected: (sheets) => `Également protégées\u00a0: ${sheets}.`,
  keepLead: "Ou laissez les feuilles telles quelles\u00a0: le plan à écrire peut être enregistré à côté.",
  keepAsScenario: "L’enregistrer comme scénario",
  partMissingTitle: "Une partie d’Evenfield n’a pas été chargée",
  partMissingText:
    "Vos feuilles sont telles qu’elles étaient. Vérifiez la connexion, puis fermez et rouvrez le volet\u00a0: il y a peut-être une version plus récente.",
  defectTitle: "Evenfield s’est arrêté sur une erreur de son fait",
  defectText:
    "Vos feuilles sont telles qu’elles étaient. Copiez les détails ci-dessous pour le support, puis réessayez.",
};

export const bootWords: Words["boot"] = {
  blocked:
    "La bibliothèque d’Excel n’a pas été chargée. Demandez à l’informatique d’autoriser appsforoffice.microsoft.com, puis rouvrez le volet.",
  notExcel: "Evenfield fonctionne dans Excel. Ouvrez-le depuis l’onglet Données d’Excel.",
  tooOld:
    "Cette version d’Excel est trop ancienne pour Evenfield. Il faut Excel 2021, Microsoft 365 ou Excel pour le web.",
};
