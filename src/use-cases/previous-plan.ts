import type { ScenarioDefinition } from "../engine/model/scenario";
import { LONGEST_NOTE, PREVIOUS_PLAN } from "../engine/model/scenario-title";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
import { readOverrides } from "../workbook/read-overrides";
import { readOwners, type OwnersOnSheet } from "../workbook/read-scenarios";
import { run as outcomeOf, stoppable } from "./run";
import type { UseCaseOptions } from "./run";
import type { ScenarioShelf } from "./stored-scenarios";
import { type TypedOverride, typedOverridesOf, withTyped } from "./typed-overrides";
import { typedAbout, withTypedJobs, type TypedJobs } from "./typed-jobs";
import {
  readTypedResources,
  resourceEdits,
  withTypedResources,
  type TypedResourceOverrides,
} from "./typed-resource-overrides";

/**
 * The plan on the sheets as the scenario that it becomes when another one is written over it: what
 * made it, with the owners and quotas that were changed on its sheets since. Null where no plan of
 * this version is written.
 */
export async function previousPlan(
  planner: Planner,
  shelf: ScenarioShelf,
  options: UseCaseOptions = {},
): Promise<ScenarioRecord | null> {
  const { written } = shelf;
  if (written === null) return null;
  options.onProgress?.({ phase: "Keeping the plan before", done: 0, total: 1, fraction: 0 });
  const owners = await readOwners(options);
  if (owners === null) return null;
  const typed = {
    quotas: typedOverridesOf((await readOverrides()) ?? []).edits,
    resources: await readTypedResources(),
    jobs: await typedAbout(written.definition.jobs, options),
  };
  const kept = withHands(written, owners, typed);
  const note = noteOf(shelf, kept);
  const full = { ...kept.definition, name: PREVIOUS_PLAN, note };
  if (kept.owners + kept.quotas + kept.budgets + kept.jobs === 0) return { ...written, definition: full };
  const isSameData = (await planner.inputsFingerprint()) === written.definition.inputs;
  if (!isSameData) return { definition: full, figures: written.figures };
  const tried = await outcomeOf(() =>
    stoppable(planner, options.signal, () =>
      planner.tryScenario(full, (progress) => options.onProgress?.(progress)),
    ),
  );
  // Rules may forbid what was typed: the plan before is kept all the same, with its figures as planned.
  return { definition: full, figures: tried.status === "done" ? tried.value.figures : written.figures };
}

/**
 * What makes the written plan with the owners, areas and quotas that were changed on its sheets, and how many were.
 *
 * @param mustStay no account may move by a search, whether or not an owner was changed
 */
export function withHands(
  written: ScenarioRecord,
  onSheets: NonNullable<Awaited<ReturnType<typeof readOwners>>>,
  typed: {
    readonly quotas: readonly TypedOverride[];
    readonly resources: TypedResourceOverrides;
    readonly jobs: TypedJobs;
  },
  mustStay = false,
): { readonly definition: ScenarioDefinition } & HandCounts {
  const edited = editedRows(onSheets.accounts);
  const definition =
    edited.length === 0 && !mustStay
      ? asPlanned(written, onSheets.accounts)
      : asOnSheets(written, onSheets, edited);
  const { settings } = definition;
  const budgets = resourceEdits(typed.resources);
  const changed = {
    ...settings,
    ...(typed.quotas.length === 0
      ? {}
      : { quotaOverrides: withTyped(settings.quotaOverrides, typed.quotas) }),
    ...(budgets === 0
      ? {}
      : { resourceOverrides: withTypedResources(settings.resourceOverrides, typed.resources) }),
  };
  return {
    definition: {
      ...definition,
      settings: changed,
      jobs: [...withTypedJobs(definition.jobs, typed.jobs)],
    },
    owners: edited.length,
    quotas: typed.quotas.length,
    budgets,
    jobs: typed.jobs.edits.length,
  };
}

/** How much of a plan's sheets was changed by hand; a budget is that of a territory, or its support. */
interface HandCounts {
  readonly owners: number;
  readonly quotas: number;
  readonly budgets: number;
  readonly jobs: number;
}

function editedRows({ territory, planned }: OwnersOnSheet): number[] {
  return territory.flatMap((now, row) => (now === planned[row] ? [] : [row]));
}

/** The accounts of a kept alignment, which its definition leaves to Territory Assignments. */
export function asPlanned(
  { definition, figures }: ScenarioRecord,
  accounts: OwnersOnSheet,
): ScenarioDefinition {
  const { kept } = definition;
  if (kept === null) return definition;
  return { ...definition, kept: { ...kept, accounts: heldBy(figures, accounts.ids, accounts.planned) } };
}

/** The definition with who has what on the sheets now, the changed accounts as placed by hand. */
function asOnSheets(
  record: ScenarioRecord,
  { accounts, areas }: NonNullable<Awaited<ReturnType<typeof readOwners>>>,
  edited: readonly number[],
): ScenarioDefinition {
  const { definition, figures } = record;
  const names = new Set(figures.territories.map(({ name }) => name));
  const changed = new Set(edited.map((row) => accounts.ids[row] ?? ""));
  const placements = [
    ...definition.placements.filter(({ account }) => !changed.has(account)),
    ...edited.flatMap((row) => {
      const [account = "", territory = ""] = [accounts.ids[row], accounts.territory[row]];
      return account === "" ? [] : [{ account, territory: names.has(territory) ? territory : null }];
    }),
  ];
  return {
    ...definition,
    placements: placements.sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0)),
    kept: {
      why: "sheets",
      accounts: heldBy(figures, accounts.ids, accounts.territory),
      areas: areas === null ? null : heldBy(figures, areas.ids, areas.territory),
      objective: null,
      bound: null,
      stoppedEarly: definition.kept?.stoppedEarly ?? false,
      hours: definition.kept?.hours ?? null,
    },
  };
}

/** What each territory holds; the words for house accounts and those set aside are no territories. */
function heldBy(
  { territories }: ScenarioRecord["figures"],
  ids: readonly string[],
  territory: readonly string[],
): { territory: string; holds: string[] }[] {
  const holds = new Map(territories.map(({ name }): [string, string[]] => [name, []]));
  for (const [row, id] of ids.entries()) {
    if (id !== "") holds.get(territory[row] ?? "")?.push(id);
  }
  return [...holds].map(([name, held]) => ({ territory: name, holds: held.sort() }));
}

/** "FY27 plan, written 21 Nov 2026, 5 owners and 1 quota changed by hand" */
function noteOf(
  { written, writtenAt }: ScenarioShelf,
  { owners, quotas, budgets, jobs }: HandCounts,
): string {
  const counted = (count: number, what: string): string[] =>
    count === 0 ? [] : [`${String(count)} ${what}${count === 1 ? "" : "s"}`];
  const parts = [
    ...counted(owners, "owner"),
    ...counted(quotas, "quota"),
    ...counted(budgets, "budget"),
    ...counted(jobs, "job"),
  ];
  const changed = parts.length === 0 ? "" : `, ${parts.join(" and ")} changed by hand`;
  const when = writtenAt === "" ? "" : `, written ${writtenAt}`;
  return `${written?.definition.name ?? ""}${when}${changed}`.slice(0, LONGEST_NOTE);
}
