import type { ScenarioFigures, TerritoryFigures } from "../model/scenario-figures";

/** What one territory, and so its rep, has in each of the scenarios; null where there is no such territory. */
export interface TerritorySides {
  readonly name: string;
  readonly rep: string;
  readonly sides: readonly (TerritoryFigures | null)[];
  /** Largest less smallest over the scenarios: of the quota, and of the deviation; 0 without data. */
  readonly quotaSpread: number;
  readonly deviationSpread: number;
}

/** Scenarios side by side. */
export interface ScenarioComparison {
  /** All territories of all scenarios, those whose quotas differ most first. */
  readonly territories: readonly TerritorySides[];
  /** Per scenario: quota that lies in other territories than in the first; null without quotas. */
  readonly quotaShifted: readonly (number | null)[];
}

/** Two or three scenarios by territory, the first being what the others are held against. */
export function compareScenarios(scenarios: readonly ScenarioFigures[]): ScenarioComparison {
  const names = new Map<string, string>();
  for (const { territories } of scenarios) {
    for (const { name } of territories) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  const byName = scenarios.map(
    ({ territories }) => new Map(territories.map((one) => [one.name.toLowerCase(), one])),
  );
  const territories = [...names].map(([key, name]): TerritorySides => {
    const sides = byName.map((of) => of.get(key) ?? null);
    return {
      name,
      rep: sides.find((side) => side !== null && side.rep !== "")?.rep ?? "",
      sides,
      quotaSpread: spreadOf(sides.map((side) => side?.quota ?? null)),
      deviationSpread: spreadOf(sides.map((side) => side?.deviation ?? null)),
    };
  });
  return {
    territories: territories.sort(
      (a, b) => b.quotaSpread - a.quotaSpread || b.deviationSpread - a.deviationSpread,
    ),
    quotaShifted: scenarios.map(({ quotas }, at) => (quotas === null ? null : shifted(territories, at))),
  };
}

function spreadOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length < 2 ? 0 : Math.max(...known) - Math.min(...known);
}

/** Half of all differences against the first: what one territory has more another has less. */
function shifted(territories: readonly TerritorySides[], at: number): number {
  const quota = (one: TerritorySides, side: number): number => one.sides[side]?.quota ?? 0;
  return territories.reduce((sum, one) => sum + Math.abs(quota(one, at) - quota(one, 0)), 0) / 2;
}
