import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Kunder",
      rows: [
        ["Kundenr.", "Navn", "Postnr.", "By", "Sælger", "Omsætning", "Branche"],
        ["1001", "Jensen Byg", "2100", "København Ø", "Mette", "1.250.000,00", "Byg"],
        ["1002", "Hansen A/S", "8000", "Aarhus C", "Lars", "350.000,00", "Handel"],
        ["1003", "Fyn Plast", "5000", "Odense C", "Mette", "90.000,00", "Industri"],
      ],
    },
  ],
};
