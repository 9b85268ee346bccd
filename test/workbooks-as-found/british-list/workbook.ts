import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        [
          "A/C No",
          "Customer",
          "Address 1",
          "Address 2",
          "Town",
          "County",
          "Postcode",
          "Rep",
          "Turnover £k",
          "Last Call",
        ],
        ["K001", "Smith & Sons", "1 High St", "", "Maidstone", "Kent", "ME14 1XX", "JB", "12.5", "12/03/25"],
        ["K002", "Jones Ltd", "Unit 4", "Trading Est", "Leeds", "W Yorks", "LS1 4DY", "KP", "45", "01/11/24"],
        ["K003", "Patel News", "3 Mill Rd", "", "Birmingham", "W Mids", "B1 1AA", "JB", "9", "28/02/25"],
      ],
    },
  ],
};
