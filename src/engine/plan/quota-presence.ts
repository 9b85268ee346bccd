import type { RepTable } from "../model/account-table";
import type { Territory } from "../model/plan";
import type { Presence, QuotaYear } from "../model/quota-plan";
import type { Settings } from "../model/settings";
import { serialOfDay } from "../workload/plan-year";
import { yearStatus } from "../workload/rep-hours";

/**
 * When each territory is there in the plan year: by the dates set for it, else by the start and leaving
 * date of its rep. Without either a rep who ramps up begins with the year, and one to be hired is there
 * for the usual share of it. Of two entries for one territory the later counts.
 *
 * @returns the presence of each territory, and the names that are no territory of the plan
 */
export function presenceOf(
  territories: readonly Territory[],
  reps: RepTable,
  year: QuotaYear,
  { quotaDates, hireShare }: Pick<Settings, "quotaDates" | "hireShare">,
): { readonly presence: readonly Presence[]; readonly unknown: readonly string[] } {
  const set = new Map(quotaDates.map((entry) => [entry.territory.toLowerCase(), entry]));
  const known = new Set(territories.map(({ name }) => name.toLowerCase()));
  return {
    presence: territories.map(({ name, repIndex }): Presence => {
      const entry = set.get(name.toLowerCase());
      if (entry !== undefined) {
        return { starts: dayOf(entry.starts), ends: dayOf(entry.ends), undated: 1 };
      }
      const starts = reps.startDate[repIndex] ?? NaN;
      const ends = reps.leavingDate[repIndex] ?? NaN;
      if (!Number.isNaN(starts) || !Number.isNaN(ends)) return { starts, ends, undated: 1 };
      switch (yearStatus(reps.status[repIndex] ?? "")) {
        case "toBeHired":
          return { starts, ends, undated: hireShare };
        case "ramping":
          return { starts: year.periods[0]?.from ?? NaN, ends, undated: 1 };
        case "there":
          return { starts, ends, undated: 1 };
      }
    }),
    unknown: quotaDates.map(({ territory }) => territory).filter((name) => !known.has(name.toLowerCase())),
  };
}

function dayOf(day: string | null): number {
  return day === null ? NaN : serialOfDay(day);
}
