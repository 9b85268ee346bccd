import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { locateEntities } from "../../../src/engine/intake/locate-entities";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { SMALL_US, SMALL_WORLD } from "../../support/small-places";
import { rawBlock } from "../../support/raw-block";
import { readMapped } from "../../support/read-blocks";
import { sampleOf } from "../../support/real-workbook";

const HEADERS = [
  "Account ID",
  "Account",
  "Street",
  "City",
  "State",
  "ZIP",
  "Country",
  "Latitude",
  "Longitude",
  "Revenue",
];
type Cells = Partial<Record<(typeof HEADERS)[number], RawCell>>;

/** Reads and locates a list of accounts; the first row is a well-known one, so that the columns are recognised. */
async function locateRows(rows: readonly Cells[], places: typeof SMALL_US | null = SMALL_WORLD) {
  const known = {
    City: "Cambridge",
    State: "MA",
    ZIP: "02139",
    Country: "US",
    Latitude: 42.37,
    Longitude: -71.11,
  };
  const block = rawBlock("Accounts", [
    HEADERS,
    ...[known, ...rows].map((cells: Cells, at) =>
      HEADERS.map(
        (header) =>
          cells[header] ??
          { "Account ID": `A${String(at + 1)}`, Account: `Acme ${String(at + 1)}`, Revenue: 100 }[header] ??
          "",
      ),
    ),
  ]);
  const { mapping } = surveyWorkbook([sampleOf(block)]);
  const read = await readMapped(mapping, [block]);
  return locateEntities(read, mapping, new Map([[block.key, block]]), places);
}

const AUSTRALIA = { Latitude: -33.9, Longitude: 151.2 };

describe("what is wrong with a place", () => {
  it.each<[string, Cells, string, string, string]>([
    [
      "coordinates far from the ZIP code",
      { ZIP: "75201", Country: "US", State: "TX", ...AUSTRALIA },
      "COORDINATES_FAR_FROM_ADDRESS",
      "H3",
      "coordinates",
    ],
    [
      "latitude and longitude swapped",
      { City: "München", Country: "DE", Latitude: 11.6, Longitude: 48.1 },
      "COORDINATES_SWAPPED_AT_ADDRESS",
      "H3",
      "coordinates",
    ],
    [
      "a lost minus",
      { ZIP: "75201", Country: "US", Latitude: 32.8, Longitude: 96.8 },
      "COORDINATES_SIGN_LOST",
      "H3",
      "coordinates",
    ],
    [
      "a ZIP code that is none",
      { ZIP: "02199", State: "MA", Country: "US" },
      "POSTAL_CODE_UNKNOWN",
      "F3",
      "zip3",
    ],
    [
      "a ZIP code of another state",
      { ZIP: "75201", State: "MA", Country: "US" },
      "POSTAL_CODE_IN_OTHER_STATE",
      "F3",
      "postalCode",
    ],
    [
      "a city of another state",
      { City: "Dallas", State: "MA", Country: "US" },
      "CITY_IN_OTHER_STATE",
      "D3",
      "city",
    ],
    [
      "a city that is not known",
      { City: "Sant Louis", State: "MO", Country: "US" },
      "CITY_UNKNOWN",
      "D3",
      "state",
    ],
    ["a city of several states", { City: "Springfield", Country: "US" }, "CITY_AMBIGUOUS", "D3", "country"],
    [
      "a city that is far larger than its namesake",
      { City: "Portland", Country: "US" },
      "CITY_CHOSEN_BY_SIZE",
      "D3",
      "city",
    ],
    ["a state alone", { State: "TX", Country: "US" }, "LOCATED_BY_STATE", "E3", "state"],
    [
      "an address of the forces",
      { City: "APO", State: "AE", ZIP: "09012", Country: "US" },
      "MILITARY_ADDRESS",
      "F3",
      "none",
    ],
    ["nothing but a country", { Country: "US" }, "NOT_LOCATED", "H3", "country"],
    ["nothing at all", {}, "NOT_LOCATED", "H3", "none"],
  ])("%s is found at its cell", async (_, cells, code, cell, level) => {
    const { accounts, findings } = await locateRows([cells]);
    expect(findings.map((finding) => [finding.code, finding.cell])).toEqual([[code, cell]]);
    expect(accounts.locationLevel[1]).toBe(level);
  });

  it("is told with its value, rule and remedy", async () => {
    // Two degrees of latitude are 222 km.
    const { findings } = await locateRows([
      { ZIP: "75201", Country: "US", Latitude: 34.79, Longitude: -96.8 },
    ]);
    expect(findings[0]).toMatchObject({
      sheet: "Accounts",
      column: "Latitude",
      value: "34.79, -96.8",
      finding:
        "Acme 2: 34.79, -96.8 lies 222 km from its ZIP code: coordinates lie within 50 km of their ZIP code, or 100 km of their city",
      remedy: "Planned by the coordinates; correct them or the address",
    });
  });

  it("is nothing where the address agrees", async () => {
    const rows = [
      { ZIP: 2139, State: "MA", Country: "US" },
      { ZIP: "75201-1234", Country: "US" },
    ];
    expect((await locateRows(rows)).findings).toEqual([]);
  });

  it("is told once for a list that has countries and no towns", async () => {
    const block = rawBlock("Accounts", [
      ["Account ID", "Account", "Country", "Revenue"],
      ...["DE", "FR", "GB"].map((country, at) => [`A${String(at)}`, `Acme ${String(at)}`, country, 100]),
    ]);
    const { mapping } = surveyWorkbook([sampleOf(block)]);
    const read = await readMapped(mapping, [block]);
    const { findings } = await locateEntities(read, mapping, new Map([[block.key, block]]), SMALL_WORLD);
    expect(findings).toMatchObject([{ code: "LOCATED_BY_COUNTRY", cell: "C2", count: 3 }]);
  });

  it("is said of coordinates alone where no places are loaded", async () => {
    const { findings } = await locateRows([{}], null);
    expect(findings.map(({ code }) => code)).toEqual(["NOT_LOCATED"]);
  });
});

describe("the homes of reps", () => {
  it("are located like accounts, also in one cell", async () => {
    const accounts = rawBlock("Accounts", [
      HEADERS,
      ["A1", "Acme", "", "Dallas", "TX", "75201", "US", "", "", 100],
    ]);
    const reps = rawBlock("Reps", [
      ["Rep ID", "Rep", "Home Location"],
      ["R1", "Ann Lee", "Dallas, TX"],
      ["R2", "Bo Cruz", "Cambridge, MA 02139"],
      ["R3", "Cy Doe", "Sant Louis, MO"],
    ]);
    const blocks = [accounts, reps];
    const { mapping } = surveyWorkbook(blocks.map(sampleOf));
    const read = await readMapped(mapping, blocks);
    const located = await locateEntities(
      read,
      mapping,
      new Map(blocks.map((block) => [block.key, block])),
      SMALL_US,
    );
    expect(located.reps.locationLevel).toEqual(["city", "postalCode", "state"]);
    expect(located.findings).toMatchObject([
      { code: "CITY_UNKNOWN", sheet: "Reps", cell: "C4", value: "Sant Louis" },
    ]);
  });
});
