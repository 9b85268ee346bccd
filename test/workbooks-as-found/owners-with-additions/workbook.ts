import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account", "Owner", "City", "State", "Revenue"],
        ["Acme Corp", "Ann Lee <ann.lee@x.com>", "Dallas", "TX", 1000],
        ["Bolt LLC", "bob.ray@x.com", "Austin", "TX", 2000],
        ["Cedar Inc", "Ann Lee (US)", "Boston", "MA", 3000],
        ["Delta Works", "Cara Diaz [inactive]", "Newark", "NJ", 4000],
        ["Elm Foods", "Bob  Ray", "Denver", "CO", 5000],
        ["Fir Bank", "CARA DIAZ", "Seattle", "WA", 6000],
        ["Gale Motors", "ann lee", "Miami", "FL", 7000],
        ["Holt Labs", "Ray, Bob", "Chicago", "IL", 8000],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep", "Email", "City", "State"],
        ["Ann Lee", "ann.lee@x.com", "Dallas", "TX"],
        ["Bob Ray", "bob.ray@x.com", "Boston", "MA"],
        ["Cara Diaz", "cara.diaz@x.com", "Chicago", "IL"],
      ],
    },
  ],
};
