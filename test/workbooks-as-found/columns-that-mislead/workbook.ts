import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Targets",
      rows: [
        [
          "HCP ID",
          "First Name",
          "Last Name",
          "City/State/Zip",
          "Slsmn",
          "Terr",
          "Q1 Sales",
          "Q2 Sales",
          "FY25 Total",
          "LY $",
        ],
        [9001, "Jo", "Acton", "Dallas, TX 75201", "AL", "T1", 10, 20, 100, 90],
        [9002, "Jo", "Bolton", "Austin, TX 78701", "BR", "T2", 20, 30, 200, 190],
        [9003, "Jo", "Carver", "Boston, MA 02108", "AL", "T1", 30, 40, 300, 290],
        [9004, "Jo", "Denver", "Newark, NJ 07102", "BR", "T2", 40, 50, 400, 390],
        [9005, "Jo", "Ellis", "Chicago, IL 60601", "AL", "T1", 50, 60, 500, 490],
      ],
    },
  ],
};
