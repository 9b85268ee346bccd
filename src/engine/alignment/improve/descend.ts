import type { Assignment } from "../assignment";
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { flag } from "../typed-cell";
import type { BalancePenalty } from "./balance-penalty";
import type { BorderLists } from "./border-lists";
import { applyExchange, bestExchange, type Exchange } from "./exchange";

/** Everything a search over one assignment shares. */
export interface Search {
  readonly instance: Instance;
  readonly assignment: Assignment;
  readonly borders: BorderLists;
  readonly penalty: BalancePenalty;
}

/**
 * Applies improving shifts and swaps until none is left between the given territories and
 * their neighbours, or the exchanges run out.
 *
 * @param frozen a unit that must stay where it is, or -1
 * @param onExchange told before each exchange, so that it can be undone
 * @returns exchanges applied
 */
export async function descend(
  search: Search,
  territories: Iterable<number>,
  maxExchanges: number,
  frozen: number,
  onExchange: (exchange: Exchange) => void,
  pacer: Pacer,
): Promise<number> {
  const queue = [...territories];
  const queued = new Uint8Array(search.instance.territoryCount);
  for (const territory of queue) queued[territory] = 1;
  let applied = 0;
  for (let head = 0; head < queue.length && applied < maxExchanges; head++) {
    if (pacer.isDue()) await pacer.rest(head, queue.length);
    const a = queue[head] as number;
    queued[a] = 0;
    for (const b of search.borders.neighboursOf(a)) {
      let exchange = bestBetween(search, a, b, frozen);
      while (exchange !== null && applied < maxExchanges) {
        onExchange(exchange);
        applyExchange(search.borders, exchange);
        applied++;
        for (const touched of [a, b]) {
          if (flag(queued, touched) === 1) continue;
          queued[touched] = 1;
          queue.push(touched);
        }
        exchange = bestBetween(search, a, b, frozen);
      }
    }
  }
  return applied;
}

function bestBetween(search: Search, a: number, b: number, frozen: number): Exchange | null {
  const { instance, assignment, borders, penalty } = search;
  return bestExchange(
    instance,
    assignment,
    penalty,
    a,
    b,
    borders.between(a, b),
    borders.between(b, a),
    frozen,
  );
}
