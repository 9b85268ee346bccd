import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Acct", "Name", "Zip", "Owner", "ARR $K", "TAM ($MM)"],
        ["C1", "Alpha", "10001", "Ann", 120.5, 3.1],
        ["C2", "Beta", "60601", "Bob", 45, 2],
        ["C3", "Gamma", "94105", "Ann", 12, 1.5],
      ],
    },
  ],
};
