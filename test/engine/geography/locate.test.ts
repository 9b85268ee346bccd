import {
  countByLevel,
  locate,
  type Address,
  type Locatable,
  type PlaceIndex,
} from "../../../src/engine/geography/locate";

function rows(...places: Partial<Address & { point: [number, number] }>[]): Locatable {
  const texts = (key: keyof Address): string[] => places.map((place) => place[key] ?? "");
  return {
    count: places.length,
    latitude: Float64Array.from(places, (place) => place.point?.[0] ?? NaN),
    longitude: Float64Array.from(places, (place) => place.point?.[1] ?? NaN),
    locationLevel: places.map(() => "none"),
    postalCode: texts("postalCode"),
    city: texts("city"),
    state: texts("state"),
    country: texts("country"),
  };
}
/** Knows one ZIP code and one country. */
const INDEX: PlaceIndex = {
  find: ({ country, postalCode }) =>
    country === "US" && postalCode === "02139"
      ? { latitude: 42.36, longitude: -71.1, level: "postalCode" }
      : country === "FR"
        ? { latitude: 46, longitude: 2, level: "country" }
        : null,
};

describe("locating", () => {
  it("takes given coordinates first", () => {
    const located = locate(rows({ point: [40, -75], country: "US", postalCode: "02139" }), INDEX);
    expect([located.latitude[0], located.longitude[0], located.locationLevel[0]]).toEqual([
      40,
      -75,
      "coordinates",
    ]);
  });

  it("asks the index for the rest and keeps its level", () => {
    const located = locate(
      rows({ country: "United States", postalCode: "02139" }, { country: "Frankreich" }, { country: "Peru" }),
      INDEX,
    );
    expect(located.locationLevel).toEqual(["postalCode", "country", "none"]);
    expect([...located.latitude]).toEqual([42.36, 46, NaN]);
  });

  it("takes a row without a country but with a US state as one of the US", () => {
    expect(locate(rows({ state: "Mass.", postalCode: "02139" }), INDEX).locationLevel).toEqual([
      "postalCode",
    ]);
  });

  it("knows given coordinates alone without an index", () => {
    expect(
      locate(rows({ point: [40, -75] }, { country: "US", postalCode: "02139" }), null).locationLevel,
    ).toEqual(["coordinates", "none"]);
  });

  it("does not take an earlier place for a given one", () => {
    const once = locate(rows({ country: "US", postalCode: "02139" }), INDEX);
    expect(locate(once, INDEX).locationLevel).toEqual(["postalCode"]);
    expect(locate(once, null)).toMatchObject({ locationLevel: ["none"], latitude: Float64Array.of(NaN) });
  });

  it("leaves its input untouched", () => {
    const table = rows({ country: "US", postalCode: "02139" });
    locate(table, INDEX);
    expect(table.latitude[0]).toBeNaN();
  });

  it("is counted by level", () => {
    const located = locate(rows({ point: [40, -75] }, { point: [41, -75] }, {}), null);
    expect(countByLevel(located)).toEqual({
      coordinates: 2,
      postalCode: 0,
      zip3: 0,
      city: 0,
      state: 0,
      country: 0,
      none: 1,
    });
  });
});
