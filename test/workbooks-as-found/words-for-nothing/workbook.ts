import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "Owner", "City", "State", "Revenue", "Potential", "Last contact"],
        ["A0", "Acme Corp", "Ann Lee", "Dallas", "TX", 1000, 2000, "2025-10-01"],
        ["A1", "Bolt LLC", "-", "Austin", "TX", "N/A", 2000, "never"],
        ["A2", "Cedar Inc", "N/A", "Boston", "MA", "-", "TBC", "0000-00-00"],
        [
          "A3",
          "Delta Works",
          "#N/A",
          "Newark",
          "NJ",
          {
            value: "#N/A",
            error: true,
          },
          "?",
          "1/0/1900",
        ],
        ["A4", "Elm Foods", "None", "Denver", "CO", "—", "(blank)", ".."],
        ["A5", "Fir Bank", "Cara Diaz", "Seattle", "WA", "nil", "unknown", "2025-10-06"],
        ["A6", "Gale Motors", "Ann Lee", "Miami", "FL", "$ -", 2000, "2025-10-07"],
        ["A7", "Holt Labs", "Bob Ray", "Chicago", "IL", 1000, 2000, "2025-10-08"],
      ],
    },
  ],
};
