import { distanceKm } from "../distance";
import { NOWHERE } from "../locate";
import type { FoundPlace, PlaceIndex } from "../locate";
import type { Address } from "./address";
import type { CityList } from "./city-list";
import { NearestZip } from "./nearest-zip";
import { isMilitary, zipOf } from "./us-postal-code";
import { readUsPlaces } from "./us-zips";
import type { UsZips } from "./us-zips";
import type { PackedUsPlaces, PackedWorldPlaces } from "./packed-places";
import { regionCode, regionOfPostalCode } from "./regions";
import { WorldCities } from "./world-cities";

/** A city is meant without a word when it has as many times the people of the next one of its name. */
const FAR_LARGER = 5;
/** People from which a city is known beyond its region. */
const WELL_KNOWN = 100_000;
/** Cities of one name no farther apart than this, km, are one for planning: Kansas City. */
const ONE_PLACE_KM = 50;
/** A city this near a ZIP code's point, km, speaks for the code being a ZIP code. */
const NEAR_KM = 80;
/** Share of the rows that must speak for a country. */
const MOST_ROWS = 0.6;
/** Share of codes that must be ZIP codes where nothing else tells; of all numbers of five digits 42 % are. */
const MOST_CODES = 0.9;

interface Choice {
  readonly list: CityList;
  readonly city: number;
  readonly remark: "" | "city-in-other-state" | "largest-of-name" | "ambiguous-name";
}

/** Places of the US and, where they are loaded, the cities of the other countries. */
export class Places implements PlaceIndex {
  private readonly zips: UsZips;
  private readonly usCities: CityList;
  private readonly world: WorldCities | null;
  private nearest: NearestZip | null = null;

  /** @throws RangeError when a file has another layout than this code reads */
  constructor(us: PackedUsPlaces, world: PackedWorldPlaces | null) {
    const { zips, cities } = readUsPlaces(us);
    this.zips = zips;
    this.usCities = cities;
    this.world = world === null ? null : new WorldCities(world);
  }

  find(address: Address): FoundPlace {
    if (address.country === "") return this.findAnywhere(address);
    if (address.country !== "US") return this.findCity(address);
    if (isMilitary(address)) return { ...NOWHERE, remark: "military" };
    const { zip, area } = zipOf(address.postalCode);
    if (zip === "" && area === "") return this.findCity(address);
    const position = this.zips.find(zip);
    if (zip !== "" && position >= 0) {
      const { latitude, longitude, state } = this.zips.at(position);
      const written = regionCode("US", address.state);
      const remark = written === "" || written === state ? "" : "other-state";
      return { latitude, longitude, level: "postalCode", remark };
    }
    const middle = this.zips.middleOf(area);
    // A code that is none must not hide a city that is one.
    if (middle === null) return { ...this.findCity(address), remark: "unknown-code" };
    return { ...middle, level: "zip3", remark: zip === "" ? "" : "unknown-code" };
  }

  countryOf(addresses: readonly Address[]): string {
    const votes = new Map<string, number>();
    let codes = 0;
    let zips = 0;
    const vote = (country: string): void => {
      if (country !== "") votes.set(country, (votes.get(country) ?? 0) + 1);
    };
    for (const address of addresses) {
      const { zip } = zipOf(address.postalCode);
      const isZip = zip !== "" && this.zips.find(zip) >= 0;
      if (address.country !== "") vote(address.country);
      else if (address.city === "") {
        if (address.postalCode !== "") codes += 1;
        if (isZip) zips += 1;
      } else if (isZip && this.isNearZip(zip, address.city)) vote("US");
      else vote(this.countryOfCity(address.city));
    }
    if (zips > 0 && zips >= MOST_CODES * codes) votes.set("US", (votes.get("US") ?? 0) + zips);
    let all = 0;
    for (const number of votes.values()) all += number;
    for (const [country, number] of votes) if (number >= MOST_ROWS * all) return country;
    return "";
  }

  /** People a square kilometre of the US county at a place, NaN where it is not known. */
  countyDensityAt(latitude: number, longitude: number): number {
    const zip = (this.nearest ??= new NearestZip(this.zips)).find(latitude, longitude);
    return this.zips.countyDensity[this.zips.county[zip] ?? -1] ?? NaN;
  }

  /** Whether the US alone can locate an address, so that the cities of other countries need not be loaded. */
  isOfTheUs(address: Address): boolean {
    if (address.country !== "") return address.country === "US";
    const { zip } = zipOf(address.postalCode);
    if (zip === "" || this.zips.find(zip) < 0) return address.city === "";
    return address.city === "" || this.isNearZip(zip, address.city);
  }

  private isNearZip(zip: string, city: string): boolean {
    const { latitude, longitude, state } = this.zips.at(this.zips.find(zip));
    return [...this.usCities.named(city, state), ...this.usCities.named(city, "")].some((candidate) => {
      const point = this.usCities.point(candidate);
      return distanceKm(latitude, longitude, point.latitude, point.longitude) <= NEAR_KM;
    });
  }

  private listOf(country: string): CityList | null {
    return country === "US" ? this.usCities : (this.world?.of(country) ?? null);
  }

  /** City, else state, else country. */
  private findCity({ country, state, city, postalCode }: Address): FoundPlace {
    const list = this.listOf(country);
    if (list === null) return NOWHERE;
    const told = regionCode(country, state);
    const region = told === "" ? regionOfPostalCode(country, postalCode) : told;
    const choice = city === "" ? null : chooseCity(list, city, region);
    if (choice !== null && choice.remark !== "ambiguous-name") {
      return { ...list.point(choice.city), level: "city", remark: choice.remark };
    }
    const remark = choice?.remark ?? (city === "" ? "" : "unknown-name");
    const inRegion = region === "" ? null : list.middle(region);
    if (inRegion !== null) return { ...inRegion, level: "state", remark };
    const inCountry = list.middle("");
    return inCountry === null ? NOWHERE : { ...inCountry, level: "country", remark };
  }

  /** A city by its name alone: the one that is the largest by far in all the world. */
  private findAnywhere({ city }: Address): FoundPlace {
    if (city === "") return NOWHERE;
    const choices = this.choicesAnywhere(city);
    const [first, second] = choices;
    if (first === undefined) return { ...NOWHERE, remark: "unknown-name" };
    if (!isFarLarger(first, second)) return { ...NOWHERE, remark: "ambiguous-name" };
    const remark = second === undefined ? first.remark : "largest-of-name";
    return { ...first.list.point(first.city), level: "city", remark };
  }

  private countryOfCity(city: string): string {
    const first = this.choicesAnywhere(city)[0];
    return first?.country ?? "";
  }

  /** The largest city of the name in each country, the most people first. */
  private choicesAnywhere(city: string): (Choice & { readonly country: string })[] {
    const choices: (Choice & { readonly country: string })[] = [];
    for (const country of ["US", ...(this.world?.codes() ?? [])]) {
      const list = this.listOf(country);
      const [first, second] = list?.named(city, "") ?? [];
      if (list === null || first === undefined) continue;
      const remark = second === undefined ? "" : "largest-of-name";
      choices.push({ list, city: first, remark, country });
      if (second !== undefined) choices.push({ list, city: second, remark, country });
    }
    return choices.sort((a, b) => b.list.population(b.city) - a.list.population(a.city));
  }
}

/**
 * The city of a name in a region, or in a country when one of the name is far larger or all are one place. A city
 * that everybody knows is believed before a region that has none of the name: Vancouver, ON.
 */
function chooseCity(list: CityList, name: string, region: string): Choice | null {
  if (region !== "") {
    const [inside] = list.named(name, region);
    if (inside !== undefined) return { list, city: inside, remark: "" };
    const anywhere = chooseCity(list, name, "");
    if (anywhere === null || anywhere.remark === "ambiguous-name") return null;
    return list.population(anywhere.city) >= WELL_KNOWN
      ? { ...anywhere, remark: "city-in-other-state" }
      : null;
  }
  const [first, second, ...more] = list.named(name, "");
  if (first === undefined) return null;
  if (second === undefined) return { list, city: first, remark: "" };
  const point = list.point(first);
  const isOnePlace = [second, ...more].every((city) => {
    const other = list.point(city);
    return distanceKm(point.latitude, point.longitude, other.latitude, other.longitude) <= ONE_PLACE_KM;
  });
  if (isOnePlace) return { list, city: first, remark: "" };
  const isFar = isFarLarger({ list, city: first }, { list, city: second });
  return { list, city: first, remark: isFar ? "largest-of-name" : "ambiguous-name" };
}

function isFarLarger(
  first: Pick<Choice, "list" | "city">,
  second: Pick<Choice, "list" | "city"> | undefined,
): boolean {
  if (second === undefined) return true;
  return first.list.population(first.city) >= FAR_LARGER * Math.max(1, second.list.population(second.city));
}
