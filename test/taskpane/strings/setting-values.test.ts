import { z } from "zod";
import { settingsSchema } from "../../../src/engine/model/settings";
import { createFigures } from "../../../src/taskpane/format/figures";
import { en, type Words } from "../../../src/taskpane/strings/en/words";
import { loadWords } from "../../../src/taskpane/strings/languages";
import { settingValueText } from "../../../src/taskpane/strings/setting-values";
import type { ChosenKey, ChosenValue } from "../../../src/use-cases/chosen-settings";

type Node = z.core.JSONSchema.BaseSchema;

/** The words that a setting takes one of, those of the entries of a list too. */
function choicesOf(node: Node): string[] {
  const { items, anyOf = [], enum: choices = [] } = node;
  const inside = typeof items === "object" && !Array.isArray(items) ? [items] : [];
  return [...choices.map(String), ...[...anyOf, ...inside].flatMap(choicesOf)];
}

/** Settings and their choices: startFrom "owners". Names of sheets are the same in every language. */
const CHOICES = Object.entries(z.toJSONSchema(settingsSchema, { io: "input" }).properties ?? {})
  .filter(([key]) => key !== "balanceOn" && key !== "sheetsLeftOut")
  .flatMap(([key, node]) =>
    typeof node === "boolean"
      ? []
      : choicesOf(node).map((value) => ({ key: key as ChosenKey, value: value })),
  );

describe.each(["en", "de", "fr", "es", "pt"] as const)("a chosen value of a setting in %s", (code) => {
  let words: Words = en;
  beforeAll(async () => {
    words = code === "en" ? en : await loadWords(code);
  });

  it("is said in words, whichever of the choices it is, and never by its code", () => {
    const figures = createFigures(code, "€");
    expect(CHOICES.length).toBeGreaterThan(40);
    const byCode = CHOICES.filter(({ key, value }) => settingValueText(key, value, words, figures) === value);
    expect(byCode).toEqual([]);
  });

  it("is told apart from the other choices of its setting", () => {
    const figures = createFigures(code, "€");
    const said = CHOICES.map(({ key, value }) => `${key}: ${settingValueText(key, value, words, figures)}`);
    expect(said.filter((line, at) => said.indexOf(line) !== at)).toEqual([]);
  });
});

describe("a chosen value of a setting", () => {
  const inGerman = async (key: ChosenKey, value: ChosenValue): Promise<string> =>
    settingValueText(key, value, await loadWords("de"), createFigures("de-DE", "€")).replaceAll(
      "\u00a0",
      " ",
    );

  it.each<[string, ChosenKey, ChosenValue]>([
    ["Betreuer von heute", "startFrom", "owners"],
    ["automatisch", "startFrom", null],
    ["leer", "quotaTarget", null],
    ["leer", "segmentRules", []],
    ["nein", "keepLocked", false],
    ["12,5 %", "tolerance", 0.125],
    ["5.250.000 €", "quotaTarget", 5_250_000],
    ["0,01 €", "quotaUnit", 0.01],
    ["4294967295", "seed", 4_294_967_295],
    ["01.07.2027", "planYearStart", "2027-07-01"],
    ["80 % und 95 %", "segmentCuts", [0.8, 0.95]],
    ["Kumulierter Anteil und Wachstum", "segmentGrid", ["abc", "growth"]],
    ["Accounts: höchstens 20 %", "moveAtMost", { share: 0.2, of: "accounts" }],
    ["Industry is Healthcare -> A", "segmentRules", ["Industry is Healthcare -> A"]],
    ["Change Log", "sheetsLeftOut", ["Change Log"]],
  ])("is %s of %s", async (text, key, value) => {
    expect(await inGerman(key, value)).toBe(text);
  });

  it("names the measures with their bands and their limits", async () => {
    const balance: ChosenValue = [
      { measure: "potential", tolerance: 0.1 },
      { measure: "workload", tolerance: null },
    ];
    expect(await inGerman("balanceOn", balance)).toBe("Potenzial ±10 % und Arbeitslast");
    const limits: ChosenValue = [
      { measure: "potential", territory: null, min: 5000, max: null },
      { measure: "workload", territory: "NE-01", min: 10, max: 1700.5 },
    ];
    expect(await inGerman("limits", limits)).toBe(
      "Potenzial: mindestens 5000 und Arbeitslast (NE-01): mindestens 10 und höchstens 1700,5",
    );
  });

  it("names the parts that have a weight", async () => {
    const weights = { potential: 0.6, history: 0.4, equal: 0, pipeline: 0, workload: 0 };
    const { potential, history } = (await loadWords("de")).quotas.weights;
    expect(await inGerman("quotaWeights", weights)).toBe(`${potential}: 60 % und ${history}: 40 %`);
    const points = { skills: 20, industry: 0, language: 0, relationship: 0, distance: 40 };
    expect(await inGerman("matchWeights", points)).toBe("Kenntnisse: 20 und Entfernung: 40");
    const held: ChosenValue = [
      { territory: "NE-01", pot: "budget", amount: 5000, reason: "fair", author: "" },
      { territory: "NE-02", pot: "support", amount: 12.5, reason: "", author: "" },
    ];
    expect(await inGerman("resourceOverrides", held)).toMatch(
      /^NE-01, Budget: 5\.000 € und NE-02, \S.*: 12,5$/,
    );
  });
});
