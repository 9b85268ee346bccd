import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      tables: { Customers: "A1:E4" },
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue"],
        ["A1", "Acme Corp", "75201", "Ann Lee", 100],
        ["A2", "Bolt LLC", "02108", "Bob Ray", 200],
        ["A3", "Cedar Inc", "80202", "Ann Lee", 300],
        ["A4", "Delta Works", "07102", "Bob Ray", 400],
        ["A5", "Elm Group", "78701", "Ann Lee", 500],
        ["Total", "", "", "", 1500],
        [],
        ["Source: CRM"],
      ],
    },
  ],
};
