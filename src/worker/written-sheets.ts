import type { Plan } from "../engine/model/plan";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { OptionalSheet } from "../engine/model/optional-sheets";
import type { WorkedPlan } from "../engine/plan/finish-plan";
import { callPlanOf } from "../report/report-facts";
import { OPTIONAL_ROLES, sheetsLeftOut } from "../report/sheets-left-out";

/** Which sheets of the plan at hand are written: as its settings say, until they are chosen for its writing. */
export class WrittenSheets {
  private chosen: { readonly of: WorkedPlan; readonly leftOut: OptionalSheet[] } | null = null;

  /** Sheets to leave out of this plan from now on. */
  choose(worked: WorkedPlan, leftOut: readonly OptionalSheet[]): void {
    this.chosen = { of: worked, leftOut: [...leftOut] };
  }

  /** The plan with the sheets in its settings that are really left out: not those that another sheet reads. */
  planOf(worked: WorkedPlan, asked: readonly OptionalSheet[] = this.askedFor(worked)): Plan {
    const { plan } = worked;
    const wished = { ...plan, settings: { ...plan.settings, sheetsLeftOut: [...asked] } };
    const roles = sheetsLeftOut({ plan: wished, callPlan: callPlanOf(plan) });
    const left = wished.settings.sheetsLeftOut.filter((sheet) => roles.has(OPTIONAL_ROLES[sheet]));
    return { ...wished, settings: { ...wished.settings, sheetsLeftOut: left } };
  }

  /** A scenario of the plan, as its sheets have it. */
  recordOf(worked: WorkedPlan, record: ScenarioRecord): ScenarioRecord {
    const { sheetsLeftOut: left } = this.planOf(worked).settings;
    const { definition } = record;
    return {
      ...record,
      definition: { ...definition, settings: { ...definition.settings, sheetsLeftOut: left } },
    };
  }

  private askedFor(worked: WorkedPlan): readonly OptionalSheet[] {
    return this.chosen?.of === worked ? this.chosen.leftOut : worked.plan.settings.sheetsLeftOut;
  }
}
