import type { Words } from "../en/words";

export const aboutWords: Words["about"] = {
  title: "À propos d’Evenfield",
  version: (version) => `Version ${version}`,
  selfTest: {
    title: "Autotest",
    text: "Essaie tout ce qu’Evenfield attend de cet Excel, sur une feuille à part qui disparaît ensuite, et écrit le résultat sur une feuille. Vos feuilles ne sont pas touchées.",
    start: "Tester cet Excel",
    passed: (all) => `Les ${all} contrôles sont réussis.`,
    failed: (failed, all) => `${failed} contrôles sur ${all} échouent.`,
    absent: (absent) => `${absent} absents de cet Excel\u00a0; Evenfield s’en passe.`,
    where: (sheet) => `Chaque contrôle figure sur la feuille «\u00a0${sheet}\u00a0».`,
  },
  language: "Langue",
  asExcel: "Comme Excel",
  text: [
    "Evenfield calcule sur cet ordinateur. Il n’a ni serveur ni identification et n’envoie rien.",
    "Dans le classeur, il retient quelle colonne a été lue comme quoi, les paramètres et un plan jusqu’à son écriture\u00a0; rien d’autre.",
    "Sur cet ordinateur, il retient la langue choisie ici.",
    "La bibliothèque d’Excel vient de Microsoft, comme pour tout complément.",
    "Lieux\u00a0: GeoNames, CC BY 4.0. Comtés et contours\u00a0: US Census Bureau et Natural Earth, domaine public.",
  ],
};
