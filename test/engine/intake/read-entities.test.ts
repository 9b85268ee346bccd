import fc from "fast-check";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { type DrawnBlock, rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks, readMapped } from "../../support/read-blocks";

const HEADERS: RawCell[] = [
  "Account ID",
  "Account",
  "City",
  "ZIP",
  "State",
  "Latitude",
  "Longitude",
  "Revenue",
  "Owner",
  "Last Contact",
];
const BOSTON: RawCell[] = ["A1", "Acme", "Boston", "02139", "MA", 42.36, -71.06, 1200, "Priya Nair", 45000];
const AUSTIN: RawCell[] = ["A2", "Beta", "Austin", "73301", "TX", 30.27, -97.74, 800, "Tom Lee", 45001];
const MIAMI: RawCell[] = ["A3", "Gamma", "Miami", "33101", "FL", 25.76, -80.19, 100, "Priya Nair", 45002];
const REPS = rawBlock("Reps", [
  ["Rep ID", "Name", "Region", "Hire date"],
  ["R1", "Priya Nair", "East", 44000],
  ["R2", "Tom Lee", "West", 44100],
]);

function accountsWith(...rows: RawCell[][]): DrawnBlock {
  return rawBlock("Accounts", [HEADERS, ...rows]);
}
/** A row like Boston's with some cells changed by header. */
function row(changes: Readonly<Record<string, RawCell>>): RawCell[] {
  return HEADERS.map((header, column) => changes[String(header)] ?? BOSTON[column] ?? "");
}

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

describe("rows that are no accounts", () => {
  const kinds = async (...rows: RawCell[][]) => {
    const { accounts, findings } = await readBlocks([accountsWith(BOSTON, AUSTIN, MIAMI, ...rows), REPS]);
    return { count: accounts.count, codes: countsByCode({ findings }) };
  };

  it("are a row that says Total", async () => {
    expect(await kinds(["Total", "", "", "", "", "", "", 2100])).toEqual({
      count: 3,
      codes: { TOTAL_ROW: 1 },
    });
    expect(await kinds([], ["", "Grand total:", "", "", "", "", "", 2100])).toEqual({
      count: 3,
      codes: { TOTAL_ROW: 1 },
    });
  });

  it("are a last row of sums that does not say so", async () => {
    expect(await kinds(["", "", "", "", "", "", "", 2100])).toEqual({ count: 3, codes: { TOTAL_ROW: 1 } });
  });

  it("are notes below the data", async () => {
    expect(await kinds([], ["Source: CRM export"], ["* without prospects"])).toEqual({
      count: 3,
      codes: { NOTE_ROW: 2 },
    });
  });

  it("are one text alone below the data with a blank row between", async () => {
    expect(await kinds([], ["Prepared by Anna"])).toEqual({ count: 3, codes: { NOTE_ROW: 1 } });
    expect(await kinds(["Prepared by Anna"])).toMatchObject({ count: 4 });
  });

  it("are the totals of groups, when their numbers are sums of the rows above", async () => {
    const groups = await readBlocks([
      rawBlock("Accounts", [
        ["Account", "Sales"],
        ["Acme", 100],
        ["Beta", 50],
        ["East Total", 150],
        ["Dental Total", 70],
        ["Coda", 30],
        ["Summe West", 100],
        ["Grand Total", 250],
      ]),
    ]);
    expect(groups.accounts.name).toEqual(["Acme", "Beta", "Dental Total", "Coda"]);
    expect(countsByCode(groups)).toEqual({ TOTAL_ROW: 3 });
  });

  it("are headers repeated inside the list", async () => {
    expect(await kinds(HEADERS, row({ "Account ID": "A4", Account: "Delta" }))).toEqual({
      count: 4,
      codes: { REPEATED_HEADER_ROW: 1 },
    });
  });

  it("are blank tails, without a word", async () => {
    expect(await kinds(...Array.from({ length: 500 }, (): RawCell[] => []))).toEqual({ count: 3, codes: {} });
  });

  it("but a company called Total Energies is one", async () => {
    const total = row({ "Account ID": "A4", Account: "Total Energies" });
    expect(await kinds(total)).toEqual({ count: 4, codes: {} });
    expect(await kinds(row({ "Account ID": "A4", Account: "Total" }))).toEqual({ count: 4, codes: {} });
  });

  it("are means below the data, but not a company called Media among it", async () => {
    const { accounts, findings } = await readBlocks([
      rawBlock("Accounts", [
        ["Account", "Sales"],
        ["Acme", 100],
        ["Media", 50],
        ["Beta", 30],
        ["Average", 60],
      ]),
    ]);
    expect(accounts.name).toEqual(["Acme", "Media", "Beta"]);
    expect(countsByCode({ findings })).toEqual({ TOTAL_ROW: 1 });
  });

  it("are units under the headers", async () => {
    const units: RawCell[] = ["", "", "", "", "", "deg", "deg", "USD", "", ""];
    const { accounts, findings } = await readBlocks([
      rawBlock("Accounts", [HEADERS, units, BOSTON, AUSTIN]),
      REPS,
    ]);
    expect(accounts.count).toBe(2);
    expect(countsByCode({ findings })).toEqual({ UNITS_ROW: 1 });
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

describe("reps", () => {
  it("come from the owner column when there is no sheet of them", async () => {
    const { reps, findings } = await readBlocks([
      accountsWith(BOSTON, AUSTIN, MIAMI, row({ "Account ID": "A4", Owner: "unassigned" })),
    ]);
    expect(reps).toMatchObject({ fromOwners: true, count: 2, id: ["Priya Nair", "Tom Lee"] });
    expect(countsByCode({ findings })).toEqual({
      REPS_FROM_OWNERS: 2,
      DUPLICATE_NAME_AND_PLACE: 1,
      PLACEHOLDER_AS_BLANK: 1,
    });
  });

  it("who leave, are inactive or stand twice are set aside", async () => {
    const reps = rawBlock("Reps", [
      ["Name", "Region", "Status"],
      ["Priya Nair", "East", "Active"],
      ["Tom Lee", "West", "Leaving in May"],
      ["Ann Ray", "West", "to be hired"],
      ["priya nair", "East", "Active"],
    ]);
    const read = await readBlocks([accountsWith(BOSTON, AUSTIN), reps]);
    expect(read.reps.setAside).toEqual(["", "leaving in may", "", "twice in the sheet, first in row 2"]);
    expect(countsByCode(read)).toEqual({ REP_NOT_ACTIVE: 1, DUPLICATE_REP: 1, OWNER_NOT_ACTIVE: 1 });
  });

  it("with No under Active are set aside", async () => {
    const reps = rawBlock("Reps", [
      ["Rep", "Active", "Manager"],
      ["Priya Nair", "Yes", "Zoe"],
      ["Tom Lee", "No", "Zoe"],
    ]);
    expect((await readBlocks([accountsWith(BOSTON, AUSTIN), reps])).reps.setAside).toEqual([
      "",
      "not active",
    ]);
  });
});

describe("owners", () => {
  const owned = async (...owners: RawCell[]) =>
    readBlocks([
      accountsWith(
        BOSTON,
        AUSTIN,
        MIAMI,
        ...owners.map((owner, at) =>
          row({ "Account ID": `B${String(at)}`, Account: `Shop ${String(at)}`, Owner: owner }),
        ),
      ),
      REPS,
    ]);

  it("are known by ID or name, whatever the case, accents and order of the names", async () => {
    expect(countsByCode(await owned("R1", "r2", "PRIYA NAIR", "Nair, Priya", "Tóm  Lee"))).toEqual({});
  });

  it("that are no rep are found once each, with the number of their accounts", async () => {
    const { findings } = await owned("J. Smith", "J. Smith", "K. Lee");
    expect(findings.map(({ code, value, count, cell }) => ({ code, value, count, cell }))).toEqual([
      { code: "OWNER_NOT_IN_REPS", value: "J. Smith", count: 2, cell: "I5" },
      { code: "OWNER_NOT_IN_REPS", value: "K. Lee", count: 1, cell: "I7" },
    ]);
  });

  it("missing, or written as no owner, make a gap", async () => {
    const { accounts, ...rest } = await owned("", "TBD");
    expect(accounts.owner.slice(3)).toEqual(["", ""]);
    expect(countsByCode(rest)).toEqual({ ACCOUNT_WITHOUT_OWNER: 1, PLACEHOLDER_AS_BLANK: 1 });
  });

  it("whose name two reps have are asked about, unless one of the two is set aside", async () => {
    const twoOf = (status: string) =>
      readBlocks([
        accountsWith(BOSTON, AUSTIN),
        rawBlock("Reps", [
          ["Rep ID", "Name", "Region", "Status"],
          ["R1", "Priya Nair", "East", status],
          ["R2", "Tom Lee", "West", "active"],
          ["R3", "Priya Nair", "West", "active"],
        ]),
      ]);
    expect(countsByCode(await twoOf("active"))).toEqual({ OWNER_AMBIGUOUS: 1 });
    expect(countsByCode(await twoOf("left"))).toEqual({ REP_NOT_ACTIVE: 1 });
  });

  it("of whom two stand in one cell are an overlap", async () => {
    expect(countsByCode(await owned("Priya Nair / Tom Lee"))).toEqual({ OWNERS_SHARED: 1 });
  });
});

describe("a confirmed mapping", () => {
  const blocks = [accountsWith(BOSTON, AUSTIN), REPS];
  const mapping = surveyWorkbook(blocks).mapping;

  it("finds its columns by header when they have moved", async () => {
    const moved = blocks.map((block) => ({
      ...block,
      columns: [...block.columns].reverse(),
    }));
    const { accounts } = await readMapped(mapping, moved);
    expect(accounts.id).toEqual(["A1", "A2"]);
    expect([...accounts.revenue]).toEqual([1200, 800]);
  });

  it("says which column is gone", async () => {
    const renamed = accountsWith(BOSTON, AUSTIN);
    const rows = [
      HEADERS.map((header) => (header === "Revenue" ? "Money" : header)),
      ...renamed.rows.slice(1),
    ];
    const { accounts, findings } = await readMapped(mapping, [rawBlock("Accounts", rows), REPS]);
    expect(accounts.present).not.toContain("revenue");
    expect(findings).toMatchObject([{ code: "COLUMN_MISSING", column: "Revenue" }]);
  });

  it("needs its blocks", async () => {
    await expect(readMapped(mapping, [])).rejects.toMatchObject({ code: "BLOCK_MISSING" });
  });
});

describe("a long list", () => {
  it("lists a thousand findings of a kind and counts the rest in one more", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) =>
      row({ "Account ID": `A${String(at)}`, Account: `Shop ${String(at)}`, Revenue: "$5" }),
    );
    const { findings } = await readBlocks([accountsWith(...rows), REPS]);
    expect(findings).toHaveLength(1001);
    expect(findings[1000]).toMatchObject({ count: 500, cell: "" });
    expect(findings[1000]?.finding).toContain("500 more cells or rows of this kind");
    expect(countsByCode({ findings })).toEqual({ NUMBER_FROM_TEXT: 1500 });
  });
});

describe("for any sheet", () => {
  const cell = fc.oneof(
    fc.constantFrom<RawCell>(
      "",
      "Acme",
      "Total",
      "n/a",
      "12,5",
      "(3)",
      "31/01/2024",
      "(1.5, 2.5)",
      "Priya Nair",
      "Note: x",
      true,
      "#N/A",
    ),
    fc.integer({ min: -10, max: 99999 }),
    fc.string({ maxLength: 12 }),
  );
  const table = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), {
    maxLength: 12,
  });
  const isBlank = (cells: readonly RawCell[]): boolean =>
    cells.every((value) => typeof value === "string" && value.trim() === "");
  const LEFT_OUT = ["TOTAL_ROW", "NOTE_ROW", "UNITS_ROW", "REPEATED_HEADER_ROW"];

  it("every row that holds anything is in the table or has a finding that says why not", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { accounts, findings } = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const out = findings.filter(({ code }) => LEFT_OUT.includes(code)).length;
        expect(accounts.count + out).toBe(rows.filter((cells) => !isBlank(cells)).length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("planned accounts have IDs of their own, and every finding names its cell, rule and remedy", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { accounts, findings } = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const planned = accounts.id.filter((_, at) => accounts.setAside[at] === "");
        expect(new Set(planned).size).toBe(planned.length);
        expect(planned).not.toContain("");
        for (const { finding, remedy, sheet } of findings) {
          expect(finding).toMatch(/^[^ ].*: .*[^.]$/s);
          expect(remedy).toMatch(/[^.]$/);
          expect(sheet).not.toBe("");
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("other columns beside ours change nothing", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const plain = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const wide = [HEADERS, ...rows].map((cells, at) =>
          at === 0 || !isBlank(cells) ? [...cells, at] : cells,
        );
        const withMore = await readMapped(mapping, [rawBlock("Accounts", wide), REPS]);
        if (plain.accounts.count === withMore.accounts.count)
          expect(withMore.accounts).toEqual(plain.accounts);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
