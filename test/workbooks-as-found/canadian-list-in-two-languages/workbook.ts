import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Clients",
      rows: [
        ["Client #", "Client", "Ville/City", "Prov", "Code postal/Postal code", "Rep", "Ventes/Sales 2025"],
        ["1", "Alpha", "Montréal", "QC", "H2X 1Y4", "Luc", "125 000 $"],
        ["2", "Beta", "Toronto", "ON", "M5V 3L9", "Ann", "45 000 $"],
        ["3", "Gamma", "Québec", "QC", "G1R 4P5", "Luc", "9 000 $"],
        ["4", "Delta", "Vancouver", "B.C.", "V6B1A1", "Ann", "19 500,50 $"],
      ],
    },
  ],
};
