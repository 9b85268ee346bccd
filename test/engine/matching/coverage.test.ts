import { Pacer } from "../../../src/engine/alignment/pacer";
import { coverageOf, keyPersonFindings } from "../../../src/engine/matching/coverage";
import type { Measure } from "../../../src/engine/model/plan";
import { accountTable, quietControl, repTable } from "../../support/plan-input";

const pacer = new Pacer(quietControl());

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
const coverage = (): ReturnType<typeof coverageOf> =>
  coverageOf(accounts, reps, Int32Array.of(0, 1, 1, -1), potential, pacer);

describe("what accounts ask for against who has it", () => {
  it("is counted word by word, however it is written, over accounts in territories", async () => {
    expect(await coverage()).toEqual([
      { trait: "industry", word: "retail", accounts: 2, amount: 30, reps: 2, names: ["Ann", "Ben"] },
      { trait: "language", word: "spanish", accounts: 2, amount: 30, reps: 1, names: ["Ann"] },
      { trait: "language", word: "german", accounts: 1, amount: 0, reps: 0, names: [] },
    ]);
  });

  it("leaves out what no rep says anything about", async () => {
    const silent = repTable([{ name: "Ann", skills: "Retail" }]);
    const found = await coverageOf(accounts, silent, Int32Array.of(0, 0, 0, 0), potential, pacer);
    expect(found.map(({ trait }) => trait)).toEqual(["industry"]);
  });

  it("is a finding where one rep alone has what the plan goes by", async () => {
    const found = keyPersonFindings(await coverage(), reps, () => true);
    expect(found.map(({ code, finding }) => [code, finding])).toEqual([
      ["ONE_REP_WITH_LANGUAGE", "Only Ann speaks Spanish, which 2 accounts ask for"],
    ]);
    expect(keyPersonFindings(await coverage(), reps, () => false)).toEqual([]);
  });
});
