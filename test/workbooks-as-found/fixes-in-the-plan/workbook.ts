import type { WorkbookFile } from "../../support/xlsx-file";

const CHOSEN = {
  entities: [],
  fixes: [
    { kind: "owner", from: "A. Lee", to: "Ann Lee" },
    { kind: "keepLast" },
    { kind: "dayFirst", header: "Last visit" },
    { kind: "negativeBlank", header: "Revenue" },
  ],
};

export const WORKBOOK: WorkbookFile = {
  customXml: `<mapping xmlns="urn:evenfield:mapping:1">${encodeURIComponent(JSON.stringify(CHOSEN))}</mapping>`,
  sheets: [
    {
      name: "Customers",
      rows: [
        ["Customer no", "Customer", "Town", "State", "Owner", "Revenue", "Last visit"],
        ["C-1", "Acme Corp", "Dallas", "TX", "A. Lee", 100, "03/04/2026"],
        ["C-2", "Bolt LLC", "Newark", "NJ", "Bob Ray", 200, "05/06/2026"],
        ["C-2", "Bolt LLC", "Newark", "NJ", "Bob Ray", 250, "07/06/2026"],
        ["C-3", "Cedar Inc", "Denver", "CO", "Ann Lee", -300, "01/02/2026"],
      ],
    },
    {
      name: "Reps",
      rows: [
        ["Rep", "Home city", "State", "Hours per year"],
        ["Ann Lee", "Dallas", "TX", 1600],
        ["Bob Ray", "Newark", "NJ", 1600],
      ],
    },
  ],
};
