import type { Words } from "../en/words";

/** Les graphiques. */
export const chartWords: Words["charts"] = {
  title: "Graphiques",
  open: "Autres graphiques",
  loading: "Tracé des graphiques",
  territory: "Secteur",
  openOf: (name) => `Ouvrir ${name}`,
  balance: {
    tip: (name, planned) => `${name}\u00a0: ${planned}`,
    tipToday: (name, today, planned) => `${name}\u00a0: aujourd’hui ${today}, prévu ${planned}`,
  },
  choose: "Secteur lu sous le graphique",
  capacity: {
    title: "Capacité et charge",
    label: (all, above, company) =>
      `Heures par an que demandent visites et trajets de ${all} secteurs, par rapport aux heures disponibles. ${above} au-dessus de la capacité. Ensemble ${company}.`,
    above: (value, shown) => (value === 0 ? "Aucun n’est" : value === 1 ? "1 est" : `${shown} sont`),
    tip: (name, hours, capacity, share) => `${name}\u00a0: ${hours} sur ${capacity} (${share})`,
    note: "Barre\u00a0: visites, puis trajets. Trait\u00a0: capacité.",
    calls: "Visites",
    travel: "Trajets",
    capacity: "Capacité",
    use: "Emploi",
    none: "Aucun compte n’a de visites ni d’heures\u00a0; Segments peut les donner.",
  },
  toPotential: {
    title: "Quota sur potentiel",
    label: (all, least, most, company) =>
      `Quota sur potentiel de ${all} secteurs, de ${least} à ${most}. Ensemble ${company}.`,
    tip: (name, share, quota, potential) => `${name}\u00a0: ${share}, ${quota} sur ${potential}`,
    note: (company) => `Tirets\u00a0: tous les secteurs ensemble, ${company}.`,
    quota: "Quota",
    potential: "Potentiel",
    share: "Part",
    none: "La liste n’a pas de potentiel auquel mesurer les quotas.",
  },
  waterfall: {
    title: "De l’an dernier au quota",
    of: "Affiché pour",
    all: "Tous les secteurs",
    label: (steps) => `Les étapes de l’an dernier au quota\u00a0: ${steps}`,
    steps: {
      lastYear: "An dernier",
      growth: "Croissance (part)",
      shares: "Part de l’objectif",
      bounds: "Minimums et plafonds",
      rounding: "Arrondi",
      overrides: "Valeurs imposées",
      quota: "Quota",
    },
    step: "Étape",
    amount: "Montant",
    note: "Les valeurs imposées changent aussi ce qui reste aux autres.",
  },
  noQuotas: "Les graphiques de quotas demandent un objectif d’entreprise\u00a0: indiquez-le sous Quotas.",
  place: "Placer dans le classeur",
  placing: "Mise en place des graphiques",
  placed: (sheet) =>
    `Les graphiques sont sur «\u00a0${sheet}\u00a0», sur des chiffres qui suivent le plan. Réécrire le plan les retire.`,
  noPlan:
    "Aucun plan n’est ouvert dans ce volet. Les graphiques du plan écrit vont quand même dans le classeur.",
  ofWritten: "Les graphiques montrent le plan tel que ses feuilles le donnent.",
  inWorkbook: "Graphiques dans le classeur",
  mix: {
    title: "Répartition des segments",
    note: "Comptes par segment, une barre par secteur.",
    label: (all, sums) => `Comptes par segment dans ${all} secteurs. Ensemble\u00a0: ${sums}.`,
  },
  notWritten: "Les graphiques s’appuient sur les feuilles du plan\u00a0: écrivez d’abord le plan.",
};
