/**
 * How places are stored in the files that are loaded on first use. A column of whole numbers is one text:
 * decimals with a blank between, each the difference to the one before (the first to 0) unless said otherwise.
 * A column of names is one text with "|" between. Texts are quick to parse and small when compressed.
 */

/** Layout of the files; a reader refuses any other. */
export const PLACES_LAYOUT = 1;

/** Parts of a degree in which points are stored: 0.001 degrees are at most 111 m. */
export const DEGREE_PARTS = 1000;

/** ZIP codes, cities and counties of the United States and its territories. */
export interface PackedUsPlaces {
  readonly layout: number;
  /** Where the data come from and under which licence. */
  readonly source: string;
  readonly counties: {
    /** FIPS codes as numbers: 1001 is Autauga, Alabama. Ascending. */
    readonly fips: string;
    /** People at the census of 2010; as they are, not as differences. */
    readonly population: string;
    /** Land, rivers and small lakes, km²; as they are, not as differences. */
    readonly areaKm2: string;
  };
  /** In the order of the ZIP that each stands by: the lowest of its name, else the nearest. */
  readonly cities: {
    readonly name: string;
    /** Two letters a city, without anything between. */
    readonly state: string;
    /** Position among the ZIPs. */
    readonly zip: string;
    /** Parts of a degree north and east of that ZIP; as they are, not as differences. */
    readonly north: string;
    readonly east: string;
    /** Hundreds of people; 0 where GeoNames tells none. As they are, not as differences. */
    readonly population: string;
  };
  /** Ascending. */
  readonly zips: {
    readonly zip: string;
    readonly latitude: string;
    readonly longitude: string;
    /** Two letters a ZIP, without anything between. */
    readonly state: string;
    /** Position among the counties, -1 where the point lies in none. */
    readonly county: string;
  };
}

/** Cities of the other countries by ISO 3166-1 alpha-2 code, the most people first. */
export interface PackedWorldPlaces {
  readonly layout: number;
  readonly source: string;
  readonly countries: Readonly<Record<string, PackedCountry>>;
}

export interface PackedCountry {
  readonly name: string;
  /** Other spellings of each city with "," between; "|" between cities. */
  readonly alias: string;
  /** GeoNames code of the first administrative level of each city; in France, Italy and Spain of the second. */
  readonly region: string;
  readonly latitude: string;
  readonly longitude: string;
  /** Thousands of people. */
  readonly population: string;
}
