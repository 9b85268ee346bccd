import type { ScenarioFigures } from "../../../src/engine/model/scenario-figures";
import { createFigures } from "../../../src/taskpane/format/figures";
import { scenarioRows } from "../../../src/taskpane/parts/scenario-rows";
import { en } from "../../../src/taskpane/strings/en/words";

const balance = (maxDeviation: number) => ({
  measure: "potential" as const,
  tolerance: 0.1,
  outside: 0,
  maxDeviation,
  spread: 0.05,
});

/** Today is 50 % off, and moves nothing. */
const scenario = (maxDeviation: number, accountsMoved: number): ScenarioFigures => ({
  accounts: 100,
  house: 0,
  balances: [balance(maxDeviation)],
  today: [balance(0.5)],
  accountsOwned: 90,
  accountsMoved,
  revenueOwned: null,
  revenueMoved: null,
  meanDistanceKm: null,
  meanFit: null,
  quotas: null,
  quotasAtCap: null,
  cost: null,
  fromBest: null,
  rulesMet: true,
  territories: [],
  outcome: "0123456789abcdef",
});

const rowOf = (label: string, ...sides: ScenarioFigures[]) =>
  scenarioRows(sides, en, createFigures("en-US", "$")).find((row) => row.label === label);

describe("the rows of a comparison", () => {
  it("have today first beside two scenarios, which is best where nothing moves", () => {
    const row = rowOf("Accounts that move", scenario(0.1, 7), scenario(0.05, 9));
    expect(row?.cells).toEqual([
      { text: "0", value: 0, isBest: true },
      { text: "7", value: 7, isBest: false },
      { text: "9", value: 9, isBest: false },
    ]);
  });

  it("leave today out beside three, and name the best of those that are shown", () => {
    const sides = [scenario(0.1, 7), scenario(0.05, 9), scenario(0.1, 3)];
    expect(rowOf("Accounts that move", ...sides)?.cells.map(({ isBest }) => isBest)).toEqual([
      false,
      false,
      true,
    ]);
    expect(rowOf("Largest deviation", ...sides)?.cells.map(({ isBest }) => isBest)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("say which end is the better one, and of words that there is none", () => {
    const sides = [scenario(0.1, 7), scenario(0.05, 9)];
    expect(rowOf("Largest deviation", ...sides)?.better).toBe("less");
    expect(rowOf("All rules met", ...sides)?.better).toBe("none");
  });
});
