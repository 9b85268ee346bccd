/**
 * Elementary functions in +, -, *, / and square root alone. The language leaves the last
 * bits of Math.exp, Math.sin and their kin to the host; these give the same bits in every
 * browser, so that a plan does not depend on the machine. Relative error about 1e-15
 * unless a function says more.
 */

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.4426950408889634;
const HALF_PI = 1.5707963267948966;

/** Powers of two from 2^-1022 to 2^1023, made by exact halving and doubling. */
const POWERS = makePowers();

function makePowers(): Float64Array {
  const powers = new Float64Array(2046);
  powers[1022] = 1;
  for (let i = 1023; i < 2046; i++) powers[i] = (powers[i - 1] as number) * 2;
  for (let i = 1021; i >= 0; i--) powers[i] = (powers[i + 1] as number) / 2;
  return powers;
}

/** e to the x; 0 below -708, capped at x = 708. */
export function exp(x: number): number {
  if (x < -708) return 0;
  const power = Math.round(Math.min(x, 708) * INVERSE_LN2);
  const r = Math.min(x, 708) - power * LN2_HIGH - power * LN2_LOW;
  // Taylor series on |r| <= ln(2)/2: the first term left out is below 2e-16.
  let sum = 1 + r / 13;
  for (let k = 12; k >= 1; k--) sum = 1 + (r * sum) / k;
  return sum * (POWERS[power + 1022] as number);
}

/** Natural logarithm of x > 0, by series on the mantissa. */
export function log(x: number): number {
  let mantissa = x;
  let power = 0;
  while (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    power++;
  }
  while (mantissa < 0.7071067811865476) {
    mantissa *= 2;
    power--;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let k = 23; k >= 1; k -= 2) sum = sum * square + 1 / k;
  return power * LN2_HIGH + (2 * s * sum + power * LN2_LOW);
}

/** Sine of an angle in radians; meant for |angle| up to a few turns. */
export function sin(angle: number): number {
  const quarter = Math.round(angle / HALF_PI);
  const r = angle - quarter * HALF_PI;
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return sineSeries(r);
    case 1:
      return cosineSeries(r);
    case 2:
      return -sineSeries(r);
    default:
      return -cosineSeries(r);
  }
}

/** Cosine of an angle in radians; meant for |angle| up to a few turns. */
export function cos(angle: number): number {
  return sin(angle + HALF_PI);
}

/** Arc sine of x in 0..1, in radians. */
export function asin(x: number): number {
  if (x >= 1) return HALF_PI;
  if (x > 0.5) return HALF_PI - 2 * asin(Math.sqrt((1 - x) / 2));
  // Power series; at x = 0.5 the terms fall by 4 each.
  const square = x * x;
  let term = x;
  let sum = x;
  for (let k = 1; k < 28; k++) {
    term *= (square * (2 * k - 1)) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return sum;
}

function sineSeries(r: number): number {
  const square = r * r;
  let sum = 1;
  for (let k = 16; k >= 2; k -= 2) sum = 1 - (square * sum) / (k * (k + 1));
  return r * sum;
}

function cosineSeries(r: number): number {
  const square = r * r;
  let sum = 1;
  for (let k = 17; k >= 1; k -= 2) sum = 1 - (square * sum) / (k * (k + 1));
  return sum;
}
