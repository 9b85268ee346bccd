import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Kunden",
      rows: [
        [
          "KdNr",
          "Kunde",
          "LKZ",
          "PLZ",
          "Ort",
          "VB",
          "Umsatz 2024 T€",
          "Umsatz 2025 T€",
          "Potenzial T€",
          "ABC",
          "Bes./Jahr",
          "Sperre",
        ],
        [100, "Bäckerei Huber", "D", 1067, "Dresden", "MS", 12.5, 13, 40, "A", 12, "x"],
        [101, "Garage Maier", "A", 1010, "Wien", "MS", 8.4, 9.1, 20, "B", 6, ""],
        [102, "Hotel Seeblick", "CH", 8001, "Zürich", "PK", 110, 98, 300, "A", 24, ""],
      ],
    },
    {
      name: "Vertriebsbeauftragte",
      rows: [
        ["Kürzel", "Name", "Wohnort", "Arbeitszeit", "Eintritt"],
        ["MS", "Schmidt, Max", "Leipzig", "100 %", "01.04.2019"],
        ["PK", "Keller, Petra", "Bern", "50 %", "01.10.2022"],
      ],
    },
  ],
};
