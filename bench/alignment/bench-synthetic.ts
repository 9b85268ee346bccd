import { readPlain, writePlain } from "../plain-cells";
import type { CaseResult } from "./case";
import { runCaseAlone } from "./run-case-alone";
import { gapOver, openTable, percent, type Section } from "./section";
import type { SyntheticPlan } from "./synthetic-us";

const SIZES: readonly (readonly [units: number, territories: number])[] = [
  [5_000, 50],
  [50_000, 200],
  [200_000, 300],
  [1_048_575, 300],
];

/** Columns an alignment needs: ID, latitude, longitude, potential, hours, owner; and gives: ID, territory, reason. */
const READ_COLUMNS = 6;
const WRITTEN_COLUMNS = 3;

/** Time, balance and certificate on American lists of every size, and the growth of time with accounts. */
export async function benchSynthetic(mostUnits: number): Promise<Section[]> {
  const print = openTable("Synthetic American lists, equal targets", [
    "accounts x territories",
    "measures",
    "band",
    "s",
    "CPU s",
    "first plan s",
    "certificate s",
    "worst deviation",
    "outside",
    "gap",
    "MB",
    "phases s",
  ]);
  const results: CaseResult[] = [];
  for (const [units, territories] of SIZES.filter(([count]) => count <= mostUnits)) {
    for (const measures of [1, 2, 3]) {
      for (const tolerance of measures === 3 ? [0.05] : [0.05, 0.1]) {
        const plan: SyntheticPlan = { units, territories, measures, tolerance, targets: "equal", seed: 7 };
        const result = runCaseAlone({ plan, who: "Evenfield", effort: "standard", seconds: 0 });
        results.push(result);
        print([
          `${units.toLocaleString("en-US")} x ${territories}`,
          String(measures),
          percent(tolerance, 0),
          result.seconds.toFixed(1),
          result.cpuSeconds.toFixed(1),
          result.firstSeconds?.toFixed(1) ?? "",
          result.certificateSeconds?.toFixed(1) ?? "",
          percent(result.worstDeviation, 3),
          String(result.outside),
          percent(gapOver(result.objective, result.bound), 3),
          String(result.peakMegabytes),
          Object.entries(result.phases)
            .map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
            .join(", "),
        ]);
      }
    }
  }
  console.log("");
  const plain = await plainCells(Math.min(mostUnits, 1_048_575));
  const notes = [...growthNotes(results), ...plain.notes];
  for (const note of notes) console.log(note);
  console.log("");
  return [{ title: "synthetic", rows: [...results, plain.row], notes }];
}

/** Exponent of processor time in accounts between 50,000 and the full sheet, for each kind of plan. */
function growthNotes(results: readonly CaseResult[]): string[] {
  const notes: string[] = [];
  for (const small of results) {
    const { units, measures, tolerance } = small.case.plan;
    const large = results.find(
      ({ case: { plan } }) =>
        plan.units === 1_048_575 && plan.measures === measures && plan.tolerance === tolerance,
    );
    if (units !== 50_000 || large === undefined) continue;
    const exponent = Math.log(large.cpuSeconds / small.cpuSeconds) / Math.log(large.case.plan.units / units);
    notes.push(
      `Time grows with accounts to the power ${exponent.toFixed(2)} (${measures} measures, ±${percent(tolerance, 0)})`,
    );
  }
  return notes;
}

/** What reading and writing the columns costs through Office.js on the workbench's host. */
async function plainCells(rows: number): Promise<{ row: Record<string, unknown>; notes: string[] }> {
  const value = (_sheet: string, row: number, column: number): unknown =>
    column === 0 ? `A-${row}` : row * 0.37 + column;
  const source = await writePlain([{ sheet: "Accounts", rows, columns: READ_COLUMNS }], value);
  const readMs = await readPlain(source.book, [{ sheet: "Accounts", rows, columns: READ_COLUMNS }]);
  const { milliseconds: writeMs } = await writePlain(
    [{ sheet: "Plan", rows, columns: WRITTEN_COLUMNS }],
    value,
  );
  const seconds = (readMs + writeMs) / 1000;
  return {
    row: { rows, readMs, writeMs },
    notes: [
      `Reading ${READ_COLUMNS} columns of ${rows.toLocaleString("en-US")} rows and writing ${WRITTEN_COLUMNS} through the host: ${seconds.toFixed(1)} s`,
    ],
  };
}
