import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "By rep",
      merged: ["A2:A3", "A5:A6"],
      rows: [
        ["Sales Rep", "Customer", "City", "State", "Sum of Revenue"],
        ["Ann Lee", "Acme Corp", "Dallas", "TX", 100],
        ["", "Bolt LLC", "Austin", "TX", 200],
        ["Ann Lee Total", "", "", "", 300],
        ["Bob Ray", "Cedar Inc", "Boston", "MA", 300],
        ["", "Delta Works", "Newark", "NJ", 400],
        ["Bob Ray Total", "", "", "", 700],
        ["Grand Total", "", "", "", 1000],
      ],
    },
  ],
};
