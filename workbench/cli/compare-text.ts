import type { ScenarioFigures } from "../../src/engine/model/scenario-figures";
import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { compareScenarios } from "../../src/engine/plan/compare-scenarios";

/** Territories listed, those that differ most. */
const MOST_TERRITORIES = 10;
const LABEL_WIDTH = 28;
const COLUMN_WIDTH = 18;

interface Row {
  readonly label: string;
  readonly of: (figures: ScenarioFigures) => number | string | null;
  readonly show: (value: number) => string;
}

const share = (value: number): string => `${(100 * value).toFixed(1)}%`;
const whole = (value: number): string => Math.round(value).toLocaleString("en-US");

const ROWS: readonly Row[] = [
  { label: "Territories outside", of: ({ balances }) => balances[0]?.outside ?? null, show: whole },
  { label: "Largest deviation", of: ({ balances }) => balances[0]?.maxDeviation ?? null, show: share },
  { label: "Spread", of: ({ balances }) => balances[0]?.spread ?? null, show: share },
  { label: "Accounts that move", of: (one) => (one.today === null ? null : one.accountsMoved), show: whole },
  { label: "Revenue that moves", of: (one) => (one.today === null ? null : one.revenueMoved), show: whole },
  { label: "Mean distance, km", of: (one) => one.meanDistanceKm, show: whole },
  { label: "Match, average", of: (one) => one.meanFit, show: whole },
  { label: "Quotas at the cap", of: (one) => one.quotasAtCap, show: whole },
  { label: "Quotas", of: (one) => one.quotas, show: whole },
  { label: "Cost", of: (one) => one.cost, show: whole },
  { label: "From the best possible", of: (one) => one.fromBest, show: share },
  { label: "All rules met", of: (one) => (one.rulesMet ? "yes" : "no"), show: String },
];

/** Two or three scenarios side by side, and the territories on which they differ most. */
export function compareText(records: readonly ScenarioRecord[], inputs: string): string {
  const figures = records.map((record) => record.figures);
  const rows = ROWS.filter(({ of }) => figures.some((one) => of(one) !== null)).map(({ label, of, show }) =>
    lineOf(
      label,
      figures.map((one) => {
        const value = of(one);
        return value === null ? "" : typeof value === "string" ? value : show(value);
      }),
    ),
  );
  const { territories, quotaShifted } = compareScenarios(figures);
  const differing = territories.filter((one) => one.quotaSpread > 0 || one.deviationSpread > 0);
  const hasQuotas = figures.some(({ quotas }) => quotas !== null);
  return [
    lineOf(
      "",
      records.map(({ definition }) => definition.name),
    ),
    lineOf(
      "Data",
      records.map(({ definition }) => (definition.inputs === inputs ? "as now" : "older")),
    ),
    ...rows,
    ...(hasQuotas
      ? [
          lineOf(
            "Quota in other territories",
            quotaShifted.map((one) => (one === null ? "" : whole(one))),
          ),
        ]
      : []),
    "",
    `${hasQuotas ? "Quota" : "Deviation"} by territory, ${String(Math.min(MOST_TERRITORIES, differing.length))} of ${String(differing.length)} that differ`,
    ...differing.slice(0, MOST_TERRITORIES).map(({ name, rep, sides }) =>
      lineOf(
        `${name} ${rep}`.trim(),
        sides.map((side) => {
          const value = hasQuotas ? side?.quota : side?.deviation;
          return value === null || value === undefined ? "" : hasQuotas ? whole(value) : share(value);
        }),
      ),
    ),
  ].join("\n");
}

function lineOf(label: string, cells: readonly string[]): string {
  const fit = (text: string, width: number): string => text.slice(0, width - 1);
  return [
    fit(label, LABEL_WIDTH).padEnd(LABEL_WIDTH),
    ...cells.map((cell) => fit(cell, COLUMN_WIDTH).padStart(COLUMN_WIDTH)),
  ]
    .join("")
    .trimEnd();
}
