import type { PotKind } from "../engine/model/resource-plan";
import type { Settings } from "../engine/model/settings";
import { potOverrides, readOverrides } from "../workbook/read-overrides";
import type { Outcome } from "./outcome";
import { run } from "./run";
import { typedOverridesOf, withTyped, type TypedOverrides } from "./typed-overrides";

/** In the order of the sheet. */
export const POT_KINDS = ["budget", "support"] as const satisfies readonly PotKind[];

type Overrides = Settings["resourceOverrides"];

/** What was typed on Resource Allocation since it was written; quotas stand for amounts of the pot. */
export type TypedResourceOverrides = Readonly<Record<PotKind, TypedOverrides>>;

/** The overrides typed on Resource Allocation since it was written; none where there is no such sheet. */
export function findTypedResourceOverrides(): Promise<Outcome<TypedResourceOverrides>> {
  return run(readTypedResources);
}

/** The same inside another use case. */
export async function readTypedResources(): Promise<TypedResourceOverrides> {
  return {
    budget: typedOverridesOf((await readOverrides(potOverrides("budget"))) ?? []),
    support: typedOverridesOf((await readOverrides(potOverrides("support"))) ?? []),
  };
}

/** The overrides of one pot, its amounts in the place of quotas. */
export function overridesOfPot(overrides: Overrides, pot: PotKind): Settings["quotaOverrides"] {
  return overrides
    .filter((one) => one.pot === pot)
    .map(({ territory, amount, reason, author }) => ({ territory, quota: amount, reason, author }));
}

/** The overrides with those of one pot replaced. */
export function withPotOverrides(
  overrides: Overrides,
  pot: PotKind,
  ofPot: Settings["quotaOverrides"],
): Overrides {
  return [
    ...overrides.filter((one) => one.pot !== pot),
    ...ofPot.map(({ territory, quota, reason, author }) => ({
      territory,
      pot,
      amount: quota,
      reason,
      author,
    })),
  ];
}

/** The overrides with what was typed put over them, pot by pot and territory by territory. */
export function withTypedResources(overrides: Overrides, typed: TypedResourceOverrides): Overrides {
  return POT_KINDS.reduce(
    (all, pot) => withPotOverrides(all, pot, withTyped(overridesOfPot(all, pot), typed[pot].edits)),
    overrides,
  );
}

/** How many overrides were typed, changed or cleared there. */
export function resourceEdits(typed: TypedResourceOverrides): number {
  return typed.budget.edits.length + typed.support.edits.length;
}
