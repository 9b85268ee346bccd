import type { ProblemCodeTexts } from "../problem-code-texts";

/** Was die Arbeit aufhielt, nach seinem Code. */
export const problemCodeTexts: ProblemCodeTexts = {
  CHANGED_MEANWHILE: [
    "Während des Schreibens geändert",
    "Jemand hat den Plan während des Schreibens geändert; nichts wurde überschrieben. Lesen Sie die Arbeitsmappe neu und schreiben Sie den Plan noch einmal",
  ],
  SCENARIO_NAME: [
    "Dieser Name geht für ein Szenario nicht",
    "Wählen Sie 1 bis 40 Zeichen ohne * ? ~ und nicht mit = + - @ am Anfang; ein Name darf nur einmal vorkommen.",
  ],
  LIST_MISSING: [
    "„{list}“, woraus dieser Plan gemacht ist, ist nicht mehr in der Arbeitsmappe",
    "Das Blatt oder die Tabelle wurde seit dem Lesen umbenannt oder gelöscht. Geben Sie ihr den alten Namen zurück, oder lesen Sie die Daten erneut und planen Sie neu.",
  ],
  SHEET_MISSING: [
    "Ein Blatt oder eine Tabelle fehlt oder ist ausgeblendet",
    "Blenden Sie es ein oder lesen Sie die Daten erneut; fehlt ein Planblatt, schreiben Sie den Plan neu.",
  ],
  NOTHING_TO_FIT_IN: [
    "Es gibt nichts einzupassen",
    "Alle Accounts der Liste stehen im geschriebenen Plan, und keiner fehlt.",
  ],
  EXCEL_REFUSED: [
    "Excel hat einen Schritt abgelehnt",
    "Versuchen Sie es erneut; kommt es wieder, speichern, schließen und öffnen Sie die Arbeitsmappe.",
  ],
  SCENARIO_NOT_READABLE: [
    "Die Beschreibung des Szenarios ist nicht lesbar",
    "Ihre Zellen wurden von Hand geändert oder von einer neueren Version geschrieben; speichern Sie das Szenario neu.",
  ],
  SEGMENTS_NOT_POSSIBLE: [
    "So lassen sich die Accounts nicht segmentieren",
    "Der Liste fehlen die Daten dafür; wählen Sie auf Segmente eine andere Art.",
  ],
  NO_SUCH_PLACE: [
    "Diese Koordinaten gibt es nicht",
    "Zuerst die Breite von -90 bis 90, dann die Länge von -180 bis 180 Grad.",
  ],
  PLANNED_BY_AREAS: [
    "Dieser Plan geht nach ganzen Counties oder Staaten",
    "Planen Sie nach Accounts, damit einzelne wechseln können.",
  ],
  SAME_TERRITORY: ["Das ist dasselbe Gebiet", "Nennen Sie ein anderes, das die Accounts übernimmt."],
  NO_SUCH_ACCOUNT: [
    "„{account}“ ist kein Account in einem Gebiet dieses Plans",
    "Geben Sie die ID an, wie sie in Territory Assignments steht.",
  ],
  ACCOUNT_KEPT: [
    "„{account}“ ist durch eine Regel gebunden",
    "Nehmen Sie Fixierung, Named Account oder Gruppe zuerst in der Liste heraus.",
  ],
  NO_TERRITORY_LEFT: [
    "Niemand kann die Accounts des letzten Verkäufers übernehmen",
    "Halten Sie die Stelle offen.",
  ],
  NO_SUCH_REP: [
    "„{rep}“ ist keiner der Verkäufer, die Accounts bekommen",
    "Nennen Sie einen, wie er in der Verkäuferliste steht.",
  ],
  NO_SUCH_TERRITORY: [
    "„{territory}“ ist kein Gebiet dieses Plans",
    "Nennen Sie eines, wie es in Territory KPIs steht.",
  ],
  QUOTA_PARTS_ABOVE_TARGET: [
    "Für die Gebiete bleibt vom Ziel nichts übrig",
    "Erhöhen Sie das Ziel oder senken Sie House-Accounts oder die eigene Zeile.",
  ],
  QUOTA_WEIGHT_WITHOUT_DATA: [
    "Vorgaben sollen nach Daten verteilt werden, die fehlen",
    "Setzen Sie diesen Anteil auf 0.",
  ],
  QUOTA_HISTORY_WITHOUT_DATA: [
    "Für das Vorjahr fehlen die Daten",
    "Wählen Sie die andere Quelle: Ist der Verkäufer oder Umsatz der Accounts.",
  ],
  QUOTA_DATES_WITHOUT_YEAR: [
    "Das Planjahr ist nicht bekannt",
    "Setzen Sie unter Segmente den ersten Tag des Planjahrs, etwa 2027-01-01.",
  ],
  MEASURE_WITHOUT_DATA: [
    "Ein Maß hat keine Daten in der Account-Liste",
    "Gleichen Sie auf ein anderes Maß aus.",
  ],
  MOVE_AGAINST_RULE: [
    "Eine Regel steht diesem Wechsel entgegen",
    "Heben Sie Fixierung oder Pflicht zuerst auf.",
  ],
  PLAN_BREAKS_A_RULE: [
    "Der Plan besteht seine eigene Prüfung nicht",
    "Kein Blatt wurde geändert; senden Sie die Angaben unten an den Support.",
  ],
  NO_ACCOUNTS: [
    "Es gibt keine Accounts, die geplant werden können",
    "Der Plan braucht ein Blatt mit einer Zeile je Account; lösen Sie zuerst die Befunde.",
  ],
  SETTINGS_NOT_UNDERSTOOD: [
    "Eine Einstellung passt nicht",
    "Ändern Sie sie im Bereich oder in Plan Settings: {settings}.",
  ],
  NO_REPS_AND_NO_TERRITORIES: ["Es gibt keine Verkäufer", "Setzen Sie unter Gebiete ihre Zahl."],
  MORE_TERRITORIES_THAN_ACCOUNTS: [
    "Mehr Gebiete als Accounts",
    "Verlangen Sie höchstens so viele Gebiete, wie Accounts geplant werden können.",
  ],
  START_NOT_POSSIBLE: [
    "Von dort kann der Plan nicht beginnen",
    "Wählen Sie unter Gebiete einen anderen Start.",
  ],
  AREAS_AND_RULE: [
    "Ganze Counties oder Staaten gehen nicht mit einer anderen Regel zusammen",
    "Lassen Sie eine von beiden weg.",
  ],
  NO_ACCOUNT_IN_AN_AREA: [
    "Kein Account liegt in einem County oder Staat der USA",
    "Beginnen Sie bei Betreuern, Wohnorten oder einer leeren Karte.",
  ],
  RESOURCE_WEIGHT_WITHOUT_DATA: [
    "Mittel sollen nach Daten verteilt werden, die fehlen",
    "Setzen Sie diesen Anteil auf 0.",
  ],
  WRITTEN_TERRITORY_GONE: [
    "Das Gebiet {territory} des geschriebenen Plans gibt es heute nicht",
    "Planen Sie neu, oder nehmen Sie seinen Verkäufer wieder in die Liste.",
  ],
  NOTHING_TO_MOVE: ["Keiner dieser Accounts kann dorthin", "Lösen Sie Fixierungen oder wählen Sie andere."],
  NOTHING_TO_LOCK: [
    "Hier gibt es nichts zu fixieren oder zu lösen",
    "Eine andere Regel hält diese Accounts, oder sie sind in keinem Gebiet.",
  ],
  PERIOD_BACKWARDS: ["Der Zeitraum endet, bevor er beginnt", "Setzen Sie den ersten Tag vor den letzten."],
  NO_WRITTEN_PLAN: ["Es ist noch kein Plan geschrieben", "Schreiben Sie zuerst einen Plan."],
  BLOCK_MISSING: ["Zeilen eines Blatts wurden nicht gelesen", "Lesen Sie die Daten erneut."],
  ROWS_OUT_OF_ORDER: ["Zeilen kamen in falscher Folge an", "Lesen Sie die Daten erneut."],
  NOTHING_TO_COPY: [
    "Für diesen Leser enthält der Plan nichts",
    "Wählen Sie jemanden, der in Territory KPIs steht.",
  ],
  BUSY: ["Es läuft schon eine Prüfung oder Planung", "Warten Sie sie ab oder brechen Sie sie ab."],
  NOT_PLANNED: ["Es gibt noch keinen Plan", "Planen Sie zuerst die Gebiete."],
  NOT_CHECKED: ["Die Daten sind noch nicht geprüft", "Prüfen Sie sie zuerst."],
  NOT_WRITTEN: [
    "Etwas kam nicht vollständig in der Arbeitsmappe an",
    "Der Plan zuvor ist unverändert; versuchen Sie es erneut.",
  ],
  COPY_TOO_LARGE: [
    "Die Kopie hat {megabytes} MB, mehr, als dieses Excel als neue Arbeitsmappe öffnet",
    "Erstellen Sie sie für eine Region, eine Leitung oder einen Verkäufer, oder öffnen Sie diese Arbeitsmappe in der Desktop-Version von Excel.",
  ],
  TOO_LARGE: [
    "Das ist mehr, als Excel auf einmal nimmt",
    "Versuchen Sie es erneut, schließen Sie andere Arbeitsmappen oder nehmen Sie die Desktop-Version.",
  ],
  NO_ANSWER: [
    "Excel antwortet nicht",
    "Beenden Sie die Eingabe in der Zelle, schließen Sie dann den Bereich und öffnen Sie ihn neu.",
  ],
  PROTECTED_SHEET: [
    "Das Blatt oder die Arbeitsmappe ist geschützt",
    "Wählen Sie Überprüfen, Blattschutz aufheben, oder speichern Sie eine Kopie, und versuchen Sie es erneut.",
  ],
  PROTECTED_WORKBOOK: [
    "Die Struktur dieser Arbeitsmappe ist geschützt",
    "Wählen Sie Überprüfen, Arbeitsmappe schützen, und versuchen Sie es erneut.",
  ],
  READ_ONLY: [
    "Diese Arbeitsmappe ist schreibgeschützt geöffnet",
    "Wählen Sie Bearbeitung aktivieren oder speichern Sie eine Kopie.",
  ],
  CELL_EDIT: [
    "Eine Zelle wird gerade bearbeitet",
    "Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es erneut.",
  ],
  OTHER_WORKBOOK: [
    "Eine andere Arbeitsmappe liegt vorn",
    "Gehen Sie zur Arbeitsmappe des Plans zurück und versuchen Sie es erneut.",
  ],
  MERGED_CELLS: ["Verbundene Zellen sind im Weg", "Heben Sie den Verbund auf und versuchen Sie es erneut."],
  FILTERED_CELLS: ["Ein Filter ist im Weg", "Löschen Sie ihn und versuchen Sie es erneut."],
  NOT_SUPPORTED: [
    "Dieser Version von Excel fehlt eine Funktion",
    "Aktualisieren Sie Excel oder nehmen Sie Excel im Web.",
  ],
  NO_VALUES: [
    "Excel gab keine Werte heraus",
    "Speichern, schließen und öffnen Sie die Arbeitsmappe und versuchen Sie es erneut.",
  ],
  FORMULAS_LOCKED: [
    "Formeln lassen sich nicht zurückstellen",
    "Die Formeln in {cells} lesen die neuen Blätter und lassen sich nicht ändern. Heben Sie den Schutz ihres Blatts auf (Überprüfen, Blattschutz aufheben) und versuchen Sie es erneut. Der vorherige Plan steht wieder, die neuen Blätter sind noch da.",
  ],
  NOT_FINISHED: [
    "Excel hielt mitten in der Arbeit an",
    "Schließen Sie den Bereich und öffnen Sie ihn neu: Er räumt auf oder stellt fertig.",
  ],
  OWNERS_DIFFER: [
    "Ein Account ist nicht mehr, wo das Review ihn fand",
    "Überprüfen Sie erneut; keine Zelle wurde geändert.",
  ],
  SEGMENT_RULE_UNREADABLE: [
    "Diese Regel ist nicht zu lesen",
    "Sie gilt nicht; wählen Sie Spalte, Vergleich, Wert und Segment neu.",
  ],
  SEGMENT_RULE_SEGMENT_UNKNOWN: [
    "Die Regel verlangt mindestens ein Segment, das es nicht gibt",
    "Sie gilt nicht; nennen Sie eines der Segmente, oder lassen Sie „mindestens“ weg.",
  ],
  SEGMENT_RULE_COLUMN_GONE: [
    "Die Account-Liste hat keine Spalte dieses Namens",
    "Die Regel gilt nicht; schreiben Sie die Spalte, wie sie jetzt heißt, oder fügen Sie sie wieder ein.",
  ],
  POTENTIAL_NOT_ESTIMATED: [
    "Das Potenzial ließ sich aus diesen Daten nicht schätzen",
    "Die Schätzung bleibt weg; füllen Sie Potenzial oder Umsatz bei mehr Accounts aus. Data Health nennt den Grund.",
  ],
};
