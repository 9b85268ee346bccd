import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts 2025",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200],
      ],
    },
    {
      name: "Accounts 2026",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 110],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 220],
      ],
    },
  ],
};
