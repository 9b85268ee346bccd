import { real, whole } from "../../alignment/typed-cell";
import type { AlignmentDecay } from "../../model/review";
import { NOT_IN_PLAN, type ReviewGround } from "./review-ground";

/**
 * How far the alignment has drifted: of the accounts that a territory held when planned, those
 * that are elsewhere now or are gone from the account list, as a share of accounts and of the
 * leading measure as it was when planned. Moves to and from House count; what was set aside
 * when planned does not.
 */
export function alignmentDecay(ground: ReviewGround): AlignmentDecay {
  const { written, territories, accountOfRow, measures, balances, plannedBalance } = ground;
  const names = new Set(territories.map(({ name }) => name.toLowerCase()));
  const first = measures[0];
  const values = written.amounts.find((one) => one.measure === first?.key)?.values ?? null;
  const decay = { planned: 0, moved: 0, gone: 0, all: 0, left: 0 };
  for (const [row, planned] of written.plannedTerritory.entries()) {
    if (!names.has(planned.toLowerCase())) continue;
    const amount = values === null ? 1 : real(values, row);
    const size = Number.isNaN(amount) ? 0 : amount;
    const isGone = whole(accountOfRow, row) < 0;
    const isMoved = !isGone && written.territory[row]?.toLowerCase() !== planned.toLowerCase();
    decay.planned++;
    decay.all += size;
    if (isGone) decay.gone++;
    if (isMoved) decay.moved++;
    if (isGone || isMoved) decay.left += size;
  }
  return {
    planned: decay.planned,
    moved: decay.moved,
    gone: decay.gone,
    accountShare: decay.planned === 0 ? null : (decay.moved + decay.gone) / decay.planned,
    amountShare: decay.all > 0 ? decay.left / decay.all : null,
    arrived: arrivedAccounts(ground),
    deviationPlanned: plannedBalance?.maxDeviation ?? Number.NaN,
    deviationNow: balances[0]?.maxDeviation ?? Number.NaN,
  };
}

/** Accounts that can be planned and that no row of the plan names. */
function arrivedAccounts({ accounts, accountOfRow }: ReviewGround): number {
  const known = new Uint8Array(accounts.count);
  for (const account of accountOfRow) if (account >= 0) known[account] = 1;
  return known.filter((isKnown, account) => isKnown === 0 && accounts.setAside[account] === "").length;
}

/** Rows whose territory differs from the planned one. */
export function handEditsOf({ written }: ReviewGround): number {
  return written.territory.filter(
    (now, row) => now.toLowerCase() !== (written.plannedTerritory[row] ?? "").toLowerCase(),
  ).length;
}

/** Accounts in the plan's sheets whose cell names no territory of the plan. */
export function withoutTerritory({ accountOfRow, territoryOf }: ReviewGround): number {
  return accountOfRow.filter((account) => account >= 0 && whole(territoryOf, account) === NOT_IN_PLAN).length;
}
