import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "Latitude", "Longitude", "ZIP", "Owner", "Revenue"],
        ["A1", "Right", 32.78, -96.8, "75201", "Ann Lee", 100],
        ["A2", "Turned beyond 90", -96.8, 32.78, "75201", "Bob Ray", 200],
        ["A3", "Turned, in the far south", -71.06, 42.36, "02108", "Ann Lee", 300],
        ["A4", "Without its minus", 39.75, 104.99, "80202", "Bob Ray", 400],
        ["A5", "Zero", 0, 0, "07102", "Ann Lee", 500],
        ["A6", "Half a pair", 40.74, "", "07102", "Bob Ray", 600],
        ["A7", "No latitude", 95, 190, "07102", "Ann Lee", 700],
      ],
    },
  ],
};
