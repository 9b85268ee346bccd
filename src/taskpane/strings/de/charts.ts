import type { Words } from "../en/words";

/** Die Diagramme. */
export const chartWords: Words["charts"] = {
  title: "Diagramme",
  open: "Mehr Diagramme",
  loading: "Diagramme werden gezeichnet",
  territory: "Gebiet",
  openOf: (name) => `${name} öffnen`,
  balance: {
    tip: (name, planned) => `${name}: ${planned}`,
    tipToday: (name, today, planned) => `${name}: heute ${today}, geplant ${planned}`,
  },
  choose: "Gebiet, das unter dem Diagramm steht",
  capacity: {
    title: "Kapazität gegen Aufwand",
    label: (all, above, company) =>
      `Stunden im Jahr, die Besuche und Reisen von ${all} Gebieten brauchen, gegen die vorhandenen. ${above} über der Kapazität. Zusammen ${company}.`,
    above: (value, shown) => (value === 0 ? "Keines liegt" : value === 1 ? "1 liegt" : `${shown} liegen`),
    tip: (name, hours, capacity, share) => `${name}: ${hours} von ${capacity} (${share})`,
    note: "Balken: Besuche, darüber Reisen. Strich: Kapazität.",
    calls: "Besuche",
    travel: "Reisen",
    capacity: "Kapazität",
    use: "Auslastung",
    none: "Kein Account hat Besuche und Stunden; Segmente können sie geben.",
  },
  toPotential: {
    title: "Vorgabe zum Potenzial",
    label: (all, least, most, company) =>
      `Vorgabe über Potenzial von ${all} Gebieten, von ${least} bis ${most}. Zusammen ${company}.`,
    tip: (name, share, quota, potential) => `${name}: ${share}, ${quota} von ${potential}`,
    note: (company) => `Gestrichelt: alle Gebiete zusammen, ${company}.`,
    quota: "Vorgabe",
    potential: "Potenzial",
    share: "Anteil",
    none: "Die Liste hat kein Potenzial, an dem sich Vorgaben messen ließen.",
  },
  waterfall: {
    title: "Vom Vorjahr zur Vorgabe",
    of: "Gezeigt für",
    all: "Alle Gebiete",
    label: (steps) => `Die Schritte vom Vorjahr zur Vorgabe: ${steps}`,
    steps: {
      lastYear: "Vorjahr",
      growth: "Wachstum nach Anteil",
      shares: "Anteil am Ziel",
      bounds: "Unter-/Obergrenzen",
      rounding: "Rundung",
      overrides: "Übersteuerungen",
      quota: "Vorgabe",
    },
    step: "Schritt",
    amount: "Betrag",
    note: "Übersteuerungen ändern auch, was den anderen bleibt.",
  },
  noQuotas: "Diagramme der Vorgaben brauchen ein Ziel des Unternehmens: unter Vorgaben eintragen.",
  place: "In die Mappe stellen",
  placing: "Diagramme werden gestellt",
  placed: (sheet) =>
    `Die Diagramme stehen auf „${sheet}“, über Zahlen, die mitrechnen. Wird der Plan neu geschrieben, fallen sie weg.`,
  noPlan:
    "Hier ist gerade kein Plan zur Hand. Die Diagramme des geschriebenen Plans kommen trotzdem in die Mappe.",
  ofWritten: "Die Diagramme zeigen den Plan, wie er auf seinen Blättern steht.",
  inWorkbook: "Diagramme in der Mappe",
  mix: {
    title: "Segmente",
    note: "Accounts nach Segment, ein Balken je Gebiet.",
    label: (all, sums) => `Accounts nach Segment in ${all} Gebieten. Zusammen: ${sums}.`,
  },
  notWritten: "Die Diagramme stehen über den Blättern des Plans: Schreiben Sie ihn zuerst.",
};
