import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  date1904: true,
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue", "Last Activity"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100, { value: 44620, format: "yyyy-mm-dd" }],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200, { value: 44621, format: "yyyy-mm-dd" }],
        ["A3", "Cedar Inc", "80202", "Ann Lee", 300, "2026-03-03"],
      ],
    },
  ],
};
