import type { PlanInput } from "../../src/engine/plan/prepare-plan";
import { dealTable, type DealRow } from "./deal-table";
import { planInput } from "./plan-input";

/** The last day on which a deal was closed: 31 December 2025. */
export const LAST_DAY = 46_022;

const CITIES: readonly (readonly [latitude: number, longitude: number])[] = [
  [40.7, -74],
  [41.9, -87.6],
  [33.7, -84.4],
  [45.8, -108.5],
  [47.6, -122.3],
  [32.8, -96.8],
];

/**
 * Sixty accounts of six reps in two regions and three teams, with two years of deals: account n is near the city of rep
 * n % 6, every 5th belongs to the next rep. Some deals have no account, no amount, no days or an odd stage.
 */
export function sellingInput(): PlanInput {
  const base = planInput(
    Array.from({ length: 60 }, (_, n) => {
      const [latitude, longitude] = CITIES[n % 6] ?? [40, -100];
      return {
        id: `A-${String(n + 1).padStart(3, "0")}`,
        name: `Account ${String(n + 1)}`,
        at: [latitude + (n % 7) / 50, longitude + (n % 5) / 50] as const,
        owner: `Rep ${String(1 + ((n % 5 === 0 ? n + 1 : n) % 6))}`,
        potential: 100 * (1 + (n % 7)),
        ...(n % 3 === 0 ? {} : { revenue: 40 * (1 + (n % 7)) }),
        calls: 4 + (n % 9),
        hours: 1.5,
        segment: ["A", "B", "C"][n % 3] ?? "",
        ...(n % 4 === 0 ? {} : { lastActivity: LAST_DAY - 40 * (n % 13) }),
        ...(n === 59 ? { owner: "House" } : {}),
      };
    }),
    Array.from({ length: 6 }, (_, n) => ({
      name: `Rep ${String(n + 1)}`,
      at: CITIES[n] ?? ([40, -100] as const),
      territory: `T-${String(n + 1)}`,
      region: n < 3 ? "East" : "West",
      capacity: 1200,
    })),
  );
  const reps = {
    ...base.reps,
    present: [...base.reps.present, "manager" as const, "capacity" as const],
    manager: ["Kim", "Kim", "Lee", "Lee", "Max", ""],
    quotaLastYear: Float64Array.of(900, 700, 800, NaN, 500, 650),
    actualLastYear: Float64Array.of(990, 640, 800, 300, 200, NaN),
    cost: Float64Array.of(100, 110, 120, 130, 140, NaN),
  };
  return { ...base, reps, opportunities: dealTable(deals()) };
}

function deals(): DealRow[] {
  const rows = Array.from({ length: 400 }, (_, n): DealRow => {
    const closed = LAST_DAY - ((n * 37) % 1000);
    const stage = ["Won", "Won", "Closed Lost", "Proposal", "Lost"][n % 5] ?? "";
    return {
      ...(n % 29 === 0 ? {} : { account: (n * 7) % 60 }),
      ...(n % 31 === 0 ? {} : { rep: (n * 7) % 6 }),
      stage,
      ...(n % 11 === 0 ? {} : { amount: 10 * (1 + (n % 13)) }),
      ...(n % 17 === 0 ? {} : { created: closed - ((n * 13) % 120) }),
      ...(stage === "Proposal" ? {} : { closed }),
    };
  });
  return [
    ...rows,
    { account: 3, rep: 3, stage: "Won", amount: 60, created: LAST_DAY - 9, closed: LAST_DAY },
    { account: 4, rep: 4, stage: "Closed", amount: 77, created: LAST_DAY - 9, closed: LAST_DAY },
    { account: 5, rep: 5, stage: "Beauty contest", amount: 88, created: LAST_DAY - 9 },
    { account: 5, rep: 5, stage: "", amount: 99, created: LAST_DAY - 9 },
  ];
}
