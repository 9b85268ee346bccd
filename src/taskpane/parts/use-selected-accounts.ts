import { useEffect, useState } from "react";
import type { SelectedAccounts } from "../../worker/map-planner";
import type { MapActions } from "../state/map-actions";

/**
 * What a selection of accounts comes to: what of it can move, and where to; null until it is known. While the
 * next answer is on its way the last one stays, so that what shows it does not come and go.
 *
 * @param accounts the same array as long as they are the same
 * @param version changes when the plan does
 */
export function useSelectedAccounts(
  accounts: readonly number[],
  version: unknown,
  select: MapActions["select"],
): SelectedAccounts | null {
  const [found, setFound] = useState<{ of: readonly number[]; selected: SelectedAccounts } | null>(null);
  useEffect(() => {
    let wanted = true;
    if (accounts.length > 0) {
      void select(accounts).then((outcome) => {
        if (wanted && outcome.status === "done") setFound({ of: accounts, selected: outcome.value });
      });
    }
    return () => {
      wanted = false;
    };
  }, [accounts, version, select]);
  return found === null || accounts.length === 0 ? null : found.selected;
}
