import { coverageOf, keyPersonFindings } from "../../../src/engine/matching/coverage";
import type { Measure } from "../../../src/engine/model/plan";
import { accountTable, repTable } from "../../support/plan-input";

const accounts = accountTable([
  { language: "Español", industry: "Retail", potential: 10 },
  { language: "ES", industry: "Retail", potential: 20 },
  { language: "German" },
  { language: "es", potential: 40 },
]);
const reps = repTable([
  { name: "Ann", languages: "Spanish; English", skills: "Retail" },
  { name: "Ben", languages: "English", skills: "Retail" },
  { name: "Cem", languages: "German", skills: "Energy", setAside: "leaving" },
]);
const potential: Measure = {
  key: "potential",
  label: "Potential",
  unit: "money",
  values: accounts.potential,
};
/** The last account is in no territory. */
const coverage = coverageOf(accounts, reps, Int32Array.of(0, 1, 1, -1), potential);

describe("what accounts ask for against who has it", () => {
  it("is counted word by word, however it is written, over accounts in territories", () => {
    expect(coverage).toEqual([
      { trait: "industry", word: "retail", accounts: 2, amount: 30, reps: 2, names: ["Ann", "Ben"] },
      { trait: "language", word: "spanish", accounts: 2, amount: 30, reps: 1, names: ["Ann"] },
      { trait: "language", word: "german", accounts: 1, amount: 0, reps: 0, names: [] },
    ]);
  });

  it("leaves out what no rep says anything about", () => {
    const silent = repTable([{ name: "Ann", skills: "Retail" }]);
    const found = coverageOf(accounts, silent, Int32Array.of(0, 0, 0, 0), potential);
    expect(found.map(({ trait }) => trait)).toEqual(["industry"]);
  });

  it("is a finding where one rep alone has what the plan goes by", () => {
    const found = keyPersonFindings(coverage, reps, () => true);
    expect(found.map(({ code, finding }) => [code, finding])).toEqual([
      ["ONE_REP_WITH_LANGUAGE", "Only Ann speaks Spanish, which 2 accounts ask for"],
    ]);
    expect(keyPersonFindings(coverage, reps, () => false)).toEqual([]);
  });
});
