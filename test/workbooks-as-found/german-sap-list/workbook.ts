import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Debitorenliste"],
        ["Buchungskreis: 1000   Verkaufsorganisation: DE01"],
        [],
        ["Debitor", "Name 1", "Postl.", "Ort", "Land", "Betreuer", "Umsatz HW", "Letzter Auftrag"],
        ["0000001000", "Acme GmbH", "01067", "Dresden", "DE", "Huber", "1.234,50", "13.03.2026"],
        ["0000001001", "Bolt AG", "10115", "Berlin", "DE", "Maier", "2.234,50", "14.03.2026"],
        ["0000001002", "Cedar KG", "20095", "Hamburg", "DE", "Huber", "1.234,50-", "03.04.2026"],
        ["0000001003", "Delta OHG", "80331", "München", "DE", "Maier", "4.234,50", "16.03.2026"],
        ["*", "", "", "", "", "", "6.469,00", ""],
        ["**", "", "", "", "", "", "6.469,00", ""],
      ],
    },
  ],
};
