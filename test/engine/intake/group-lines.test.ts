import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { DateSystem, RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readMapped } from "../../support/read-blocks";

const HEADERS = ["Order No", "Order Date", "Customer", "Ship City", "Stage", "Line Total", "Sales Rep"];
const LINES: RawCell[][] = [
  ["SO-1", 45_000, "Acme", "Boston", "Won", 100, "Ann Lee"],
  ["SO-2", 45_010, "Beta", "Austin", "Won", 50, "Bo Chen"],
  ["SO-3", 45_020, "ACME ", "Boston", "Won", 40, "Ann Lee"],
  ["SO-4", 45_030, "Acme", "Cambridge", "Lost", 900, "Bo Chen"],
  ["SO-5", 45_040, "", "Tulsa", "Won", 7, "Ann Lee"],
];

function grouped(lines: readonly (readonly RawCell[])[] = LINES, dates: DateSystem = 1900) {
  const block = rawBlock("Orders", [HEADERS, ...lines]);
  const { mapping, grouping } = surveyWorkbook([block]);
  if (grouping === null) throw new Error("no grouping was offered");
  return readMapped({ entities: [...mapping.entities, grouping] }, [block], dates);
}

describe("a workbook of order lines without accounts", () => {
  it("is offered as accounts, one a customer, and not taken so in silence", () => {
    const { mapping, grouping } = surveyWorkbook([rawBlock("Orders", [HEADERS, ...LINES])]);
    expect(mapping.entities.map(({ entity }) => entity)).toEqual(["opportunity"]);
    expect(grouping).toMatchObject({ entity: "account", key: "Orders", groupsLines: true });
    expect(grouping?.fields.map(({ field, header }) => [field, header])).toEqual([
      ["name", "Customer"],
      ["city", "Ship City"],
      ["owner", "Sales Rep"],
      ["revenue", "Line Total"],
      ["lastActivity", "Order Date"],
    ]);
  });

  it("is offered nothing where a list of accounts is there too", () => {
    const accounts = rawBlock("Accounts", [
      ["Account ID", "Account", "Industry", "Potential"],
      ["A-1", "Acme", "Retail", 5],
      ["A-2", "Beta", "Bikes", 6],
    ]);
    expect(surveyWorkbook([rawBlock("Orders", [HEADERS, ...LINES]), accounts]).grouping).toBeNull();
  });
});

describe("accounts made of order lines", () => {
  it("are one a customer, whatever the case and blanks of the name, at its first line", async () => {
    const { accounts } = await grouped();
    expect(accounts.name).toEqual(["Acme", "Beta"]);
    expect([...accounts.sourceRow]).toEqual([2, 3]);
  });

  it("have the sum of the amounts that were won, and the last date", async () => {
    const { accounts } = await grouped();
    expect([...accounts.revenue]).toEqual([140, 50]);
    expect([...accounts.lastActivity]).toEqual([45_030, 45_010]);
  });

  it("have the sum of all amounts where no stage says won or lost", async () => {
    const { accounts, ...rest } = await grouped(
      LINES.map((line) => line.map((cell) => (cell === "Won" || cell === "Lost" ? "Shipped" : cell))),
    );
    expect([...accounts.revenue]).toEqual([1040, 50]);
    expect(countsByCode(rest)).not.toHaveProperty("LINES_NOT_COUNTED");
  });

  it("leave out what was lost where no stage says won, and say so", async () => {
    const { accounts, ...rest } = await grouped(
      LINES.map((line) => line.map((cell) => (cell === "Won" ? "Shipped" : cell))),
    );
    expect([...accounts.revenue]).toEqual([140, 50]);
    expect(countsByCode(rest)).toMatchObject({ LINES_NOT_COUNTED: 1 });
  });

  it("are less what came back, under whatever stage, but for returns that were cancelled", async () => {
    const { accounts } = await grouped([
      ...LINES,
      ["SO-6", 45_020, "Acme", "Boston", "Return", -30, "Ann Lee"],
      ["SO-7", 45_020, "Beta", "Austin", "Cancelled", -20, "Bo Chen"],
      ["SO-8", 45_020, "Beta", "Austin", "Quoted", 500, "Bo Chen"],
    ]);
    expect([...accounts.revenue]).toEqual([110, 50]);
  });

  it("have the same dates in a workbook of the 1904 system", async () => {
    const { accounts } = await grouped(LINES, 1904);
    expect([...accounts.lastActivity]).toEqual([45_030 + 1462, 45_010 + 1462]);
  });

  it("have the most frequent of texts that disagree, and say so", async () => {
    const { accounts, ...rest } = await grouped();
    expect(accounts.city).toEqual(["Boston", "Austin"]);
    expect(accounts.owner).toEqual(["Ann Lee", "Bo Chen"]);
    expect(countsByCode(rest)).toMatchObject({ LINES_DISAGREE: 2 });
  });

  it("leave no line out without a word", async () => {
    const { opportunities, ...rest } = await grouped();
    expect(countsByCode(rest)).toMatchObject({ ACCOUNTS_FROM_LINES: 2, LINES_WITHOUT_ACCOUNT: 1 });
    expect([...(opportunities?.accountIndex ?? [])]).toEqual([0, 1, 0, 0, -1]);
  });
});
