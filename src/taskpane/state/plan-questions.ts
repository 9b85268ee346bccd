import {
  explainAccount,
  explainTerritory,
  findAccounts,
  findChartFacts,
  findChoices,
  findConflicts,
  findSuggestions,
  findTradeOff,
  provePlan,
  repairAround,
  searchPlan,
} from "./later-use-cases";
import type { PaneActions } from "./pane-actions";
import type { SessionParts } from "./session-parts";

/** What is asked about the plan at hand, one question after the other; some answers are the plan from then on. */
type PlanQuestions = Pick<
  PaneActions,
  | "findAccounts"
  | "accountCard"
  | "search"
  | "territoryCard"
  | "moveChoices"
  | "repair"
  | "chartFacts"
  | "suggest"
  | "conflicts"
  | "tradeOff"
  | "prove"
>;

/** Ties the questions about a plan to their use cases. */
export function createPlanQuestions({
  planner,
  dispatch,
  ask,
}: Pick<SessionParts, "planner" | "dispatch" | "ask">): PlanQuestions {
  return {
    findAccounts: (text, most) => findAccounts(planner, text, most),
    accountCard: (account) => explainAccount(planner, account),
    search: (text, most) => searchPlan(planner, text, most),
    territoryCard: (territory) => explainTerritory(planner, territory),
    moveChoices: (account) => findChoices(planner, account),
    repair: (moves) =>
      ask(async () => {
        const outcome = await repairAround(planner, moves);
        if (outcome.status === "done") dispatch({ type: "repaired", plan: outcome.value.summary });
        return outcome;
      }),
    chartFacts: () => findChartFacts(planner),
    suggest: (territory) => findSuggestions(planner, territory),
    conflicts: (signal) => ask(() => findConflicts(planner, { signal })),
    tradeOff: (signal) => ask(() => findTradeOff(planner, { signal })),
    prove: (seconds, signal) =>
      ask(async () => {
        const outcome = await provePlan(planner, seconds, { signal });
        if (outcome.status === "done") dispatch({ type: "proved", proof: outcome.value });
        return outcome;
      }),
  };
}
