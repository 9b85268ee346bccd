import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { makeSample } from "../../../workbench/sample/make-sample";
import type { PlantedKind } from "../../../workbench/sample/sample-workbook";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks, sumOf } from "../../support/read-blocks";

const SAMPLE = makeSample({
  accounts: 1000,
  reps: 20,
  seed: 7,
  mess: 2,
  asOf: "2026-10-01",
  opportunities: 2000,
});
const BLOCKS = SAMPLE.sheets.map(({ name, table, headers, rows }) =>
  rawBlock(name, [headers, ...rows.map((row) => row.map((cell): RawCell => cell))], { table }),
);

function planted(kind: PlantedKind): number {
  return SAMPLE.truth.planted[kind]?.length ?? 0;
}

describe("the messy sample workbook", () => {
  it("is read row for row", async () => {
    const { accounts, reps, opportunities, costs } = await readBlocks(BLOCKS);
    expect([accounts.count, reps.count, opportunities?.count, costs?.count]).toEqual([
      SAMPLE.truth.counts.accountRows,
      SAMPLE.truth.counts.reps,
      SAMPLE.truth.counts.opportunities,
      SAMPLE.truth.counts.costs,
    ]);
  });

  it("shows each planted fault once, and no other", async () => {
    const read = await readBlocks(BLOCKS);
    const found = countsByCode(read);
    // A row that is set aside is not missed by anyone.
    const doublesWithoutOwner = read.accounts.owner.filter(
      (owner, row) => owner === "" && read.accounts.setAside[row] !== "",
    ).length;
    expect(found).toMatchObject({
      DUPLICATE_ACCOUNT_ID: planted("duplicateAccount"),
      DUPLICATE_ACCOUNT_NAME: planted("duplicateName"),
      POSTAL_CODE_LOST_ZERO: planted("lostZero"),
      OWNER_NOT_IN_REPS: planted("unknownOwner"),
      ACCOUNT_WITHOUT_OWNER: SAMPLE.truth.counts.withoutOwner - doublesWithoutOwner,
      NUMBER_FROM_TEXT: planted("numberAsText"),
      OPPORTUNITY_WITHOUT_ACCOUNT: planted("opportunityWithoutAccount"),
      OPPORTUNITY_ACCOUNT_UNKNOWN: planted("opportunityUnknownAccount"),
      OPPORTUNITY_WITHOUT_AMOUNT: planted("opportunityWithoutAmount"),
    });
    const others = ["REP_NOT_ACTIVE", "OWNER_NOT_ACTIVE", "MEASURE_BLANK", "PARENT_UNKNOWN", "WHALE_ACCOUNT"];
    expect(Object.keys(found).filter((code) => !others.includes(code))).toHaveLength(9);
  });

  it("has the money and the staff that were put into it", async () => {
    const { accounts } = await readBlocks(BLOCKS);
    const once = (values: Float64Array): number =>
      sumOf(values.filter((_, row) => accounts.setAside[row] === ""));
    expect(once(accounts.revenue)).toBeCloseTo(SAMPLE.truth.totals.revenue, 4);
    expect(once(accounts.employees)).toBe(SAMPLE.truth.totals.employees);
  });

  it("keeps names that look like formulas and errors as they are", async () => {
    const { accounts } = await readBlocks(BLOCKS);
    const hostile = SAMPLE.truth.planted.hostileName ?? [];
    expect(hostile.length).toBeGreaterThan(0);
    for (const { value } of hostile) expect(accounts.name).toContain(String(value).trim());
  });
});
