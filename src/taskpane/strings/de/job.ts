import type { Words } from "../en/words";

/** Lange Arbeit: lesen, planen, schreiben. */
export const jobWords: Words["job"] = {
  titles: {
    look: "Blätter werden angesehen",
    check: "Blätter werden gelesen",
    plan: "Gebiete werden geplant",
    write: "Plan wird geschrieben",
    review: "Plan wird überprüft",
    sample: "Beispieldaten werden eingefügt",
    test: "Dieses Excel wird geprüft",
  },
  left: (duration) => `noch etwa ${duration}`,
  ofTotal: (phase, done, total) => `${phase}: ${done} von ${total}`,
  percentDone: (share) => `${share} fertig`,
  improving: "Plan wird verbessert",
  soFar: {
    title: "Bester Plan bisher",
    first: "Erster Plan",
    now: "Jetzt",
    nowMark: "jetzt",
    outside: (band, measure) => `Gebiete außerhalb ${band}${measure === "" ? "" : ` (${measure})`}`,
    largest: "Größte Abweichung",
    moved: "Accounts, die wechseln",
    fromBest: "Abstand vom besten Plan, höchstens",
    chartLabel: (measure, deviation) =>
      `Größte Abweichung vom Ziel (${measure}) im Zeitverlauf, jetzt ${deviation}.`,
    caption: (measure, band) => `Größte Abweichung vom Ziel (${measure}). Schattiert: gewünschte ${band}.`,
    take: "Diesen Plan jetzt nehmen",
    taken: "Dieser Plan wird geprüft",
    stalled: "Seit 5 s kein besserer Plan.",
  },
  keepWorking: "Sie können in Excel weiterarbeiten. Noch ist nichts geschrieben.",
  stopWriting: "Schreiben abbrechen",
  stopHint: "Beim Abbrechen bleibt der vorige Plan stehen.",
  seconds: (figure) => `${figure}\u00a0s`,
  editTitle: "Excel wartet auf eine Zelleingabe",
  editText: "Drücken Sie im Blatt Enter oder Esc. Danach geht es von selbst weiter.",
};
