/** Outline of an area: closed rings of longitude, latitude pairs in degrees, holes among them. */
export type AreaShape = readonly Float64Array[];

/** Rings of several polygons, each a list of rings of [longitude, latitude] points. */
export function ringsOf(polygons: readonly (readonly (readonly (readonly number[])[])[])[]): AreaShape {
  return polygons
    .flat()
    .map((ring) =>
      Float64Array.from(ring.flatMap(([longitude, latitude]) => [longitude ?? NaN, latitude ?? NaN])),
    );
}

/**
 * Centroid of the shape on the plane of degrees, which for areas the size of a county lies
 * within a few hundred metres of the centroid on the sphere. A shape on both sides of the
 * 180th meridian is taken as one. A shape drawn without extent has its first point; NaN
 * without rings.
 */
export function centroidOf(shape: AreaShape): { latitude: number; longitude: number } {
  const isSplit =
    shape.some((ring) => (ring[0] as number) < -90) && shape.some((ring) => (ring[0] as number) > 90);
  const east = (longitude: number): number => (isSplit && longitude < 0 ? longitude + 360 : longitude);
  const baseX = east(shape[0]?.[0] ?? NaN);
  const baseY = shape[0]?.[1] ?? NaN;
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const ring of shape) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const x = east(ring[at] as number) - baseX;
      const y = (ring[at + 1] as number) - baseY;
      const nextX = east(ring[at + 2] as number) - baseX;
      const nextY = (ring[at + 3] as number) - baseY;
      const cross = x * nextY - nextX * y;
      twiceArea += cross;
      sumX += (x + nextX) * cross;
      sumY += (y + nextY) * cross;
    }
  }
  if (twiceArea === 0) return { latitude: baseY, longitude: shape[0]?.[0] ?? NaN };
  const longitude = baseX + sumX / (3 * twiceArea);
  return {
    latitude: baseY + sumY / (3 * twiceArea),
    longitude: longitude > 180 ? longitude - 360 : longitude,
  };
}

/** Whether the point lies inside, by the number of edges a ray crosses; holes are outside. */
export function contains(shape: AreaShape, longitude: number, latitude: number): boolean {
  let isInside = false;
  for (const ring of shape) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const y = ring[at + 1] as number;
      const nextY = ring[at + 3] as number;
      if (y > latitude === nextY > latitude) continue;
      const x = ring[at] as number;
      const nextX = ring[at + 2] as number;
      if (longitude < x + ((latitude - y) / (nextY - y)) * (nextX - x)) isInside = !isInside;
    }
  }
  return isInside;
}

/**
 * Square of the distance from a point to the outline, in square degrees of latitude, with
 * degrees of longitude shrunk by the given factor.
 */
export function squareToOutline(
  shape: AreaShape,
  longitude: number,
  latitude: number,
  shrink: number,
): number {
  let best = Infinity;
  for (const ring of shape) {
    for (let at = 0; at + 3 < ring.length; at += 2) {
      const x = ((ring[at] as number) - longitude) * shrink;
      const y = (ring[at + 1] as number) - latitude;
      const alongX = ((ring[at + 2] as number) - (ring[at] as number)) * shrink;
      const alongY = (ring[at + 3] as number) - (ring[at + 1] as number);
      const length = alongX * alongX + alongY * alongY;
      const share = length > 0 ? Math.max(0, Math.min(1, -(x * alongX + y * alongY) / length)) : 0;
      const dx = x + share * alongX;
      const dy = y + share * alongY;
      best = Math.min(best, dx * dx + dy * dy);
    }
  }
  return best;
}
