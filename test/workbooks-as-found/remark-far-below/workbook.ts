import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner", "Revenue"],
        ...Array.from({ length: 30 }, (_, n) => [
          `A${String(n + 1)}`,
          `Company ${String(n + 1)}`,
          "75201",
          n % 2 === 0 ? "Ann Lee" : "Bob Ray",
          100 + n,
        ]),
        ...Array.from({ length: 59_000 }, () => []),
        ["Last changed by Pat in May"],
      ],
    },
  ],
};
