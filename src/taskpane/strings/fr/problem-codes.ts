import type { ProblemCodeTexts } from "../problem-code-texts";

/** Ce qui a arrêté le travail, par son code. */
export const problemCodeTexts: ProblemCodeTexts = {
  CHANGED_MEANWHILE: [
    "Modifié pendant l’écriture",
    "Quelqu’un a modifié le plan pendant l’écriture\u00a0; rien n’a été écrasé. Relisez le classeur et écrivez le plan à nouveau",
  ],
  SCENARIO_NAME: [
    "Ce nom ne convient pas à un scénario",
    "Choisissez 1 à 40 caractères sans * ? ~ et sans = + - @ au début\u00a0; un nom ne sert qu’une fois.",
  ],
  LIST_MISSING: [
    "«\u00a0{list}\u00a0», dont ce plan est issu, n’est plus dans le classeur",
    "La feuille ou le tableau a été renommé ou supprimé depuis la lecture. Rendez-lui son nom, ou relisez les données et planifiez à nouveau.",
  ],
  SHEET_MISSING: [
    "Une feuille ou un tableau manque ou est masqué",
    "Affichez-la ou relisez les données\u00a0; si une feuille du plan manque, écrivez le plan de nouveau.",
  ],
  NOTHING_TO_FIT_IN: [
    "Il n’y a rien à intégrer",
    "Tous les comptes de la liste sont dans le plan écrit, et aucun n’a disparu.",
  ],
  EXCEL_REFUSED: [
    "Excel a refusé une étape",
    "Réessayez\u00a0; si cela revient, enregistrez, fermez et rouvrez le classeur.",
  ],
  SCENARIO_NOT_READABLE: [
    "La description du scénario n’est pas lisible",
    "Ses cellules ont été modifiées à la main ou par une version plus récente\u00a0; enregistrez de nouveau le scénario.",
  ],
  SEGMENTS_NOT_POSSIBLE: [
    "Les comptes ne peuvent pas être segmentés ainsi",
    "La liste n’a pas les données voulues\u00a0; choisissez une autre façon dans Segments.",
  ],
  NO_SUCH_PLACE: [
    "Ces coordonnées n’existent pas",
    "La latitude d’abord, de -90 à 90, puis la longitude, de -180 à 180 degrés.",
  ],
  PLANNED_BY_AREAS: [
    "Ce plan va par comtés ou États entiers",
    "Planifiez par comptes pour que certains puissent changer.",
  ],
  SAME_TERRITORY: ["C’est le même secteur", "Nommez-en un autre, qui reprend les comptes."],
  NO_SUCH_ACCOUNT: [
    "«\u00a0{account}\u00a0» n’est pas un compte d’un secteur de ce plan",
    "Donnez son ID comme dans Territory Assignments.",
  ],
  ACCOUNT_KEPT: [
    "«\u00a0{account}\u00a0» est retenu par une règle",
    "Retirez d’abord le verrou, le responsable nominatif ou le groupe dans la liste.",
  ],
  NO_TERRITORY_LEFT: [
    "Personne ne peut reprendre les comptes du dernier commercial",
    "Gardez le poste vacant.",
  ],
  NO_SUCH_REP: [
    "«\u00a0{rep}\u00a0» n’est pas un commercial qui reçoit des comptes",
    "Nommez-en un comme dans la liste des commerciaux.",
  ],
  NO_SUCH_TERRITORY: [
    "«\u00a0{territory}\u00a0» n’est pas un secteur de ce plan",
    "Nommez-en un comme dans Territory KPIs.",
  ],
  QUOTA_PARTS_ABOVE_TARGET: [
    "Il ne reste rien de l’objectif pour les secteurs",
    "Relevez l’objectif ou baissez les comptes maison ou la ligne à part.",
  ],
  QUOTA_WEIGHT_WITHOUT_DATA: ["Les quotas suivent des données qui manquent", "Mettez cette part à 0."],
  QUOTA_HISTORY_WITHOUT_DATA: [
    "Les données de l’an dernier manquent",
    "Choisissez l’autre source\u00a0: réalisé des commerciaux ou CA des comptes.",
  ],
  QUOTA_DATES_WITHOUT_YEAR: [
    "L’année du plan n’est pas connue",
    "Fixez dans Segments le premier jour de l’année du plan, par exemple 2027-01-01.",
  ],
  MEASURE_WITHOUT_DATA: [
    "Une mesure n’a pas de données dans la liste des comptes",
    "Équilibrez sur une autre mesure.",
  ],
  MOVE_AGAINST_RULE: ["Une règle s’oppose à ce déplacement", "Levez d’abord le verrou ou l’obligation."],
  PLAN_BREAKS_A_RULE: [
    "Le plan ne passe pas son propre contrôle",
    "Aucune feuille n’a été modifiée\u00a0; envoyez les détails ci-dessous au support.",
  ],
  NO_ACCOUNTS: [
    "Aucun compte ne peut être planifié",
    "Un plan demande une feuille avec une ligne par compte\u00a0; réglez d’abord les constats.",
  ],
  SETTINGS_NOT_UNDERSTOOD: [
    "Un réglage ne convient pas",
    "Modifiez-le ici ou dans Plan Settings\u00a0: {settings}.",
  ],
  NO_REPS_AND_NO_TERRITORIES: ["Il n’y a pas de commerciaux", "Fixez le nombre de secteurs dans Secteurs."],
  MORE_TERRITORIES_THAN_ACCOUNTS: [
    "Plus de secteurs que de comptes",
    "Demandez au plus autant de secteurs que de comptes planifiables.",
  ],
  START_NOT_POSSIBLE: ["Le plan ne peut pas partir de là", "Choisissez un autre départ dans Secteurs."],
  AREAS_AND_RULE: ["Comtés ou États entiers ne vont pas avec une autre règle", "Retirez l’une des deux."],
  NO_ACCOUNT_IN_AN_AREA: [
    "Aucun compte n’est dans un comté ou un État américain",
    "Partez des responsables, des domiciles ou d’une carte vierge.",
  ],
  RESOURCE_WEIGHT_WITHOUT_DATA: ["Les moyens suivent des données qui manquent", "Mettez cette part à 0."],
  WRITTEN_TERRITORY_GONE: [
    "Le secteur {territory} du plan écrit n’existe plus",
    "Replanifiez, ou remettez son commercial dans la liste.",
  ],
  NOTHING_TO_MOVE: ["Aucun de ces comptes ne peut y aller", "Déverrouillez-les ou choisissez-en d’autres."],
  NOTHING_TO_LOCK: [
    "Il n’y a rien à verrouiller ou à libérer",
    "Une autre règle retient ces comptes, ou ils ne sont dans aucun secteur.",
  ],
  PERIOD_BACKWARDS: ["La période finit avant de commencer", "Mettez le premier jour avant le dernier."],
  NO_WRITTEN_PLAN: ["Aucun plan n’est encore écrit", "Écrivez d’abord un plan."],
  BLOCK_MISSING: ["Des lignes d’une feuille n’ont pas été lues", "Relisez les données."],
  ROWS_OUT_OF_ORDER: ["Des lignes sont arrivées dans le désordre", "Relisez les données."],
  NOTHING_TO_COPY: [
    "Le plan n’a rien pour ce lecteur",
    "Choisissez quelqu’un qui figure dans Territory KPIs.",
  ],
  BUSY: ["Un contrôle ou un plan est en cours", "Attendez-le ou annulez-le."],
  NOT_PLANNED: ["Il n’y a pas encore de plan", "Planifiez d’abord les secteurs."],
  NOT_CHECKED: ["Les données ne sont pas encore vérifiées", "Vérifiez-les d’abord."],
  NOT_WRITTEN: [
    "Quelque chose n’est pas arrivé entier dans le classeur",
    "Le plan précédent est intact\u00a0; réessayez.",
  ],
  COPY_TOO_LARGE: [
    "La copie pèse {megabytes} Mo, plus que cet Excel n’ouvre comme nouveau classeur",
    "Faites-la pour une région, un manager ou un commercial, ou ouvrez ce classeur dans la version de bureau d’Excel.",
  ],
  TOO_LARGE: [
    "C’est plus qu’Excel n’accepte d’un coup",
    "Réessayez, fermez d’autres classeurs ou prenez la version de bureau.",
  ],
  NO_ANSWER: ["Excel ne répond pas", "Quittez la saisie de la cellule, puis fermez et rouvrez le volet."],
  PROTECTED_SHEET: [
    "La feuille ou le classeur est protégé",
    "Choisissez Révision, Ôter la protection de la feuille, ou enregistrez une copie, puis réessayez.",
  ],
  PROTECTED_WORKBOOK: [
    "La structure de ce classeur est protégée",
    "Choisissez Révision, Protéger le classeur, puis réessayez.",
  ],
  READ_ONLY: [
    "Ce classeur est ouvert en lecture seule",
    "Choisissez Activer la modification ou enregistrez une copie.",
  ],
  CELL_EDIT: [
    "Une cellule est en cours de saisie",
    "Appuyez sur Entrée ou Échap dans la feuille et réessayez.",
  ],
  OTHER_WORKBOOK: ["Un autre classeur est devant", "Revenez au classeur du plan et réessayez."],
  MERGED_CELLS: ["Des cellules fusionnées gênent", "Annulez la fusion et réessayez."],
  FILTERED_CELLS: ["Un filtre gêne", "Effacez-le et réessayez."],
  NOT_SUPPORTED: [
    "Il manque une fonction à cette version d’Excel",
    "Mettez Excel à jour ou prenez Excel pour le web.",
  ],
  NO_VALUES: ["Excel n’a donné aucune valeur", "Enregistrez, fermez et rouvrez le classeur, puis réessayez."],
  FORMULAS_LOCKED: [
    "Des formules ne peuvent pas être rétablies",
    "Les formules de {cells} lisent les nouvelles feuilles et ne peuvent pas être modifiées. Ôtez la protection de leur feuille (Révision, Ôter la protection de la feuille), puis réessayez. Le plan précédent est de nouveau en place, les nouvelles feuilles sont encore là.",
  ],
  NOT_FINISHED: [
    "Excel s’est arrêté en plein travail",
    "Fermez et rouvrez le volet\u00a0: il range ou il termine.",
  ],
  OWNERS_DIFFER: [
    "Un compte n’est plus là où la revue l’a trouvé",
    "Refaites la revue\u00a0; aucune cellule n’a été modifiée.",
  ],
  SEGMENT_RULE_UNREADABLE: [
    "Cette règle n’est pas lisible",
    "Elle ne compte pas\u00a0; choisissez de nouveau colonne, comparaison, valeur et segment.",
  ],
  SEGMENT_RULE_SEGMENT_UNKNOWN: [
    "La règle demande au moins un segment qui n’existe pas",
    "Elle ne compte pas\u00a0; nommez un des segments ou retirez «\u00a0au moins\u00a0».",
  ],
  SEGMENT_RULE_COLUMN_GONE: [
    "La liste des comptes n’a pas de colonne de ce nom",
    "La règle ne compte pas\u00a0; écrivez la colonne comme elle s’appelle maintenant, ou remettez-la.",
  ],
  POTENTIAL_NOT_ESTIMATED: [
    "Le potentiel n’a pas pu être estimé avec ces données",
    "Il n’y a pas d’estimation\u00a0; remplissez le potentiel ou le CA de plus de comptes. Data Health dit pourquoi.",
  ],
};
