import { whole } from "../alignment/typed-cell";
import type { MeasureKey } from "../model/measure-key";
import type { Plan } from "../model/plan";
import { HOUSE, SET_ASIDE } from "../model/plan";
import type { WrittenPlanSheets } from "../model/review";

/** An account that the plan made again has elsewhere. */
export interface ElsewhereAccount {
  readonly id: string;
  readonly name: string;
  /** Territory as it was planned and written, and as it is planned now. */
  readonly was: string;
  readonly is: string;
}

/** Amounts of accounts that are not what they were when the plan was written. */
export interface ChangedAmounts {
  readonly measure: MeasureKey;
  readonly accounts: number;
  /** The first of them; null where there was or is no amount. */
  readonly first: readonly {
    readonly id: string;
    readonly was: number | null;
    readonly is: number | null;
  }[];
}

/** A plan made again against the plan as it was written. */
export interface RerunComparison {
  readonly elsewhere: readonly ElsewhereAccount[];
  /** Accounts of the list that the sheets do not have, and of the sheets that the list does not have. */
  readonly arrived: readonly string[];
  readonly gone: readonly string[];
  /** Potential and revenue, where some account's has changed. */
  readonly amounts: readonly ChangedAmounts[];
}

/** Changed amounts that are named. */
const NAMED = 5;

/**
 * Holds a plan that was made again against the planned territories on the sheets, account by account;
 * what was changed by hand since does not count. Accounts are found by their IDs, a second row of an
 * ID, which was set aside, is passed over.
 */
export function compareRerun(plan: Plan, written: WrittenPlanSheets): RerunComparison {
  const rowOf = new Map<string, number>();
  const { accounts } = plan;
  for (let row = 0; row < accounts.count; row++) {
    const id = accounts.id[row] ?? "";
    const known = rowOf.get(id);
    if (known === undefined || accounts.setAside[known] !== "") rowOf.set(id, row);
  }
  const rows = new Map<string, number>();
  written.accountId.forEach((id, row) => {
    if (!rows.has(id)) rows.set(id, row);
  });
  const nameOf = (territory: number): string => {
    if (territory === HOUSE) return written.houseLabel;
    return territory === SET_ASIDE ? written.setAsideLabel : (plan.territories[territory]?.name ?? "");
  };
  const elsewhere: ElsewhereAccount[] = [];
  const gone: string[] = [];
  for (const [id, row] of rows) {
    const account = rowOf.get(id);
    if (account === undefined) {
      gone.push(id);
      continue;
    }
    const was = written.plannedTerritory[row] ?? "";
    const is = nameOf(whole(plan.territoryOf, account));
    if (was !== is) elsewhere.push({ id, name: accounts.name[account] ?? "", was, is });
  }
  return {
    elsewhere,
    arrived: [...rowOf.keys()].filter((id) => !rows.has(id)),
    gone,
    amounts: written.amounts.flatMap(({ measure, values }): ChangedAmounts[] => {
      // Hours may be a formula over what was typed on Segments.
      const now = measure === "workload" ? undefined : plan.measures.find(({ key }) => key === measure);
      if (now === undefined) return [];
      const changed = [...rows].flatMap(([id, row]) => {
        const account = rowOf.get(id);
        const was = orNull(values[row]);
        const is = account === undefined ? was : orNull(now.values[account]);
        return was === is ? [] : [{ id, was, is }];
      });
      return changed.length === 0
        ? []
        : [{ measure, accounts: changed.length, first: changed.slice(0, NAMED) }];
    }),
  };
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
