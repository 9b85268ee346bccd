import { real } from "../../alignment/typed-cell";
import type { Performance } from "../../model/performance";
import type { NextAction } from "../../model/review";
import type { ReviewGround } from "../reviews/review-ground";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";

/** A share of the cost this many times the share of the potential is out of proportion. */
const OUT_OF_PROPORTION = 1.5;

/**
 * Where money is spent out of proportion to potential: from the territory that costs most for its
 * potential to the one of its region that costs least, so much that the first has its share.
 * One action a region at most; none without costs of territories or without potential.
 */
export function budgetActions(ground: ReviewGround, performance: Performance): NextAction[] {
  const { territories, measures, balances } = ground;
  const potential = balances[measures.findIndex(({ key }) => key === "potential")]?.load;
  const cost = performance.costOfTerritory;
  if (performance.data.costFrom !== "costs" || potential === undefined) return [];
  const regions = [...new Set(territories.map(({ region }) => region))];
  return regions.flatMap((region): NextAction[] => {
    const inside = territories.flatMap((territory, at) => {
      const spent = real(cost, at);
      const worth = real(potential, at);
      return territory.region === region && spent > 0 && worth > 0 ? [{ at, spent, worth }] : [];
    });
    const spent = inside.reduce((sum, one) => sum + one.spent, 0);
    const worth = inside.reduce((sum, one) => sum + one.worth, 0);
    const ranked = inside
      .map((one) => ({ ...one, ratio: one.spent / spent / (one.worth / worth) }))
      .sort((a, b) => b.ratio - a.ratio || a.at - b.at);
    const [most, least] = [ranked[0], ranked.at(-1)];
    if (most === undefined || least === undefined || most.ratio < OUT_OF_PROPORTION || least.ratio >= 1)
      return [];
    const over = most.spent - (spent * most.worth) / worth;
    const under = (spent * least.worth) / worth - least.spent;
    const amount = Math.min(over, under);
    const [from, to] = [territories[most.at]?.name ?? "", territories[least.at]?.name ?? ""];
    const of = ({ spent: own, worth: potentialOf }: (typeof ranked)[number], name: string): Told =>
      tell("shiftBudgetOf", name, { share: own / spent }, { share: potentialOf / worth });
    const ratio = (spentThen: number, worthThere: number) => ({
      tenth: spentThen / spent / (worthThere / worth),
    });
    return [
      {
        kind: "budget",
        title: tell("shiftBudget", from, to),
        why: tell("shiftBudgetWhy", from, { tenth: most.ratio }, to, { tenth: least.ratio }),
        evidence: [of(most, from), of(least, to)],
        effect: tell(
          "shiftBudgetEffect",
          { money: amount, sign: ground.currencySymbol },
          from,
          ratio(most.spent - amount, most.worth),
          to,
          ratio(least.spent + amount, least.worth),
        ),
        region,
        level: "watch",
        size: (most.ratio - 1) / 10,
        move: null,
      },
    ];
  });
}
