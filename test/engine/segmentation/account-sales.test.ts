import type { OpportunityTable } from "../../../src/engine/model/opportunity-table";
import { accountSales } from "../../../src/engine/segmentation/account-sales";

type Row = readonly [account: number, stage: string, created: number, closed: number];

function sales(rows: readonly Row[], hasStage = true): OpportunityTable {
  const texts = rows.map(() => "");
  return {
    sheet: "Sales",
    table: null,
    count: rows.length,
    present: hasStage ? ["account", "stage"] : ["account"],
    sourceRow: Int32Array.from(rows, (_, n) => n + 2),
    id: texts,
    account: texts,
    accountIndex: Int32Array.from(rows, ([account]) => account),
    rep: texts,
    repIndex: Int32Array.from(rows, () => -1),
    amount: Float64Array.from(rows, () => 1),
    stage: rows.map(([, stage]) => stage),
    created: Float64Array.from(rows, ([, , created]) => created),
    closed: Float64Array.from(rows, ([, , , closed]) => closed),
    product: texts,
  };
}

describe("the sales of an account", () => {
  it("are what was won, with the day of the last", () => {
    const found = accountSales(
      sales([
        [0, "Closed Won", 45_000, 45_100],
        [0, "gewonnen", 45_200, NaN],
        [0, "Lost", 45_300, 45_400],
        [1, "Proposal", 45_300, NaN],
        [-1, "Won", 45_300, 45_400],
      ]),
      3,
    );
    expect(found).toEqual({ count: Float64Array.of(2, 0, 0), last: Float64Array.of(45_200, NaN, NaN) });
  });

  it("are all rows of a list without stages", () => {
    expect(accountSales(sales([[1, "", 45_000, NaN]], false), 2)?.count).toEqual(Float64Array.of(0, 1));
  });

  it("are unknown without a list, or when none is won", () => {
    expect(accountSales(null, 2)).toBeNull();
    expect(accountSales(sales([[0, "Lost", 1, 2]]), 2)).toBeNull();
  });
});
