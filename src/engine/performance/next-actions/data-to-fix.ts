import type { AlignmentDecay, NextAction } from "../../model/review";
import { withoutTerritory } from "../reviews/alignment-decay";
import type { ReviewGround } from "../reviews/review-ground";
import { countWords, grouped, shareWords } from "./action-words";

/** What in the data or in the sheets keeps accounts out of every territory. */
export function dataActions(ground: ReviewGround, decay: AlignmentDecay): NextAction[] {
  const { accounts } = ground;
  const all = Math.max(1, accounts.count);
  const setAside = accounts.setAside.filter((reason) => reason !== "");
  const lost = withoutTerritory(ground);
  const actions: NextAction[] = [];
  const action = (
    title: string,
    why: string,
    evidence: readonly string[],
    effect: string,
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
      `Give ${countWords(decay.arrived, "new account")} a territory`,
      `${countWords(decay.arrived, "account is", "accounts are")} in the list and not in the plan`,
      [`${shareWords(decay.arrived / all)} of the accounts in the list`],
      "Planning again places them; until then they count in no territory",
      decay.arrived,
      "act",
    );
  }
  if (lost > 0) {
    action(
      `Give ${countWords(lost, "account")} a territory of the plan`,
      "The Territory cell is blank or names no territory of the plan",
      ["Territory Assignments, Status: Unassigned or Unknown territory"],
      `${grouped(lost)} more accounts would count in the sums`,
      lost,
      "act",
    );
  }
  if (setAside.length > 0) {
    const reasons = new Map<string, number>();
    for (const reason of setAside) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    action(
      `Fix the data of ${countWords(setAside.length, "account")}`,
      `${countWords(setAside.length, "account is", "accounts are")} set aside and in no territory`,
      [...reasons]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 4)
        .map(([reason, count]) => `${grouped(count)}: ${reason}`),
      "Data Health names the cell and the remedy of each",
      setAside.length,
      "watch",
    );
  }
  return actions;
}
