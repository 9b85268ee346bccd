import { settingsSchema } from "../../../src/engine/model/settings";
import { en, type Words } from "../../../src/taskpane/strings/en/words";
import { loadWords } from "../../../src/taskpane/strings/languages";
import { settingLineName, settingName } from "../../../src/taskpane/strings/setting-names";

describe.each(["de", "fr", "es", "pt"] as const)("the names of settings in %s", (code) => {
  let words: Words = en;
  beforeAll(async () => {
    words = await loadWords(code);
  });

  it("are one for each setting, no two alike", () => {
    const names = words.told.settingNames;
    expect(Object.keys(names).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
    expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
  });
});

describe("a line of Plan Settings", () => {
  let de: Words = en;
  beforeAll(async () => {
    de = await loadWords("de");
  });

  it("is called by its setting", () => {
    expect(settingLineName("Quota target", de)).toBe("Unternehmensziel");
    expect(settingLineName("Quota target", en)).toBe("Quota target");
    expect(settingName("quotaTarget", en)).toBe("Quota target");
  });

  it("is told apart by the measure, the share or the quarter that it is about", () => {
    expect(settingLineName("Tolerance in workload", de)).toBe("Toleranz (Arbeitslast)");
    expect(settingLineName("Quota weight of potential", de)).toBe(
      `Verteilung der Vorgaben: ${de.quotas.weights.potential}`,
    );
    expect(settingLineName("Quarter 2", de)).toBe(de.quotas.quarter("2"));
    expect(settingLineName("Month 11", de)).toBe(de.quotas.month("11"));
  });

  it("keeps its English where it is no setting: the dates of a territory", () => {
    expect(settingLineName("NE-01 starts", de)).toBe("NE-01 starts");
    expect(settingLineName("Tolerance in workload", en)).toBe("Tolerance in workload");
  });
});
