import type { Told } from "../engine/model/told";
import type { Pacer } from "../engine/alignment/pacer";
import { forEachRow } from "../engine/intake/row-loop";
import type { AccountTable } from "../engine/model/account-table";
import type { PotentialModel, Segment, SegmentBy, SegmentProfile } from "../engine/model/segmentation";
import type { GivenSettings, Settings } from "../engine/model/settings";
import { segmentFactsOf, type PlanInput } from "../engine/plan/prepare-plan";
import { repsNeeded, type RepsNeeded } from "../engine/plan/reps-needed";
import { parseSettings } from "../engine/plan/resolve-settings";
import { countedAccounts } from "../engine/segmentation/classes";
import { otherRuleColumn, RULE_COLUMNS } from "../engine/segmentation/rules/rule-columns";
import type { RuleColumn } from "../engine/segmentation/rules/rule";
import { segmentAccounts } from "../engine/segmentation/segment-accounts";
import {
  amountsWithData,
  gridSides,
  waysToSegment,
  type GridSides,
  type SegmentOn,
  type WaysToSegment,
} from "../engine/segmentation/ways-to-segment";

/** Values of a text column that rules are offered. */
const OFFERED_VALUES = 50;

/** A column that rules can ask, with its most frequent values where it holds texts. */
export interface RuleChoice extends RuleColumn {
  readonly values: readonly string[];
}

/** A rule of the settings as the pane shows it. */
export interface RuleView {
  readonly text: string;
  /** Accounts it decides; -1 where it is left out. */
  readonly accounts: number;
  /** Why it is left out; null where it counts. */
  readonly leftOut: SegmentsProblem | null;
}

/** What of the settings cannot be done with these data, by the code of its finding. */
export interface SegmentsProblem {
  readonly code: string;
  /** In English: what was found, and of a rule what to do. */
  readonly message: string;
}

/** What the data allow to segment by, which no setting changes. */
export interface SegmentChoices {
  readonly ways: WaysToSegment;
  /** Sides of a grid, with the reason where they are not possible. */
  readonly sides: GridSides;
  /** Amounts that classes can be made of. */
  readonly amounts: readonly SegmentOn[];
  /** Columns with data. */
  readonly columns: readonly RuleChoice[];
  /** Accounts without a potential. */
  readonly withoutPotential: number;
}

/** The segments as they would be with given settings: what the pane shows while they are chosen. */
export interface SegmentsView {
  readonly by: SegmentBy;
  readonly on: SegmentOn | null;
  readonly cuts: Settings["segmentCuts"];
  readonly basis: Told;
  readonly note: readonly Told[];
  /** The amount that segments are compared by: potential, else revenue; null without both. */
  readonly amount: "potential" | "revenue" | null;
  readonly segments: readonly (Segment & SegmentProfile)[];
  readonly rules: readonly RuleView[];
  readonly model: PotentialModel | null;
  /** Why no potential was estimated though it was asked; null else. */
  readonly notEstimated: SegmentsProblem | null;
  readonly choices: SegmentChoices;
  /** Reps that the calls ask for against those there; null without reps or calls. */
  readonly reps: RepsNeeded | null;
}

/** What the data allow, found once for what was read. */
export async function segmentChoices(input: PlanInput, pacer: Pacer): Promise<SegmentChoices> {
  const { accounts } = input;
  const { others } = segmentFactsOf(input);
  const columns: RuleChoice[] = [];
  for (const column of RULE_COLUMNS) columns.push(...(await choiceOf(column, accounts, pacer)));
  for (const header of others?.headers ?? []) {
    const look = await others?.look(header, pacer);
    if (look?.isBlank === false) columns.push({ ...otherRuleColumn(look), values: look.values });
  }
  const counted = countedAccounts(accounts.setAside);
  const ways = waysToSegment(accounts, counted, segmentFactsOf(input));
  return {
    ways,
    sides: gridSides(accounts, counted, ways),
    amounts: amountsWithData(accounts, counted),
    columns,
    withoutPotential: accounts.potential.reduce(
      (count, value, account) => count + (counted[account] === 1 && Number.isNaN(value) ? 1 : 0),
      0,
    ),
  };
}

/**
 * The segments that given settings make of what was read. Some 50 ms at 50,000 accounts.
 *
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD, SEGMENTS_NOT_POSSIBLE, CANCELLED
 */
export async function segmentsView(
  input: PlanInput,
  given: GivenSettings,
  choices: SegmentChoices,
  pacer: Pacer,
): Promise<SegmentsView> {
  const settings = parseSettings(given);
  const facts = segmentFactsOf(input);
  const { accounts, segmentation, findings } = await segmentAccounts(input.accounts, settings, facts, pacer);
  const counted = countedAccounts(accounts.setAside);
  const withData = amountsWithData(accounts, counted);
  const unestimated = findings.find(({ code }) => code === "POTENTIAL_NOT_ESTIMATED");
  return {
    by: segmentation.by,
    on: settings.segmentOn ?? withData[0] ?? null,
    cuts: settings.segmentCuts,
    basis: segmentation.basis,
    note: segmentation.note,
    amount: withData.includes("potential") ? "potential" : withData.includes("revenue") ? "revenue" : null,
    segments: segmentation.segments.map((segment, at) => ({
      ...segment,
      ...(segmentation.profiles[at] ?? EMPTY),
    })),
    rules: settings.segmentRules.map((text, at): RuleView => {
      const count = segmentation.ruleCounts[at] ?? -1;
      const left = findings.find(({ value, code }) => value === text && code !== "SEGMENT_RULE_FITS_NOTHING");
      return {
        text,
        accounts: count,
        leftOut:
          count < 0 && left !== undefined
            ? { code: left.code, message: `${left.finding}. ${left.remedy}` }
            : null,
      };
    }),
    model: segmentation.potentialModel,
    notEstimated: unestimated === undefined ? null : { code: unestimated.code, message: unestimated.finding },
    choices,
    reps: await repsNeeded(accounts, input.reps, input.opportunities ?? null, settings, pacer),
  };
}

const EMPTY: SegmentProfile = {
  accounts: 0,
  share: 0,
  potential: 0,
  revenue: 0,
  workload: 0,
  penetration: null,
  industries: [],
  ownAccounts: 0,
  ownHours: 0,
};

/** A column with its values, most frequent first; none where it has no data or tells every account apart. */
async function choiceOf(
  column: (typeof RULE_COLUMNS)[number],
  accounts: AccountTable,
  pacer: Pacer,
): Promise<RuleChoice[]> {
  const cells = accounts[column.field];
  if (column.kind !== "text") {
    const hasData = column.kind === "yes or no" ? cells.some(isYes) : cells.some(isNumber);
    return hasData ? [{ ...column, values: [] }] : [];
  }
  const tally = new Map<string, number>();
  await forEachRow(accounts.count, pacer, (account) => {
    const cell = cells[account];
    if (typeof cell === "string" && cell !== "") tally.set(cell, (tally.get(cell) ?? 0) + 1);
  });
  if (tally.size === 0) return [];
  return [{ ...column, values: mostFrequent(tally, OFFERED_VALUES) }];
}

/** The most frequent names, ties by name; names that are all different need no sorting for it. */
function mostFrequent(tally: ReadonlyMap<string, number>, most: number): string[] {
  const top: [name: string, count: number][] = [];
  const order = ([nameA, a]: [string, number], [nameB, b]: [string, number]) =>
    b - a || (nameA < nameB ? -1 : 1);
  for (const entry of tally) {
    const last = top[most - 1];
    if (last !== undefined && order(last, entry) < 0) continue;
    const at = top.findIndex((held) => order(entry, held) < 0);
    top.splice(at < 0 ? top.length : at, 0, entry);
    top.length = Math.min(top.length, most);
  }
  return top.map(([name]) => name);
}

function isYes(cell: string | number): boolean {
  return cell === 1;
}

function isNumber(cell: string | number): boolean {
  return typeof cell === "number" && !Number.isNaN(cell);
}
