import { flag, real } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";

/** Best first. */
export const GROWTH_NAMES = ["Grow", "Keep", "Shrink"] as const;

/** Growth beyond which an account counts as growing or shrinking. */
const GROWTH = 0.05;
/** Share of the potential that is sold below which there is room to grow. */
const PENETRATION = 0.5;

/** Accounts by growth, and what that was told from. */
interface Growth {
  readonly toldFrom: "forecast" | "penetration";
  /** Index into GROWTH_NAMES, -1 where not counted. */
  readonly classOf: Int32Array;
}

/**
 * Whether an account grows. With forecasts: forecast / revenue - 1 of at least 5 % grows, of at
 * most -5 % shrinks, what is between keeps; a forecast without revenue grows. Without forecasts:
 * less than half of the potential sold (revenue / potential) leaves room to grow, else keep.
 * Where the amounts are missing the account keeps.
 *
 * @returns null with neither forecasts nor both potential and revenue
 */
export function growthClasses(accounts: AccountTable, counted: Uint8Array): Growth | null {
  const has = (values: Float64Array): boolean =>
    values.some((value, account) => flag(counted, account) === 1 && value > 0);
  const toldFrom = has(accounts.forecast)
    ? "forecast"
    : has(accounts.potential) && has(accounts.revenue)
      ? "penetration"
      : null;
  if (toldFrom === null) return null;
  const classOf = new Int32Array(accounts.count).map((_, account) => {
    if (flag(counted, account) === 0) return -1;
    const revenue = Math.max(0, real(accounts.revenue, account) || 0);
    if (toldFrom === "penetration") {
      const potential = real(accounts.potential, account);
      return potential > 0 && revenue < PENETRATION * potential ? 0 : 1;
    }
    const forecast = real(accounts.forecast, account);
    if (Number.isNaN(forecast)) return 1;
    if (forecast >= revenue * (1 + GROWTH) && forecast > 0) return 0;
    return forecast <= revenue * (1 - GROWTH) && revenue > 0 ? 2 : 1;
  });
  return { toldFrom, classOf };
}
