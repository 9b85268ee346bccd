/** What narrower and wider bands would cost. */
export interface PlanTradeOff {
  /** Accounts the curve is computed on, and all that are planned. */
  readonly accounts: number;
  readonly of: number;
  /** From narrow to wide. */
  readonly points: readonly TradeOffFigures[];
  /** The territories whose band costs most, the dearest first. */
  readonly room: readonly TerritoryRoom[];
}

interface TradeOffFigures {
  readonly tolerance: number;
  /** True when every territory is inside. */
  readonly isInside: boolean;
  /** Share of the owned accounts that change owner; null without owners. */
  readonly moved: number | null;
  /** Mean km from account to home; null without places. */
  readonly km: number | null;
}

/** What one per cent of its target more room in one territory saves. */
export interface TerritoryRoom {
  readonly territory: string;
  /** up: it would take more; down: it would give more away. */
  readonly direction: "up" | "down";
  /** Moves, when planned from today's owners, else km per account of the territory. */
  readonly saves: number;
  readonly unit: "moves" | "km";
}
