import { InputProblem } from "../../../workbench/cli/input-problem";
import type { PlannedFile } from "../../../workbench/cli/plan-file";
import { planFile } from "../../../workbench/cli/plan-file";
import type { WorkbookFile } from "../../support/xlsx-file";
import { xlsxFile } from "../../support/xlsx-file";

const ORDERS: WorkbookFile = {
  sheets: [
    {
      name: "Orders",
      rows: [
        [
          "Order ID",
          "Order Date",
          "Customer ID",
          "Customer Name",
          "Postal Code",
          "Sales Rep",
          "Product ID",
          "Sales",
        ],
        ...Array.from({ length: 24 }, (_, n) => [
          `SO-${String(n)}`,
          { value: 46_000 + n, format: "m/d/yyyy" },
          `C-${String(n % 6)}`,
          `Customer ${String(n % 6)}`,
          "75201",
          n % 2 === 0 ? "Ann Lee" : "Bob Ray",
          `P-${String(n)}`,
          10,
        ]),
      ],
    },
  ],
};
const ACCOUNTS: WorkbookFile = {
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "ZIP", "Owner"],
        ["A1", "Acme", "75201", "Ann"],
        ["A2", "Bolt", "75201", "Bob"],
      ],
    },
  ],
};

function planned(workbook: WorkbookFile, groups: boolean): Promise<PlannedFile> {
  return planFile({ bytes: xlsxFile(workbook), name: "in.xlsx", settings: {}, groups });
}

describe("a workbook of order lines on the command line", () => {
  it("is refused with the flag that makes accounts of them", async () => {
    await expect(planned(ORDERS, false)).rejects.toThrow(
      'in.xlsx has no list of accounts, and sheet "Orders" holds one row a sale; add --group to make one account of each "Customer ID" in it, or add a sheet with one account a row',
    );
  });

  it("is planned with one account a customer once that is confirmed", async () => {
    const { health, mapping, summary } = await planned(ORDERS, true);
    expect(health.accounts.read).toBe(6);
    expect(mapping.entities.find(({ entity }) => entity === "account")?.groupsLines).toBe(true);
    // 24 lines of 10.
    // 24 lines of 10.
    expect(summary.checks.filter(({ name }) => /revenue/i.test(name)).map(({ left }) => left)).toContain(240);
    expect(summary.checks.every(({ pass }) => pass)).toBe(true);
  });

  it("is not grouped where there is a list of accounts", async () => {
    await expect(planned(ACCOUNTS, true)).rejects.toThrow(InputProblem);
    await expect(planned(ACCOUNTS, true)).rejects.toThrow(
      '--group has nothing to group: sheet "Accounts" of in.xlsx is a list of accounts; leave --group out',
    );
  });
});
