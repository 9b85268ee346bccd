import { createPlaceLoader } from "../../src/worker/load-places";
import { rowsToLocate } from "../support/rows-to-locate";

const BERLIN = { country: "DE", state: "", city: "Berlin", postalCode: "" };

describe("loading places", () => {
  it("loads nothing where no row has an address", async () => {
    expect(await createPlaceLoader()([rowsToLocate({ point: [40, -75] }, {})])).toBeNull();
  });

  it("loads the US alone while every address is of the US", async () => {
    const places = await createPlaceLoader()([
      rowsToLocate({ postalCode: "02139", city: "Cambridge" }, { state: "TX" }, { country: "USA" }, {}),
    ]);
    expect(places?.find({ country: "US", state: "MA", city: "", postalCode: "02139" })).toMatchObject({
      latitude: 42.365,
      longitude: -71.104,
      level: "postalCode",
    });
    expect(places?.find(BERLIN).level).toBe("none");
  });

  it.each([{ country: "Germany" }, { city: "Berlin" }, { postalCode: "10115", city: "Berlin" }])(
    "loads the world for %j",
    async (row) => {
      const places = await createPlaceLoader()([rowsToLocate({ state: "TX" }), rowsToLocate(row)]);
      expect(places?.find(BERLIN)).toMatchObject({ latitude: 52.524, longitude: 13.411, level: "city" });
    },
  );

  it("keeps what it has loaded", async () => {
    const load = createPlaceLoader();
    const world = await load([rowsToLocate({ country: "Germany" })]);
    expect(await load([rowsToLocate({ state: "TX" })])).toBe(world);
  });
});

describe("the places of the US", () => {
  it.each([
    ["00501", 40.815, -73.045],
    ["00601", 18.18, -66.752],
    ["99950", 55.34, -131.65],
  ])("have ZIP %s near %d, %d", async (postalCode, latitude, longitude) => {
    const places = await createPlaceLoader()([rowsToLocate({ postalCode, state: "TX" })]);
    const found = places?.find({ country: "US", state: "", city: "", postalCode });
    expect(found?.latitude).toBeCloseTo(latitude, 0);
    expect(found?.longitude).toBeCloseTo(longitude, 0);
  });

  it.each(["PR", "VI", "GU", "AS", "MP"])("have ZIP codes and cities of %s", async (state) => {
    const places = await createPlaceLoader()([rowsToLocate({ state })]);
    expect(places?.find({ country: "US", state, city: "", postalCode: "" })).toMatchObject({
      level: "state",
    });
  });
});

describe("the cities of the world", () => {
  it.each([
    ["DE", "Munich", 48.1, 11.6],
    ["DE", "Köln", 50.9, 7.0],
    ["DE", "Cologne", 50.9, 7.0],
    ["IT", "Milan", 45.5, 9.2],
    ["AT", "Vienna", 48.2, 16.4],
    ["CZ", "Prague", 50.1, 14.4],
    ["GB", "London", 51.5, -0.1],
    ["FR", "Paris", 48.9, 2.4],
    ["CA", "Montréal", 45.5, -73.6],
    ["MX", "Ciudad de México", 19.4, -99.1],
    ["BR", "Sao Paulo", -23.5, -46.6],
    ["JP", "Tokyo", 35.7, 139.7],
    ["LI", "Vaduz", 47.1, 9.5],
  ])("have %s %s", async (country, city, latitude, longitude) => {
    const places = await createPlaceLoader()([rowsToLocate({ country })]);
    const found = places?.find({ country, state: "", city, postalCode: "" });
    expect(found?.latitude).toBeCloseTo(latitude, 0);
    expect(found?.longitude).toBeCloseTo(longitude, 0);
    expect(found?.level).toBe("city");
  });
});
