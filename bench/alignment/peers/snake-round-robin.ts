import { bySize } from "./by-size";
import type { Peer } from "./peer";

/** Accounts by size dealt out like cards, forth and back: 1 2 3 3 2 1 1 2 3. Even, and blind to the map. */
export const snakeRoundRobin: Peer = (instance) => {
  const { territoryCount } = instance;
  const territoryOf = new Int32Array(instance.unitCount);
  for (const [rank, unit] of bySize(instance).entries()) {
    const place = rank % territoryCount;
    const isForth = Math.floor(rank / territoryCount) % 2 === 0;
    territoryOf[unit] = isForth ? place : territoryCount - 1 - place;
  }
  return { territoryOf };
};
