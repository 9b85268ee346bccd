import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "City", "State", "Owner", "Revenue"],
        ["A1", "Acme", "Dallas", "TX", "ann.lee@x.com", 100000],
        ["A2", "Bolt", "Austin", "TX", "bob.ray@x.com", 50000],
        ["A3", "Cedar", "Miami", "FL", "ann.lee@x.com", 75000],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["First", "Last", "E-mail", "ZIP", "Capacity (hrs)"],
        ["Ann", "Lee", "ann.lee@x.com", 75201, 1400],
        ["Bob", "Ray", "bob.ray@x.com", 33101, 1400],
      ],
    },
  ],
};
