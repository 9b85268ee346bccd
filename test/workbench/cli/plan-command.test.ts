import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { loadBook, newBook } from "../../../workbench/excel-host/file/load";
import { saveBook } from "../../../workbench/excel-host/file/save";
import type { Book } from "../../../workbench/excel-host/model/book";
import { tableBody } from "../../../workbench/excel-host/model/table";
import { planCommand } from "../../../workbench/cli/plan-command";
import { endOf } from "../../../workbench/cli/run-command";
import { makeSample } from "../../../workbench/sample/make-sample";
import { sampleBook } from "../../../workbench/sample/sample-book";
import { hasLibreOffice, recalculated } from "../../end-to-end/support/recalculate";
import { differences } from "../../end-to-end/support/same-figures";

const root = process.cwd();
const REAL_DATA = process.env["EVENFIELD_SHARED_DATA"] ?? join(root, "..", "shared", "data");
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");

jest.setTimeout(240_000);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evenfield-plan-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command in this process: one of its own takes two seconds to start. */
async function plan(...words: string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await endOf((terminal) => planCommand(words, terminal), {
    say: (text) => out.push(text),
    warn: (text) => err.push(text),
  });
  return { code: code ?? 0, out: out.join("\n"), err: err.join("\n") };
}

/** Runs the command as a user does, in a process of its own. */
function planAlone(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [join(root, "node_modules", "tsx", "dist", "cli.mjs"), "workbench/cli/plan.ts", ...words];
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err });
    });
  });
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("npm warn"));
}

function tableColumn(book: Book, table: string, header: string): unknown[] {
  const found = book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const column = found.table.area.left + found.table.columns.findIndex(({ name }) => name === header);
  const body = tableBody(found.table);
  return Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
    found.sheet.cells.value(body.top + row, column),
  );
}

interface Report {
  readonly version: string;
  readonly mapping: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly accounts: {
    readonly read: number;
    readonly planned: number;
    readonly house: number;
    readonly setAside: number;
  };
  readonly reps: { readonly read: number };
  readonly findings: { readonly byCode: Readonly<Record<string, number>> };
  readonly located: Readonly<Record<string, number>>;
  readonly balance: Readonly<
    Record<string, { readonly before: object | null; readonly after: { readonly maxDeviation: number } }>
  >;
  readonly disruption: object;
  readonly bound: object;
  readonly totals: Readonly<Record<string, number | null>>;
  readonly checks: readonly { readonly name: string; readonly pass: boolean }[];
  readonly written: readonly string[];
  readonly timings: Readonly<Record<string, number>>;
}

function readReport(path: string): Report {
  return JSON.parse(readFileSync(path, "utf8")) as Report;
}

describe("the plan command", () => {
  const sample = makeSample({
    accounts: 300,
    reps: 12,
    seed: 5,
    mess: 1,
    asOf: "2026-10-01",
    opportunities: 200,
  });

  it("plans a sample: exit 0, a summary on the terminal, the sheets and the report in files", async () => {
    const input = file("sample.xlsx", saveBook(sampleBook(sample)));
    const out = join(folder, "planned.xlsx");
    const json = join(folder, "report.json");
    const ended = await planAlone(input, "--out", out, "--json", json);
    expect({ code: ended.code, err: lines(ended.err) }).toEqual({ code: 0, err: [] });
    expect(
      lines(ended.out)
        .map((line) => line.split(" ")[0])
        .filter(Boolean),
    ).toEqual(
      expect.arrayContaining([
        "Read",
        "Columns",
        "Located",
        "Data",
        "Balance",
        "Plan",
        "Checks",
        "Written",
        "Time",
      ]),
    );

    const report = readReport(json);
    const ids = new Set(sample.sheets[0]?.rows.map((row) => row[0])).size;
    expect(report.accounts.read).toBe(sample.truth.counts.accountRows);
    expect(report.accounts.planned + report.accounts.house).toBe(ids);
    expect(report.reps.read).toBe(12);
    expect(report.mapping["account"]?.["potential"]).toBe("Potential");
    expect(report.findings.byCode["DUPLICATE_ACCOUNT_ID"]).toBe(
      sample.truth.planted.duplicateAccount?.length,
    );
    expect(report.checks.every((check) => check.pass)).toBe(true);
    expect(report.balance["potential"]?.after.maxDeviation).toBeLessThanOrEqual(0.1 + 1e-9);
    expect(Object.keys(report.timings)).toEqual(
      expect.arrayContaining(["read", "intake", "engine", "report", "write"]),
    );
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining(["version", "located", "disruption", "bound", "totals"]),
    );

    const book = loadBook(readFileSync(out), "planned.xlsx");
    expect(tableColumn(book, "EF_Assignments", "Account ID")).toHaveLength(sample.truth.counts.accountRows);
    expect(new Set(tableColumn(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    expect(book.sheetNamed("Plan Summary")?.pictures).toHaveLength(1);
    expect(book.sheetNamed("Plan Summary")?.charts).toHaveLength(1);
  });

  it("takes settings and a mapping from files, and reports the mapping in the form it takes", async () => {
    const input = file("mapped.xlsx", saveBook(sampleBook(sample)));
    const settings = file(
      "settings.json",
      JSON.stringify({ balanceOn: "revenue", tolerance: 0.2, planName: "Spring" }),
    );
    const map = file("map.json", JSON.stringify({ account: { potential: null, revenue: "Forecast" } }));
    const json = join(folder, "mapped.json");
    const ended = await plan(
      ...[
        input,
        "--out",
        join(folder, "mapped-out.xlsx"),
        "--json",
        json,
        "--settings",
        settings,
        "--map",
        map,
      ],
    );
    expect(ended.code).toBe(0);
    const report = readReport(json);
    expect(report.mapping["account"]?.["revenue"]).toBe("Forecast");
    expect(report.mapping["account"]?.["potential"]).toBeUndefined();
    expect(report.totals["potential"]).toBeNull();
    expect(Object.keys(report.balance)[0]).toBe("revenue");
  });

  it("is sound where caps hold less than the target, in the middle of the year too: Tie-Out watches the target and fails nothing", async () => {
    const input = file("capped.xlsx", saveBook(sampleBook(sample)));
    const settings = file("capped.json", JSON.stringify({ quotaTarget: 1_000_000_000, quotaCap: 0.1 }));
    const out = join(folder, "capped-out.xlsx");
    const leaver = String(sample.sheets[1]?.rows[0]?.[sample.sheets[1].headers.indexOf("Rep Name")]);
    const job = `rep leaves: ${leaver} from 2027-03-01`;
    const ended = await plan(input, "--out", out, "--settings", settings, "--what-if", job);
    expect({ code: ended.code, err: lines(ended.err) }).toEqual({ code: 0, err: [] });
    const book = loadBook(readFileSync(out), "capped-out.xlsx");
    const results = tableColumn(book, "EF_Checks", "Result");
    const names = tableColumn(book, "EF_Checks", "Check").map(String);
    expect(results.flatMap((result, row) => (result === "PASS" ? [] : [[names[row], result]]))).toEqual([
      ["Quota target that territories can carry", "WATCH"],
    ]);
    expect(names).toContain("Quotas of the year = target of the territories");
    expect(ended.out).toMatch(/Tie-Out in the workbook: \d+ of \d+ PASS, 1 to watch\n/);
    expect(ended.out).toContain("WATCH: Quota target that territories can carry");
  });

  it("makes moves and repairs the plan around them when asked to", async () => {
    const input = join(folder, "sample.xlsx");
    const before = loadBook(readFileSync(join(folder, "planned.xlsx")), "planned.xlsx");
    const ids = tableColumn(before, "EF_Assignments", "Account ID");
    const territories = tableColumn(before, "EF_Assignments", "Territory");
    const locks = tableColumn(before, "EF_Assignments", "Lock");
    const [from, to] = [...new Set(territories.map(String))].filter((name) => /^[A-Z]+-\d+$/.test(name));
    if (from === undefined || to === undefined) throw new RangeError("the sample has several territories");
    const at = locks.findIndex((lock, row) => (lock ?? "") === "" && territories[row] === from);
    const id = String(ids[at]);
    const out = join(folder, "moved-planned.xlsx");
    const ended = await plan(input, "--out", out, "--move", `${id}=${to}`, "--repair");
    expect({ code: ended.code, err: lines(ended.err) }).toEqual({ code: 0, err: [] });
    expect(ended.out).toMatch(
      /Repaired in \d+ of \d+ territories, all others as they were: \d+ accounts? moved/,
    );
    expect(ended.out).toContain(`${from} to ${to}`);
    const after = loadBook(new Uint8Array(readFileSync(out)), "moved-planned.xlsx");
    const row = tableColumn(after, "EF_Assignments", "Account ID").indexOf(id);
    expect(tableColumn(after, "EF_Assignments", "Territory")[row]).toBe(to);
    expect(tableColumn(after, "EF_Assignments", "Reason")[row]).toContain("hand");
    expect(tableColumn(after, "EF_Settings", "Setting")).toContain("Placed by hand");
  });

  it("refuses to repair around nothing", async () => {
    const input = file("nothing.xlsx", saveBook(sampleBook(sample)));
    const ended = await plan(input, "--out", join(folder, "nothing-planned.xlsx"), "--repair");
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("--repair has nothing to repair around");
  });

  describe("refuses with exit code 2 and one clear line", () => {
    const refusals: readonly (readonly [what: string, bytes: () => Uint8Array, says: RegExp])[] = [
      ["a file that is no workbook", () => Buffer.from("account,revenue\nA,1\n"), /garbage|not|workbook/i],
      ["an empty file", () => new Uint8Array(0), /empty|workbook/i],
      ["a file of random bytes", () => deflateSync(Buffer.alloc(3000, "x")), /workbook/i],
      [
        "a password-protected file",
        () =>
          Buffer.concat([
            COMPOUND_FILE,
            Buffer.alloc(2048),
            Buffer.from("EncryptedPackage", "utf16le"),
            Buffer.alloc(2048),
          ]),
        /password/i,
      ],
      ["a workbook with one empty sheet", () => saveBook(newBook()), /no list of accounts .*empty/],
    ];

    it.each(refusals)("%s", async (what, bytes, says) => {
      const name = `${what.replace(/\W+/g, "-")}.xlsx`;
      const out = join(folder, `out-${name}`);
      const ended = await plan(file(name, bytes()), "--out", out);
      expect(ended.code).toBe(2);
      expect(lines(ended.err)).toHaveLength(1);
      expect(ended.err).toMatch(says);
      expect(ended.err).toContain(name);
      expect(existsSync(out)).toBe(false);
    });

    it("a file that is not there", async () => {
      const ended = await planAlone(join(folder, "missing.xlsx"), "--out", join(folder, "x.xlsx"));
      expect(ended.code).toBe(2);
      expect(lines(ended.err)).toHaveLength(1);
      expect(ended.err).toContain("missing.xlsx");
    });

    it("accounts without reps and without a number of territories, naming the setting", async () => {
      const book = sampleBook({ ...sample, sheets: sample.sheets.slice(0, 1) });
      const accounts = book.sheetNamed("Accounts");
      const owner = sample.sheets[0]?.headers.indexOf("Owner") ?? -1;
      const named = sample.sheets[0]?.headers.indexOf("Named Account Owner") ?? -1;
      for (const column of [owner, named]) accounts?.cells.column(column).values.fill(null, 1);
      const ended = await plan(
        file("no-reps.xlsx", saveBook(book)),
        "--out",
        join(folder, "no-reps-out.xlsx"),
      );
      expect(ended.code).toBe(2);
      expect(ended.err).toMatch(/set the number of territories with --settings .*\{ "territories": 20 \}/);
    });

    it("settings that break rules, all of them at once", async () => {
      const input = file("sample-again.xlsx", saveBook(sampleBook(sample)));
      const settings = file("wrong.json", JSON.stringify({ tolerance: 5, seed: -1, colour: "red" }));
      const ended = await plan(input, "--out", join(folder, "wrong.xlsx"), "--settings", settings);
      expect(ended.code).toBe(2);
      expect(lines(ended.err)).toHaveLength(3);
      expect(ended.err).toMatch(/"tolerance": Tolerance is 5; it takes a number from 0.005 to 1/);
      expect(ended.err).toMatch(/"seed": Seed is -1; it takes a whole number/);
      expect(ended.err).toMatch(/wrong.json: "colour" is the name of no setting; leave it out/);
    });

    it("a mapping that names columns and fields which are not there, all of them at once", async () => {
      const input = file("sample-third.xlsx", saveBook(sampleBook(sample)));
      const map = file(
        "wrong-map.json",
        JSON.stringify({ account: { potential: "Spend", taste: "City" }, planet: {} }),
      );
      const ended = await plan(input, "--out", join(folder, "wrong-map.xlsx"), "--map", map);
      expect(ended.code).toBe(2);
      expect(lines(ended.err)).toHaveLength(3);
      expect(ended.err).toMatch(/no column "Spend"/);
    });

    it("an output that is the input", async () => {
      const input = file("same.xlsx", saveBook(newBook()));
      const ended = await plan(input, "--out", input);
      expect(ended.code).toBe(2);
      expect(ended.err).toMatch(/name another file/);
    });
  });
});

/** Real workbooks stand outside the repository; where they are missing these tests are skipped by name. */
const withRealData = existsSync(REAL_DATA) ? describe : describe.skip;

withRealData("real workbooks", () => {
  async function planned(
    name: string,
    settings?: object,
  ): Promise<{ ended: Ended; report: Report; book: Book }> {
    const out = join(folder, `real-${name}`);
    const json = `${out}.json`;
    const extra = settings ? ["--settings", file(`${name}.settings.json`, JSON.stringify(settings))] : [];
    const ended = await plan(join(REAL_DATA, name), "--out", out, "--json", json, ...extra);
    if (ended.code !== 0) throw new Error(`exit ${ended.code}: ${ended.err}`);
    return { ended, report: readReport(json), book: loadBook(readFileSync(out), name) };
  }

  let adventureWorks: Awaited<ReturnType<typeof planned>>;

  beforeAll(async () => {
    adventureWorks = await planned("adventureworks-stores.xlsx");
  });

  it("AdventureWorks: 701 accounts and 17 reps, annual sales of 1,110,900,000 to the dollar, every check PASS", () => {
    const { ended, report, book } = adventureWorks;
    expect(report.accounts.read).toBe(701);
    expect(report.reps.read).toBe(17);
    expect(report.totals["revenue"]).toBe(1_110_900_000);
    expect(report.findings.byCode["REP_WITHOUT_TERRITORY"]).toBe(3);
    expect(report.checks.every((check) => check.pass)).toBe(true);
    expect(new Set(tableColumn(book, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    expect(ended.out).toContain("701 accounts");
  });

  const withLibreOffice = hasLibreOffice() ? it : it.skip;

  withLibreOffice("AdventureWorks: LibreOffice computes the same figures", () => {
    const name = "adventureworks-stores.xlsx";
    const { report, book } = adventureWorks;
    const theirs = loadBook(recalculated(readFileSync(join(folder, `real-${name}`))), name);
    expect(differences(book, theirs, report.written)).toEqual([]);
  });

  it("CRM: 85 accounts and 35 reps without places, planned by measure, and says so", async () => {
    const { ended, report } = await planned("crm-sales-opportunities.xlsx");
    expect(report.accounts.read).toBe(85);
    expect(report.reps.read).toBe(35);
    expect(ended.out).toMatch(/without geography/);
  });

  it("hospitals: 3,502 accounts without reps become 20 territories", async () => {
    const { report, book } = await planned("us-hospitals-zip.xlsx", { territories: 20 });
    expect(report.accounts.read).toBe(3502);
    expect(report.reps.read).toBe(0);
    expect(tableColumn(book, "EF_Territories", "Territory")).toHaveLength(20);
  });
});
