import type { MapScene } from "./map-scene";
import type { PlacedAccounts } from "./place-accounts";

/** A territory's number or name with its middle, in pixels. */
interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Width of a character and height of a line as shares of the type size. */
const CHARACTER = 0.58;
const LINE = 1.05;

/**
 * Where the labels of the territories stand: of the accounts in their territory's own colour at that nearest to the
 * middle of the territory's accounts, so that no label names the colour of a neighbour. A label without such an account,
 * or that would cover one of a larger territory, or the edge, is left out.
 *
 * @param texts one a territory
 * @param size of the type in pixels
 */
export function placeLabels(
  {
    positions,
    territory,
    inOwnColour,
  }: Pick<PlacedAccounts, "positions" | "territory"> & Pick<MapScene, "inOwnColour">,
  texts: readonly string[],
  size: number,
  width: number,
  height: number,
): MapLabel[] {
  const sums = texts.map(() => ({ count: 0, x: 0, y: 0 }));
  territory.forEach((owner, at) => {
    const sum = sums[owner];
    if (sum === undefined) return;
    sum.count += 1;
    sum.x += positions[2 * at] ?? 0;
    sum.y += positions[2 * at + 1] ?? 0;
  });
  const nearest = texts.map(() => ({ distance: Number.POSITIVE_INFINITY, x: 0, y: 0 }));
  territory.forEach((owner, at) => {
    const sum = sums[owner];
    const best = nearest[owner];
    if (sum === undefined || best === undefined || inOwnColour[at] !== 1) return;
    const [x, y] = [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0];
    const distance = (x - sum.x / sum.count) ** 2 + (y - sum.y / sum.count) ** 2;
    if (distance < best.distance) nearest[owner] = { distance, x, y };
  });
  const bySize = texts
    .map((_, at) => at)
    .sort((a, b) => (sums[b]?.count ?? 0) - (sums[a]?.count ?? 0) || a - b);
  const labels: (MapLabel & { readonly half: number })[] = [];
  for (const at of bySize) {
    const place = nearest[at];
    const text = texts[at] ?? "";
    if (place === undefined || !Number.isFinite(place.distance)) continue;
    const half = (text.length * size * CHARACTER) / 2;
    const { x, y } = place;
    const fits = x - half >= 0 && x + half <= width && y - size / 2 >= 0 && y + size / 2 <= height;
    const free = labels.every(
      (other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > size * LINE,
    );
    if (fits && free) labels.push({ text, x, y, half });
  }
  return labels.map(({ text, x, y }) => ({ text, x, y }));
}
