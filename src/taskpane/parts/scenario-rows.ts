import type { ScenarioFigures } from "../../engine/model/scenario-figures";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";

/** Scenarios with which there is still room for today's owners beside them. */
const MOST_WITH_TODAY = 2;

/** One line of the comparison: a cell for each scenario, before them one for today where there is room. */
export interface ScenarioRow {
  readonly label: string;
  readonly cells: readonly {
    readonly text: string;
    /** Null where that side has no data. */
    readonly value: number | null;
    readonly isBest: boolean;
  }[];
  /** Which end is the better one; none where the figure says nothing of it, or is no amount. */
  readonly better: "less" | "more" | "none";
}

/** Whether today's owners stand beside so many scenarios. */
export function isTodayShown(sides: number): boolean {
  return sides <= MOST_WITH_TODAY;
}

interface Line {
  readonly label: string;
  readonly of: (figures: ScenarioFigures) => number | null;
  readonly show: (value: number) => string;
  readonly today: number | null;
  readonly best: "least" | "most" | "none";
  /** A word in figures: nothing to draw. */
  readonly isWord?: boolean;
}

/** The lines for which any side has data; today's owners come first where they are shown. */
export function scenarioRows(
  sides: readonly ScenarioFigures[],
  words: Words,
  figures: Figures,
): ScenarioRow[] {
  const said = words.scenarios;
  const [first] = sides;
  const today = first?.today?.[0] ?? null;
  const isOwned = (first?.today ?? null) !== null;
  const owned =
    (pick: (one: ScenarioFigures) => number | null) =>
    (one: ScenarioFigures): number | null =>
      one.today === null ? null : pick(one);
  const zero = isOwned ? 0 : null;
  const lines: Line[] = [
    {
      label: said.rows.outside(figures.band(first?.balances[0]?.tolerance ?? Number.NaN)),
      of: ({ balances }) => balances[0]?.outside ?? null,
      show: figures.count,
      today: today?.outside ?? null,
      best: "least",
    },
    {
      label: said.rows.largest,
      of: ({ balances }) => balances[0]?.maxDeviation ?? null,
      show: figures.band,
      today: today?.maxDeviation ?? null,
      best: "least",
    },
    {
      label: said.rows.accounts,
      of: owned(({ accountsMoved }) => accountsMoved),
      show: figures.count,
      today: zero,
      best: "least",
    },
    {
      label: said.rows.revenue,
      of: owned(({ revenueMoved }) => revenueMoved),
      show: figures.money,
      today: (first?.revenueMoved ?? null) === null ? null : zero,
      best: "least",
    },
    {
      label: said.rows.distance,
      of: ({ meanDistanceKm }) => meanDistanceKm,
      show: (value) => said.km(figures.count(value)),
      today: null,
      best: "least",
    },
    { label: said.rows.match, of: ({ meanFit }) => meanFit, show: figures.count, today: null, best: "most" },
    {
      label: said.rows.atCap,
      of: ({ quotasAtCap }) => quotasAtCap,
      show: figures.count,
      today: null,
      best: "least",
    },
    { label: said.rows.quotas, of: ({ quotas }) => quotas, show: figures.money, today: null, best: "none" },
    { label: said.rows.cost, of: ({ cost }) => cost, show: figures.money, today: null, best: "least" },
    {
      label: said.rows.fromBest,
      of: ({ fromBest }) => fromBest,
      show: figures.share,
      today: null,
      best: "least",
    },
    {
      label: said.rows.rulesMet,
      of: ({ rulesMet }) => (rulesMet ? 1 : 0),
      show: (value) => (value === 1 ? said.yes : said.no),
      today: null,
      best: "most",
      isWord: true,
    },
  ];
  const withToday = isTodayShown(sides.length);
  return lines.flatMap(({ label, of, show, today: now, best, isWord = false }) => {
    const values = sides.map(of);
    if (values.every((value) => value === null)) return [];
    const all = [...(withToday ? [now] : []), ...values];
    const texts = all.map((value) => (value === null ? "" : show(value)));
    const known = all.filter((value) => value !== null);
    const extreme = best === "least" ? Math.min(...known) : Math.max(...known);
    const atBest = all.map((value) => best !== "none" && value === extreme);
    // Where all are alike none is the best.
    const isTold = new Set(texts.filter((text) => text !== "")).size > 1;
    const cells = texts.map((text, at) => ({
      text,
      value: all[at] ?? null,
      isBest: isTold && atBest[at] === true,
    }));
    return [
      { label, cells, better: isWord || best === "none" ? "none" : best === "least" ? "less" : "more" },
    ];
  });
}
