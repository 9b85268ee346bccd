import type { Control } from "../engine/model/progress";
import type { Plan } from "../engine/model/plan";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { accountLines, accountsOf } from "../engine/plan/moves/account-lines";
import { moveEffect, moveGround, moveTargets, movableOf } from "../engine/plan/moves/move-effect";
import type { MoveGround } from "../engine/plan/moves/move-effect";
import { followSheet, lockByHand, moveExactly } from "../engine/plan/moves/place-exactly";
import type { SheetPlace } from "../engine/plan/moves/place-exactly";
import type { HandSteps } from "./hand-history";
import type { AccountsOnSheet, HandChange, MapPlanner, PlanMap, SelectedAccounts } from "./map-planner";
import { locatedAccounts, pointsOf } from "./points-of";
import { summaryOf } from "./summary-of";

/** What the map needs of the planner that keeps the plan. */
interface PlanKeeper {
  /** @throws EngineError NOT_PLANNED */
  readonly planned: () => WorkedPlan;
  readonly replace: (worked: WorkedPlan) => void;
  /** The steps that were taken on the plan, here and elsewhere. */
  readonly steps: HandSteps;
  /** Runs one job at a time. @throws EngineError BUSY */
  readonly run: <Value>(work: (control: Control) => Promise<Value>) => Promise<Value>;
}

/** What the map asks, answered from the plan at hand, and the steps that are taken there. */
export function createMapPlanner({ planned, replace, steps, run }: PlanKeeper): MapPlanner {
  let ground: MoveGround | null = null;
  const groundOf = (worked: WorkedPlan): MoveGround => {
    if (ground?.worked !== worked) ground = moveGround(worked);
    return ground;
  };
  const answer = <Value>(question: (worked: WorkedPlan) => Value): Promise<Value> =>
    Promise.resolve().then(() => question(planned()));
  const changeOf = (before: WorkedPlan, after: WorkedPlan): HandChange => {
    replace(after);
    return {
      summary: summaryOf(after.plan),
      moved: movedBetween(before.plan, after.plan),
      history: steps.of(after),
    };
  };
  const step = (work: (before: WorkedPlan, control: Control) => Promise<WorkedPlan>): Promise<HandChange> =>
    run(async (control) => {
      const before = planned();
      const after = await work(before, control);
      steps.took(before, after);
      return changeOf(before, after);
    });
  const travel = (
    work: (current: WorkedPlan, control: Control) => Promise<WorkedPlan | null>,
  ): Promise<HandChange | null> =>
    run(async (control) => {
      const before = planned();
      const after = await work(before, control);
      return after === null ? null : changeOf(before, after);
    });
  return {
    planMap: () => answer(({ plan }) => planMapOf(plan)),
    accountLines: (accounts) => answer((worked) => accountLines(worked, accounts)),
    accountsOf: (territory, most) => answer((worked) => accountsOf(worked, territory, most)),
    selectAccounts: (accounts) => answer((worked) => selectedOf(groundOf(worked), accounts)),
    moveEffect: (accounts, territory) =>
      answer((worked) => moveEffect(groundOf(worked), movableOf(worked, accounts), territory)),
    moveAccounts: (accounts, territory, reason) =>
      step((before, control) => moveExactly(before, accounts, territory, reason, control)),
    lockAccounts: (accounts, isLocked) =>
      step((before, control) => lockByHand(before, accounts, isLocked, control)),
    undoStep: () => travel((current, control) => steps.undo(current, control)),
    redoStep: () => travel((current, control) => steps.redo(current, control)),
    accountsOnSheet: (where) => answer(({ plan }) => accountsOnSheet(plan, where)),
    followSheet: (places) =>
      run(async (control) => {
        const before = planned();
        const { worked, left } = await followSheet(before, placesElsewhere(before.plan, places), control);
        if (worked === null) return { change: null, left };
        steps.took(before, worked);
        return { change: changeOf(before, worked), left };
      }),
    handHistory: () => answer((worked) => steps.of(worked)),
  };
}

function accountsOnSheet({ accounts }: Plan, where: AccountsOnSheet): number[] {
  if ("ids" in where) {
    const asked = new Set(where.ids);
    return rowsWhere(
      accounts.count,
      (row) => accounts.setAside[row] === "" && asked.has(accounts.id[row] ?? ""),
    );
  }
  if (where.sheet !== accounts.sheet) return [];
  return rowsWhere(accounts.count, (row) => {
    const at = accounts.sourceRow[row] ?? 0;
    return where.rows.some(({ first, last }) => at >= first && at <= last);
  });
}

function rowsWhere(count: number, isMeant: (row: number) => boolean): number[] {
  return Array.from({ length: count }, (_, row) => row).filter(isMeant);
}

/** Accounts that the sheet has in another territory of the plan than the plan. */
function placesElsewhere(
  { accounts, territories, territoryOf }: Plan,
  places: readonly { readonly accountId: string; readonly territory: string }[],
): SheetPlace[] {
  const indexOf = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  const onSheet = new Map(places.map(({ accountId, territory }) => [accountId, territory.toLowerCase()]));
  return rowsWhere(accounts.count, (row) => accounts.setAside[row] === "").flatMap(
    (account): SheetPlace[] => {
      const territory = indexOf.get(onSheet.get(accounts.id[account] ?? "") ?? "");
      return territory === undefined || territory === territoryOf[account] ? [] : [{ account, territory }];
    },
  );
}

/** The points of a plan with the account of each. */
function planMapOf(plan: Plan): PlanMap {
  const account = Int32Array.from(locatedAccounts(plan.accounts));
  return { points: pointsOf(plan), account, unplaced: plan.accounts.count - account.length };
}

function selectedOf(ground: MoveGround, accounts: readonly number[]): SelectedAccounts {
  const { plan, prepared } = ground.worked;
  const selection = movableOf(ground.worked, accounts);
  const held = new Map<number, number>();
  for (const account of selection.accounts) {
    const territory = plan.territoryOf[account] ?? -1;
    held.set(territory, (held.get(territory) ?? 0) + 1);
  }
  return {
    movable: selection.accounts.length,
    family: selection.family,
    kept: selection.kept,
    outside: selection.outside,
    lockedByHand: accounts.filter((account) => prepared.fixed.by[account] === "handLock").length,
    from: [...held]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([territory, count]) => ({
        territory,
        name: plan.territories[territory]?.name ?? "",
        rep: plan.territories[territory]?.rep ?? "",
        accounts: count,
      })),
    targets: plan.areas === null ? moveTargets(ground, selection) : [],
  };
}

function movedBetween(before: Plan, after: Plan): HandChange["moved"] {
  const nameOf = ({ territories }: Plan, territory: number | undefined): string =>
    territories[territory ?? -1]?.name ?? "";
  return before.accounts.id.flatMap((id, account) => {
    const [from, to] = [before.territoryOf[account], after.territoryOf[account]];
    return from === to ? [] : [{ id, from: nameOf(before, from), to: nameOf(after, to) }];
  });
}
