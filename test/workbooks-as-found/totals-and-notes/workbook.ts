import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "City", "Region", "Owner", "Revenue"],
        ["A1", "Acme Corp", "Dallas", "South", "Ann Lee", 100],
        ["A2", "Total Energies", "Houston", "South", "Ann Lee", 200],
        ["South Total", "", "", "", "", 300],
        ["A3", "Cedar Inc", "Boston", "East", "Bob Ray", 300],
        ["A4", "Delta Works", "Newark", "East", "Bob Ray", 400],
        ["East Total", "", "", "", "", 700],
        ["Grand Total", "", "", "", "", 1000],
        ["Average", "", "", "", "", 250],
        [],
        ["Source: CRM, 20 November 2026"],
        ["* Revenue without services"],
      ],
    },
  ],
};
