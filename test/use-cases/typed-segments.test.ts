import { describePlan } from "../../src/report/describe-plan";
import {
  areTaken,
  findTypedSegments,
  newSegments,
  withTypedSegments,
  type TypedSegments,
} from "../../src/use-cases/typed-segments";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

const OPTIONS = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
const NOTHING = { segmentNames: [], callPlan: [] };

describe("names and calls typed on Segments", () => {
  let excel: ExcelSession;

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  const plan = planFixture({ callPlan: true });
  const [first, second] = plan.segmentation.segments;
  if (first === undefined || second === undefined) throw new Error("the fixture has two segments");
  const was = ({ name, callsPerYear, hoursPerCall }: typeof first) => ({
    name,
    calls: callsPerYear,
    hours: hoursPerCall,
  });
  const type = (header: string, segment: number, value: string | number | null): void => {
    const table = excel.book.tableNamed("EF_Segments")?.table;
    if (!table) throw new Error("no segments");
    const column = table.area.left + table.columns.findIndex(({ name }) => name === header);
    excel.type(
      "Segments",
      `${String.fromCharCode(65 + column)}${String(table.area.top + 2 + segment)}`,
      value,
    );
  };
  const found = async (): Promise<TypedSegments> => {
    const outcome = await findTypedSegments();
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  it("are none without such a sheet, and none where it is as it was written", async () => {
    expect(await found()).toEqual({ edits: [], unread: [] });
    await writeWorkbook(describePlan(plan, OPTIONS));
    expect(await found()).toEqual({ edits: [], unread: [] });
  });

  it("come back under the segment's code, calls and hours together", async () => {
    await writeWorkbook(describePlan(plan, OPTIONS));
    type("Segment", 0, " Strategic ");
    type("Calls per Year", 1, 30);
    const { edits, unread } = await found();
    expect(edits).toEqual([
      { segment: first.code, name: "Strategic", call: null, was: was(first) },
      {
        segment: second.code,
        name: null,
        call: { calls: 30, hours: second.hoursPerCall },
        was: was(second),
      },
    ]);
    expect(unread).toEqual([]);
    expect(withTypedSegments(NOTHING, edits)).toEqual({
      segmentNames: [{ segment: first.code, name: "Strategic" }],
      callPlan: [{ segment: second.code, calls: 30, hours: second.hoursPerCall }],
    });
  });

  it("that are no name or no number in the range are told and change nothing", async () => {
    await writeWorkbook(describePlan(plan, OPTIONS));
    type("Segment", 0, null);
    type("Calls per Year", 0, "many");
    type("Hours per Call", 1, -1);
    expect(await found()).toEqual({
      edits: [],
      unread: [
        { segment: first.code, column: "name", value: "" },
        { segment: first.code, column: "calls", value: "many" },
        { segment: second.code, column: "hours", value: "-1" },
      ],
    });
  });

  it("are not there any more once a plan is written with them", async () => {
    await writeWorkbook(describePlan(plan, OPTIONS));
    type("Calls per Year", 0, 30);
    const segments = plan.segmentation.segments.map((one) =>
      one.code === first.code ? { ...one, callsPerYear: 30 } : one,
    );
    await writeWorkbook(describePlan({ ...plan, segmentation: { ...plan.segmentation, segments } }, OPTIONS));
    expect((await found()).edits).toEqual([]);
  });
});

describe("what was typed, put over the choices", () => {
  const edit = {
    segment: "A",
    name: "Top",
    call: { calls: 30, hours: 2 },
    was: { name: "A", calls: 24, hours: 1 },
  };

  it("goes before them segment by segment, capitals aside, and leaves the others", () => {
    const choices = {
      segmentNames: [{ segment: "a", name: "Old" }],
      callPlan: [
        { segment: "a", calls: 1, hours: 1 },
        { segment: "B", calls: 2, hours: 2 },
      ],
    };
    expect(areTaken(choices, [edit])).toBe(false);
    const now = withTypedSegments(choices, [edit]);
    expect(now).toEqual({
      segmentNames: [{ segment: "A", name: "Top" }],
      callPlan: [
        { segment: "B", calls: 2, hours: 2 },
        { segment: "A", calls: 30, hours: 2 },
      ],
    });
    expect(areTaken(now, [edit])).toBe(true);
  });

  it("is no name where the segment is called by its code again", () => {
    const choices = { segmentNames: [{ segment: "A", name: "Top" }], callPlan: [] };
    expect(withTypedSegments(choices, [{ ...edit, name: "A", call: null }]).segmentNames).toEqual([]);
  });

  it("is taken over once: what is chosen about it later stays", () => {
    expect(newSegments([edit], [])).toEqual([edit]);
    expect(newSegments([edit], [edit])).toEqual([]);
    expect(newSegments([{ ...edit, name: "Best" }], [edit])).toHaveLength(1);
  });
});
