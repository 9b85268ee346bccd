import fc from "fast-check";
import { addressOf, statesOf } from "../../../src/engine/geography/address-of";
import { countByLevel, disagrees, locate, locateByCoordinates } from "../../../src/engine/geography/locate";
import type { LocatedRow } from "../../../src/engine/geography/locate";
import { rowsToLocate } from "../../support/rows-to-locate";
import type { RowToLocate } from "../../support/rows-to-locate";
import { SMALL_US, SMALL_WORLD } from "../../support/small-places";

/** Locates one row and gives what was noted of it beside its new point. */
async function located(row: RowToLocate, places = SMALL_WORLD) {
  const notes: LocatedRow[] = [];
  const table = await locate(rowsToLocate(row), places, null, (_, note) => notes.push(note));
  const [note] = notes;
  if (note === undefined) throw new RangeError("the row was not noted");
  return { note, point: [table.latitude[0], table.longitude[0]], level: table.locationLevel[0] };
}

describe("locating", () => {
  it("takes given coordinates first", async () => {
    expect(await located({ point: [42.37, -71.11], country: "US", postalCode: "02139" })).toMatchObject({
      point: [42.37, -71.11],
      level: "coordinates",
    });
  });

  it("asks for the rest by address and keeps the level", async () => {
    const table = await locate(
      rowsToLocate(
        { country: "United States", postalCode: "02139" },
        { country: "Deutschland", city: "München" },
        { country: "France" },
        { country: "Peru", city: "Lima" },
      ),
      SMALL_WORLD,
      null,
      () => undefined,
    );
    expect(table.locationLevel).toEqual(["postalCode", "city", "country", "none"]);
    expect(table.latitude[1]).toBe(48.14);
    expect(table.latitude[3]).toBeNaN();
  });

  it("takes places that stand in one cell apart", async () => {
    expect(await located({ city: "Dallas, TX" })).toMatchObject({ point: [32.79, -96.8], level: "city" });
    expect(await located({ city: "80331 München" })).toMatchObject({ point: [48.14, 11.58] });
    expect(await located({ postalCode: "80331 München", country: "DE" })).toMatchObject({ level: "city" });
  });

  it("gives a list without countries the one that its rows tell, and blank rows none", async () => {
    const table = await locate(
      rowsToLocate({ postalCode: "02139" }, { postalCode: "75201" }, {}),
      SMALL_US,
      null,
      () => undefined,
    );
    expect(table.locationLevel).toEqual(["postalCode", "postalCode", "none"]);
  });

  it.each(["PR", "Puerto Rico"])("takes the ZIP codes of a territory by its own name %s", async (country) => {
    expect(await located({ country, postalCode: "00601" })).toMatchObject({ level: "postalCode" });
    expect(await located({ state: "PR", postalCode: "00601" })).toMatchObject({ level: "postalCode" });
  });

  it("knows given coordinates alone without an index, and does so again", async () => {
    const table = await locateByCoordinates(
      rowsToLocate({ point: [40, -75] }, { postalCode: "02139" }),
      null,
    );
    expect(table.locationLevel).toEqual(["coordinates", "none"]);
    expect(await locateByCoordinates(table, null)).toEqual(table);
  });

  it("gives the same when it is done again", async () => {
    const once = await locate(
      rowsToLocate({ country: "US", postalCode: "02139" }),
      SMALL_US,
      null,
      () => undefined,
    );
    expect(await locate(once, SMALL_US, null, () => undefined)).toEqual(once);
    expect(await locateByCoordinates(once, null)).toMatchObject({
      locationLevel: ["none"],
      latitude: Float64Array.of(NaN),
    });
  });

  it("changes nothing in its table, and gives a row the same place wherever it stands", async () => {
    // Rows that tell their country do not depend on the others.
    const row = fc.record({
      country: fc.constantFrom("US", "DE", "Narnia"),
      state: fc.constantFrom("", "MA", "TX", "Bayern", "AE"),
      city: fc.constantFrom("", "Dallas", "Springfield", "München", "Sant Louis"),
      postalCode: fc.constantFrom("", "02139", "75201", "09012", "99999"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (list) => {
        const table = rowsToLocate(...list);
        const before = structuredClone(table);
        const forward = await locate(table, SMALL_WORLD, null, () => undefined);
        const backward = await locate(
          rowsToLocate(...[...list].reverse()),
          SMALL_WORLD,
          null,
          () => undefined,
        );
        expect(table).toEqual(before);
        expect([...backward.latitude].reverse()).toEqual([...forward.latitude]);
        forward.locationLevel.forEach((level, at) => {
          expect(Number.isNaN(forward.latitude[at])).toBe(level === "none");
        });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("counts every level", () => {
    expect(countByLevel({ locationLevel: ["coordinates", "coordinates", "none"] })).toEqual({
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

describe("coordinates beside an address", () => {
  it("that lie within 50 km of the ZIP code agree with it", async () => {
    const { note } = await located({ point: [42.76, -71.1], postalCode: "02139", country: "US" });
    // 0.4 degrees of latitude are 44 km.
    expect(note.apartKm).toBeCloseTo(44.5, 1);
    expect(disagrees(note)).toBe(false);
  });

  it("that lie farther away stay and disagree", async () => {
    const { note, point } = await located({ point: [43.36, -71.1], postalCode: "02139", country: "US" });
    expect(point).toEqual([43.36, -71.1]);
    expect(disagrees(note)).toBe(true);
  });

  it("may lie 100 km from a city", async () => {
    const near = await located({ point: [48.9, 11.58], city: "München", country: "DE" });
    const far = await located({ point: [49.14, 11.58], city: "München", country: "DE" });
    expect([disagrees(near.note), disagrees(far.note)]).toEqual([false, true]);
  });

  it("are not judged by a state, or by one of several cities of a name", async () => {
    expect(disagrees((await located({ point: [10, 10], state: "TX" })).note)).toBe(false);
    expect(disagrees((await located({ point: [10, 10], city: "Portland", country: "US" })).note)).toBe(false);
  });

  it.each([
    [[11.58, 48.14], "swapped"],
    [[48.14, -11.58], "west"],
    [[-48.14, 11.58], "south"],
  ] as const)("%j are put right where the address confirms it: %s", async (point, mend) => {
    const { note, point: read } = await located({ point, city: "München", country: "DE" });
    expect(read).toEqual([48.14, 11.58]);
    expect(note.mend).toBe(mend);
  });

  it("stay as they are where no way of reading them confirms the address", async () => {
    expect((await located({ point: [20, 30], city: "München", country: "DE" })).note.mend).toBe("");
  });
});

describe("the address of a row", () => {
  const PLAIN = { otherProvinces: false, country: "" };

  it("has the country as its code, from the state where none is written", () => {
    expect(addressOf(rowsToLocate({ country: "Frankreich" }), 0, PLAIN).country).toBe("FR");
    expect(addressOf(rowsToLocate({ country: "D" }), 0, PLAIN).country).toBe("DE");
    expect(addressOf(rowsToLocate({ state: "Mass." }), 0, PLAIN).country).toBe("US");
    expect(addressOf(rowsToLocate({ state: "Ontario" }), 0, PLAIN).country).toBe("CA");
    expect(addressOf(rowsToLocate({ country: "Narnia" }), 0, PLAIN).country).toBe("");
  });

  it("has no country from two letters where they are provinces of another country", () => {
    expect(
      addressOf(rowsToLocate({ city: "Milano", state: "MI" }), 0, { otherProvinces: true, country: "" })
        .country,
    ).toBe("");
    expect(
      addressOf(rowsToLocate({ state: "Michigan" }), 0, { otherProvinces: true, country: "" }).country,
    ).toBe("US");
  });

  it("lies in the country of its list's states, as far as that knows its state", () => {
    const australian = { otherProvinces: false, country: "AU" };
    expect(addressOf(rowsToLocate({ city: "Alice Springs", state: "NT" }), 0, australian).country).toBe("AU");
    expect(addressOf(rowsToLocate({ city: "Boston", state: "MA" }), 0, australian).country).toBe("US");
  });

  it("keeps what has a column of its own before what a cell holds beside it", () => {
    expect(
      addressOf(rowsToLocate({ city: "Dallas, TX", state: "ME", postalCode: "04101" }), 0, PLAIN),
    ).toEqual({
      city: "Dallas",
      state: "ME",
      postalCode: "04101",
      country: "US",
    });
  });
});

const columnOfStates = (...state: string[]) =>
  statesOf({ state, country: state.map(() => ""), city: [], postalCode: [] });

describe("two letters in a column of states", () => {
  const areOthers = (...state: string[]): boolean => columnOfStates(...state).otherProvinces;

  it("are US states, forces and Canadian provinces as long as three in four are", () => {
    expect(areOthers("MI", "PA", "ON", "QC", "California", "")).toBe(false);
    expect(areOthers("MI", "PA", "AE", "XX")).toBe(false);
  });

  it("are provinces of another country where more are neither", () => {
    expect(areOthers("MI", "TO", "RM")).toBe(true);
    expect(areOthers("PA", "SC", "MG", "SP")).toBe(true);
  });
});

describe("the states of a list", () => {
  it.each([
    ["AU", ["NSW", "VIC", "QLD", "NT"]],
    ["BR", ["SP", "PA", "SC", "MG"]],
    ["IN", ["MH", "Karnataka", "TN", "DL"]],
    ["CA", ["ON", "QC", "B.C."]],
    ["ES", ["Madrid", "Sevilla", "Barcelona"]],
  ])("are those of %s where it alone knows nearly all of them", (country, states) => {
    expect(columnOfStates(...states).country).toBe(country);
  });

  it("tell no country where the US or several countries know them, or none does", () => {
    expect(columnOfStates("MA", "CA", "NT", "TX").country).toBe("");
    expect(columnOfStates("BC", "NL").country).toBe("");
    expect(columnOfStates("MI", "TO", "RM").country).toBe("");
    expect(columnOfStates("North", "South").country).toBe("");
    expect(columnOfStates("", "").country).toBe("");
  });
});
