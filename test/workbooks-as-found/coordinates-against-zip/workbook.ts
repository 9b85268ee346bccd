import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "Lat", "Lng", "ZIP", "City", "State", "Owner"],
        ["A1", "Acme Corp", 42.4601, -71.0589, "02108", "Boston", "MA", "Ann Lee"],
        ["A2", "Bolt LLC", 41.8781, -87.6298, "02108", "Boston", "MA", "Bob Ray"],
        ["A3", "Cedar Inc", "", "", "75201", "Boston", "MA", "Ann Lee"],
      ],
    },
  ],
};
