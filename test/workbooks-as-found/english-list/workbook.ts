import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Book of business",
      rows: [
        [
          "Acct ID",
          "Acct Name",
          "Bill City",
          "Bill State",
          "Bill Zip",
          "AE",
          "Annual Revenue",
          "TAM",
          "Last Contact",
          "Customer or Prospect",
        ],
        [
          "0001",
          "Acme Corp",
          "Dallas",
          "TX",
          75201,
          "Lee, Ann",
          "$1,234.50",
          "$12k",
          "3/13/2026",
          "Customer",
        ],
        ["0002", "Bolt LLC", "Boston", "MA", 2108, "Ray, Bob", "$2,234.50", "$1.5M", "4/2/2026", "Customer"],
        ["0003", "Cedar Inc", "Newark", "NJ", 7102, "Lee, Ann", "($500)", "$20k", "12/25/2025", "Prospect"],
      ],
    },
    {
      name: "Roster",
      rows: [
        ["Employee ID", "First Name", "Last Name", "Manager", "Region", "Hire Date"],
        [101, "Ann", "Lee", "Dee Moss", "South", { value: 44000, format: "m/d/yyyy" }],
        [102, "Bob", "Ray", "Dee Moss", "East", { value: 44100, format: "m/d/yyyy" }],
      ],
    },
  ],
};
