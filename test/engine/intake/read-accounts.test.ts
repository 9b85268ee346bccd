import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks } from "../../support/read-blocks";
import { HEADERS, BOSTON, AUSTIN, MIAMI, REPS, accountsWith, row } from "../../support/account-block";

describe("reading accounts", () => {
  it("gives each row with its sheet row, texts and numbers", async () => {
    const { accounts, findings } = await readBlocks([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]);
    expect(accounts).toMatchObject({
      count: 3,
      sheet: "Accounts",
      id: ["A1", "A2", "A3"],
      name: ["Acme", "Beta", "Gamma"],
    });
    expect([...accounts.sourceRow]).toEqual([2, 3, 4]);
    expect([...accounts.revenue]).toEqual([1200, 800, 100]);
    expect([...accounts.lastActivity]).toEqual([45000, 45001, 45002]);
    expect(accounts.locationLevel).toEqual(["coordinates", "coordinates", "coordinates"]);
    expect(findings).toEqual([]);
  });

  it("counts sheet rows from where the block stands", async () => {
    const sheet = {
      ...accountsWith(BOSTON, row({ "Account ID": "A2", Revenue: "none yet" })),
      firstRow: 5,
      firstColumn: 3,
    };
    const { accounts, findings } = await readBlocks([sheet, REPS]);
    expect([...accounts.sourceRow]).toEqual([6, 7]);
    expect(findings.find(({ code }) => code === "NUMBER_UNREADABLE")).toMatchObject({
      cell: "J7",
      column: "Revenue",
      value: "none yet",
    });
  });

  it("leaves blank blank: NaN, never 0", async () => {
    const { accounts, findings } = await readBlocks([
      accountsWith(BOSTON, row({ "Account ID": "A2", Revenue: "" })),
      REPS,
    ]);
    expect(accounts.revenue[1]).toBeNaN();
    expect(countsByCode({ findings })).toMatchObject({ MEASURE_BLANK: 1 });
  });

  it("finds an error cell and leaves it blank", async () => {
    const sheet = {
      ...accountsWith(BOSTON, row({ "Account ID": "A2", Revenue: "#DIV/0!" })),
      errorCells: [2 * HEADERS.length + 7],
    };
    const { accounts, findings } = await readBlocks([sheet, REPS]);
    expect(accounts.revenue[1]).toBeNaN();
    expect(findings.find(({ code }) => code === "ERROR_CELL")).toMatchObject({
      severity: "look",
      cell: "H3",
      value: "#DIV/0!",
    });
  });

  it("keeps a name that only looks like an error", async () => {
    const { accounts } = await readBlocks([
      accountsWith(BOSTON, row({ "Account ID": "A2", Account: "#NAME?" })),
      REPS,
    ]);
    expect(accounts.name[1]).toBe("#NAME?");
  });

  it("reads numbers stored as text by the column's decimal sign, and counts them", async () => {
    const { accounts, findings } = await readBlocks([
      accountsWith(
        row({ Revenue: "1.234,56 €" }),
        row({ "Account ID": "A2", Revenue: "2.000" }),
        row({ "Account ID": "A3", Revenue: "(500)" }),
      ),
      REPS,
    ]);
    expect([...accounts.revenue]).toEqual([1234.56, 2000, -500]);
    expect(countsByCode({ findings })).toMatchObject({ NUMBER_FROM_TEXT: 3, NEGATIVE_MEASURE: 1 });
    expect(findings.find(({ code }) => code === "NUMBER_FROM_TEXT")?.finding).toContain(
      "decimal comma, by 1 value such as 1.234,56 €",
    );
  });

  it("reads dates as serials of the 1900 system from text and from the 1904 system", async () => {
    const text = await readBlocks([
      accountsWith(BOSTON, row({ "Account ID": "A2", "Last Contact": "31/01/2024" })),
      REPS,
    ]);
    expect(text.accounts.lastActivity[1]).toBe(45322);
    const early = await readBlocks([accountsWith(BOSTON), REPS], 1904);
    expect(early.accounts.lastActivity[0]).toBe(46462);
  });

  it("takes n/a and - in a column of numbers as blank", async () => {
    const { accounts, findings } = await readBlocks([
      accountsWith(BOSTON, row({ "Account ID": "A2", Revenue: "n/a" })),
      REPS,
    ]);
    expect(accounts.revenue[1]).toBeNaN();
    expect(countsByCode({ findings })).toMatchObject({ PLACEHOLDER_AS_BLANK: 1 });
  });

  it("gives a ZIP code its zero back and says so", async () => {
    const { accounts, findings } = await readBlocks([accountsWith(row({ ZIP: 2139 }), AUSTIN, MIAMI), REPS]);
    expect(accounts.postalCode).toEqual(["02139", "73301", "33101"]);
    expect(findings).toEqual([
      {
        severity: "handled",
        code: "POSTAL_CODE_LOST_ZERO",
        sheet: "Accounts",
        cell: "D2",
        column: "ZIP",
        value: "2139",
        finding:
          "ZIP code 2139 had lost its zero: a postal code stored as a number loses the zeros at its head",
        remedy: "Read as text: 2139 is 02139",
      },
    ]);
  });
});

describe("accounts that cannot be planned", () => {
  it("are set aside with the reason and stay in the table", async () => {
    const { accounts, findings } = await readBlocks([
      accountsWith(
        BOSTON,
        AUSTIN,
        row({ "Account ID": "", Account: "" }),
        row({ Account: "Acme again" }),
        MIAMI,
      ),
      REPS,
    ]);
    expect(accounts.setAside).toEqual(["", "", "no ID and no name", "same ID as row 2", ""]);
    expect(countsByCode({ findings })).toEqual({ ROW_WITHOUT_KEY: 1, DUPLICATE_ACCOUNT_ID: 1 });
  });

  it("are, by name alone, those with the same name and place; other places make other IDs", async () => {
    const { accounts, findings } = await readBlocks([
      rawBlock("Accounts", [
        ["Account", "City", "Revenue"],
        ["Corner Pub", "Leeds", 10],
        ["corner pub ", "Leeds", 20],
        ["Corner Pub", "York", 30],
        ["Old Mill", "York", 40],
      ]),
    ]);
    expect(accounts.setAside).toEqual(["", "same name and place as row 2", "", ""]);
    expect(accounts.id).toEqual(["Corner Pub", "corner pub", "Corner Pub (York)", "Old Mill"]);
    expect(countsByCode({ findings })).toEqual({ DUPLICATE_ACCOUNT: 1, DUPLICATE_ACCOUNT_NAME: 1 });
  });

  it("stop the plan when there are no others", async () => {
    const { findings } = await readBlocks([accountsWith(row({ "Account ID": "", Account: "" })), REPS]);
    expect(findings.find(({ severity }) => severity === "stop")?.code).toBe("NO_ACCOUNTS");
  });

  it("are all, when no sheet holds accounts", async () => {
    const { accounts, findings } = await readBlocks([rawBlock("Sheet1", [[""]])]);
    expect(accounts.count).toBe(0);
    expect(findings).toMatchObject([{ code: "NO_ACCOUNT_SHEET", severity: "stop" }]);
  });
});

describe("coordinates", () => {
  const read = async (latitude: RawCell, longitude: RawCell) => {
    const { accounts, findings } = await readBlocks([
      accountsWith(AUSTIN, MIAMI, row({ Latitude: latitude, Longitude: longitude })),
      REPS,
    ]);
    return {
      point: [accounts.latitude[2], accounts.longitude[2]],
      level: accounts.locationLevel[2],
      codes: countsByCode({ findings }),
    };
  };

  it("beyond 90 degrees of latitude that fit the other way round are turned and found", async () => {
    expect(await read(-104.99, 39.74)).toEqual({
      point: [39.74, -104.99],
      level: "coordinates",
      codes: { COORDINATES_SWAPPED: 1 },
    });
  });

  it("of New York with the sides changed lie in the Antarctic and are turned too", async () => {
    expect(await read(-74.01, 40.71)).toMatchObject({
      point: [40.71, -74.01],
      codes: { COORDINATES_SWAPPED: 1 },
    });
  });

  it.each([
    [0, 0, "COORDINATES_ZERO"],
    [4236, -7106, "COORDINATES_IMPOSSIBLE"],
    [42.36, "", "COORDINATES_HALF"],
    ["north", -71.06, "COORDINATES_UNREADABLE"],
  ])("%p, %p are not used: %s", async (latitude, longitude, code) => {
    expect(await read(latitude, longitude)).toEqual({
      point: [NaN, NaN],
      level: "none",
      codes: { [code]: 1 },
    });
  });

  it("as text with decimal commas are read", async () => {
    expect(await read("42,36", "-71,06")).toEqual({
      point: [42.36, -71.06],
      level: "coordinates",
      codes: {},
    });
  });
});
