import type { SampleAccount } from "./make-accounts";
import type { SampleRep } from "./make-reps";
import type { PlaceKind } from "./people-around";
import { makeStream } from "./random-stream";

/** Of ten reps one needs coaching; in a handful nobody. */
const REPS_A_COACH = 13;

/** How much a deal has of what towns do to it. */
const TOWN_SHARE = { town: 1, between: 0, countryside: -1 } as const satisfies Record<PlaceKind, number>;

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
  kindOf: (account: SampleAccount) => PlaceKind,
  reps: readonly SampleRep[],
  seed: number,
): { readonly coached: readonly number[]; readonly oddsOf: (account: SampleAccount) => DealOdds } {
  const coached = coachedReps(reps, seed);
  return {
    coached,
    oddsOf: (account) => {
      const { region, owner } = account;
      const place = TOWN_SHARE[kindOf(account)];
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
