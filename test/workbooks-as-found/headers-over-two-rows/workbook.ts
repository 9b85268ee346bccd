import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Data",
      merged: ["A1:B1", "C1:E1", "F1:G1"],
      rows: [
        ["Account", "", "Address", "", "", "Sales", "", ""],
        ["ID", "Name", "City", "State", "ZIP", "2024", "2025", "Owner"],
        ["", "", "", "", "", "(USD)", "(USD)", ""],
        ["A1", "Acme Corp", "Dallas", "TX", "75201", 100, 111, "Ann Lee"],
        ["A2", "Bolt LLC", "Boston", "MA", "02108", 200, 222, "Bob Ray"],
        ["A3", "Cedar Inc", "Denver", "CO", "80202", 300, 333, "Ann Lee"],
      ],
    },
  ],
};
