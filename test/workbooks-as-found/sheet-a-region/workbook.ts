import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "North",
      rows: [
        ["Customer ID", "Customer", "Rep", "City", "State", "Revenue"],
        ["N0", "Acme Corp North", "Ann Lee", "Dallas", "TX", 1000],
        ["N1", "Bolt LLC North", "Ann Lee", "Austin", "TX", 2000],
        ["N2", "Cedar Inc North", "Ann Lee", "Boston", "MA", 3000],
        ["N3", "Delta Works North", "Ann Lee", "Newark", "NJ", 4000],
        ["N4", "Elm Foods North", "Ann Lee", "Denver", "CO", 5000],
        ["N5", "Fir Bank North", "Ann Lee", "Seattle", "WA", 6000],
        ["N6", "Gale Motors North", "Ann Lee", "Miami", "FL", 7000],
        ["N7", "Holt Labs North", "Ann Lee", "Chicago", "IL", 8000],
      ],
    },
    {
      name: "South",
      rows: [
        ["Customer ID", "Customer", "Rep", "City", "State", "Revenue"],
        ["S0", "Acme Corp South", "Bob Ray", "Dallas", "TX", 1000],
        ["S1", "Bolt LLC South", "Bob Ray", "Austin", "TX", 2000],
        ["S2", "Cedar Inc South", "Bob Ray", "Boston", "MA", 3000],
        ["S3", "Delta Works South", "Bob Ray", "Newark", "NJ", 4000],
        ["S4", "Elm Foods South", "Bob Ray", "Denver", "CO", 5000],
        ["S5", "Fir Bank South", "Bob Ray", "Seattle", "WA", 6000],
        ["S6", "Gale Motors South", "Bob Ray", "Miami", "FL", 7000],
        ["S7", "Holt Labs South", "Bob Ray", "Chicago", "IL", 8000],
      ],
    },
    {
      name: "East",
      rows: [
        ["Customer ID", "Customer", "Rep", "City", "State", "Revenue"],
        ["E0", "Acme Corp East", "Cara Diaz", "Dallas", "TX", 1000],
        ["E1", "Bolt LLC East", "Cara Diaz", "Austin", "TX", 2000],
        ["E2", "Cedar Inc East", "Cara Diaz", "Boston", "MA", 3000],
        ["E3", "Delta Works East", "Cara Diaz", "Newark", "NJ", 4000],
        ["E4", "Elm Foods East", "Cara Diaz", "Denver", "CO", 5000],
        ["E5", "Fir Bank East", "Cara Diaz", "Seattle", "WA", 6000],
        ["E6", "Gale Motors East", "Cara Diaz", "Miami", "FL", 7000],
        ["E7", "Holt Labs East", "Cara Diaz", "Chicago", "IL", 8000],
      ],
    },
  ],
};
