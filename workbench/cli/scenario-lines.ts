import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import type { ChangedFigure, DifferenceCause } from "../../src/engine/plan/scenario-differences";
import type { ActiveScenario } from "../../src/use-cases/activate-scenario";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import { done } from "./done";
import { InputProblem } from "./input-problem";

/**
 * The saved scenario of this name, in any case.
 *
 * @throws InputProblem with the names that there are
 */
export async function scenarioNamed(name: string, file: string): Promise<ScenarioRecord> {
  const { scenarios } = done(await findScenarios());
  const found = scenarios.find(({ definition }) => definition.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = scenarios.map(({ definition }) => `"${definition.name}"`).join(", ");
  const there = names === "" ? "it holds none" : `it holds ${names}`;
  throw new InputProblem([`${file} holds no scenario "${name}" (${there}); save one with --save-as`]);
}

const CAUSES: Readonly<Record<DifferenceCause, string>> = {
  inputs: "the data has changed since it was saved",
  version: "it was saved by another version",
  unexplained: "nothing that is recorded explains it",
};

const FIGURES: Readonly<Record<ChangedFigure["figure"], string>> = {
  accounts: "accounts in territories",
  outside: "territories outside",
  maxDeviation: "largest deviation",
  accountsMoved: "accounts that move",
  revenueMoved: "revenue that moves",
  meanDistanceKm: "mean distance in km",
  meanFit: "match",
  quotas: "quotas",
  cost: "cost",
};

/** Whether a scenario that was planned again is what it was, and if not why and in what. */
export function activeLines({ name, differences }: ActiveScenario): string[] {
  if (differences.isIdentical) return [`"${name}" planned again: identical to what was saved`];
  return [
    `"${name}" planned again is not what was saved: ${differences.causes.map((cause) => CAUSES[cause]).join("; ")}`,
    ...differences.figures.map(
      ({ figure, was, is }) => `${FIGURES[figure]}: ${shown(was)} then, ${shown(is)} now`,
    ),
  ];
}

function shown(value: number | null): string {
  return value === null ? "no data" : value.toLocaleString("en-US", { maximumFractionDigits: 3 });
}
