import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "report1700000000",
      at: "B12",
      rows: [
        [
          "Account Owner  ↑",
          "Account Name",
          "Account ID",
          "Billing City",
          "Billing State/Province",
          "Billing Zip/Postal Code",
          "Annual Revenue",
          "Last Activity",
          "Type",
        ],
        [
          "Ann Lee (3)",
          "Acme Corp",
          "0015g00000A",
          "Dallas",
          "TX",
          "75201",
          "$100.00",
          "11/3/2025",
          "Customer",
        ],
        ["", "Bolt LLC", "0015g00000B", "Austin", "TX", "78701", "$200.00", "", "Prospect"],
        ["", "Cedar Inc", "0015g00000C", "Boston", "MA", "02108", "$300.00", "10/30/2025", "Customer"],
        ["Subtotal", "", "Count 3", "", "", "", "$600.00", "", ""],
        [
          "Bob Ray (2)",
          "Delta Works",
          "0015g00000D",
          "Newark",
          "NJ",
          "07102",
          "$400.00",
          "11/3/2025",
          "Customer",
        ],
        ["", "Elm Foods", "0015g00000E", "Denver", "CO", "80202", "", "", "Prospect"],
        ["Subtotal", "", "Count 2", "", "", "", "$400.00", "", ""],
        ["Total", "", "Count 5", "", "", "", "$1,000.00", "", ""],
        ["Confidential Information - Do Not Distribute"],
        ["Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."],
      ],
    },
  ],
};
