import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Customers",
      rows: [
        ["Customer", "Address", "Sales Rep", "YTD Sales"],
        ["Acme Corp", "023 Main St, Dallas, TX 75201", "Ann Lee", 1000],
        ["Bolt LLC", "123 Main St, Austin, TX 78701", "Bob Ray", 2000],
        ["Cedar Inc", "223 Main St, Boston, MA 02108", "Ann Lee", 3000],
        ["Delta Works", "323 Main St, Newark, NJ 07102", "Cara Diaz", 4000],
        ["Elm Foods", "423 Main St, Denver, CO 80202", "Bob Ray", 5000],
        ["Fir Bank", "523 Main St, Seattle, WA 98101", "Cara Diaz", 6000],
        ["Gale Motors", "623 Main St, Miami, FL 33101", "Ann Lee", 7000],
        ["Holt Labs", "723 Main St, Chicago, IL 60601", "Bob Ray", 8000],
      ],
    },
  ],
};
