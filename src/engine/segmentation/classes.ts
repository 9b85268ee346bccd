import type { Told } from "../model/told";
import type { SegmentBy } from "../model/segmentation";

/** Accounts in classes, best class first: what every way to segment answers. */
export interface Classes {
  readonly by: SegmentBy;
  /** "Potential, cumulative share" */
  readonly basis: Told;
  /** What was fallen back on. */
  readonly note: readonly Told[];
  readonly names: readonly string[];
  /** What belongs to each, in a few words, or null. */
  readonly details: readonly (Told | null)[];
  /** How many of the first classes only rules name; the way to segment made the others. */
  readonly ruled?: number;
  /** Name of the class of accounts whose cell is blank, which are not called; "" without one. */
  readonly blank?: string;
  /** Per account: index into names, or -1 where the account is not counted. */
  readonly classOf: Int32Array;
}

/** Which accounts are counted: 1 where the account can be planned. */
export function countedAccounts(setAside: readonly string[]): Uint8Array {
  const counted = new Uint8Array(setAside.length);
  for (let account = 0; account < setAside.length; account++) {
    if (setAside[account] === "") counted[account] = 1;
  }
  return counted;
}

/** "A", "B", ... for classes of amounts, the largest first; up to 26. */
export function letterNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));
}
