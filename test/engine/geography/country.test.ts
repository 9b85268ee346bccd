import { countryCode } from "../../../src/engine/geography/country";
import { usRegion, US_REGIONS } from "../../../src/engine/geography/us-region";
import { usStateCode } from "../../../src/engine/geography/us-state";

describe("a country", () => {
  it.each([
    ["US", "US"],
    ["usa", "US"],
    ["U.S.", "US"],
    ["United States of America", "US"],
    ["Estados Unidos", "US"],
    ["Vereinigte Staaten", "US"],
    ["UK", "GB"],
    ["England", "GB"],
    ["Royaume-Uni", "GB"],
    ["Deutschland", "DE"],
    ["Allemagne", "DE"],
    ["DEU", "DE"],
    ["España", "ES"],
    ["Espagne", "ES"],
    ["Brasil", "BR"],
    ["Österreich", "AT"],
    ["Oesterreich", "AT"],
    ["Holland", "NL"],
    ["Czech Republic", "CZ"],
    ["Korea, South", "KR"],
    ["Philipines", "PH"],
    ["Germnay", "DE"],
  ])("%s is %s", (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each(["", "Boston", "XX", "Bavaria", "n/a"])("is none: %p", (text) => {
    expect(countryCode(text)).toBe("");
  });

  it("is not another one that differs by a letter or two", () => {
    expect([countryCode("Austria"), countryCode("Australia")]).toEqual(["AT", "AU"]);
    expect([countryCode("Niger"), countryCode("Nigeria")]).toEqual(["NE", "NG"]);
  });
});

describe("a US state", () => {
  it.each([
    ["CA", "CA"],
    ["ca", "CA"],
    ["California", "CA"],
    ["Calif.", "CA"],
    ["US-CA", "CA"],
    ["N. Carolina", "NC"],
    ["District of Columbia", "DC"],
    ["Washington, D.C.", "DC"],
    ["Washington", "WA"],
    ["Puerto Rico", "PR"],
  ])("%s is %s", (text, code) => {
    expect(usStateCode(text)).toBe(code);
  });

  it.each(["", "Ontario", "NSW", "Bayern", "XX"])("is none: %p", (text) => {
    expect(usStateCode(text)).toBe("");
  });
});

describe("the five US regions", () => {
  const STATES =
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split(
      " ",
    );

  it("hold each of the 50 states and the District of Columbia", () => {
    expect(STATES).toHaveLength(51);
    for (const state of STATES) expect(US_REGIONS).toContain(usRegion(state));
  });

  it.each([
    ["MA", "Northeast"],
    ["FL", "Southeast"],
    ["IL", "Midwest"],
    ["TX", "Southwest"],
    ["CA", "West"],
  ])("have %s in the %s", (state, region) => {
    expect(usRegion(state)).toBe(region);
  });

  it("hold no province", () => {
    expect(usRegion("ON")).toBeNull();
  });
});
