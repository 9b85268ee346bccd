import type { Plan } from "../../src/engine/model/plan";
import { describePlan } from "../../src/report/describe-plan";
import { findTypedOverrides, newEdits, withTyped } from "../../src/use-cases/typed-overrides";
import type { TypedOverrides } from "../../src/use-cases/typed-overrides";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

const OPTIONS = { writtenAt: { text: "now", serial: 1 }, mapPng: null, currencySymbol: "$" };
const HELD = { territory: "Territory 2", quota: 1000, reason: "Ends in March", author: "Ana" };

describe("overrides typed on Quota Allocation", () => {
  let excel: ExcelSession;

  beforeEach(async () => {
    excel = await openExcel();
  });

  afterEach(() => {
    excel.close();
  });

  const write = async (): Promise<Plan> => {
    const plan = planFixture({
      quotas: { quotaTarget: 10_000, quotaUnit: 10, quotaCap: null, quotaOverrides: [HELD] },
    });
    await writeWorkbook(describePlan(plan, OPTIONS));
    return plan;
  };
  const type = (header: string, territory: number, value: string | number | null): void => {
    const table = excel.book.tableNamed("EF_Quotas")?.table;
    if (!table) throw new Error("no quotas");
    const column = table.area.left + table.columns.findIndex(({ name }) => name === header);
    excel.type(
      "Quota Allocation",
      `${String.fromCharCode(65 + column)}${String(table.area.top + 2 + territory)}`,
      value,
    );
  };
  const found = async (): Promise<TypedOverrides> => {
    const outcome = await findTypedOverrides();
    if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.value;
  };

  it("are none without such a sheet, and none where it is as it was written", async () => {
    expect(await found()).toEqual({ edits: [], unread: [] });
    await write();
    expect(await found()).toEqual({ edits: [], unread: [] });
  });

  it("come back with reason and author, also one of 0", async () => {
    await write();
    type("Override", 0, 1515);
    type("Override Reason", 0, "A new plant");
    type("Override By", 0, "Ben (finance)");
    type("Override", 2, 0);
    const { edits } = await found();
    expect(edits.map(({ override }) => override)).toEqual([
      { territory: "Territory 1", quota: 1515, reason: "A new plant", author: "Ben (finance)" },
      { territory: "Territory 3", quota: 0, reason: "", author: "" },
    ]);
  });

  it("come back as cleared, and as changed where only the reason was", async () => {
    await write();
    type("Override Reason", 1, "Ends in May");
    expect((await found()).edits).toEqual([
      { territory: "Territory 2", override: { ...HELD, reason: "Ends in May" } },
    ]);
    type("Override", 1, null);
    expect((await found()).edits).toEqual([{ territory: "Territory 2", override: null }]);
  });

  it("are named where the cell holds no amount", async () => {
    await write();
    type("Override", 3, "4.8m?");
    expect(await found()).toEqual({ edits: [], unread: [{ territory: "Territory 4", value: "4.8m?" }] });
  });
});

describe("withTyped", () => {
  it("puts what was typed over the overrides of the same territories, whatever the case of their names", () => {
    const typed = { ...HELD, territory: "TERRITORY 2", quota: 900 };
    const other = { territory: "Territory 9", quota: 5, reason: "", author: "" };
    expect(withTyped([HELD, other], [{ territory: typed.territory, override: typed }])).toEqual([
      other,
      typed,
    ]);
    expect(withTyped([HELD, other], [{ territory: HELD.territory, override: null }])).toEqual([other]);
  });
});

describe("newEdits", () => {
  it("leaves out what was taken over before, so that a later choice is not undone", () => {
    const first = { territory: "Territory 2", override: HELD };
    const second = { territory: "Territory 2", override: { ...HELD, quota: 1100 } };
    expect(newEdits([first], [first])).toEqual([]);
    expect(newEdits([second], [first])).toEqual([second]);
  });
});
