import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Territory", "Region", "Owner", "Revenue"],
        ["A1", "Acme Corp", "75201", "T-1", "South", "Ann Lee", 100],
        ["A2", "Bolt LLC", "78701", "T-1", "South", "Bob Ray", 200],
        ["A3", "Cedar Inc", "02108", "T-2", "South", "Bob Ray", 300],
        ["A4", "Delta Works", "07102", "T-2", "East", "Bob Ray", 400],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep", "Territory", "Region", "Hours per year"],
        ["Ann Lee", "T-1", "South", 1600],
        ["Bob Ray", "T-2", "East", 1500],
      ],
    },
  ],
};
