import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Potential"],
        ...Array.from({ length: 30 }, (_, n) => [
          `A${String(n + 1)}`,
          `Company ${String(n + 1)}`,
          "75201",
          n % 2 === 0 ? "Ann Lee" : "Bob Ray",
          n === 7 ? 107_000_000 : n === 9 ? 9_000_000_000 : 100_000 + 1000 * n,
        ]),
      ],
    },
  ],
};
