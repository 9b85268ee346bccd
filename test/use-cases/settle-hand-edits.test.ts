import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { findOwnerEdits, placeOwners } from "../../src/use-cases/settle-hand-edits";
import { writePlan } from "../../src/use-cases/write-plan";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import { cellOf } from "../support/edit-by-hand";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { fillSheet } from "../support/fill-sheet";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

// Whole writes through the real client library.
jest.setTimeout(60_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;
const drawMap = () => Promise.resolve(null);

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("owners changed by hand on the sheets that a plan is written over", () => {
  let excel: ExcelSession;
  let planner: Planner;

  beforeAll(async () => {
    excel = await openExcel();
    excel.book.sheets.length = 0;
    excel.book.sheets.push(
      fillSheet(excel.book, "Accounts", ACCOUNT_ROWS),
      fillSheet(excel.book, "Reps", REP_ROWS),
    );
    excel.book.active = excel.book.sheets[0] ?? null;
    planner = createPlanner();
    const found = valueOf(await findData(planner));
    valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    valueOf(await planTerritories(planner, {}));
    valueOf(await writePlan(planner, { ...FACTS, drawMap }));
  });

  afterAll(() => {
    excel.close();
  });

  it("are none right after a writing", async () => {
    expect(valueOf(await findOwnerEdits(planner))).toEqual([]);
  });

  it("are told beside the plan at hand, taken into it, and none once it is written", async () => {
    const [planned] = excel.column("EF_Assignments", "Territory");
    const id = String(excel.column("EF_Assignments", "Account ID")[0]);
    const edited = excel.column("EF_Territories", "Territory").find((name) => name !== planned);
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", 0), String(edited));
    expect(valueOf(await findOwnerEdits(planner))).toMatchObject([{ id, planned, edited, now: planned }]);
    const places = [{ accountId: id, territory: String(edited) }];
    const kept = valueOf(await placeOwners(planner, places));
    expect(kept.edits).toMatchObject([{ id, planned, edited, now: edited }]);
    expect(kept.plan?.placedByHand).toBe(1);
    const again = valueOf(await placeOwners(planner, places));
    expect(again.plan).toBeNull();
    valueOf(await writePlan(planner, { ...FACTS, drawMap }));
    expect(valueOf(await findOwnerEdits(planner))).toEqual([]);
    expect(
      excel.column("EF_Assignments", "Planned Territory")[
        excel.column("EF_Assignments", "Account ID").indexOf(id)
      ],
    ).toBe(edited);
  });
});
