import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import type { CostTable } from "../model/cost-table";
import type { OpportunityTable } from "../model/opportunity-table";
import { Fnv1a64 } from "./fingerprint";

const DUE = 1023;

/**
 * Text over what performance is measured from: the sum of the hashes of all deals and of all costs, so that sorting a
 * list changes nothing and a changed, added or missing row does. Time linear in the rows.
 *
 * @returns "" without deals and costs
 * @throws EngineError CANCELLED
 */
export async function transactionPrint(
  deals: OpportunityTable | null,
  costs: CostTable | null,
  pacer: Pacer,
): Promise<string> {
  const prints = [
    deals === null
      ? ""
      : await listPrint(
          deals.count,
          [deals.account, deals.rep, deals.stage],
          [deals.amount, deals.created, deals.closed],
          pacer,
        ),
    costs === null
      ? ""
      : await listPrint(costs.count, [costs.rep, costs.territory, costs.region], [costs.amount], pacer),
  ];
  return prints.every((print) => print === "") ? "" : prints.join("/");
}

async function listPrint(
  count: number,
  texts: readonly (readonly string[])[],
  numbers: readonly Float64Array[],
  pacer: Pacer,
): Promise<string> {
  if (count === 0) return "";
  const hash = new Fnv1a64();
  const sum = new Uint32Array(2);
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, count);
    hash.restart();
    for (const column of texts) hash.text(column[row] ?? "");
    for (const column of numbers) hash.number(real(column, row));
    hash.halves().forEach((half, at) => {
      sum[at] = (sum[at] ?? 0) + half;
    });
  }
  return [count, ...sum].map((part) => part.toString(16)).join("-");
}
