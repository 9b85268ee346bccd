import type { AlignmentDecay, NextAction } from "../../model/review";
import { withoutTerritory } from "../reviews/alignment-decay";
import type { ReviewGround } from "../reviews/review-ground";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";

/** What in the data or in the sheets keeps accounts out of every territory. */
export function dataActions(ground: ReviewGround, decay: AlignmentDecay): NextAction[] {
  const { accounts } = ground;
  const all = Math.max(1, accounts.count);
  const setAside = accounts.setAside.filter((reason) => reason !== "");
  const lost = withoutTerritory(ground);
  const actions: NextAction[] = [];
  const action = (
    title: Told,
    why: Told,
    evidence: readonly Told[],
    effect: Told,
    count: number,
    level: NextAction["level"],
  ): void => {
    actions.push({
      kind: "data",
      title,
      why,
      evidence,
      effect,
      region: "",
      level,
      size: count / all,
      move: null,
    });
  };
  if (decay.arrived > 0) {
    action(
      tell("giveNew", decay.arrived, { count: decay.arrived }),
      tell("giveNewWhy", decay.arrived, { count: decay.arrived }),
      [tell("giveNewShare", { share: decay.arrived / all })],
      tell("giveNewEffect"),
      decay.arrived,
      "act",
    );
  }
  if (lost > 0) {
    action(
      tell("giveLost", lost, { count: lost }),
      tell("giveLostWhy"),
      [tell("giveLostWhere")],
      tell("giveLostEffect", { count: lost }),
      lost,
      "act",
    );
  }
  if (setAside.length > 0) {
    const reasons = new Map<string, number>();
    for (const reason of setAside) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    action(
      tell("fixData", setAside.length, { count: setAside.length }),
      tell("fixDataWhy", setAside.length, { count: setAside.length }),
      [...reasons]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 4)
        .map(([reason, count]) => tell("fixDataReason", { count }, reason)),
      tell("fixDataEffect"),
      setAside.length,
      "watch",
    );
  }
  return actions;
}
