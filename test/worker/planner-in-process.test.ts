import { cellColumns } from "../../src/engine/model/cell-column";
import { EngineError } from "../../src/engine/model/engine-error";
import type { Settings } from "../../src/engine/model/settings";
import type { Progress } from "../../src/engine/model/progress";
import type { RawCell, SheetSample } from "../../src/engine/model/raw-sheet";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

/** A sheet of the user as the workbook hands it over. */
function sheet(name: string, rows: readonly (readonly RawCell[])[]): SheetSample {
  const columnCount = rows[0]?.length ?? 0;
  return {
    key: name,
    sheet: name,
    table: null,
    firstRow: 1,
    firstColumn: 1,
    rowCount: rows.length,
    columnCount,
    hidden: false,
    rows: rows.slice(0, 60),
    numberFormats: rows.slice(0, 60).map((row) => row.map(() => "General")),
  };
}

const columnsOf = (rows: readonly (readonly RawCell[])[]) => cellColumns(rows, rows[0]?.length ?? 0);

async function readAll(planner: Planner, accountRows = ACCOUNT_ROWS) {
  const samples = [sheet("Accounts", accountRows), sheet("Reps", REP_ROWS)];
  const { mapping } = await planner.survey(samples, 1900);
  for (const [sample, rows] of [
    [samples[0], accountRows],
    [samples[1], REP_ROWS],
  ] as const) {
    if (sample === undefined) throw new RangeError("two samples were made");
    await planner.beginSheet(sample, sample.numberFormats, 0);
    await planner.addRows(sample.key, 0, columnsOf(rows), []);
  }
  return mapping;
}

const ignore = () => undefined;

describe("the planner", () => {
  it("recognises accounts and reps from the first rows", async () => {
    const mapping = await readAll(createPlanner());
    expect(mapping.entities.map(({ entity, key }) => [entity, key])).toEqual([
      ["account", "Accounts"],
      ["rep", "Reps"],
    ]);
  });

  it("says what checking found: counts, starts and today's balance", async () => {
    const planner = createPlanner();
    const health = await planner.check(await readAll(planner), {}, ignore);
    expect(health.accounts).toEqual({ read: 8, plannable: 8, setAside: 0 });
    expect(health.reps).toEqual({ read: 2, active: 2, fromOwners: false, fromTerritories: false });
    expect(health.located.coordinates).toBe(8);
    expect(health.starts.owners.possible).toBe(true);
    const revenue = health.today?.find(({ measure }) => measure === "revenue");
    // Six of eight equal accounts against a target of four: 50 % above; two are 50 % below.
    expect(revenue?.territories.map(({ rep, deviation }) => [rep, deviation])).toEqual([
      ["Priya Nair", 0.5],
      ["Carlos Vega", -0.5],
    ]);
  });

  it("counts segments by settings that are only tried, and tells what rules can ask", async () => {
    const planner = createPlanner();
    await expect(planner.segments({})).rejects.toMatchObject({ code: "NOT_CHECKED" });
    await planner.check(await readAll(planner), {}, ignore);
    const view = await planner.segments({
      segmentRules: ["Owner is Priya Nair -> Hers", "Revenue is odd -> A"],
    });
    expect(view.by).toBe("abc");
    // Equal revenues stay together, so all are A but those of the rule.
    expect(view.segments.map(({ name, accounts }) => [name, accounts])).toEqual([
      ["Hers", 6],
      ["A", 2],
      ["B", 0],
      ["C", 0],
    ]);
    expect(view.rules.map(({ accounts }) => accounts)).toEqual([6, -1]);
    expect(view.rules[1]?.leftOut?.message).toContain('"odd" after Revenue is is no number');
    expect(view.choices.columns.find(({ field }) => field === "owner")?.values).toEqual([
      "Priya Nair",
      "Carlos Vega",
    ]);
    await expect(planner.segments({ segmentBy: "rfm" })).rejects.toMatchObject({
      code: "SEGMENTS_NOT_POSSIBLE",
    });
  });

  it("lets rules ask columns that no field reads, which then count in the plan's fingerprint", async () => {
    const fleet = (sizes: readonly (string | number)[]) =>
      ACCOUNT_ROWS.map((row, at) => [...row, at === 0 ? "Trucks" : (sizes[at - 1] ?? "")]);
    const rules = { segmentRules: ["Trucks >= 1k -> Fleets"] };
    const planOf = async (sizes: readonly (string | number)[], settings: Partial<Settings>) => {
      const planner = createPlanner();
      await planner.check(await readAll(planner, fleet(sizes)), {}, ignore);
      const view = await planner.segments(settings);
      const { fingerprint, findingsByCode } = await planner.plan(settings, ignore);
      return { view, fingerprint, findingsByCode };
    };
    const sizes = [1200, 900, "2,000", "n/a", "", 3, 4, 5];
    const found = await planOf(sizes, rules);
    expect(found.view.choices.columns.find(({ label }) => label === "Trucks")).toMatchObject({
      field: null,
      kind: "number",
    });
    expect(found.view.rules.map(({ accounts }) => accounts)).toEqual([2]);
    // 950 fits the rule as little as 900 does: the plan is the same and its input is not.
    const other = await planOf([1200, 950, ...sizes.slice(2)], rules);
    expect(other.fingerprint).not.toBe(found.fingerprint);
    const [without, withOther] = [await planOf(sizes, {}), await planOf([1200, 950, ...sizes.slice(2)], {})];
    expect(withOther.fingerprint).toBe(without.fingerprint);
    expect(found.findingsByCode["NUMBER_FROM_TEXT"]).toBe(
      (without.findingsByCode["NUMBER_FROM_TEXT"] ?? 0) + 1,
    );
  });

  it("says of a rule whose column is gone what the column may be called now", async () => {
    const planner = createPlanner();
    const rows = ACCOUNT_ROWS.map((row, at) => [...row, at === 0 ? "Trucks 2027" : at]);
    await planner.check(await readAll(planner, rows), {}, ignore);
    const view = await planner.segments({ segmentRules: ["Trucks >= 1k -> Fleets"] });
    expect(view.rules).toEqual([
      {
        text: "Trucks >= 1k -> Fleets",
        accounts: -1,
        leftOut: {
          code: "SEGMENT_RULE_COLUMN_GONE",
          message:
            'The rule asks "Trucks", and no column of the account list is called so. Left out; write "Trucks 2027" in its place if that is the column, or put it back',
        },
      },
    ]);
  });

  it("plans four accounts for each of the two reps and moves only the two far ones", async () => {
    const planner = createPlanner();
    await planner.check(await readAll(planner), {}, ignore);
    const plan = await planner.plan({}, ignore);
    expect(plan.counts).toEqual({ read: 8, planned: 8, house: 0, setAside: 0 });
    expect(plan.after[0]?.territories.map(({ load }) => load)).toEqual([400, 400]);
    expect(plan.disruption.accountsMoved).toBe(2);
    expect(plan.totals.revenue).toBe(800);
    expect(plan.checks.every(({ pass }) => pass)).toBe(true);
  });

  it("takes a repair around a placed account back and does it again, each time to the same owners", async () => {
    const planner = createPlanner();
    const mapping = await readAll(planner);
    await planner.check(mapping, {}, ignore);
    const first = await planner.plan({}, ignore);
    const repaired = await planner.repair([{ account: 0, territory: 1 }], ignore);
    expect(repaired.moved.map(({ from, to }) => [from, to])).toContainEqual(["Priya Nair", "Carlos Vega"]);
    expect(await planner.handHistory()).toEqual({ undo: 1, redo: 0 });
    const undone = await planner.undoStep();
    expect(undone?.summary).toEqual(first);
    expect((await planner.redoStep())?.summary).toEqual(repaired.summary);
  });

  it("proves a small plan best: value and bound are one", async () => {
    const planner = createPlanner();
    await planner.check(await readAll(planner), {}, ignore);
    const plan = await planner.plan({}, ignore);
    const proof = await planner.prove(10, ignore);
    expect(proof.outcome).toBe("optimal");
    expect(proof.isBetter).toBe(false);
    expect(proof.summary.certificate?.gap).toBeCloseTo(0, 9);
    expect(proof.summary.after).toEqual(plan.after);
    expect(proof.summary.fingerprint).toBe(plan.fingerprint);
  });

  it("has nothing to prove before there is a plan", async () => {
    await expect(createPlanner().prove(10, ignore)).rejects.toMatchObject({ code: "NOT_PLANNED" });
  });

  it("gives the points of the plan with different hues for neighbours", async () => {
    const planner = createPlanner();
    await planner.check(await readAll(planner), {}, ignore);
    await planner.plan({}, ignore);
    const points = await planner.points();
    expect(points.latitude).toHaveLength(8);
    expect(new Set(points.territory)).toEqual(new Set([0, 1]));
    const [first, second] = points.territories;
    expect(first?.hue).not.toBe(second?.hue);
  });

  it("describes the sheets of the plan and outlines them before", async () => {
    const planner = createPlanner();
    await planner.check(await readAll(planner), {}, ignore);
    await planner.plan({}, ignore);
    const options = { writtenAt: { text: "Nov 22, 2026", serial: 46348 }, mapPng: null, currencySymbol: "$" };
    const outline = await planner.outlineReport(options);
    const description = await planner.report(options);
    expect(outline.sheets.map(({ name }) => name)).toEqual(description.sheets.map(({ name }) => name));
    expect(outline.sheets.find(({ role }) => role === "territoryAssignments")?.rows).toBe(8);
  });

  it("reports progress by phase that never falls", async () => {
    const planner = createPlanner();
    const mapping = await readAll(planner);
    const told: Progress[] = [];
    await planner.check(mapping, {}, ignore);
    await planner.plan({}, (progress) => told.push(progress));
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(new Set(told.map(({ phase }) => phase)).size).toBeGreaterThan(1);
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  });

  it("stops a plan that is cancelled and can plan again afterwards", async () => {
    const planner = createPlanner();
    await planner.check(await readAll(planner), {}, ignore);
    const running = planner.plan({}, ignore);
    await planner.cancel();
    await expect(running).rejects.toMatchObject({ code: "CANCELLED" });
    await expect(planner.plan({}, ignore)).resolves.toMatchObject({ territories: 2 });
  });

  it("does not plan before the data is checked, and says so", async () => {
    await expect(createPlanner().plan({}, ignore)).rejects.toBeInstanceOf(EngineError);
    await expect(createPlanner().plan({}, ignore)).rejects.toMatchObject({ code: "NOT_CHECKED" });
  });

  it("runs one check or plan at a time", async () => {
    const planner = createPlanner();
    const mapping = await readAll(planner);
    const first = planner.check(mapping, {}, ignore);
    await expect(planner.check(mapping, {}, ignore)).rejects.toMatchObject({ code: "BUSY" });
    await first;
  });

  it("refuses rows that do not follow those before", async () => {
    const planner = createPlanner();
    await readAll(planner);
    const outline = sheet("Accounts", ACCOUNT_ROWS);
    await planner.beginSheet(outline, outline.numberFormats, 0);
    const late = () => planner.addRows("Accounts", 3, columnsOf(ACCOUNT_ROWS.slice(3)), []);
    expect(late).toThrow(EngineError);
  });

  it("shows the data of a workbook without reps and says what a plan needs", async () => {
    const planner = createPlanner();
    const rows = ACCOUNT_ROWS.map((row) => row.filter((_, column) => column !== 4));
    const accounts = sheet("Accounts", rows);
    const { mapping } = await planner.survey([accounts], 1900);
    await planner.beginSheet(accounts, accounts.numberFormats, 0);
    await planner.addRows("Accounts", 0, columnsOf(rows), []);
    const health = await planner.check(mapping, {}, ignore);
    expect(health.reps.active).toBe(0);
    expect(health.settings.territories).toBeNull();
    await expect(planner.plan({}, ignore)).rejects.toMatchObject({ code: "NO_REPS_AND_NO_TERRITORIES" });
    await expect(planner.plan({ territories: 2 }, ignore)).resolves.toMatchObject({ territories: 2 });
  });
});
