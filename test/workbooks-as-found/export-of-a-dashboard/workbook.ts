import type { WorkbookFile } from "../../support/xlsx-file";

export const WORKBOOK: WorkbookFile = {
  sheets: [
    {
      name: "Export",
      rows: [
        ["Applied filters:\nYear is 2025\nRegion is not (Blank)"],
        [],
        ["Customer Key", "Customer Name", "Sales Rep", "City", "State", "Sum of Net Sales", "Sales %"],
        [100, "Acme Corp", "Ann Lee", "Dallas", "TX", 1000.123456789, 0.125],
        [101, "Bolt LLC", "Bob Ray", "Austin", "TX", 2000.123456789, 0.125],
        [102, "Cedar Inc", "Ann Lee", "Boston", "MA", 3000.123456789, 0.125],
        [103, "Delta Works", "Cara Diaz", "Newark", "NJ", 4000.123456789, 0.125],
        [104, "Elm Foods", "Bob Ray", "Denver", "CO", 5000.123456789, 0.125],
        [105, "Fir Bank", "Cara Diaz", "Seattle", "WA", 6000.123456789, 0.125],
        [106, "Gale Motors", "Ann Lee", "Miami", "FL", 7000.123456789, 0.125],
        [107, "Holt Labs", "Bob Ray", "Chicago", "IL", 8000.123456789, 0.125],
        ["Total", "", "", "", "", 36000.98765, 1],
      ],
    },
  ],
};
