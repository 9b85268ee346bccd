import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      protectedSheet: true,
      filter: "A1:E5",
      hiddenRows: [3, 5],
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200],
        ["A3", "Cedar Inc", "80202", "Ann Lee", 300],
        ["A4", "Delta Works", "07102", "Bob Ray", 400],
      ],
    },
    {
      name: "Reps",
      state: "hidden",
      rows: [
        ["Rep", "Region", "Hours per year"],
        ["Ann Lee", "South", 1600],
        ["Bob Ray", "East", 1500],
      ],
    },
    {
      name: "Lists",
      state: "veryHidden",
      rows: [
        ["State", "Region"],
        ["TX", "South"],
        ["MA", "East"],
      ],
    },
  ],
};
