import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Tabelle1",
      rows: [
        ["Stand: 20.11.2026", "", "", "", "", "", ""],
        ["", "", "", "", "", "", ""],
        [
          "Kd.-Nr.",
          "Name 1",
          "Name 2",
          "Straße",
          "LKZ/PLZ/Ort",
          "VB",
          "Umsatz lfd. Jahr",
          "Umsatz Vj.",
          "ABC",
          "letzt. Bes.",
        ],
        [
          "10001",
          "Müller GmbH",
          "Werk 2",
          "Hauptstr. 1",
          "D-70173 Stuttgart",
          "07",
          "12.345,67 €",
          "11.000,00 €",
          "A",
          "03.11.26",
        ],
        ["10002", "Huber AG", "", "Ring 5", "A-1010 Wien", "03", "9.876,00 €", "", "B", "12.09.26"],
        ["10003", "Keller", "", "Gasse 1", "CH-8001 Zürich", "03", "456,00 €", "1.200,00 €", "C", "-"],
      ],
    },
  ],
};
