/** Steps of hue, luminance and saturation, as Windows counts them. */
const STEPS = 240;
const FULL = 255;

/**
 * Lightens (tint > 0) or darkens a colour by its luminance (ECMA-376 18.8.19), "4472C4" by 0.4 is
 * "8EA9DB". Excel computes in whole steps of 240, and so must we to show the same colour.
 */
export function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const { hue, luminance, saturation } = toSteps(red ?? 0, green ?? 0, blue ?? 0);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + STEPS * tint;
  // Tints of files are a little off their round figure (0.39997558519241921): no step is lost by that.
  const light = Math.floor(moved + 0.05);
  return toColor(hue, light, saturation)
    .map((part) => Math.min(FULL, Math.max(0, part)).toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}

function toSteps(
  red: number,
  green: number,
  blue: number,
): { hue: number; luminance: number; saturation: number } {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = divide((high + low) * STEPS + FULL, 2 * FULL);
  const range = high - low;
  if (range === 0) return { hue: 0, luminance, saturation: 0 };
  const sum = luminance <= STEPS / 2 ? high + low : 2 * FULL - high - low;
  const saturation = divide(range * STEPS + divide(sum, 2), sum);
  const distance = (part: number): number => divide((high - part) * (STEPS / 6) + divide(range, 2), range);
  let hue: number;
  if (red === high) hue = distance(blue) - distance(green);
  else if (green === high) hue = STEPS / 3 + distance(red) - distance(blue);
  else hue = (2 * STEPS) / 3 + distance(green) - distance(red);
  return { hue: (hue + STEPS) % STEPS, luminance, saturation };
}

function toColor(hue: number, luminance: number, saturation: number): number[] {
  if (saturation === 0) return Array.from({ length: 3 }, () => divide(luminance * FULL, STEPS));
  const second =
    luminance <= STEPS / 2
      ? divide(luminance * (STEPS + saturation) + STEPS / 2, STEPS)
      : luminance + saturation - divide(luminance * saturation + STEPS / 2, STEPS);
  const first = 2 * luminance - second;
  return [hue + STEPS / 3, hue, hue - STEPS / 3].map((angle) =>
    divide(part(first, second, (angle + STEPS) % STEPS) * FULL + STEPS / 2, STEPS),
  );
}

function part(first: number, second: number, angle: number): number {
  if (angle < STEPS / 6) return first + divide((second - first) * angle + STEPS / 12, STEPS / 6);
  if (angle < STEPS / 2) return second;
  if (angle >= (2 * STEPS) / 3) return first;
  return first + divide((second - first) * ((2 * STEPS) / 3 - angle) + STEPS / 12, STEPS / 6);
}

function divide(one: number, other: number): number {
  return Math.trunc(one / other);
}
