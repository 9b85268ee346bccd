import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "City", "State", "Owner", "Revenue"],
        ["A1", "Acme", "Dallas", "TX", "Ann Lee", 100000],
        ["A2", "Bolt", "Austin", "TX", "Bob Ray", 50000],
        ["A3", "Cedar", "Miami", "FL", "Ann Lee", 75000],
      ],
    },
    {
      name: "Team",
      rows: [
        ["Name", "Home Base", "Selling hrs/week", "Weeks/yr", "FTE %", "Start", "Leaves"],
        ["Ann Lee", "Dallas, TX", 25, 44, 100, "Q2 2026", ""],
        ["Bob Ray", "Miami, FL", 25, 44, 80, "", "31-Mar-27"],
      ],
    },
  ],
};
