import type { EarlierChanges } from "../../src/engine/model/change";
import { describeChanges } from "../../src/report/sheets/change-log";
import { makePlan } from "../../src/engine/plan/make-plan";
import { describePlan } from "../../src/report/describe-plan";
import { areAllTall, tallRows } from "../../src/report/tall-rows";
import { planInput, quietControl } from "../support/plan-input";

describe("rows whose text takes more than one line", () => {
  it("are as high as their lines, and others keep the usual height", () => {
    // 40 characters of width take 45 of a text: 45 are one line, 46 two, 91 three.
    expect(tallRows([0, 45, 46, 91], 4, 40)).toEqual([
      { row: 6, height: 28 },
      { row: 7, height: 41 },
    ]);
  });

  it("are set for 2,000 rows and no more", () => {
    expect(tallRows(new Array<number>(2_500).fill(100), 4, 40)).toHaveLength(2_000);
  });

  it("are set for all of a list's rows, or the list is not wrapped at all", () => {
    const lengths = (tall: number) => [
      ...new Array<number>(tall).fill(100),
      ...new Array<number>(9_000).fill(10),
    ];
    expect([2_000, 2_001].map((tall) => areAllTall(lengths(tall), 40))).toEqual([true, false]);
  });

  it("are those of long reasons on Territory Assignments, in its order", async () => {
    const plan = await makePlan(
      planInput(
        [
          { at: [40, -100], potential: 10, owner: "Ann" },
          { at: [40.1, -100], potential: 30, owner: "Ann" },
          { at: [40.2, -100], potential: 20, owner: "Ann" },
        ],
        [{ name: "Ann", at: [40, -100] }],
      ),
      {},
      quietControl(),
    );
    const long = "Moves together with its family. ".repeat(5).trim();
    const reason = ["Stays", "Stays", long];
    const sheet = describePlan(
      { ...plan, reason },
      { writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 }, mapPng: null, currencySymbol: "$" },
    ).sheets.find(({ role }) => role === "territoryAssignments");
    const [table] = sheet?.tables ?? [];
    expect(table?.columns.find(({ header }) => header === "Reason")).toMatchObject({ wrap: true });
    // By potential: 30, 20, 10, so that the long one is in the second row. 159 characters, 67 a line: three lines.
    expect(sheet?.rowHeights.filter(({ row }) => row > (table?.row ?? NaN))).toEqual([
      { row: (table?.row ?? NaN) + 2, height: 41 },
    ]);
  });

  it("are those of long reasons on the Change Log, earlier entries as well", () => {
    const earlier: EarlierChanges = {
      headers: ["When", "Account ID", "Reason"],
      // The newest first, as on the sheet.
      rows: [
        [46_349, "A-2", "Shorter way"],
        [46_348, "A-1", "Moves together with its family. ".repeat(5).trim()],
      ],
    };
    const [sheet] = describeChanges({ entries: [], earlier }, { planName: "FY27", version: "0.1.0" }).sheets;
    const [table] = sheet?.tables ?? [];
    expect(table?.columns.find(({ header }) => header === "Reason")).toMatchObject({ wrap: true });
    expect(sheet?.rowHeights.filter(({ row }) => row > (table?.row ?? NaN))).toEqual([
      { row: (table?.row ?? NaN) + 2, height: 28 },
    ]);
  });

  it("are those of long values on Plan Settings, whose beginning would be cut", async () => {
    const callPlan = ["A", "B", "C"].map((segment) => ({ segment, calls: 24, hours: 1.25 }));
    const plan = await makePlan(
      planInput([{ at: [40, -100], potential: 10, owner: "Ann" }], [{ name: "Ann", at: [40, -100] }]),
      { callPlan },
      quietControl(),
    );
    const sheet = describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }).sheets.find(({ role }) => role === "planSettings");
    const [table] = sheet?.tables ?? [];
    const [settings, values] = ["Setting", "Value"].map((header) =>
      table?.columns.find((column) => column.header === header),
    );
    expect(values).toMatchObject({ wrap: true });
    const row = Array.from(settings?.values ?? []).indexOf("Call plan");
    // "A: 24 calls of 1.25 h, " three times: 67 characters, 33 a line, so three lines; the meaning takes two.
    expect(values?.values?.[row]).toEqual(expect.stringMatching(/^A: 24 calls/));
    const heights = new Map(sheet?.rowHeights.map(({ row: at, height }) => [at, height]));
    expect(heights.get((table?.row ?? NaN) + 1 + row)).toBe(41);
  });
});
