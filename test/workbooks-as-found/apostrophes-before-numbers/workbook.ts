import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Acct No", "Name", "Owner", "ZIP", "Annual Revenue", "Employees"],
        ["'00012", "Acme Corp", "Ann Lee", "'75201", "'1000", "'10"],
        ["'00112", "Bolt LLC", "Bob Ray", "'78701", "'2000", "'11"],
        ["'00212", "Cedar Inc", "Ann Lee", "'02108", "'3000", "'12"],
        ["'00312", "Delta Works", "Cara Diaz", "'07102", "'4000", "'13"],
        ["'00412", "Elm Foods", "Bob Ray", "'80202", "'5000", "'14"],
        ["'00512", "Fir Bank", "Cara Diaz", "'98101", "'6000", "'15"],
        ["'00612", "Gale Motors", "Ann Lee", "'33101", "'7000", "'16"],
        ["'00712", "Holt Labs", "Bob Ray", "'60601", "'8000", "'17"],
      ],
    },
  ],
};
