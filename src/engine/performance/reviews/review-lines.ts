import { tell } from "../../told/tell";
import type { Told } from "../../model/told";
import { deviation } from "../../alignment/metrics";
import type { ReviewLine, ReviewMeasureKey, ReviewStatus } from "../../model/review";
import { outsideNow } from "./outside-now";
import type { ReviewGround } from "./review-ground";
import { utilisationOf } from "./utilisation";

/** Figures of sales of one group; null where there is no data, with the reason in `missing`. */
export interface SalesFigures {
  readonly attainment: number | null;
  readonly spread: number | null;
  readonly winRate: number | null;
  readonly averageDeal: number | null;
  readonly cycle: number | null;
  readonly coverage: number | null;
  readonly cac: number | null;
  readonly missing: Readonly<Partial<Record<ReviewMeasureKey, Told | null>>>;
}

/** The limits of one line: either end may be open. */
interface Limits {
  readonly atLeast?: number | null;
  readonly atMost?: number | null;
  /** What is beyond them calls for action, not for watching. */
  readonly acts?: boolean;
}

/**
 * The lines of "Against the plan" for the company or one region. A figure without data is null
 * and never 0; one without a limit is shown and not judged.
 *
 * @param region "" for all
 */
export function reviewLines(ground: ReviewGround, region: string, sales: SalesFigures): ReviewLine[] {
  const { settings, territories, balances, written, plannedBalance } = ground;
  const inRegion = (territory: number): boolean => region === "" || territories[territory]?.region === region;
  const leading = balances[0];
  const [edited, held] = editsIn(ground, region);
  const line = (
    key: ReviewMeasureKey,
    label: string,
    unit: ReviewLine["unit"],
    now: number | null,
    limits: Limits,
    planned: number | null = null,
    missing = sales.missing[key] ?? null,
  ): ReviewLine => {
    const { atLeast = null, atMost = null } = limits;
    return { key, label, unit, now, planned, atLeast, atMost, status: statusOf(now, limits), missing };
  };
  const largest = (of: typeof leading | null): number | null => {
    if (of === null || of === undefined) return null;
    const all = territories.flatMap((_, territory) =>
      inRegion(territory) ? [Math.abs(deviation(of.load, of.target, territory))] : [],
    );
    return all.length === 0 ? null : Math.max(...all);
  };
  const utilisation = utilisationIn(ground, inRegion);
  const tolerance = leading?.tolerance ?? settings.tolerance;
  return [
    line(
      "outside",
      "Territories outside",
      "count",
      outsideNow(ground).filter(inRegion).length,
      { atMost: settings.reviewOutside, acts: true },
      plannedBalance === null ? null : plannedOutside(ground, inRegion),
    ),
    line(
      "largestDeviation",
      "Largest deviation",
      "share",
      largest(leading),
      { atMost: tolerance },
      largest(plannedBalance),
    ),
    line(
      "handEdits",
      "Owners changed by hand",
      "share",
      held === 0 ? null : edited / held,
      { atMost: settings.reviewHandEdits, acts: true },
      0,
      written.accountId.length === 0 ? tell("noAccounts") : null,
    ),
    line("attainment", "Attainment, team", "share", sales.attainment, { atLeast: settings.reviewAttainment }),
    line("spread", "Attainment spread", "points", sales.spread, {
      atMost: settings.reviewSpread,
      acts: true,
    }),
    line("winRate", "Win rate, of closed", "share", sales.winRate, { atLeast: settings.reviewWinRate }),
    line("averageDeal", "Average deal", "money", sales.averageDeal, { atLeast: settings.reviewAverageDeal }),
    line("cycle", "Cycle", "days", sales.cycle, { atMost: settings.reviewCycle }),
    line("coverage", "Account coverage", "share", sales.coverage, { atLeast: settings.reviewCoverage }),
    line(
      "utilisation",
      "Utilisation",
      "share",
      utilisation,
      { atLeast: settings.utilisationLow, atMost: settings.utilisationHigh },
      null,
      utilisation === null ? tell("noHours") : null,
    ),
    line("cac", "CAC", "money", sales.cac, {}),
  ];
}

function statusOf(now: number | null, { atLeast = null, atMost = null, acts = false }: Limits): ReviewStatus {
  if (now === null) return "noData";
  if (atLeast === null && atMost === null) return "none";
  const isBelow = atLeast !== null && now < atLeast - 1e-9;
  const isAbove = atMost !== null && now > atMost + 1e-9;
  if (!isBelow && !isAbove) return "fine";
  return acts ? "act" : "watch";
}

/** Rows of the plan edited by hand, and rows that a territory held; a row counts in its planned region. */
function editsIn({ written, territories }: ReviewGround, region: string): [edited: number, held: number] {
  const regionOf = new Map(territories.map((one) => [one.name.toLowerCase(), one.region]));
  let edited = 0;
  let held = 0;
  for (const [row, planned] of written.plannedTerritory.entries()) {
    const of = regionOf.get(planned.toLowerCase());
    if (region !== "" && of !== region) continue;
    if (of !== undefined) held++;
    if (written.territory[row]?.toLowerCase() !== planned.toLowerCase()) edited++;
  }
  return [edited, held];
}

/** Hours of calls and travel over hours of the reps; null without either. */
function utilisationIn(ground: ReviewGround, inRegion: (territory: number) => boolean): number | null {
  const used = utilisationOf(ground)?.filter(({ territory }) => inRegion(territory)) ?? [];
  const capacity = used.reduce((sum, one) => sum + one.capacity, 0);
  return capacity > 0 ? used.reduce((sum, one) => sum + one.hours, 0) / capacity : null;
}

function plannedOutside(
  { plannedBalance, territories }: ReviewGround,
  inRegion: (territory: number) => boolean,
): number {
  if (plannedBalance === null) return 0;
  const { load, target, tolerance } = plannedBalance;
  return territories.filter(
    (_, territory) => inRegion(territory) && Math.abs(deviation(load, target, territory)) > tolerance + 1e-9,
  ).length;
}
