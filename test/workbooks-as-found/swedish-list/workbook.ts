import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Kunder",
      rows: [
        [
          "Kundnr",
          "Kundnamn",
          "Adress",
          "Postnr",
          "Ort",
          "Säljare",
          "Omsättning 2025",
          "Bransch",
          "Senaste besök",
        ],
        [
          "1001",
          "Andersson Bygg AB",
          "Storgatan 1",
          "111 22",
          "Stockholm",
          "Karin",
          "1 250 000 kr",
          "Bygg",
          "2025-03-12",
        ],
        [
          "1002",
          "Lindgren & Co",
          "Nygatan 5",
          "411 03",
          "Göteborg",
          "Olle",
          "350 000 kr",
          "Handel",
          "2025-05-02",
        ],
        [
          "1003",
          "Malmö Plast",
          "Hamng. 3",
          "211 20",
          "Malmö",
          "Karin",
          "90 000 kr",
          "Industri",
          "2024-11-30",
        ],
      ],
    },
  ],
};
