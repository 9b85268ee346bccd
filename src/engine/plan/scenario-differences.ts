import type { ScenarioFigures } from "../model/scenario-figures";
import type { ScenarioRecord } from "../model/scenario-record";

/** Why a scenario that was made again is not what it was when it was saved. */
export type DifferenceCause = "inputs" | "version" | "unexplained";

/** A figure that is another one now. */
export interface ChangedFigure {
  readonly figure:
    | "accounts"
    | "outside"
    | "maxDeviation"
    | "accountsMoved"
    | "revenueMoved"
    | "meanDistanceKm"
    | "meanFit"
    | "quotas"
    | "cost";
  readonly was: number | null;
  readonly is: number | null;
}

/** A scenario that was made again, held against its record. */
export interface ScenarioDifferences {
  /** The same accounts, territories and quotas. */
  readonly isIdentical: boolean;
  /** Empty when it is identical. */
  readonly causes: readonly DifferenceCause[];
  readonly figures: readonly ChangedFigure[];
}

/** What a rebuilt scenario is against what was recorded, and what explains the difference. */
export function scenarioDifferences(recorded: ScenarioRecord, rebuilt: ScenarioRecord): ScenarioDifferences {
  const isIdentical = recorded.figures.outcome === rebuilt.figures.outcome;
  if (isIdentical) return { isIdentical, causes: [], figures: [] };
  const causes: DifferenceCause[] = [];
  if (recorded.definition.inputs !== rebuilt.definition.inputs) causes.push("inputs");
  if (recorded.definition.engineVersion !== rebuilt.definition.engineVersion) causes.push("version");
  const [was, is] = [valuesOf(recorded.figures), valuesOf(rebuilt.figures)];
  return {
    isIdentical,
    causes: causes.length === 0 ? ["unexplained"] : causes,
    figures: Object.keys(was).flatMap((key) => {
      const figure = key as ChangedFigure["figure"];
      return was[figure] === is[figure] ? [] : [{ figure, was: was[figure], is: is[figure] }];
    }),
  };
}

function valuesOf(figures: ScenarioFigures): Record<ChangedFigure["figure"], number | null> {
  return {
    accounts: figures.accounts,
    outside: figures.balances[0]?.outside ?? null,
    maxDeviation: figures.balances[0]?.maxDeviation ?? null,
    accountsMoved: figures.accountsMoved,
    revenueMoved: figures.revenueMoved,
    meanDistanceKm: figures.meanDistanceKm,
    meanFit: figures.meanFit,
    quotas: figures.quotas,
    cost: figures.cost,
  };
}
