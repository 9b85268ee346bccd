import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account", "Owner", "Postal Code", "Revenue"],
        ["Acme Corp", "Ann Lee", 752011234, 1000],
        ["Bolt LLC", "Bob Ray", 787011234, 2000],
        ["Cedar Inc", "Ann Lee", 21081234, 3000],
        ["Delta Works", "Cara Diaz", "07102-1234", 4000],
        ["Elm Foods", "Bob Ray", "80202-1234", 5000],
        ["Fir Bank", "Cara Diaz", "98101-1234", 6000],
        ["Gale Motors", "Ann Lee", "33101 - 1234", 7000],
        ["Holt Labs", "Bob Ray", "60601 - 1234", 8000],
      ],
    },
  ],
};
