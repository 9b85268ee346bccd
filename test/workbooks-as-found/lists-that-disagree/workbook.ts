import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue", "Potential"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 1000, 5000],
        ["A2", "Bolt LLC", "78701", "Bob Ray", 2000.4, 6000],
        ["A3", "Cedar Inc", "02108", "Bob Ray", 3000, 7000],
        ["A4", "Delta Works", "07102", "Bob Ray", 4000, ""],
        ["A5", "Elm Group", "80202", "Ann Lee", 5000, 9000],
      ],
    },
    {
      name: "Finance",
      rows: [
        ["Account ID", "Sales rep", "Revenue", "Potential"],
        ["A5", "Ann Lee", 5000, 9500],
        ["A4", "Lee, Ann", 4000, 8000],
        ["a1", "Ann Lee", 1200, 5000],
        ["A2", "Bob Ray", 2000, 6000],
        ["A3", "Bob Ray", 3000, 700],
        ["A9", "Bob Ray", 1, 1],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep", "Manager", "Region", "Hours per year"],
        ["Ann Lee", "Dee Moss", "South", 1600],
        ["Bob Ray", "Dee Moss", "East", 1500],
      ],
    },
    {
      name: "Rep hours",
      rows: [
        ["Rep", "Region", "Hours per year"],
        ["Ann Lee", "South", 1600],
        ["Bob Ray", "East", 1200],
      ],
    },
  ],
};
