/**
 * Exponential and logarithm for soft choices, in +, -, *, / and square root alone, so that
 * they give the same bits on every machine. Relative error about 1e-13, at a fraction of
 * the time of full accuracy.
 */

/** Beyond this many degrees of temperature a share is below 1e-15: 0. */
const FARTHEST = 34;
const STEPS = 16;
const LN2 = 0.6931471805599453;
const STEPS_PER_E = STEPS / LN2;
const STEP = LN2 / STEPS;

/** 2^(-k/16) at [k]. */
const POWERS = powersOfHalf();

function powersOfHalf(): Float64Array {
  const powers = new Float64Array(Math.ceil(FARTHEST * STEPS_PER_E) + 2);
  const root = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(0.5))));
  let within = 1;
  for (let r = 0; r < STEPS; r++) {
    let power = within;
    for (let k = r; k < powers.length; k += STEPS) {
      powers[k] = power;
      power /= 2;
    }
    within *= root;
  }
  return powers;
}

/** e^-x for x >= 0; 0 beyond 34. */
export function expOfMinus(x: number): number {
  if (!(x < FARTHEST)) return 0;
  const k = Math.floor(x * STEPS_PER_E + 0.5);
  const r = k * STEP - x;
  const sum =
    1 +
    r * (1 + r * (0.5 + r * (0.16666666666666666 + r * (0.041666666666666664 + r * 0.008333333333333333))));
  return (POWERS[k] as number) * sum;
}

/** Natural logarithm of x >= 1. */
export function logOf(x: number): number {
  let mantissa = x;
  let power = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    power++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const series =
    1 +
    q *
      (0.3333333333333333 +
        q *
          (0.2 +
            q *
              (0.14285714285714285 +
                q *
                  (0.1111111111111111 +
                    q * (0.09090909090909091 + q * (0.07692307692307693 + q * 0.06666666666666667))))));
  return power * LN2 + 2 * s * series;
}
