import fc from "fast-check";
import { parseBoolean } from "../../../src/engine/intake/parse-boolean";
import { parseDegrees, parsePointText } from "../../../src/engine/intake/parse-coordinates";
import { parseIdentifier } from "../../../src/engine/intake/parse-identifier";
import { parsePostalCode, PostalShapes } from "../../../src/engine/intake/parse-postal-code";

describe("yes and no", () => {
  it.each([true, "TRUE", "Yes", "y", "ja", "Oui", "sí", "sim", "vrai", "wahr", "X", 1])(
    "%p is yes",
    (cell) => {
      expect(parseBoolean(cell)).toBe(true);
    },
  );
  it.each([false, "No", "nein", "non", "não", "FALSCH", "faux", "falso", 0])("%p is no", (cell) => {
    expect(parseBoolean(cell)).toBe(false);
  });
  it.each(["maybe", 2, "2024"])("%p is neither", (cell) => {
    expect(parseBoolean(cell)).toBeNull();
  });
});

describe("an ID", () => {
  it.each([
    ["00123", "00123"],
    [" A-1\u00a0", "A-1"],
    [279, "279"],
    [123456789012345, "123456789012345"],
    [1e21, "1000000000000000000000"],
    [12.5, "12.5"],
    [1.5e-7, "0.00000015"],
    [true, "TRUE"],
  ])("%p is the text %p", (cell, text) => {
    expect(parseIdentifier(cell)).toBe(text);
  });

  it("of any whole number is that number without an exponent", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        expect(parseIdentifier(number)).toBe(BigInt(number).toString());
      }),
      { seed: 1 },
    );
  });
});

describe("a postal code", () => {
  it.each([
    [2139, "US", "02139", true],
    ["2139", "US", "02139", true],
    [501, "US", "00501", true],
    [90210, "US", "90210", false],
    ["02139-1234", "US", "02139-1234", false],
    ["2139-1234", "US", "02139-1234", true],
    [21391234, "US", "02139-1234", true],
    [1067, "DE", "01067", true],
    [6000, "FR", "06000", true],
    [2138, "AU", "2138", false],
    [8001, "CH", "8001", false],
    ["SW1A 1AA", "GB", "SW1A 1AA", false],
    ["K1A 0B1", "CA", "K1A 0B1", false],
    [1310100, "BR", "01310100", true],
    [4000, "", "4000", false],
  ])("%p in %p is %p", (cell, country, text, padded) => {
    expect(parsePostalCode(cell, country)).toEqual({ text, padded });
  });

  it("of the US keeps its five digits through a number cell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 501, max: 99950 }), (zip) => {
        expect(parsePostalCode(zip, "US").text).toBe(String(zip).padStart(5, "0"));
      }),
      { seed: 1 },
    );
  });

  it("is of the US in a column of mostly five digits, unless the states say otherwise", () => {
    const shapesOf = (...codes: number[]): PostalShapes => {
      const shapes = new PostalShapes();
      for (const code of codes) shapes.add(code);
      return shapes;
    };
    const column = shapesOf(90210, 10001, 60601, 2139);
    expect(column.country(null)).toBe("US");
    expect(column.country(1)).toBe("US");
    expect(column.country(0)).toBe("");
    expect(shapesOf(2138, 2000, 3000).country(null)).toBe("");
    expect(shapesOf().country(null)).toBe("");
  });
});

describe("coordinates in one cell", () => {
  it.each([
    ["(38.868705, -82.124403)", 38.868705, -82.124403],
    ["2520 VALLEY DRIVE\nPOINT PLEASANT, WV\n(38.868705, -82.124403)", 38.868705, -82.124403],
    ["47.37, 8.54", 47.37, 8.54],
    ["47,37; 8,54", 47.37, 8.54],
    ["47.37/8.54", 47.37, 8.54],
    ["40.4 N, 3.7 W", 40.4, -3.7],
    ["POINT (-82.12 38.87)", 38.87, -82.12],
    ["(40, -75)", 40, -75],
  ])("%p", (text, latitude, longitude) => {
    expect(parsePointText(text)).toEqual({ latitude, longitude });
  });

  it.each([
    "",
    "Berlin",
    "2505 U S HIGHWAY 431 NORTH\nBOAZ, AL\n",
    "Suite 12, 40",
    "Room 3.5, 4",
    "12",
    "Main St 1, 2",
  ])("%p holds none", (text) => {
    expect(parsePointText(text)).toBeNull();
  });

  it("are given back in every form", () => {
    const degrees = (limit: number) =>
      fc.integer({ min: -limit * 10000, max: limit * 10000 }).map((value) => value / 10000);
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        const [lat, lng] = [latitude.toFixed(4), longitude.toFixed(4)];
        const point = { latitude: Number(lat), longitude: Number(lng) };
        expect(parsePointText(`(${lat}, ${lng})`)).toEqual(point);
        expect(parsePointText(`${lat},${lng}`)).toEqual(point);
        expect(parsePointText(`Street 5\nTown\n(${lat}, ${lng})`)).toEqual(point);
        expect(parsePointText(`${lat.replace(".", ",")}; ${lng.replace(".", ",")}`)).toEqual(point);
      }),
      { seed: 1 },
    );
  });
});

describe("a coordinate with its direction", () => {
  it.each([
    ["82.12 W", -82.12],
    ["S 33.8", -33.8],
    ["40° 26′ 46″ N", 40 + 26 / 60 + 46 / 3600],
    ["40°26'46\" S", -(40 + 26 / 60 + 46 / 3600)],
    ["-33,82", -33.82],
  ])("%p", (text, expected) => {
    expect(parseDegrees(text)).toBeCloseTo(expected, 9);
  });
  it.each(["north", "40° 75′ N", "12 Main St"])("%p is none", (text) => {
    expect(parseDegrees(text)).toBeNull();
  });
});
