import type { WorkbookFile } from "../../support/xlsx-file";

/** What the add-in kept in the workbook when the user confirmed the columns. */
const CONFIRMED = {
  entities: [
    {
      entity: "account",
      sheet: "Customers",
      table: null,
      fields: [
        { field: "id", header: "Customer no" },
        { field: "name", header: "Customer" },
        { field: "city", header: "Town" },
        { field: "owner", header: "Sales rep" },
        { field: "revenue", header: "Turnover" },
        { field: "potential", header: "Budget 2026" },
      ],
      headers: ["Customer no", "Customer", "Town", "Sales rep", "Turnover", "Budget 2026"],
    },
  ],
};

export const WORKBOOK: WorkbookFile = {
  customXml: `<mapping xmlns="urn:evenfield:mapping:1">${encodeURIComponent(JSON.stringify(CONFIRMED))}</mapping>`,
  sheets: [
    {
      name: "Customers 2026",
      rows: [
        ["Remarks", "Net turnover", "Sales rep", "Budget 2026", "Town", "Customer no", "Customer"],
        ["", 100, "Ann Lee", 900, "Dallas", "C-1", "Acme Corp"],
        ["call in May", 200, "Bob Ray", 800, "Newark", "C-2", "Bolt LLC"],
        ["", 300, "Ann Lee", 700, "Denver", "C-3", "Cedar Inc"],
      ],
    },
  ],
};
