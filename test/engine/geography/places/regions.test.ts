import {
  countryOfRegion,
  regionCode,
  regionOfPostalCode,
} from "../../../../src/engine/geography/places/regions";

describe("states and provinces", () => {
  it.each([
    ["US", "Mass.", "MA"],
    ["CA", "Ontario", "08"],
    ["CA", "QC", "10"],
    ["AU", "NSW", "02"],
    ["DE", "Bayern", "02"],
    ["DE", "Baden-Württemberg", "01"],
    ["GB", "ENG", "ENG"],
    ["BR", "São Paulo", "27"],
    ["MX", "Nuevo León", "19"],
    ["ES", "Barcelona", "B"],
    ["FR", "1", "01"],
    ["FR", "2A", "2A"],
    ["IT", "mi", "MI"],
    ["FR", "Loiret", ""],
    ["JP", "Tokyo", ""],
  ])("of %s: %s is %j", (country, text, code) => {
    expect(regionCode(country, text)).toBe(code);
  });

  it.each([
    ["CA", "K1A 0B1", "08"],
    ["CA", "V6B 1A1", "02"],
    ["FR", "41100", "41"],
    ["FR", "20137", "2A"],
    ["FR", "97400", ""],
    ["ES", "08001", "B"],
    ["ES", "28013", "M"],
    ["DE", "80331", ""],
  ])("are told by the postal code of %s: %s lies in %j", (country, postalCode, code) => {
    expect(regionOfPostalCode(country, postalCode)).toBe(code);
  });

  it("tell the country where only one has the name, and US states always", () => {
    expect(countryOfRegion("Ontario")).toBe("CA");
    expect(countryOfRegion("ON")).toBe("CA");
    expect(countryOfRegion("WA")).toBe("US");
    expect(countryOfRegion("Bavaria")).toBe("DE");
    expect(countryOfRegion("NSW")).toBe("");
    expect(countryOfRegion("")).toBe("");
  });
});
