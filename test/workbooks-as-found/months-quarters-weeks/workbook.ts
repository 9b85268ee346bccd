import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Last order"],
        ...[
          "Mar 2026",
          "2026-03",
          "03/2026",
          "Q1 2026",
          "1T26",
          "2026-W07",
          "KW 7/2026",
          "H2 2025",
          "Mar-26",
          "März 2026",
          "Q1 FY26",
        ].map((when, n) => [
          `A${String(n + 1)}`,
          `Company ${String(n + 1)}`,
          "75201",
          n % 2 === 0 ? "Ann Lee" : "Bob Ray",
          when,
        ]),
        ["A12", "Company 12", "75201", "Bob Ray", 2026],
        ["A13", "Company 13", "75201", "Ann Lee", 202603],
      ],
    },
  ],
};
