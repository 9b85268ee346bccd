import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Opportunity Report",
      rows: [
        [
          "Opportunity Owner",
          "Account Name",
          "Opportunity Name",
          "Stage",
          "Fiscal Period",
          "Amount",
          "Probability (%)",
          "Close Date",
          "Created Date",
        ],
        [
          "Ann Lee",
          "Acme Corp",
          "Acme renewal",
          "Closed Won",
          "Q1-2026",
          1000,
          100,
          "3/15/2026",
          "1/20/2026",
        ],
        ["Ann Lee", "Bolt LLC", "Bolt pilot", "Prospecting", "Q2-2026", 2500, 20, "6/30/2026", "2/14/2026"],
        [
          "Bob Ray",
          "Acme Corp",
          "Acme extension",
          "Closed Lost",
          "Q1-2026",
          4000,
          0,
          "3/28/2026",
          "1/31/2026",
        ],
        ["Bob Ray", "Cedar Inc", "Cedar start", "Closed Won", "Q1-2026", 700, 100, "2/15/2026", "1/13/2026"],
        ["Total", "", "", "", "", 8200],
      ],
    },
  ],
};
