import type { Words } from "../en/words";
import { many } from "./plural";

/** Was von einem Plan bewiesen ist. */
export const proofWords: Words["proof"] = {
  whatIsThis: "Was ist das?",
  best: "Der bestmögliche Plan unter diesen Regeln: Das ist bewiesen",
  stillProving: (share) => `Höchstens ${share} vom besten, Beweis läuft`,
  cost: "Was ein Plan kostet: wie viele Accounts den Betreuer wechseln und wie weit sie vom Wohnort ihres Gebiets liegen, gewichtet nach den Einstellungen. Daneben wird eine Grenze berechnet, die kein Plan unter diesen Regeln unterschreiten kann.",
  means: (share) =>
    `Ein besserer Plan, falls es ihn gibt, spart höchstens ${share} der Kosten von diesem. Es kann auch weit weniger sein oder nichts.`,
  meansBest: "Dieser Plan kostet nicht mehr als diese Grenze; kein Plan unter diesen Regeln ist besser.",
  notForAreas: "Für Pläne aus ganzen Staaten oder Countys gibt es keinen Beweis.",
  prove: "Beweisen",
  longer: (duration) => `Bis zu ${duration} beweisen`,
  takes: (duration) =>
    `Sieht bis zu ${duration} alle Pläne durch, die besser sein könnten. Sie können in Excel weiterarbeiten.`,
  proving: "Beweis läuft… Ein besserer Plan wird übernommen.",
  cancelled: "Abgebrochen; der Plan ist, wie er war.",
  optimal: "Bewiesen: Kein Plan unter diesen Regeln ist besser.",
  optimalBesideLargest:
    "Bewiesen: Kein Plan ist besser, solange die Accounts bleiben, die für jedes Band zu groß sind.",
  better: "Ein besserer Plan wurde gefunden und übernommen.",
  open: (share, duration) => `Höchstens ${share} vom besten: nach ${duration} angehalten.`,
  unknown: (duration) =>
    `Weder gefunden noch ausgeschlossen: ein Plan innerhalb aller Bänder. Nach ${duration} angehalten.`,
  infeasible: "Bewiesen: Kein Plan unter diesen Regeln hält jedes Gebiet in seinem Band.",
  tooLarge: (pairs, most) =>
    `Zu groß zum Beweisen: Von ${pairs} Paaren aus Account und Gebiet wären mehr als ${most} zu prüfen, und das ist das Höchste.`,
};

export const conflictWords: Words["conflicts"] = {
  looking: "Regeln, die einander widersprechen, werden gesucht",
  notLooked: "Welche Regeln einander widersprechen, ist nicht bekannt.",
  look: "Danach suchen",
  proved: "Kein Plan erfüllt diese Regeln zusammen",
  notProved: "Kein Plan gefunden, der diese Regeln erfüllt",
  isProof: "Das ist bewiesen, keine Zeitüberschreitung.",
  rules: "Regeln im Widerspruch",
  anyOne: "Jede davon ist für den Widerspruch nötig.",
  costs: "Was jede Änderung kosten würde",
  moves: (moves, shown) => many(Math.abs(moves), shown, "Wechsel", "Wechsel"),
  km: (km) => `${km} km im Mittel`,
  widen: (band) => `Mit ${band} planen`,
};

export const tradeOffWords: Words["tradeOff"] = {
  continuity: "Ausgleich oder Kontinuität",
  distance: "Ausgleich oder Entfernung",
  ask: "Zeigen, was ein anderes Band kosten würde",
  computing: "Es wird mit engeren und weiteren Bändern geplant",
  band: "Band",
  movesAxis: "Accounts mit neuem Betreuer",
  kmAxis: "mittlere km vom Account zum Wohnort",
  km: (km) => `${km}\u00a0km`,
  eachPoint: "Jeder Punkt ist ein Plan.",
  estimated: (accounts, of) => `Geschätzt an ${accounts} von ${of} Accounts.`,
  notInside: "(einige bleiben außerhalb)",
  under: (figure) => `unter ${figure}`,
  room: (territory, direction, unit, { share, saves }) => {
    const room = `Dürfte ${territory} ${share} ${direction === "up" ? "mehr" : "weniger"} haben, `;
    return unit === "km"
      ? `${room}lägen die Accounts im Mittel ${saves}\u00a0km näher.`
      : `${room}würden ${saves} Accounts weniger den Betreuer wechseln.`;
  },
};
