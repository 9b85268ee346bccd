import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Customers",
      rows: [
        ["Debtor", "Trading Name", "Suburb", "State", "P/Code", "Rep Code", "YTD Sales", "LY Sales"],
        ["D001", "Ace Hardware", "Parramatta", "NSW", 2150, "R1", 125000, 110000],
        ["D002", "Bay Store", "St Kilda", "VIC", 3182, "R2", 45000, 50000],
        ["D003", "Coast Co", "Southport", "QLD", 4215, "R1", 9000, 8000],
        ["D004", "Dusty", "Alice Springs", "NT", 870, "R2", 900, 800],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep Code", "Rep", "Base"],
        ["R1", "Sheila Park", "Sydney"],
        ["R2", "Bruce Lane", "Melbourne"],
      ],
    },
  ],
};
