/** @jest-environment jsdom */
import { found, mapping, health, show } from "../support/pane-on-screen";
import { en } from "../../src/taskpane/strings/en/words";
import { openingWords } from "../../src/taskpane/strings/de/opening-words";

const data = { screen: "data", found, mapping, health } as const;

describe("the pane with the words that it opens with", () => {
  it("shows its first view in them", async () => {
    const place = await show({ screen: "firstRun", found }, openingWords);
    expect(place.querySelector("h1")?.textContent).toBe(openingWords.firstRun.title);
  });

  it("shows the frame of a later screen, and its place as busy until the other words are there", async () => {
    const place = await show(data, openingWords);
    expect(place.querySelector("nav")?.textContent).toContain("Daten");
    expect(place.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
    expect(place.querySelector("main")?.textContent).toBe("");
  });

  it("shows the screen once they are there", async () => {
    const arrived = Promise.resolve(en);
    const place = await show(data, openingWords, () => arrived);
    expect(place.querySelector("main")?.textContent).toContain("2,014 accounts");
  });

  it("shows the first view without what needs the other words, and with it once they are there", async () => {
    const text = { code: "tabs", values: [], text: "tabs" };
    const unreadable = [{ key: "Pivot", sheet: "Pivot", cell: "A1", found: text, remedy: text }];
    const state = {
      screen: "firstRun",
      found: { ...found, survey: { ...found.survey, mapping: { entities: [] }, unreadable } },
    } as const;
    const before = await show(state, openingWords);
    expect(before.textContent).toContain(openingWords.firstRun.title);
    expect(before.textContent).not.toContain("tabs");
    const arrived = Promise.resolve(en);
    expect((await show(state, openingWords, () => arrived)).textContent).toContain("tabs");
  });

  it("says that a part is missing where the other words cannot be fetched", async () => {
    // React says on the console what a boundary caught.
    const console = jest.spyOn(globalThis.console, "error").mockReturnValue();
    const missing = Promise.reject(Object.assign(new Error("no file"), { name: "ChunkLoadError" }));
    const place = await show(data, openingWords, () => missing);
    expect(place.querySelector("h1")?.textContent).toBe(openingWords.problems.partMissingTitle);
    expect(console).toHaveBeenCalledTimes(1);
    console.mockRestore();
  });
});
