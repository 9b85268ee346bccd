import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Sites",
      rows: [
        ["Site", "Lat/Long", "Rep", "Spend"],
        ["Acme Corp", "32.7767, -96.7970", "Ann Lee", 100],
        ["Bolt LLC", "(42.3601, -71.0589)", "Bob Ray", 200],
        ["Cedar Inc", "39.7392;-104.9903", "Ann Lee", 300],
        ["Delta Works", "POINT (-74.1724 40.7357)", "Bob Ray", 400],
        ["Elm Group", "Austin, TX", "Ann Lee", 500],
      ],
    },
  ],
};
