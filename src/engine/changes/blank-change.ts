import type { Change } from "../model/change";

/** A change that no account and no rep has part in, and that has no figures: what a change is made from. */
export const BLANK_CHANGE: Omit<Change, "kind"> = {
  accountId: "",
  account: "",
  from: "",
  to: "",
  reason: "",
  by: "",
  fromRep: "",
  toRep: "",
  amount: NaN,
  fromBefore: NaN,
  fromAfter: NaN,
  toBefore: NaN,
  toAfter: NaN,
};
