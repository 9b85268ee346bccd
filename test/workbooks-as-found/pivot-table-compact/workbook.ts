import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Pivot",
      rows: [
        ["Row Labels", "Sum of Revenue", "Count of Orders"],
        ["Ann Lee", 600, 6],
        ["Acme Corp", 100, 1],
        ["Bolt LLC", 200, 2],
        ["Cedar Inc", 300, 3],
        ["Bob Ray", 900, 9],
        ["Delta Works", 400, 4],
        ["Elm Foods", 500, 5],
        ["Cara Diaz", 1300, 13],
        ["Fir Bank", 600, 6],
        ["Gale Motors", 700, 7],
        ["Grand Total", 2800, 28],
      ],
    },
  ],
};
