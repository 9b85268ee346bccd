import { median } from "simple-statistics";
import { deviation } from "../../alignment/metrics";
import { real } from "../../alignment/typed-cell";
import type { Performance, PerformanceGroup } from "../../model/performance";
import type { NextAction } from "../../model/review";
import { outsideNow } from "../reviews/outside-now";
import type { ReviewGround } from "../reviews/review-ground";
import { tell } from "../../told/tell";
import type { Told, ToldFigure } from "../../model/told";

/** A territory's potential this near to the median is like that of the others. */
const NEAR_MEDIAN = 0.25;
/** Fewer deals tell nothing of a rep. */
const LEAST_CLOSED = 20;
const LEAST_WON = 10;
/** A win rate this many standard errors below the team's is not chance. */
const ERRORS = 2;
/** Deals smaller and cycles longer than the median rep's by this are worth a talk. */
const OFF = 0.25;

/** An amount with the sign of the data. */
type InMoney = (amount: number) => ToldFigure;

const TITLES = {
  closing: "coachClosing",
  qualifying: "coachQualifying",
  discounting: "coachDiscounting",
  speed: "coachSpeed",
} as const satisfies Record<Lack["skill"], string>;

/** A skill that a figure points to, and how far it is off: the larger the further. */
interface Lack {
  readonly skill: "closing" | "qualifying" | "discounting" | "speed";
  readonly why: Told;
  readonly effect: Told;
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
  const money: InMoney = (amount) => ({ money: amount, sign: ground.currencySymbol });
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
        title: tell(TITLES[lack.skill], territory.name, territory.rep),
        why: tell("isFairBut", { deviation: off }, lack.why),
        evidence: [
          tell("theBand", { share: leading.tolerance }),
          ...(middle > 0 ? [tell("medianPotential", money(own), money(middle))] : []),
          ...figuresOf(group, performance.all, usual, money),
          tell("checkedFirst"),
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
  money: InMoney,
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
      why: tell("closingWhy", { share: rate }, { share: teams }),
      effect:
        deal === null
          ? tell("closingEffect", { count: closed }, { count: more })
          : tell("closingEffectInMoney", { count: closed }, { count: more }, money(more * deal)),
      off: 1 - rate / teams,
    });
  }
  const [converts, all] = [kpis.conversion.now, team.kpis.conversion.now];
  const deals = closed + sums.open;
  if (lacks.length === 0 && converts !== null && all !== null && isLow(converts, all, deals)) {
    lacks.push({
      skill: "qualifying",
      why: tell("qualifyingWhy", { share: converts }, { share: all }, sums.open, { count: sums.open }),
      effect: tell("qualifyingEffect", { count: deals }, { count: deals * (all - converts) }),
      off: 1 - converts / all,
    });
  }
  const typical = usual.deal;
  if (deal !== null && valued >= LEAST_WON && deal < (1 - OFF) * typical) {
    lacks.push({
      skill: "discounting",
      why: tell("discountingWhy", money(deal), money(typical)),
      effect: tell("discountingEffect", { count: valued }, money(valued * typical - wonAmount)),
      off: 1 - deal / typical,
    });
  }
  const [days, pace] = [kpis.cycle.now, usual.cycle];
  if (days !== null && pace > 0 && cycles >= LEAST_WON && days > (1 + OFF) * pace) {
    lacks.push({
      skill: "speed",
      why: tell("speedWhy", { count: days }, { count: pace }),
      effect: tell("speedEffect", { count: cycles }, { count: days - pace }),
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
  money: InMoney,
): Told[] {
  const closed = sums.now.won + sums.now.lost;
  const told: Told[] = [];
  const pair = (own: number | null, all: number | null, add: (own: number, all: number) => Told): void => {
    if (own !== null && all !== null && !Number.isNaN(all)) told.push(add(own, all));
  };
  pair(kpis.winRate.now, team.kpis.winRate.now, (own, all) =>
    tell("pairWinRate", { count: closed }, { share: own }, { share: all }),
  );
  pair(kpis.averageDeal.now, usual.deal, (own, all) => tell("pairAverageDeal", money(own), money(all)));
  pair(kpis.cycle.now, usual.cycle, (own, all) => tell("pairCycle", { count: own }, { count: all }));
  pair(kpis.attainment.now, team.kpis.attainment.now, (own, all) =>
    tell("pairAttainment", { share: own }, { share: all }),
  );
  return told;
}
