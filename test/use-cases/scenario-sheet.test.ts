import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { saveScenario } from "../../src/use-cases/keep-scenarios";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import { writePlan } from "../../src/use-cases/write-plan";
import { createPlanner } from "../../src/worker/planner-in-process";
import { done } from "../../workbench/cli/done";
import { loadBook } from "../../workbench/excel-host/file/load";
import { saveBook } from "../../workbench/excel-host/file/save";
import type { Book } from "../../workbench/excel-host/model/book";
import { hasLibreOffice, recalculated } from "../end-to-end/support/recalculate";
import { differences } from "../end-to-end/support/same-figures";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";
import { openWorkbook } from "./office-workbook";

jest.setTimeout(180_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;

/** A workbook with a plan from the reps' homes that is saved as a scenario, beside one that leaves owners alone. */
async function written(): Promise<{ readonly bytes: Uint8Array; readonly close: () => void }> {
  const office = await openWorkbook({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
  const planner = createPlanner();
  const found = done(await findData(planner));
  done(await checkData(planner, found.samples, found.survey.mapping, {}));
  const quotas = { quotaTarget: 900, quotaUnit: 1, quotaCap: null };
  done(await planTerritories(planner, { ...quotas, startFrom: "owners", tolerance: 1 }));
  done(await saveScenario(planner, "As today", "", FACTS));
  done(await planTerritories(planner, { ...quotas, startFrom: "homes" }));
  done(await saveScenario(planner, "Homes", "", FACTS));
  done(await writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }));
  return {
    bytes: saveBook(office.book),
    close: () => {
      office.close();
    },
  };
}

/** Figures of the comparison by their labels: today, live, and the first scenario beside them. */
function comparisonOf(book: Book): Record<string, unknown[]> {
  const sheet = book.sheetNamed("Scenarios");
  if (!sheet) throw new Error("no Scenarios sheet");
  const rows: Record<string, unknown[]> = {};
  for (let row = 5; ; row++) {
    const label = sheet.cells.value(row, 0);
    if (typeof label !== "string" || label === "") return rows;
    rows[label] = [1, 2, 3].map((column) => sheet.cells.value(row, column) ?? "");
  }
}

describe("the Scenarios sheet", () => {
  it("has the same figures live as the engine recorded, and the same in LibreOffice", async () => {
    const { bytes, close } = await written();
    const book = loadBook(bytes, "out.xlsx");
    const { scenarios } = done(await findScenarios());
    close();
    const homes = scenarios.find(({ definition }) => definition.name === "Homes")?.figures;
    const today = scenarios.find(({ definition }) => definition.name === "As today")?.figures;
    const rows = comparisonOf(book);
    expect(rows["Accounts that move"]?.slice(1)).toEqual([homes?.accountsMoved, today?.accountsMoved]);
    expect(rows["Quotas of the territories"]?.slice(1)).toEqual([homes?.quotas, today?.quotas]);
    expect(rows["Largest deviation"]?.[1]).toBeCloseTo(homes?.balances[0]?.maxDeviation ?? NaN, 9);
    expect(rows["Largest deviation"]?.[0]).toBeCloseTo(homes?.today?.[0]?.maxDeviation ?? NaN, 9);
    expect(rows["Spread of the territories"]?.[1]).toBeCloseTo(homes?.balances[0]?.spread ?? NaN, 9);
    expect(rows["All rules met"]?.slice(1)).toEqual([
      homes?.rulesMet === true ? "Yes" : "No",
      today?.rulesMet === true ? "Yes" : "No",
    ]);
    // The heads of the columns stand on every page of the list of territories.
    const sheet = book.sheetNamed("Scenarios");
    const headRow = sheet?.tables.find(({ name }) => name === "EF_SideBySide")?.area.top ?? NaN;
    expect(sheet?.pageLayout.titleRows).toEqual({ first: headRow, last: headRow });
    // Two scenarios are there, one of which is the plan itself: the third place is free.
    expect(sheet?.cells.value(headRow - 1, 0)).toBe(
      "Territory by territory. Now: Territory plan (live) · First: As today · Second: none chosen",
    );
    if (!hasLibreOffice()) return;
    expect(differences(book, loadBook(recalculated(bytes), "re.xlsx"), ["Scenarios", "Tie-Out"])).toEqual([]);
  });
});
