import type { RandomStream } from "./random-stream";

/** How unequal account sizes are: sigma of their logarithm. */
export const SIZE_SIGMA = { flat: 0.35, retail: 0.85, b2b: 1.05, skewed: 1.4, whale: 1.9 } as const;
export type SizePreset = keyof typeof SIZE_SIGMA;

/** Share of accounts below the lognormal's own left tail, as real account lists have. */
const SMALL_SHARE = 0.1;
/** No account is more than this many times the median, except with preset "whale". */
const CAP = 400;

/** A size relative to the median of 1: the pure lognormal. */
export function drawPureSize(stream: RandomStream, preset: SizePreset): number {
  return Math.exp(SIZE_SIGMA[preset] * stream.normal());
}

/** A size relative to the median: 90 % lognormal, 10 % from a smaller one, capped. */
export function drawSize(stream: RandomStream, mix: RandomStream, preset: SizePreset): number {
  const pure = drawPureSize(stream, preset);
  const size = mix.chance(SMALL_SHARE) ? Math.exp(mix.normal() - 2) : pure;
  return preset === "whale" ? size : Math.min(size, CAP);
}
