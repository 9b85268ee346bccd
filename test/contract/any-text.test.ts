import fc from "fast-check";
import type { Settings } from "../../src/engine/model/settings";
import { checkData } from "../../src/use-cases/check-data";
import { doJob } from "../../src/use-cases/do-job";
import { findData } from "../../src/use-cases/find-data";
import { holdReview } from "../../src/use-cases/hold-review";
import { saveScenario } from "../../src/use-cases/keep-scenarios";
import { moveByHand } from "../../src/use-cases/move-by-hand";
import { placeCharts } from "../../src/use-cases/place-charts";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { saveReview } from "../../src/use-cases/save-review";
import { createPlanner } from "../../src/worker/planner-in-process";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { FACTS, valueOf, write } from "../support/changed-workbook";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { fileSkeleton } from "../support/file-skeleton";
import { fillSheet } from "../support/fill-sheet";
import { stopTheDate } from "../support/same-minute";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

/**
 * Whatever is written into lists, settings, reasons, notes and names: the file of the plan, and of a clean copy of it, has
 * the formulas, links, rules, names, tables, sheets and kinds of cells that it has with harmless words, and no others.
 *
 * EVENFIELD_TEXTS=200 npx jest test/contract/any-text tries that many workbooks.
 */

const RUNS = Number(process.env["EVENFIELD_TEXTS"] ?? "3");
jest.setTimeout(60_000 + RUNS * 20_000);

/** Every place where a text of the user comes in. */
interface Words {
  /**
   * IDs begin as they are, which keeps the order of the accounts. All have a sign that programs count differently: Tie-Out
   * looks at no such column, whatever else is in it.
   */
  readonly id: (id: string, at: number) => string;
  /** Of the eight accounts and what they are in a column of the user's own. */
  readonly account: (at: number) => string;
  readonly industry: (at: number) => string;
  readonly rep: (at: number) => string;
  readonly accountSheet: string;
  readonly repSheet: string;
  readonly industryHeader: string;
  readonly planName: string;
  readonly segment: string;
  readonly reason: string;
  readonly author: string;
  readonly budgetReason: string;
  readonly moveReason: string;
  readonly joiner: string;
  readonly scenario: string;
  readonly note: string;
  /** Typed on the sheets of the plan as text. */
  readonly typed: string;
}

const HARMLESS: Words = {
  id: (id, at) => `${id} of ${String(at)} 🙂`,
  account: (at) => `Account ${String(at)}`,
  industry: (at) => `Trade ${String(at % 3)}`,
  rep: (at) => `Seller ${String(at)}`,
  accountSheet: "My accounts",
  repSheet: "My reps",
  industryHeader: "Industry",
  planName: "Next year",
  segment: "Large",
  reason: "promised",
  author: "Chris",
  budgetReason: "a fair",
  moveReason: "asked for",
  joiner: "Somebody new",
  scenario: "As agreed",
  note: "to be read",
  typed: "seen",
};

/** What some program gives a meaning to, to be put together at random. */
const PIECES = [
  "=", "+", "-", "@", "＝", "'", '"', "''", "&", "&P", "&G", '&"Arial"&24', "|", "!", "\t", "\n", "\r", "\u00A0", "\u2028",
  "\u202E", "\u0000", "\uFFFE", "\uD800", "😀", "<b>", "]]>", "&amp;", "&#10;", "_x0041_", "_x000D_", "[#This Row]", "[1]Sheet1!A1",
  "#REF!", "#N/A", "TRUE", "1E5", "12", "3/4", "$", "{", "}", ",", ";", ":", "*", "?", "~", "\\", "/", "%",
  '=HYPERLINK("https://example.com","x")', "=cmd|' /C calc'!A0", "=WEBSERVICE(\"https://example.com\")", "EF_Territories[Potential]", "EF_Checks",
  "https://example.com/", "mailto:a@example.com", "file:///C:/x", "javascript:alert(1)", "\\\\server\\share", "Print_Area", "_xlnm.Print_Titles", "Plan Summary",
]; // prettier-ignore

/** The same random text everywhere would hide that two of them meet: each place has its own. */
const texts = fc.array(
  fc.tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 3 })), {
      maxLength: 4,
    }),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 3 })), {
      maxLength: 3,
    }),
  ),
  { minLength: 34, maxLength: 34 },
);

/** A word in the middle keeps texts apart and none of them blank. */
function hostileWords(random: readonly (readonly [string[], string[]])[]): Words {
  const at = (place: number, longest = 200): string => {
    const [before, after] = random[place] ?? [[], []];
    const text = `${before.join("")}w${String(place)}w${after.join("")}`;
    return text.slice(0, longest).includes(`w${String(place)}w`)
      ? text.slice(0, longest)
      : `${before[0] ?? ""}w${String(place)}w`;
  };
  // What Excel forbids in the name of a sheet no user can have typed; its last word says which list it is.
  const sheet = (place: number, word: string): string =>
    `${at(place, 60)
      .replace(/[:\\/?*[\]\p{Cc}\uFFFE\uFFFF\p{Cs}]/gu, "")
      .replace(/^'+/, "")
      .slice(0, 22)
      .replace(/[\uD800-\uDBFF]$/, "")} ${word}`;
  return {
    id: (id, n) => `${id} ${at(26 + n, 60)} 🙂`,
    account: (n) => at(n),
    industry: (n) => at(8 + (n % 3)),
    rep: (n) => at(11 + n),
    accountSheet: sheet(14, "accounts"),
    repSheet: sheet(15, "reps"),
    industryHeader: "Industry",
    planName: at(16, 60),
    segment: at(17),
    reason: at(18),
    author: at(19),
    budgetReason: at(20),
    moveReason: at(21),
    joiner: at(22),
    // Other names are refused in words: scenarios.test.ts.
    scenario: at(23, 36)
      .replace(/[*?~]/g, " ")
      .trim()
      .replace(/^[=+\-@\s]+/, "")
      .trim(),
    note: at(24),
    typed: at(25),
  };
}

describe("whatever the texts of the user are", () => {
  let excel: ExcelSession;
  let plain: readonly [plan: string[], copy: string[]];

  beforeAll(async () => {
    stopTheDate();
    excel = await openExcel();
    plain = await skeletons(HARMLESS);
  });

  afterAll(() => {
    excel.close();
    jest.useRealTimers();
  });

  async function written(words: Words): Promise<Uint8Array> {
    const { book } = await openFresh();
    const owner = (name: string | number | undefined): string => words.rep(name === "Priya Nair" ? 0 : 1);
    const [accountHeaders = [], ...accounts] = ACCOUNT_ROWS;
    const [repHeaders = [], ...reps] = REP_ROWS;
    book.sheets.length = 0;
    book.sheets.push(
      fillSheet(book, words.accountSheet, [
        [...accountHeaders, words.industryHeader],
        ...accounts.map(([id = "", , latitude = 0, longitude = 0, held, revenue = 0], at) => [
          words.id(String(id), at), words.account(at), latitude, longitude, owner(held), revenue, words.industry(at),
        ]), // prettier-ignore
      ]),
      fillSheet(book, words.repSheet, [
        repHeaders,
        ...reps.map(([id = "", name, ...place]) => [id, owner(name), ...place]),
      ]),
    );
    book.active = book.sheets[0] ?? null;
    const planner = createPlanner();
    const found = valueOf(await findData(planner));
    valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    const settings: Partial<Settings> = {
      ...{ startFrom: "homes", seed: 7, quotaTarget: 480, quotaUnit: 10, resourceBudget: 1000 },
      planName: words.planName,
      segmentNames: [{ segment: "A", name: words.segment }],
    };
    const planned = valueOf(await planTerritories(planner, settings));
    const territory = planned.quotas?.territories[0]?.name;
    if (territory === undefined) throw new Error("the plan has quotas");
    valueOf(
      await planTerritories(planner, {
        ...settings,
        quotaOverrides: [{ territory, quota: 250, reason: words.reason, author: words.author }],
        resourceOverrides: [
          { territory, pot: "budget", amount: 600, reason: words.budgetReason, author: words.author },
        ],
      }),
    );
    valueOf(
      await doJob(planner, {
        kind: "repJoins",
        rep: words.joiner,
        from: 46_400,
        latitude: 42.1,
        longitude: -71.4,
        fte: 1,
      }),
    );
    valueOf(await write(planner));
    valueOf(await moveByHand(planner, true, [5], 0, words.moveReason));
    valueOf(await saveScenario(planner, words.scenario, words.note, FACTS));
    typeText("EF_Quotas", "Override Reason", words.typed);
    valueOf(await write(planner));
    valueOf(await placeCharts(planner, FACTS));
    const held = valueOf(await holdReview(planner, {}, FACTS));
    if (held === null) throw new Error("a plan is written");
    valueOf(await saveReview(planner, held, FACTS));
    return excel.saved();
  }

  async function openFresh() {
    excel.close();
    excel = await openExcel();
    return excel;
  }

  /** As a text, which a user types with an apostrophe where it would be a formula. */
  function typeText(table: string, header: string, text: string): void {
    const found = excel.book.tableNamed(table);
    if (!found) throw new Error(`no table ${table}`);
    const { area, columns } = found.table;
    const at = area.left + columns.findIndex(({ name }) => name === header);
    found.sheet.cells.column(at).values[area.top + 1] = text;
  }

  async function skeletons(words: Words): Promise<readonly [string[], string[]]> {
    const bytes = await written(words);
    const rep = String(excel.column("EF_Territories", "Rep")[0]);
    excel.close();
    const shown = new Map([
      [words.accountSheet, "ACCOUNTS"],
      [words.repSheet, "REPS"],
    ]);
    const copy = await copyOfFile({
      bytes,
      name: "Any.xlsx",
      reader: { kind: "rep", name: rep },
      figures: "live",
    });
    return [fileSkeleton(bytes, shown), fileSkeleton(copy.bytes, shown)];
  }

  it("the plan, its charts, its review, its scenarios and a clean copy do what they do with harmless words", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (random) => {
        const [plan, copy] = await skeletons(hostileWords(random));
        expect(plan).toEqual(plain[0]);
        expect(copy).toEqual(plain[1]);
      }),
      { numRuns: RUNS, seed: 11, endOnFailure: true },
    );
  });
});
