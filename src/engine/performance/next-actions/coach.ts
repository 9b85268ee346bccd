import { median } from "simple-statistics";
import { deviation } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import type { Performance, PerformanceGroup } from "../../model/performance";
import type { NextAction } from "../../model/review";
import { outsideNow } from "../reviews/outside-now";
import type { ReviewGround } from "../reviews/review-ground";
import { countWords, grouped, moneyWords, shareWords, signedShare } from "./action-words";

/** A territory's potential this near to the median is like that of the others. */
const NEAR_MEDIAN = 0.25;
/** Fewer deals tell nothing of a rep. */
const LEAST_CLOSED = 20;
const LEAST_WON = 10;
/** A win rate this many standard errors below the team's is not chance. */
const ERRORS = 2;
/** Deals smaller and cycles longer than the median rep's by this are worth a talk. */
const OFF = 0.25;

/** A skill that a figure points to, and how far it is off: the larger the further. */
interface Lack {
  readonly skill: "closing" | "qualifying" | "discounting" | "speed";
  readonly why: string;
  readonly effect: string;
  readonly off: number;
}

/**
 * Reps to coach: only where the territory itself is fair (inside every band, potential near the
 * median of the territories), so that what is off is not the territory's. The skill is named by the
 * figure that is furthest off: closing by the win rate of closed deals against the team's,
 * qualifying by the share of all deals that is won where closing is sound, discounting by the
 * average deal and speed by the cycle, both against the median rep's.
 */
export function coachActions(ground: ReviewGround, performance: Performance): NextAction[] {
  const { territories, balances, measures } = ground;
  const outside = new Set(outsideNow(ground));
  const at = measures.findIndex(({ key }) => key === "potential");
  const potential = balances[at]?.load ?? null;
  const middle = potential === null ? Number.NaN : median([...potential]);
  const leading = balances[0];
  const usual = usualOf(performance);
  const money = (amount: number): string => moneyWords(amount, ground.currencySymbol);
  return performance.groups.flatMap((group): NextAction[] => {
    if (group.kind !== "rep" || group.index < 0) return [];
    const seat = territories.findIndex(({ repIndex }) => repIndex === group.index);
    const territory = territories[seat];
    if (territory === undefined || leading === undefined || outside.has(seat)) return [];
    const own = potential === null ? Number.NaN : real(potential, seat);
    if (middle > 0 && Math.abs(own / middle - 1) > NEAR_MEDIAN) return [];
    const [lack] = lacksOf(group, performance.all, usual, money).sort((a, b) => b.off - a.off);
    if (lack === undefined) return [];
    const off = deviation(leading.load, leading.target, seat);
    return [
      {
        kind: "coach",
        title: `Coach ${lack.skill}: ${territory.name}, ${territory.rep}`,
        why: `Territory is fair (${signedShare(off)}); ${lack.why}`,
        evidence: [
          `The band is ±${shareWords(leading.tolerance)}`,
          ...(middle > 0 ? [`Potential ${money(own)}, median of the territories ${money(middle)}`] : []),
          ...figuresOf(group, performance.all, usual, money),
          "The territory was checked first",
        ],
        effect: lack.effect,
        region: territory.region,
        level: "watch",
        size: lack.off,
        move: null,
      },
    ];
  });
}

/** What is usual among the reps: half of them have less. NaN where none has a figure. */
interface Usual {
  readonly deal: number;
  readonly cycle: number;
}

function usualOf({ groups }: Performance): Usual {
  const middle = (key: "averageDeal" | "cycle"): number => {
    const known = groups.flatMap(({ kind, index, kpis }) => {
      const { now } = kpis[key];
      return kind === "rep" && index >= 0 && now !== null ? [now] : [];
    });
    return known.length === 0 ? Number.NaN : median(known);
  };
  return { deal: middle("averageDeal"), cycle: middle("cycle") };
}

function lacksOf(
  { kpis, sums }: PerformanceGroup,
  team: PerformanceGroup,
  usual: Usual,
  money: (amount: number) => string,
): Lack[] {
  const lacks: Lack[] = [];
  const { won, lost, valued, wonAmount, cycles } = sums.now;
  const [rate, teams] = [kpis.winRate.now, team.kpis.winRate.now];
  const closed = won + lost;
  const isLow = (share: number | null, of: number | null, count: number): boolean =>
    share !== null &&
    of !== null &&
    of > 0 &&
    of < 1 &&
    count >= LEAST_CLOSED &&
    share < of - ERRORS * Math.sqrt((of * (1 - of)) / count);
  const deal = kpis.averageDeal.now;
  if (rate !== null && teams !== null && isLow(rate, teams, closed)) {
    const more = closed * (teams - rate);
    lacks.push({
      skill: "closing",
      why: `win rate ${shareWords(rate)} against ${shareWords(teams)}`,
      effect: `At the team's win rate the same ${grouped(closed)} closed deals come to ${grouped(more)} more won${deal === null ? "" : `, ${money(more * deal)} at the rep's average deal`}`,
      off: 1 - rate / teams,
    });
  }
  const [converts, all] = [kpis.conversion.now, team.kpis.conversion.now];
  const deals = closed + sums.open;
  if (lacks.length === 0 && converts !== null && all !== null && isLow(converts, all, deals)) {
    lacks.push({
      skill: "qualifying",
      why: `${shareWords(converts)} of all deals won against ${shareWords(all)}, ${countWords(sums.open, "deal")} still open`,
      effect: `At the team's share the same ${grouped(deals)} deals come to ${grouped(deals * (all - converts))} more won`,
      off: 1 - converts / all,
    });
  }
  const typical = usual.deal;
  if (deal !== null && valued >= LEAST_WON && deal < (1 - OFF) * typical) {
    lacks.push({
      skill: "discounting",
      why: `average deal ${money(deal)} against ${money(typical)}`,
      effect: `At the median rep's average deal the same ${grouped(valued)} won deals come to ${money(valued * typical - wonAmount)} more`,
      off: 1 - deal / typical,
    });
  }
  const [days, pace] = [kpis.cycle.now, usual.cycle];
  if (days !== null && pace > 0 && cycles >= LEAST_WON && days > (1 + OFF) * pace) {
    lacks.push({
      skill: "speed",
      why: `cycle of ${grouped(days)} days against ${grouped(pace)}`,
      effect: `At the median rep's cycle each of the ${grouped(cycles)} won deals closes ${grouped(days - pace)} days earlier`,
      off: days / pace - 1,
    });
  }
  return lacks;
}

/** The rep's figures beside the team's, each with what it is made of. */
function figuresOf(
  { kpis, sums }: PerformanceGroup,
  team: PerformanceGroup,
  usual: Usual,
  money: (amount: number) => string,
): string[] {
  const { won, lost } = sums.now;
  const pair = (
    label: string,
    own: number | null,
    all: number | null,
    show: (value: number) => string,
    whose = "team",
  ): string[] =>
    own === null || all === null || Number.isNaN(all) ? [] : [`${label} ${show(own)}, ${whose} ${show(all)}`];
  return [
    ...pair(`Win rate of ${grouped(won + lost)} closed`, kpis.winRate.now, team.kpis.winRate.now, shareWords),
    ...pair("Average deal", kpis.averageDeal.now, usual.deal, money, "median rep"),
    ...pair("Cycle in days", kpis.cycle.now, usual.cycle, grouped, "median rep"),
    ...pair("Attainment", kpis.attainment.now, team.kpis.attainment.now, shareWords),
  ];
}
