import type { Change, ChangeGround, LoggedChange, OverrideText } from "../model/change";
import type { Settings } from "../model/settings";
import { BLANK_CHANGE } from "./blank-change";
import { newestEntries, OVERRIDE_KINDS } from "./newest-entries";

/** What stands in place of an amount while nothing is typed. */
const CALCULATED = "calculated";

/** Overrides typed on Quota Allocation, changed there or cleared, that the log does not tell yet. */
export function typedOverrideChanges(
  { overrides }: Pick<ChangeGround, "overrides">,
  log: readonly LoggedChange[],
): Change[] {
  const newest = newestEntries(log, OVERRIDE_KINDS, ({ account }) => account.toLowerCase());
  return overrides.flatMap(({ territory, typed, written }): Change[] => {
    const now = amountText(typed.quota);
    const before = amountText(written.quota);
    const told = newest.get(nameOf(territory).toLowerCase())?.to ?? before;
    return now === told ? [] : [overrideChange(territory, told, now, typed)];
  });
}

/** Overrides of the plan that is being written that the log does not tell yet, and those that it no longer has. */
export function plannedOverrideChanges(
  overrides: Settings["quotaOverrides"],
  log: readonly LoggedChange[],
): Change[] {
  const newest = newestEntries(log, OVERRIDE_KINDS, ({ account }) => account.toLowerCase());
  const held = new Set(overrides.map(({ territory }) => nameOf(territory).toLowerCase()));
  const set = overrides.flatMap((one): Change[] => {
    const told = newest.get(nameOf(one.territory).toLowerCase())?.to ?? CALCULATED;
    const now = amountText(one.quota);
    return now === told ? [] : [overrideChange(one.territory, told, now, one)];
  });
  const gone = [...newest.values()]
    .filter(({ account, to }) => to !== CALCULATED && !held.has(account.toLowerCase()))
    .map(({ account, to }) => change(account, to, CALCULATED, "", ""));
  return [...set, ...gone];
}

function overrideChange(
  territory: string,
  from: string,
  to: string,
  { reason, author }: Pick<OverrideText, "reason" | "author">,
): Change {
  return to === CALCULATED
    ? change(nameOf(territory), from, to, "", "")
    : change(nameOf(territory), from, to, reason, author);
}

function change(account: string, from: string, to: string, reason: string, by: string): Change {
  return {
    ...BLANK_CHANGE,
    kind: to === CALCULATED ? "overrideTakenBack" : "override",
    account,
    from,
    to,
    reason,
    by,
  };
}

function nameOf(territory: string): string {
  return `Quota of ${territory}`;
}

/** "4,650,000"; what is typed and is no number stands as it is. */
function amountText(cell: OverrideText["quota"]): string {
  if (cell === "") return CALCULATED;
  return typeof cell === "number" ? cell.toLocaleString("en-US") : String(cell);
}
