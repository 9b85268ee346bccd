import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Kunden",
      rows: [
        ["Kundennummer", "Kunde", "PLZ", "Ort", "Umsatz", "Betreuer"],
        ["1", "Alpha", "10115", "Berlin", 100000, "Hr. Meier"],
        ["2", "Beta", "80331", "München", 45000, "Fr. Dr. Huber"],
        ["3", "Gamma", "20095", "Hamburg", 12000, "Hr. Meier"],
      ],
    },
    {
      name: "ADM",
      rows: [
        ["Name, Vorname", "Wohnort", "Std./Woche", "Urlaubstage", "Eintritt", "Beschäftigungsgrad"],
        ["Meier, Hans", "10243 Berlin", 35, 30, "01.04.2015", "100%"],
        ["Huber, Eva", "D-85356 Freising", 28, 30, "15.09.2020", "80%"],
      ],
    },
  ],
};
