import loadHighs from "highs";
import type { Instance } from "../../../src/engine/alignment/instance";
import { columnsFor, labelsOf, lpText } from "./lp-text";
import type { PeerAnswer } from "./peer";

/** HiGHS compiled to WebAssembly. */
export async function highs(instance: Instance, prices: Float64Array, seconds: number): Promise<PeerAnswer> {
  const text = lpText(instance, await columnsFor(instance, prices));
  const solver = await loadHighs();
  const answer = solver.solve(text, { time_limit: seconds, mip_rel_gap: 0, output_flag: false });
  const columns = answer.Columns as Readonly<Record<string, { readonly Primal?: number }>>;
  const chosen = Object.entries(columns).flatMap(([name, { Primal }]) =>
    Primal !== undefined && Primal > 0.5 ? [name] : [],
  );
  const territoryOf = labelsOf(instance, chosen);
  return territoryOf === null ? { nothing: "no plan in time" } : { territoryOf };
}
