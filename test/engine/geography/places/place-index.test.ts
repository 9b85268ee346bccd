import type { Address } from "../../../../src/engine/geography/places/address";
import { SMALL_US, SMALL_WORLD } from "../../../support/small-places";

const address = (parts: Partial<Address>): Address => ({
  country: "",
  state: "",
  city: "",
  postalCode: "",
  ...parts,
});
const us = (parts: Partial<Address>): Address => address({ country: "US", ...parts });

describe("an address in the US", () => {
  it("is found by its ZIP code, with or without the four more digits", () => {
    for (const postalCode of ["02139", "02139-1234", "021391234"]) {
      expect(SMALL_US.find(us({ postalCode, city: "Dallas", state: "MA" }))).toEqual({
        latitude: 42.36,
        longitude: -71.1,
        level: "postalCode",
        remark: "",
      });
    }
  });

  it("is found by the ZIP code where the state is another, and says so", () => {
    expect(SMALL_US.find(us({ postalCode: "02139", state: "TX" }))).toMatchObject({
      latitude: 42.36,
      remark: "other-state",
    });
  });

  it("is found between the ZIP codes of the same three digits where its own is none", () => {
    const found = SMALL_US.find(us({ postalCode: "02199" }));
    expect(found).toMatchObject({ level: "zip3", remark: "unknown-code" });
    // 02138 lies at 42.38, 02139 at 42.36.
    expect(found.latitude).toBeCloseTo(42.37, 3);
    expect(SMALL_US.find(us({ postalCode: "021" }))).toMatchObject({ level: "zip3", remark: "" });
  });

  it("is found by city and state where the ZIP code is of no area", () => {
    expect(SMALL_US.find(us({ postalCode: "11111", city: "Dallas", state: "TX" }))).toMatchObject({
      latitude: 32.79,
      level: "city",
      remark: "unknown-code",
    });
  });

  it.each(["St. Louis", "SAINT LOUIS", "Saint Louis (City)", "City of St Louis"])(
    "is found by %s and the state",
    (city) => {
      expect(SMALL_US.find(us({ city, state: "Missouri" }))).toMatchObject({
        latitude: 38.63,
        level: "city",
      });
    },
  );

  it("is found by its state where no such city is known: Sant Louis is not guessed", () => {
    expect(SMALL_US.find(us({ city: "Sant Louis", state: "TX" }))).toEqual({
      latitude: expect.closeTo(32.79, 3) as number,
      longitude: expect.closeTo(-96.8, 3) as number,
      level: "state",
      remark: "unknown-name",
    });
  });

  it("takes the city of the state among several of the name", () => {
    expect(SMALL_US.find(us({ city: "Springfield", state: "IL" })).latitude).toBe(39.8);
    expect(SMALL_US.find(us({ city: "Springfield", state: "MA" })).latitude).toBe(42.1);
  });

  it("without a state is the city that is five times as large as the next, and says so", () => {
    // Portland, Oregon, has 650,000 people, Portland, Maine, 68,000.
    expect(SMALL_US.find(us({ city: "Portland" }))).toMatchObject({
      latitude: 45.51,
      level: "city",
      remark: "largest-of-name",
    });
  });

  it("without a state is none of several that are alike", () => {
    expect(SMALL_US.find(us({ city: "Springfield" }))).toMatchObject({
      level: "country",
      remark: "ambiguous-name",
    });
  });

  it("without a state is one of two that lie beside each other", () => {
    expect(SMALL_US.find(us({ city: "Kansas City" }))).toMatchObject({ level: "city", remark: "" });
  });

  it("is the well-known city where the state has none of the name", () => {
    expect(SMALL_US.find(us({ city: "Dallas", state: "ME" }))).toMatchObject({
      latitude: 32.79,
      remark: "city-in-other-state",
    });
    expect(SMALL_US.find(us({ city: "Springfield", state: "ME" }))).toMatchObject({
      level: "state",
      remark: "unknown-name",
    });
  });

  it.each([
    { postalCode: "09012" },
    { postalCode: "34002" },
    { postalCode: "96301" },
    { state: "AE", city: "APO" },
    { city: "FPO", state: "AP", postalCode: "96601" },
  ])("of the forces abroad is no place: %j", (parts) => {
    expect(SMALL_US.find(us(parts))).toMatchObject({ level: "none", remark: "military", latitude: NaN });
  });

  it("with nothing is as rough as a country", () => {
    expect(SMALL_US.find(us({}))).toMatchObject({ level: "country", remark: "" });
  });
});

describe("an address in another country", () => {
  it.each(["München", "Munich", "MUENCHEN", "munchen"])("is found by its city: %s", (city) => {
    expect(SMALL_WORLD.find(address({ country: "DE", city }))).toEqual({
      latitude: 48.14,
      longitude: 11.58,
      level: "city",
      remark: "",
    });
  });

  it("is found by its province where the city is not known, the one of the postal code included", () => {
    expect(SMALL_WORLD.find(address({ country: "CA", city: "Nowhere", state: "BC" }))).toMatchObject({
      level: "state",
      remark: "unknown-name",
    });
    expect(SMALL_WORLD.find(address({ country: "CA", postalCode: "V6B 1A1" }))).toMatchObject({
      level: "state",
    });
  });

  it("does not take the large town of a name for the small one of another département", () => {
    expect(
      SMALL_WORLD.find(address({ country: "FR", city: "Saint Ouen", postalCode: "41100" })),
    ).toMatchObject({
      level: "state",
      remark: "unknown-name",
      latitude: expect.closeTo(47.59, 3) as number,
    });
  });

  it("is nowhere while the cities of the world are not loaded", () => {
    expect(SMALL_US.find(address({ country: "DE", city: "Berlin" }))).toMatchObject({ level: "none" });
  });
});

describe("an address without a country", () => {
  it("is the city of the world that is the largest by far", () => {
    expect(SMALL_WORLD.find(address({ city: "London" }))).toMatchObject({
      latitude: 51.51,
      remark: "largest-of-name",
    });
    expect(SMALL_WORLD.find(address({ city: "Dallas" }))).toMatchObject({ latitude: 32.79, remark: "" });
  });

  it("is nowhere when two countries have such a city", () => {
    // 118,000 people in Massachusetts, 128,000 in England.
    expect(SMALL_WORLD.find(address({ city: "Cambridge" }))).toMatchObject({
      level: "none",
      remark: "ambiguous-name",
    });
  });

  it("can be told from the US by a ZIP code and a city near it", () => {
    expect(SMALL_US.isOfTheUs(address({ postalCode: "02139", city: "Cambridge" }))).toBe(true);
    expect(SMALL_US.isOfTheUs(address({ postalCode: "02139", city: "Großenhain" }))).toBe(false);
    expect(SMALL_US.isOfTheUs(address({ city: "Dallas" }))).toBe(false);
    expect(SMALL_US.isOfTheUs(address({}))).toBe(true);
  });
});

describe("a list without countries", () => {
  const cities = (...names: readonly string[]): Address[] => names.map((city) => address({ city }));

  it("lies where most of its towns do", () => {
    expect(SMALL_WORLD.countryOf(cities("Berlin", "München", "Dallas"))).toBe("DE");
    expect(SMALL_WORLD.countryOf(cities("Berlin", "Dallas"))).toBe("");
  });

  it("lies in the US where its codes are ZIP codes", () => {
    expect(SMALL_US.countryOf([address({ postalCode: "02139" }), address({ postalCode: "75201" })])).toBe(
      "US",
    );
    // A third of them are: any list of five digits has as many.
    expect(SMALL_US.countryOf(["02139", "80331", "10115"].map((postalCode) => address({ postalCode })))).toBe(
      "",
    );
  });

  it("lies nowhere when it tells nothing", () => {
    expect(SMALL_US.countryOf([])).toBe("");
  });
});
