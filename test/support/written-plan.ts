import type { GivenSettings } from "../../src/engine/model/settings";
import type { WrittenPlanSheets } from "../../src/engine/model/review";
import { Pacer } from "../../src/engine/alignment/pacer";
import { reviewGround, type ReviewGround } from "../../src/engine/performance/reviews/review-ground";
import { planInput, quietControl, type AccountRow, type RepRow } from "./plan-input";

/** An account with its territory on the sheet and, where it differs, the planned one. */
export interface WrittenRow extends AccountRow {
  readonly id: string;
  readonly in: string;
  readonly planned?: string;
}

/** A territory for each rep; capacity 1 unless the rep says otherwise. */
export interface WrittenSeat extends RepRow {
  readonly territory: string;
  /** Hours a year on the road; none on the sheet unless given. */
  readonly travel?: number;
  /** The sheet names this rep and the list has no such rep any more. */
  readonly isGone?: boolean;
}

/** A written plan as its sheets would hold it, potential as written equal to potential now. */
export function writtenPlan(
  rows: readonly WrittenRow[],
  seats: readonly WrittenSeat[],
  tolerance = 0.1,
): WrittenPlanSheets {
  return {
    territories: seats.map((seat) => ({
      name: seat.territory,
      region: seat.region ?? "",
      rep: seat.name,
      capacity: seat.capacity ?? 1,
      travel: seat.travel ?? Number.NaN,
      quota: Number.NaN,
      homeLatitude: seat.at?.[0] ?? Number.NaN,
      homeLongitude: seat.at?.[1] ?? Number.NaN,
    })),
    houseLabel: "House",
    setAsideLabel: "Set aside",
    writtenAt: "Dec 12, 2026",
    writtenOn: 46368,
    balanceOn: [{ measure: "potential", tolerance }],
    regions: null,
    regionTargets: null,
    accountId: rows.map(({ id }) => id),
    account: rows.map(({ id }) => `Account ${id}`),
    territory: rows.map((row) => row.in),
    plannedTerritory: rows.map((row) => row.planned ?? row.in),
    amounts: [
      { measure: "potential", values: Float64Array.from(rows, ({ potential }) => potential ?? Number.NaN) },
    ],
  };
}

/** The same plan laid over the same data. */
export function groundOf(
  rows: readonly WrittenRow[],
  seats: readonly WrittenSeat[],
  settings: GivenSettings = {},
  tolerance = 0.1,
): Promise<ReviewGround> {
  const input = planInput(
    rows,
    seats.filter(({ isGone }) => isGone !== true),
  );
  return reviewGround(input, writtenPlan(rows, seats, tolerance), settings, new Pacer(quietControl()));
}
