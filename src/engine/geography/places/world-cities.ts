import { CityList } from "./city-list";
import { decodeSteps } from "./number-text";
import type { PackedCountry, PackedWorldPlaces } from "./packed-places";
import { degrees, refuseOtherLayout } from "./us-zips";

/** The cities of the countries other than the US; a country is decoded when it is asked for. */
export class WorldCities {
  private readonly lists = new Map<string, CityList | null>();

  /** @throws RangeError when the file has another layout */
  constructor(private readonly packed: PackedWorldPlaces) {
    refuseOtherLayout(packed.layout);
  }

  /** ISO 3166-1 alpha-2 codes of the countries that have cities. */
  codes(): string[] {
    return Object.keys(this.packed.countries);
  }

  of(country: string): CityList | null {
    const known = this.lists.get(country);
    if (known !== undefined) return known;
    const packed = this.packed.countries[country];
    const list = packed === undefined ? null : new CityList(unpack(packed));
    this.lists.set(country, list);
    return list;
  }
}

function unpack(packed: PackedCountry) {
  const names = packed.name.split("|");
  const count = names.length;
  return {
    count,
    names,
    aliases: packed.alias.split("|").map((spellings) => (spellings === "" ? [] : spellings.split(","))),
    regions: packed.region.split("|"),
    latitude: degrees(decodeSteps(packed.latitude, count)),
    longitude: degrees(decodeSteps(packed.longitude, count)),
    population: Float64Array.from(decodeSteps(packed.population, count), (thousands) => thousands * 1000),
  };
}
