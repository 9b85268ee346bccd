import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account", "Owner", "City", "State", "Revenue"],
        ["Acme Corp", "Ann Lee", "Dallas", "TX", "$1,000"],
        ["Bolt LLC", "Bob Ray", "Austin", "TX", "€2.000"],
        ["Cedar Inc", "Ann Lee", "Boston", "MA", "£3,000"],
        ["Delta Works", "Cara Diaz", "Newark", "NJ", "USD 4,000"],
        ["Elm Foods", "Bob Ray", "Denver", "CO", "5,000 EUR"],
        ["Fir Bank", "Cara Diaz", "Seattle", "WA", "$6,000"],
        ["Gale Motors", "Ann Lee", "Miami", "FL", "CHF 7'000"],
        ["Holt Labs", "Bob Ray", "Chicago", "IL", "8000"],
      ],
    },
  ],
};
