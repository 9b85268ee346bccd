import { createCalculator } from "../../../workbench/excel-host/calc/calculator";
import { ExcelHost } from "../../../workbench/excel-host/protocol/excel-host";
import { loadBook } from "../../../workbench/excel-host/file/load";
import { saveBook } from "../../../workbench/excel-host/file/save";
import { planFile, type PlanJob, type PlannedFile } from "../../../workbench/cli/plan-file";
import { planText } from "../../../workbench/cli/plan-text";
import type { DroppedEdits } from "../../../workbench/cli/typed-choices";
import { xlsxFile } from "../../support/xlsx-file";

jest.setTimeout(60_000);

const KEEP: DroppedEdits = { overrides: false, segments: false, inputs: false, jobs: false };

/** Twelve accounts of two reps in segments A and B, by their column. */
const LIST = xlsxFile({
  sheets: [
    {
      name: "Accounts",
      rows: [
        ["Account ID", "Account", "Segment", "Revenue", "Owner"],
        ...Array.from({ length: 12 }, (_, n) => [
          `A${String(n)}`,
          `Company ${String(n)}`,
          n % 3 === 0 ? "A" : "B",
          100,
          n % 2 === 0 ? "Ann Lee" : "Bob Ray",
        ]),
      ],
    },
  ],
});

const planned = (bytes: Uint8Array, job: Partial<PlanJob> = {}): Promise<PlannedFile> =>
  planFile({ bytes, name: "in.xlsx", settings: {}, ...job });

/** The written plan with 30 calls a year typed for A, and B renamed. */
function typedIn(bytes: Uint8Array): Uint8Array {
  const book = loadBook(bytes, "planned.xlsx");
  const found = book.tableNamed("EF_Segments");
  if (!found) throw new Error("no table EF_Segments");
  const { sheet, table } = found;
  const host = new ExcelHost(book, createCalculator(book));
  const columnOf = (header: string): number =>
    table.area.left + table.columns.findIndex(({ name }) => name === header);
  const type = (header: string, code: string, value: string | number): void => {
    for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
      if (sheet.cells.value(row, columnOf("Code")) === code)
        host.userEdit(sheet, row, columnOf(header), value);
    }
  };
  type("Calls per Year", "A", 30);
  type("Segment", "B", "Small");
  return saveBook(book);
}

const shown = ({ summary }: PlannedFile): unknown => [
  summary.settings.segmentNames,
  summary.settings.callPlan,
];
const segmentLine = (file: PlannedFile, dropped: DroppedEdits): string =>
  planText(file, "out.xlsx", dropped)
    .split("\n")
    .find((line) => line.startsWith("Segments")) ?? "";

describe("names and calls typed on the Segments sheet of a planned file", () => {
  let typed: Uint8Array;
  let hours: number;

  beforeAll(async () => {
    const first = await planned(LIST);
    expect(segmentLine(first, KEEP)).toBe("");
    hours = first.typed.settings.callPlan?.[0]?.hours ?? 1.5;
    typed = typedIn(first.bytes);
  });

  it("are taken over when it is planned again, in one line", async () => {
    const again = await planned(typed);
    expect(shown(again)).toEqual([[{ segment: "B", name: "Small" }], [{ segment: "A", calls: 30, hours }]]);
    expect(segmentLine(again, KEEP)).toBe(
      "Segments typed on the Segments sheet and taken over: A 24 to 30 calls a year; B now called Small",
    );
  });

  it("stay when it is planned a third time, though the sheet now shows them as written", async () => {
    const third = await planned((await planned(typed)).bytes);
    expect(third.typed.segments.edits).toEqual([]);
    expect(shown(third)).toEqual([[{ segment: "B", name: "Small" }], [{ segment: "A", calls: 30, hours }]]);
  });

  it("are left out when asked, and stay out", async () => {
    const dropped = { overrides: false, segments: true, inputs: false, jobs: false };
    const without = await planned(typed, { dropped });
    expect(shown(without)).toEqual([[], []]);
    expect(segmentLine(without, dropped)).toContain("typed on the Segments sheet and left out: A 24 to 30");
    expect(shown(await planned(without.bytes))).toEqual([[], []]);
  });

  it("go over the settings of a file, segment by segment", async () => {
    const callPlan = [
      { segment: "A", calls: 6, hours: 1 },
      { segment: "B", calls: 2, hours: 1 },
    ];
    const again = await planned(typed, { settings: { callPlan } });
    expect(again.summary.settings.callPlan).toEqual([
      { segment: "B", calls: 2, hours: 1 },
      { segment: "A", calls: 30, hours },
    ]);
  });
});
