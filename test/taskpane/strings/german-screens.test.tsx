/** @jest-environment jsdom */
import type { Words } from "../../../src/taskpane/strings/en/words";
import { loadWords } from "../../../src/taskpane/strings/languages";
import { found, health, mapping, show } from "../../support/pane-on-screen";

describe("the pane in German", () => {
  let de: Words;
  beforeAll(async () => {
    de = await loadWords("de");
  });

  it("says the findings by code, with their count and first value", async () => {
    const [group] = health.groups;
    if (group === undefined) throw new RangeError("the fixture has no finding");
    const groups = [{ ...group, example: "AC-1" }];
    const place = await show({ screen: "data", found, mapping, health: { ...health, groups } }, de);
    expect(place.textContent).toContain("Doppelte Accounts: 2");
    expect(place.textContent).toContain("Die spätere Zeile ist zurückgestellt: AC-1");
    expect(place.textContent).not.toContain("appear twice");
  });

  it("keeps the capitals of nouns inside a sentence", async () => {
    const place = await show({ screen: "data", found, mapping, health }, de);
    expect(place.textContent).toContain("Nicht gefunden: Betreuer, Umsatz, Postleitzahl");
  });
});
