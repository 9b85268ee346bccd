import type { WorkbookFile } from "../../support/xlsx-file";

/** January to March 2025. */
const MONTHS = [44196, 44227, 44255].map((value) => ({ value, format: "mmm-yy" }));

export const WORKBOOK: WorkbookFile = {
  date1904: true,
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue", "Last Activity", ...MONTHS],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100, { value: 44620, format: "yyyy-mm-dd" }, 5, 6, 7],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200, { value: 44621, format: "yyyy-mm-dd" }, 8, 9, 10],
        ["A3", "Cedar Inc", "80202", "Ann Lee", 300, "2026-03-03", 11, 12, 13],
      ],
    },
  ],
};
