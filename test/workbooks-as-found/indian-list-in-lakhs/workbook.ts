import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Dealers",
      rows: [
        [
          "Dealer Code",
          "Dealer Name",
          "Town",
          "State",
          "Pin Code",
          "ASM",
          "SO Name",
          "FY 24-25 Sale (Rs. Lakh)",
          "FY 25-26 Target (Lakhs)",
          "Potential (Cr)",
          "Category",
        ],
        ["D1", "Shree Traders", "Pune", "MH", "411001", "Amit", "Ravi", 12.5, 15, 1.2, "A"],
        ["D2", "Om Agencies", "Nagpur", "Maharashtra", "440001", "Amit", "Sunil", 4.5, 6, 0.4, "B"],
        ["D3", "Sai Stores", "Bangalore", "Karnataka", "560001", "Kiran", "Ramesh", 22, 25, 2.1, "A"],
        ["D4", "Devi & Co", "Chennai", "TN", "600001", "Kiran", "Mani", 8, 9, 0.7, "C"],
      ],
    },
  ],
};
