import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { Fix } from "../../../src/engine/model/finding";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readMapped } from "../../support/read-blocks";

const HEADERS = ["Account Owner", "Account ID", "Account Name", "Billing City", "Annual Revenue"];

function reading(rows: readonly RawCell[][], fixes: readonly Fix[] = []) {
  const block = rawBlock("Report", [HEADERS, ...rows]);
  return readMapped({ ...surveyWorkbook([block]).mapping, fixes }, [block]);
}

/** A report as Salesforce exports it: the owner once a group, then the sum and the count of the group. */
const REPORT: RawCell[][] = [
  ["Ann Lee", "001A", "Acme", "Dallas", 100],
  ["", "001B", "Bolt", "Austin", 200],
  ["Subtotal", "", "", "Sum", 300],
  ["", "Count", "", "", 2],
  ["Bob Ray", "001C", "Cedar", "Boston", 400],
  ["", "001D", "Delta", "Newark", 500],
  ["Subtotal", "", "", "Sum", 900],
  ["", "Count", "", "", 2],
  ["Total", "", "", "Sum", 1200],
  ["", "Count", "", "", 4],
];

describe("a report with groups", () => {
  it("gives every row of a group the name that stands once above it", async () => {
    const { accounts, ...rest } = await reading(REPORT);
    expect(accounts.name).toEqual(["Acme", "Bolt", "Cedar", "Delta"]);
    expect(accounts.owner).toEqual(["Ann Lee", "Ann Lee", "Bob Ray", "Bob Ray"]);
    expect(countsByCode(rest)).toMatchObject({ GROUP_NAME_FILLED_DOWN: 2, TOTAL_ROW: 6 });
  });

  it("leaves the blanks blank when the user says so, and tells it", async () => {
    const { accounts, ...rest } = await reading(REPORT, [{ kind: "blankStays", header: "Account Owner" }]);
    expect(accounts.owner).toEqual(["Ann Lee", "", "Bob Ray", ""]);
    expect(countsByCode(rest)).toMatchObject({ READ_AS_CHOSEN: 2, ACCOUNT_WITHOUT_OWNER: 2 });
  });

  it("is no list with gaps: where an owner comes again, a blank is a gap", async () => {
    const { accounts, ...rest } = await reading([
      ["Ann Lee", "001A", "Acme", "Dallas", 100],
      ["", "001B", "Bolt", "Austin", 200],
      ["", "001C", "Cedar", "Boston", 400],
      ["Ann Lee", "001D", "Delta", "Newark", 500],
      ["", "001E", "Elm", "Newark", 500],
    ]);
    expect(accounts.owner).toEqual(["Ann Lee", "", "", "Ann Lee", ""]);
    expect(countsByCode(rest)).toMatchObject({ ACCOUNT_WITHOUT_OWNER: 3 });
  });

  it("has headings inside the list that are no accounts", async () => {
    const { accounts, findings } = await reading([
      ["", "NORTH", "", "", ""],
      ["Ann Lee", "A1", "Acme", "Dallas", 100],
      ["Ann Lee", "A2", "Bolt", "Austin", 200],
      ["", "SOUTH", "", "", ""],
      ["Bob Ray", "A3", "Cedar", "Boston", 400],
    ]);
    expect(accounts.id).toEqual(["A1", "A2", "A3"]);
    expect(findings.filter(({ code }) => code === "GROUP_HEADING_ROW").map(({ cell }) => cell)).toEqual([
      "B2",
      "B5",
    ]);
  });

  it("keeps an account of which only the ID is known", async () => {
    const { accounts } = await reading([
      ["Ann Lee", "A1", "Acme", "Dallas", 100],
      ["", "A2", "", "", ""],
      ["Bob Ray", "A3", "Cedar", "Boston", 400],
    ]);
    expect(accounts.id).toEqual(["A1", "A2", "A3"]);
  });
});

describe("totals as SAP marks them", () => {
  it("are told by their asterisks", async () => {
    const { accounts, ...rest } = await reading([
      ["Ann Lee", "A1", "Acme", "Dallas", "1.000,50"],
      ["Ann Lee", "A2", "Bolt", "Austin", "234,50-"],
      ["*", "", "", "", "766,00"],
      ["**", "", "", "", "766,00"],
    ]);
    expect(accounts.id).toEqual(["A1", "A2"]);
    expect(Array.from(accounts.revenue)).toEqual([1000.5, -234.5]);
    expect(countsByCode(rest)).toMatchObject({ TOTAL_ROW: 2 });
  });
});

describe("names in two columns", () => {
  it("of reps are put together, so that owners find them", async () => {
    const blocks = [
      rawBlock("Roster", [
        ["Employee ID", "First Name", "Last Name", "Manager", "Hire Date"],
        [101, "Ann", "Lee", "Dee Moss", 44_000],
        [102, "Bob", "Ray", "Dee Moss", 44_001],
      ]),
      rawBlock("Accounts", [
        HEADERS,
        ["Ann Lee", "A1", "Acme", "Dallas", 1],
        ["Bob Ray", "A2", "Bolt", "Austin", 2],
      ]),
    ];
    const { reps, ...rest } = await readMapped(surveyWorkbook(blocks).mapping, blocks);
    expect(reps.name).toEqual(["Ann Lee", "Bob Ray"]);
    expect(countsByCode(rest)).toEqual({});
  });
});
