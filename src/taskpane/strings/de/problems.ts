import type { Words } from "../en/words";

/** Was die Arbeit aufhielt, und ein Bereich, der nicht starten kann. */
export const problemTexts: Words["problems"] = {
  details: "Angaben für die IT",
  code: "Code",
  where: "Wo",
  what: "Was",
  tryAgain: "Erneut versuchen",
  copy: "Angaben kopieren",
  copied: "Kopiert",
  nothingChanged: "Kein Blatt wurde geändert.",
  protectedTitle: (sheet) => `„${sheet}“ ist geschützt`,
  protectedText:
    "Evenfield kann es nicht ersetzen. Kein Blatt wurde geändert. Wählen Sie Überprüfen, Blattschutz aufheben, und versuchen Sie es erneut.",
  alsoProtected: (sheets) => `Ebenfalls geschützt: ${sheets}.`,
  keepLead:
    "Oder lassen Sie die Blätter, wie sie sind: Der Plan, der geschrieben werden sollte, lässt sich daneben speichern.",
  keepAsScenario: "Als Szenario speichern",
  partMissingTitle: "Ein Teil von Evenfield wurde nicht geladen",
  partMissingText:
    "Ihre Blätter sind unverändert. Prüfen Sie die Verbindung, schließen Sie dann den Bereich und öffnen Sie ihn neu: Vielleicht gibt es eine neuere Version.",
  defectTitle: "Evenfield hielt wegen eines eigenen Fehlers an",
  defectText:
    "Ihre Blätter sind, wie sie waren. Kopieren Sie die Angaben unten für den Support und versuchen Sie es erneut.",
};

export const bootWords: Words["boot"] = {
  blocked:
    "Die Excel-Bibliothek wurde nicht geladen. Die IT muss appsforoffice.microsoft.com erlauben; öffnen Sie danach den Bereich erneut.",
  notExcel: "Evenfield arbeitet in Excel. Öffnen Sie es dort über „Daten“.",
  tooOld: "Dieses Excel ist zu alt für Evenfield. Es braucht Excel 2021, Microsoft 365 oder Excel im Web.",
};
