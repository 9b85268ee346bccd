import type { ScenarioFigures } from "../../engine/model/scenario-figures";
import type { Figures } from "../format/figures";
import type { Words } from "../strings/en/words";

/** One line of the comparison: a cell for today and one for each scenario. */
export interface ScenarioRow {
  readonly label: string;
  readonly cells: readonly { readonly text: string; readonly isBest: boolean }[];
}

interface Line {
  readonly label: string;
  readonly of: (figures: ScenarioFigures) => number | null;
  readonly show: (value: number) => string;
  readonly today: number | null;
  readonly best: "least" | "most" | "none";
}

/** The lines for which any side has data; today's owners come first. */
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
    },
  ];
  return lines.flatMap(({ label, of, show, today: now, best }) => {
    const values = sides.map(of);
    if (values.every((value) => value === null)) return [];
    const all = [now, ...values];
    const texts = all.map((value) => (value === null ? "" : show(value)));
    const known = all.filter((value) => value !== null);
    const extreme = best === "least" ? Math.min(...known) : Math.max(...known);
    const atBest = all.map((value) => best !== "none" && value === extreme);
    // Where all are alike none is the best.
    const isTold = new Set(texts.filter((text) => text !== "")).size > 1;
    return [{ label, cells: texts.map((text, at) => ({ text, isBest: isTold && atBest[at] === true })) }];
  });
}
