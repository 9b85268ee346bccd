import type { EarlierChanges } from "../../src/engine/model/change";
import { describeChanges } from "../../src/report/sheets/change-log";
import { tallRows } from "../../src/report/tall-rows";

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
});
