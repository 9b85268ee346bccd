import { real } from "../alignment/typed-cell";
import type { WorkedPlan } from "./finish-plan";

/** The targets of the plan in the units of the instance's loads: of measure m in territory j at [j * measures + m]. */
export function targetsInLoads({ plan, instance }: Pick<WorkedPlan, "plan" | "instance">): Float64Array {
  const { territoryCount, measureCount: measures } = instance;
  const target = new Float64Array(territoryCount * measures);
  for (let m = 0; m < measures; m++) {
    let [loads, amounts] = [0, 0];
    for (let unit = 0; unit < instance.unitCount; unit++) loads += real(instance.load, unit * measures + m);
    const aims = plan.after[m]?.target ?? new Float64Array(territoryCount);
    for (const aim of aims) amounts += aim;
    for (let j = 0; j < territoryCount; j++) target[j * measures + m] = (real(aims, j) * loads) / amounts;
  }
  return target;
}
