import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Customer Number", "Customer Name", "Zip", "Sales Rep #", "YTD Sales"],
        ["000001", "Acme Corp", 75201, "01", 100.5],
        ["000002", "Bolt LLC", 2108, "02", 200.5],
        ["000003", "Cedar Inc", 80202, "01", 300.5],
        ["000010", "Delta Works", 7102, "02", 400.5],
      ],
    },
    {
      name: "Sales Reps",
      rows: [
        ["Rep #", "Rep", "Territory"],
        [1, "Ann Lee", "T1"],
        [2, "Bob Ray", "T2"],
      ],
    },
  ],
};
