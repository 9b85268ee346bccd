import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Klienci",
      rows: [
        [
          "NIP",
          "Nazwa klienta",
          "Kod pocztowy",
          "Miasto",
          "Województwo",
          "Przedstawiciel",
          "Obrót 2025",
          "Potencjał",
        ],
        [
          "123-456-78-90",
          "Piekarnia Nowak",
          "00-001",
          "Warszawa",
          "mazowieckie",
          "Kowalski",
          "12 345,60",
          "40 000,00",
        ],
        [
          "223-456-78-90",
          "Warsztat Lis",
          "30-001",
          "Kraków",
          "małopolskie",
          "Wójcik",
          "2 345,60",
          "9 000,00",
        ],
      ],
    },
  ],
};
