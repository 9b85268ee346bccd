import { type LanguageCode, loadWords } from "../../src/taskpane/strings/languages";
import { makeSample } from "../../workbench/sample/make-sample";
import { ROLE_OF_NAME } from "../../src/report/sheet-anchors";
import { ForeignWords } from "./support/foreign-words";
import { WalkInWords } from "./support/walk/in-words";
import { PaneWalk } from "./support/walk/pane-walk";
import { WorkbenchSession } from "./support/workbench-session";

jest.setTimeout(300_000);

const SAMPLE = { accounts: 400, reps: 12, seed: 1, mess: 1, asOf: "2026-10-01", opportunities: 300 } as const;
const CELLS = makeSample(SAMPLE).sheets.flatMap(({ name, headers, rows }) =>
  [name, ...headers, ...rows.flat()].map(String),
);
/** The sample writes Mandarin; what accounts and reps speak is matched, and named, as one language. */
const MATCHED_AS = "Chinese";

describe("the pane in every language but English", () => {
  let session: WorkbenchSession;
  let walk: PaneWalk;
  let foreign: ForeignWords;
  let speaker: WalkInWords;
  let found: string[] = [];

  /** The walk goes on in this language, and what is not of it is found from here on. */
  async function listenTo(language: LanguageCode): Promise<void> {
    const words = await loadWords(language);
    foreign = new ForeignWords(words, [...CELLS, ...ROLE_OF_NAME.keys(), MATCHED_AS]);
    speaker = new WalkInWords(walk, words);
    found = [];
  }

  beforeAll(async () => {
    session = await WorkbenchSession.start(SAMPLE);
    // A button that folds something in stands still at once and is pressed without waiting for it.
    await session.page.emulateMedia({ reducedMotion: "reduce" });
    walk = new PaneWalk(session, async (screen) => {
      found.push(...(await foreign.on(session.paneFrame, screen)));
    });
    await session.paneFrame.evaluate(() => {
      localStorage.setItem("evenfield.language", "de");
    });
    await session.page.reload();
    await listenTo("de");
  });

  afterAll(async () => {
    await session.close();
  });

  it("leads from the first view to the written plan", async () => {
    await speaker.toTheWrittenPlan();
    expect(found).toEqual([]);
  });

  it.each(["de", "fr", "es", "pt"] as const)("says every screen in %s alone", async (language) => {
    await speaker.speak(language);
    await listenTo(language);
    await speaker.back();
    await speaker.aroundThePlan();
    expect(found).toEqual([]);
    expect(session.pageErrors).toEqual([]);
  });
});
