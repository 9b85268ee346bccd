import type { Pacer } from "../pacer";
import { real, whole } from "../typed-cell";
import type { AreaPlan, AreaPlanProblem } from "./area-plan-problem";
import { placesOf, withEmptyAreas } from "./area-places";
import { loosePieces } from "./connected";
import { inseparableGroups } from "./inseparable";
import { Members } from "./members";
import { mergeAreas } from "./merge-areas";
import { shareOut, type AreaOptions } from "./share-out";
import { SpreadCost } from "./spread-cost";

/**
 * Aligns the areas of a map (share-out.ts). Areas that can be left only through one other one
 * go where that one goes, or else they would lie inside it; so they are shared out as one. A
 * map with fewer such groups than territories has no plan without holes: there the rule
 * is dropped.
 *
 * @throws EngineError CANCELLED when the user has cancelled
 */
export async function alignAreas(
  problem: AreaPlanProblem,
  options: AreaOptions,
  pacer: Pacer,
): Promise<AreaPlan> {
  const groupOf = groupsOf(problem);
  const canBeOpen = problem.isRim !== null && holdTogether(problem, groupOf);
  const merged = canBeOpen ? mergeAreas(problem, groupOf) : { ...problem, isRim: null };
  const ofAreas = (territoryOf: Int32Array): Int32Array =>
    canBeOpen ? groupOf.map((group) => whole(territoryOf, group)) : territoryOf;
  const { onBetter } = options;
  const found = await shareOut(
    merged,
    onBetter === undefined
      ? options
      : {
          ...options,
          onBetter: ({ territoryOf, excess }) => {
            onBetter({ territoryOf: ofAreas(territoryOf), excess });
          },
        },
    pacer,
  );
  const territoryOf = ofAreas(found.territoryOf);
  return {
    ...found,
    territoryOf,
    objective: objectiveOf(problem, territoryOf),
    tooLarge: tooLargeGroups(merged, canBeOpen ? groupOf : Int32Array.from(territoryOf.keys())),
    loosePieces: loosePieces(problem.graph, territoryOf, problem.territoryCount),
  };
}

/** The group of each area; each its own where territories may lie anywhere. */
function groupsOf({ areaCount, graph, isRim }: AreaPlanProblem): Int32Array {
  return isRim === null
    ? Int32Array.from({ length: areaCount }, (_, area) => area)
    : inseparableGroups(graph, isRim);
}

/** Whether the groups suffice for all territories, and none has areas fixed to different ones. */
function holdTogether({ areaCount, territoryCount, fixedTo }: AreaPlanProblem, groupOf: Int32Array): boolean {
  const fixed = new Map<number, number>();
  for (let area = 0; area < areaCount; area++) {
    const territory = whole(fixedTo, area);
    if (territory < 0) continue;
    const group = whole(groupOf, area);
    if ((fixed.get(group) ?? territory) !== territory) return false;
    fixed.set(group, territory);
  }
  return new Set(groupOf).size >= territoryCount;
}

function objectiveOf(problem: AreaPlanProblem, territoryOf: Int32Array): number {
  const { areaCount, cost, importance, territoryCount } = problem;
  if (cost === null) {
    const members = new Members(areaCount, territoryCount);
    members.set(territoryOf);
    const exact = new SpreadCost(placesOf(problem), withEmptyAreas(importance), members);
    exact.reset();
    return exact.total;
  }
  return importance.reduce(
    (sum, weight, area) => sum + weight * real(cost, area * territoryCount + whole(territoryOf, area)),
    0,
  );
}

/** The members of those groups that have more than any territory may. */
function tooLargeGroups(merged: AreaPlanProblem, groupOf: Int32Array): number[][] {
  const { areaCount, territoryCount, measureCount, load, upper } = merged;
  const greatest = Array.from({ length: measureCount }, (_, m) => {
    let most = 0;
    for (let territory = 0; territory < territoryCount; territory++) {
      most = Math.max(most, real(upper, territory * measureCount + m));
    }
    return most;
  });
  const members: number[][] = Array.from({ length: areaCount }, () => []);
  groupOf.forEach((group, area) => members[group]?.push(area));
  return members.filter((_, group) =>
    greatest.some((most, m) => real(load, group * measureCount + m) > most),
  );
}
