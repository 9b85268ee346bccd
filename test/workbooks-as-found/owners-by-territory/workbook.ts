import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "City", "State", "Territory", "Revenue"],
        ["A1", "Acme", "Dallas", "TX", "East", 100000],
        ["A2", "Bolt", "Austin", "TX", "South", 50000],
        ["A3", "Cedar", "Miami", "FL", "North", 75000],
        ["A4", "Delta", "Tampa", "FL", "North", 20000],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep", "Territories", "City", "State"],
        ["Ann Lee", "North, East", "Dallas", "TX"],
        ["Bob Ray", "South", "Miami", "FL"],
      ],
    },
  ],
};
