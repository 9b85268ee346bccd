import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Assigned To", "Revenue"],
        ["A1 ", "Acme Corp ", "75201", "ann.lee@acme.com", 100],
        ["A2", "Bolt LLC", "02108", "Bob.Ray@acme.com", 200],
        ["A3", "Cedar Inc", "80202", "ann.lee@acme.com", 300],
        ["A4", "Delta Works", "07102", "bob.ray@acme.com ", 400],
      ],
    },
    {
      name: "Team",
      rows: [
        ["Name", "E-mail", "Home ZIP"],
        ["Ann Lee", "ann.lee@acme.com", "75201"],
        ["Bob Ray", "bob.ray@acme.com", "02108"],
      ],
    },
  ],
};
