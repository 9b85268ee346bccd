import { whole } from "../alignment/typed-cell";
import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";

/** Rows sorted at once; some milliseconds. */
const RUN = 4096;

type Compare = (a: number, b: number) => number;

/**
 * All rows in the order of their ids, then of the sheet. What is computed in this order
 * does not depend on how the user has sorted the sheet.
 */
export function accountsInOrder(accounts: Pick<AccountTable, "count" | "id">): Int32Array {
  return rowsOf(accounts).sort(byId(accounts));
}

/** accountsInOrder, giving the thread back on the way. */
export async function accountsInOrderAtEase(
  accounts: Pick<AccountTable, "count" | "id">,
  pacer: Pacer,
): Promise<Int32Array> {
  await pacer.breathe(0, 1);
  const order = rowsOf(accounts);
  const compare = byId(accounts);
  for (let from = 0; from < order.length; from += RUN) {
    order.subarray(from, from + RUN).sort(compare);
    await pacer.breathe(0, 1);
  }
  return merged(order, compare, pacer);
}

function rowsOf({ count }: Pick<AccountTable, "count">): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

function byId({ id }: Pick<AccountTable, "id">): Compare {
  return (a, b) => {
    const [first, second] = [id[a] ?? "", id[b] ?? ""];
    return first < second ? -1 : first > second ? 1 : a - b;
  };
}

/** The sorted runs as one, doubled in length pass by pass. */
async function merged(order: Int32Array, compare: Compare, pacer: Pacer): Promise<Int32Array> {
  let from = order;
  let into: Int32Array = new Int32Array(order.length);
  for (let run = RUN; run < order.length; run *= 2) {
    for (let start = 0; start < order.length; start += 2 * run) {
      const middle = Math.min(start + run, order.length);
      const end = Math.min(start + 2 * run, order.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        if ((at & (RUN - 1)) === 0) await pacer.breathe(0, 1);
        const takesLeft =
          left < middle && (right >= end || compare(whole(from, left), whole(from, right)) <= 0);
        into[at] = takesLeft ? whole(from, left++) : whole(from, right++);
      }
    }
    [from, into] = [into, from];
  }
  return from;
}
