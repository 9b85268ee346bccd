import { whole } from "../alignment/typed-cell";
import { EngineError } from "../model/engine-error";
import type { Placement } from "../model/placement";
import type { Handed } from "../model/handover";
import { HOUSE } from "../model/plan";
import type { PlanJob } from "../model/plan-job";
import type { Control } from "../model/progress";
import type { WrittenPlanSheets } from "../model/review";
import type { GivenSettings } from "../model/settings";
import type { WorkedPlan } from "./finish-plan";
import { workPlan } from "./make-plan";
import type { PlanInput } from "./prepare-plan";

/** An account that was placed into the written plan. */
export interface FittedAccount {
  readonly id: string;
  readonly name: string;
  /** Name of its territory; "" for a house account. */
  readonly territory: string;
  readonly reason: string;
}

/** An account of the written plan that is no longer in the list. */
export interface GoneAccount {
  readonly id: string;
  readonly name: string;
  /** Where the sheets have it. */
  readonly territory: string;
}

/** A written plan with the accounts that it did not know. */
export interface FittedPlan {
  readonly worked: WorkedPlan;
  /** By territory, in the order of the plan, then by id. */
  readonly placed: readonly FittedAccount[];
  readonly gone: readonly GoneAccount[];
}

/** What the sheets of a plan say beside its accounts. */
export interface WrittenBeside {
  /** Per row of the written plan, why the account is where it is. */
  readonly reasons: readonly string[];
  /** The what-if jobs that it was made with, and what each has handed over. */
  readonly jobs: readonly PlanJob[];
  readonly handed: readonly Handed[];
}

/** What a written plan and the account list of today do not share. */
export interface ListDifference {
  /** Rows of the account list that the plan has in no territory and not as a house account. */
  readonly arrived: readonly number[];
  /** Rows of the written plan whose accounts are not in the list. */
  readonly gone: readonly number[];
}

/** Which accounts have come and which have gone since the plan was written; accounts set aside count as neither. */
export function listDifference(
  { accounts }: Pick<PlanInput, "accounts">,
  written: Pick<WrittenPlanSheets, "accountId" | "territory" | "setAsideLabel">,
): ListDifference {
  const setAside = written.setAsideLabel.toLowerCase();
  const isPlaced = (row: number): boolean => {
    const territory = (written.territory[row] ?? "").toLowerCase();
    return territory !== "" && territory !== setAside;
  };
  const placed = new Set(written.accountId.filter((_, row) => isPlaced(row)));
  const listed = new Set(accounts.id);
  const arrived: number[] = [];
  for (let row = 0; row < accounts.count; row++) {
    if (accounts.setAside[row] === "" && !placed.has(accounts.id[row] ?? "")) arrived.push(row);
  }
  const gone: number[] = [];
  written.accountId.forEach((id, row) => {
    if (!listed.has(id)) gone.push(row);
  });
  return { arrived, gone };
}

/**
 * Places the accounts that the written plan does not know and moves no other: every account stays
 * where the sheets have it now, hands included, and the search shares out the new ones by the rules
 * and inside the bands as far as that goes. A new account follows its family where that is together,
 * its lock and its named owner. Accounts that are gone from the list are left out and named. Where none has
 * come or gone, the plan is the written one with the figures of today's lists.
 *
 * @param kept what else the sheets say of it; its jobs stay done, with what they have handed over
 * @throws EngineError PLANNED_BY_AREAS, WRITTEN_TERRITORY_GONE, and the codes of workPlan
 */
export async function fitIn(
  input: PlanInput,
  written: WrittenPlanSheets,
  { reasons, jobs, handed }: WrittenBeside,
  given: GivenSettings,
  control: Control,
): Promise<FittedPlan> {
  if (given.startFrom === "areas") {
    throw new EngineError(
      "PLANNED_BY_AREAS",
      "A plan of whole counties or states gives a new account the territory of its area; plan again, and it goes there",
    );
  }
  const { arrived, gone } = listDifference(input, written);
  const outside = [written.setAsideLabel.toLowerCase(), ""];
  const house = written.houseLabel.toLowerCase();
  const reasonOf = new Map<string, string>();
  const places = written.accountId.flatMap((account, row): Placement[] => {
    const territory = written.territory[row] ?? "";
    if (outside.includes(territory.toLowerCase())) return [];
    reasonOf.set(account, reasons[row] ?? "");
    return [{ account, territory: territory.toLowerCase() === house ? null : territory }];
  });
  const worked = await workPlan(
    { ...input, jobs, handed, written: { places, placedAs: "Fitted in", reasonOf } },
    given,
    control,
  );
  const { plan } = worked;
  const placed = arrived
    .map((account) => ({ account, territory: whole(plan.territoryOf, account) }))
    .sort((a, b) => place(a.territory) - place(b.territory) || a.account - b.account)
    .map(({ account, territory }): FittedAccount => ({
      id: plan.accounts.id[account] ?? "",
      name: plan.accounts.name[account] ?? "",
      territory: plan.territories[territory]?.name ?? "",
      reason: plan.reason[account] ?? "",
    }));
  return {
    worked,
    placed,
    gone: gone.map((row) => ({
      id: written.accountId[row] ?? "",
      name: written.account[row] ?? "",
      territory: written.territory[row] ?? "",
    })),
  };
}

function place(territory: number): number {
  return territory === HOUSE ? Infinity : territory;
}
