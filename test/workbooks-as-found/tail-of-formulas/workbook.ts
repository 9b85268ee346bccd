import type { WorkbookFile } from "../../support/xlsx-file";

/** A formula that waits for its row to be filled. */
const ready = (row: number, value: string) => ({
  value,
  formula: `IF(A${String(row)}="","",A${String(row)}&"-"&C${String(row)})`,
});

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue", "Key"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100, ready(2, "A1-75201")],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200, ready(3, "A2-02108")],
        ["A3", "Cedar Inc", "80202", "Ann Lee", 300, ready(4, "A3-80202")],
        ...Array.from({ length: 44_996 }, (_, n) => ["", "", "", "", "", ready(n + 5, "")]),
      ],
    },
  ],
};
