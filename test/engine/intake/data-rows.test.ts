import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks } from "../../support/read-blocks";
import { HEADERS, BOSTON, AUSTIN, MIAMI, REPS, accountsWith, row } from "../../support/account-block";

describe("rows that are no accounts", () => {
  const kinds = async (...rows: RawCell[][]) => {
    const { accounts, findings } = await readBlocks([accountsWith(BOSTON, AUSTIN, MIAMI, ...rows), REPS]);
    return { count: accounts.count, codes: countsByCode({ findings }) };
  };

  it("are a row that says Total", async () => {
    expect(await kinds(["Total", "", "", "", "", "", "", 2100])).toEqual({
      count: 3,
      codes: { TOTAL_ROW: 1 },
    });
    expect(await kinds([], ["", "Grand total:", "", "", "", "", "", 2100])).toEqual({
      count: 3,
      codes: { TOTAL_ROW: 1 },
    });
  });

  it("are a last row of sums that does not say so", async () => {
    expect(await kinds(["", "", "", "", "", "", "", 2100])).toEqual({ count: 3, codes: { TOTAL_ROW: 1 } });
  });

  it("are notes below the data", async () => {
    expect(await kinds([], ["Source: CRM export"], ["* without prospects"])).toEqual({
      count: 3,
      codes: { NOTE_ROW: 2 },
    });
  });

  it("are one text alone below the data with a blank row between", async () => {
    expect(await kinds([], ["Prepared by Anna"])).toEqual({ count: 3, codes: { NOTE_ROW: 1 } });
    expect(await kinds(["Prepared by Anna"])).toMatchObject({ count: 4 });
  });

  it("are the totals of groups, when their numbers are sums of the rows above", async () => {
    const groups = await readBlocks([
      rawBlock("Accounts", [
        ["Account", "Sales"],
        ["Acme", 100],
        ["Beta", 50],
        ["East Total", 150],
        ["Dental Total", 70],
        ["Coda", 30],
        ["Summe West", 100],
        ["Grand Total", 250],
      ]),
    ]);
    expect(groups.accounts.name).toEqual(["Acme", "Beta", "Dental Total", "Coda"]);
    expect(countsByCode(groups)).toEqual({ TOTAL_ROW: 3 });
  });

  it("are headers repeated inside the list", async () => {
    expect(await kinds(HEADERS, row({ "Account ID": "A4", Account: "Delta" }))).toEqual({
      count: 4,
      codes: { REPEATED_HEADER_ROW: 1 },
    });
  });

  it("are blank tails, without a word", async () => {
    expect(await kinds(...Array.from({ length: 500 }, (): RawCell[] => []))).toEqual({ count: 3, codes: {} });
  });

  it("but a company called Total Energies is one", async () => {
    const total = row({ "Account ID": "A4", Account: "Total Energies" });
    expect(await kinds(total)).toEqual({ count: 4, codes: {} });
    expect(await kinds(row({ "Account ID": "A4", Account: "Total" }))).toEqual({ count: 4, codes: {} });
  });

  it("are means below the data, but not a company called Media among it", async () => {
    const { accounts, findings } = await readBlocks([
      rawBlock("Accounts", [
        ["Account", "Sales"],
        ["Acme", 100],
        ["Media", 50],
        ["Beta", 30],
        ["Average", 60],
      ]),
    ]);
    expect(accounts.name).toEqual(["Acme", "Media", "Beta"]);
    expect(countsByCode({ findings })).toEqual({ TOTAL_ROW: 1 });
  });

  it("are units under the headers", async () => {
    const units: RawCell[] = ["", "", "", "", "", "deg", "deg", "USD", "", ""];
    const { accounts, findings } = await readBlocks([
      rawBlock("Accounts", [HEADERS, units, BOSTON, AUSTIN]),
      REPS,
    ]);
    expect(accounts.count).toBe(2);
    expect(countsByCode({ findings })).toEqual({ UNITS_ROW: 1 });
  });
});
