import type { SampleAccount } from "./make-accounts";
import type { SampleRep } from "./make-reps";
import { makeStream } from "./random-stream";
import type { UsZip } from "./us-zip";

/** Side of the cells in which people are counted, degrees; about 600 km². */
const CELL = 0.25;
/** People of a cell from which it is a town, and below which it is countryside. */
const TOWN = 330_000;
const COUNTRYSIDE = 60_000;
/** Of ten reps one needs coaching; in a handful nobody. */
const REPS_A_COACH = 13;

/** How a deal of an account goes, against the middle of all. */
export interface DealOdds {
  /** Added to the chance that a closed deal is won. */
  readonly winChance: number;
  /** Factor of the days from created to closed. */
  readonly cycle: number;
  /** Factor of the amounts in the year before the last. */
  readonly amountBefore: number;
}

/**
 * What the sample tells: deals in towns are won more often, faster, and grow, most of all in the Northeast; in the
 * countryside less. Some reps win clearly less whatever their accounts are.
 */
export function makeStory(
  zips: readonly UsZip[],
  reps: readonly SampleRep[],
  seed: number,
): { readonly coached: readonly number[]; readonly oddsOf: (account: SampleAccount) => DealOdds } {
  const people = new Map<number, number>();
  for (const zip of zips) {
    const cell = cellOf(zip.latitude, zip.longitude);
    people.set(cell, (people.get(cell) ?? 0) + zip.population);
  }
  const coached = coachedReps(reps, seed);
  return {
    coached,
    oddsOf: ({ latitude, longitude, region, owner }) => {
      const around = people.get(cellOf(latitude, longitude)) ?? 0;
      const place = around >= TOWN ? 1 : around < COUNTRYSIDE ? -1 : 0;
      const isNortheast = region === "Northeast";
      const isCoached = coached.includes(owner);
      return {
        winChance: 0.06 * place + (isNortheast ? 0.05 : 0) - (isCoached ? 0.26 : 0),
        cycle: (place < 0 ? 1.25 : place > 0 ? 0.9 : 1) * (isCoached ? 1.4 : 1),
        amountBefore: (place > 0 ? 0.9 : place < 0 ? 1.08 : 1) * (isNortheast ? 0.92 : 1),
      };
    },
  };
}

function coachedReps(reps: readonly SampleRep[], seed: number): number[] {
  const stream = makeStream(seed, "reps.coaching");
  const able = reps.flatMap(({ status }, index) => (status === "Active" ? [index] : []));
  const count = Math.floor(reps.length / REPS_A_COACH);
  const chosen: number[] = [];
  while (chosen.length < Math.min(count, able.length)) {
    const rep = able[stream.below(able.length)];
    if (rep !== undefined && !chosen.includes(rep)) chosen.push(rep);
  }
  return chosen.sort((a, b) => a - b);
}

function cellOf(latitude: number, longitude: number): number {
  return Math.floor((latitude + 90) / CELL) * 10_000 + Math.floor((longitude + 180) / CELL);
}
