import { median } from "simple-statistics";
import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import { forEachRow } from "../intake/row-loop";
import type { AccountTable } from "../model/account-table";
import type { Segment } from "../model/segmentation";
import type { Settings } from "../model/settings";
import type { Classes } from "./classes";
import { freeName } from "./text-classes";

/** Calls a year and hours a call where neither the settings nor the accounts say: first, middle and last segment. */
const STANDARD_CALLS = {
  first: { calls: 24, hours: 1.5 },
  middle: { calls: 12, hours: 1.25 },
  last: { calls: 4, hours: 1 },
} as const;

/**
 * The segments with their shown names and call plans. Calls and hours come from the settings,
 * else from the accounts of the segment that bring their own (the median of each), else from
 * the standard by the segment's place: the first 24 calls of 1.5 hours, the last 4 of 1, those
 * between 12 of 1.25, as for a single one. Segments that only rules name are called like the
 * first. Accounts without a segment are not called.
 *
 * @param notCalled place of the class for accounts whose segment is blank, or -1
 */
export function segmentsWithCalls(
  classes: Classes,
  accounts: AccountTable,
  settings: Pick<Settings, "segmentNames" | "callPlan">,
  notCalled: number,
): Segment[] {
  const own = {
    calls: ownMedians(classes, accounts.callsPerYear),
    hours: ownMedians(classes, accounts.hoursPerCall),
  };
  const ruled = classes.ruled ?? 0;
  const called = classes.names.length - ruled - (notCalled < 0 ? 0 : 1);
  const taken: string[] = [];
  return classes.names.map((code, place): Segment => {
    const isThis = ({ segment }: { readonly segment: string }): boolean =>
      segment.toLowerCase() === code.toLowerCase();
    const wished = settings.segmentNames.find(isThis)?.name ?? code;
    const name = freeName(wished, taken);
    taken.push(name);
    const set = settings.callPlan.find(isThis);
    const standard = place === notCalled ? { calls: 0, hours: 1 } : standardOf(place - ruled, called);
    const calls = own.calls[place] ?? standard.calls;
    const hours = own.hours[place] ?? standard.hours;
    const fromAccounts = own.calls[place] !== undefined || own.hours[place] !== undefined;
    return {
      code,
      name,
      detail: classes.details[place] ?? null,
      callsPerYear: set?.calls ?? calls,
      hoursPerCall: set?.hours ?? hours,
      callPlan: set !== undefined ? "settings" : fromAccounts ? "accounts" : "standard",
    };
  });
}

/** The accounts with calls and hours of their segment where they bring none of their own. */
export async function withCallPlan(
  accounts: AccountTable,
  segmentOf: Int32Array,
  segments: readonly Segment[],
  pacer: Pacer | null,
): Promise<AccountTable> {
  const filled = async (own: Float64Array, plan: (segment: Segment) => number): Promise<Float64Array> => {
    const all = own.slice();
    await forEachRow(own.length, pacer, (account) => {
      const segment = segments[whole(segmentOf, account)];
      if (segment !== undefined && Number.isNaN(real(own, account))) all[account] = plan(segment);
    });
    return all;
  };
  const names = new Array<string>(accounts.count).fill("");
  await forEachRow(accounts.count, pacer, (account) => {
    names[account] = segments[whole(segmentOf, account)]?.name ?? "";
  });
  return {
    ...accounts,
    segment: names,
    callsPerYear: await filled(accounts.callsPerYear, (segment) => segment.callsPerYear),
    hoursPerCall: await filled(accounts.hoursPerCall, (segment) => segment.hoursPerCall),
  };
}

function standardOf(place: number, count: number): { readonly calls: number; readonly hours: number } {
  if (place < 0) return STANDARD_CALLS.first;
  if (count < 2) return STANDARD_CALLS.middle;
  return place === 0
    ? STANDARD_CALLS.first
    : place === count - 1
      ? STANDARD_CALLS.last
      : STANDARD_CALLS.middle;
}

/** Median of the accounts' own values by class; undefined for a class where none has one. */
function ownMedians(classes: Classes, own: Float64Array): (number | undefined)[] {
  const values = classes.names.map((): number[] => []);
  for (let account = 0; account < own.length; account++) {
    const value = real(own, account);
    if (!Number.isNaN(value)) values[whole(classes.classOf, account)]?.push(value);
  }
  return values.map((list) => (list.length === 0 ? undefined : median(list)));
}
