import { Pacer } from "../alignment/pacer";
import type { Control } from "../model/progress";
import type { quotaDateSettings } from "../model/quota-date-settings";
import type { resourceSettings } from "../model/resource-settings";
import type { Settings } from "../model/settings";
import { fingerprint } from "./fingerprint";
import type { WorkedPlan } from "./finish-plan";
import { planPerformance } from "./plan-performance";
import { planQuotas } from "./plan-quotas";
import { quotaChoices } from "./quota-choices";
import { planResources } from "./plan-resources";
import { quotasBefore } from "../what-if/hand-over";
import { planHandover } from "../what-if/plan-handover";
import type { Handed } from "../model/handover";
import { parseSettings } from "./resolve-settings";

/** The settings that decide quotas and resources and nothing else. */
export type QuotaSettings = Pick<
  Settings,
  | "quotaTarget"
  | "quotaHouse"
  | "quotaApart"
  | "quotaUnit"
  | "quotaWeights"
  | "quotaHistory"
  | "quotaFloor"
  | "quotaCap"
  | "quotaRamp"
  | "overAssignment"
  | "quotaSeasons"
  | "quotaOverrides"
  | keyof typeof quotaDateSettings
  | keyof typeof resourceSettings
>;

/**
 * The same plan with other quotas and resources: the territories stay as they are, nothing is searched.
 * Equal to planning anew with these settings.
 *
 * @throws EngineError CANCELLED, SETTINGS_NOT_UNDERSTOOD and the codes of quotaChoices and planResources
 */
export async function quoteAgain(
  worked: WorkedPlan,
  given: Partial<QuotaSettings>,
  control: Control,
): Promise<WorkedPlan> {
  const { plan, prepared } = worked;
  const { input, order } = prepared;
  const settings = parseSettings({ ...prepared.settings, ...given });
  const quotas = quotaChoices(plan.accounts, plan.reps, input.opportunities ?? null, settings);
  const costs = input.costs ?? null;
  const before = [
    planQuotas(plan, prepared.settings, prepared.quotas),
    planResources(plan, prepared.settings, costs),
  ];
  const after = planQuotas(plan, settings, quotas);
  const resourced = planResources(plan, settings, costs);
  const isBefore = new Set(before.flatMap(({ checks }) => checks.map(({ name }) => name)));
  const codes = new Set(before.flatMap(({ findings }) => findings.map(({ code }) => code)));
  const pacer = new Pacer(control);
  pacer.begin("Quotas", 0, 1);
  const handed = handedWith(worked, settings);
  const origin = { ...plan.origin, handed };
  const requoted = { ...prepared, input: { ...input, handed }, settings, quotas };
  return {
    ...worked,
    prepared: requoted,
    plan: {
      ...plan,
      settings,
      fingerprint: await fingerprint(
        plan.accounts,
        plan.reps,
        settings,
        order,
        pacer,
        quotas?.pipeline,
        prepared.asked,
        resourced.resources?.costs,
        prepared.transactions,
      ),
      findings: [
        ...plan.findings.filter(({ code }) => !codes.has(code)),
        ...after.findings,
        ...resourced.findings,
      ],
      checks: [
        ...plan.checks.filter(({ name }) => !isBefore.has(name)),
        ...after.checks,
        ...resourced.checks,
      ],
      quotas: after.quotas,
      origin,
      handover: planHandover(origin, settings.planYearStart),
      resources: resourced.resources,
      performance: await planPerformance(requoted, { ...plan, quotas: after.quotas }, pacer),
    },
  };
}

/** What the jobs have handed over where the quotas before them are made by other settings. */
function handedWith({ plan, prepared, beforeJobs }: WorkedPlan, settings: Settings): readonly Handed[] {
  const [first, ...later] = plan.origin.handed;
  if (first === undefined || beforeJobs === undefined) return plan.origin.handed;
  const { accounts, reps, territories } = beforeJobs;
  const choices = quotaChoices(accounts, reps, prepared.input.opportunities ?? null, settings);
  const { quotas } = planQuotas(beforeJobs, settings, choices);
  const unit = quotas?.unit ?? 1;
  return [
    { ...first, unit, ...quotasBefore({ quotas, territories }) },
    // Of later jobs only the unit counts: they go by what the first has left.
    ...later.map((one) => ({ ...one, unit })),
  ];
}
