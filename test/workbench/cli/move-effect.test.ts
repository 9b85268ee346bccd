import { workPlan } from "../../../src/engine/plan/make-plan";
import { tallyBasisOf } from "../../../src/engine/plan/tally-basis";
import type { TallyBasis } from "../../../src/engine/alignment/tallies/tally-basis";
import { effectOfMoves } from "../../../workbench/cli/move-effect";
import { planInput, quietControl } from "../../support/plan-input";

/** Ann has, Ben has, which is locked; all are equal and called alike. */
async function basis(): Promise<TallyBasis> {
  const rows = [
    { id: "A-1", name: "Alder", owner: "Ann", potential: 100 },
    { id: "A-2", name: "Birch", owner: "Ann", potential: 100 },
    { id: "A-3", name: "Cedar", owner: "Ben", potential: 100 },
    { id: "A-4", name: "Dogwood", owner: "Ben", potential: 100, lock: true },
  ];
  const worked = await workPlan(
    planInput(rows, [{ name: "Ann" }, { name: "Ben" }]),
    { effort: "quick" },
    quietControl(),
  );
  return tallyBasisOf(worked);
}

describe("the effect of a move on the command line", () => {
  it("tells the balance of both territories before and after, and the moves", async () => {
    expect(effectOfMoves(await basis(), ["A-1=Ben"])).toEqual([
      "A-1 to Ben: 2 of 2 outside the band instead of 0 of 2",
      "  Ann: potential +0.0% to −50.0% of target",
      "  Ann: workload +0.0% to −50.0% of target",
      "  Ann: accounts +0.0% to −50.0% of target",
      "  Ben: potential +0.0% to +50.0% of target",
      "  Ben: workload +0.0% to +50.0% of target",
      "  Ben: accounts +0.0% to +50.0% of target",
      "  1 accounts change owner instead of 0",
    ]);
  });

  it("finds accounts by name, and asks each move of the plan as it is", async () => {
    const lines = effectOfMoves(await basis(), ["birch=ben", "alder=ben"]);
    expect(lines.filter((line) => line.includes("outside"))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("  1 accounts"))).toHaveLength(2);
  });

  it("says why an account stays", async () => {
    expect(effectOfMoves(await basis(), ["A-4=Ann", "A-3=Ben"])).toEqual([
      "A-4 to Ann: it is locked, named or set aside and stays",
      "A-3 to Ben: it is there already",
    ]);
  });

  it("names what is none of the plan's", async () => {
    const all = await basis();
    expect(() => effectOfMoves(all, ["A-9=Ann"])).toThrow('account "A-9", which is none');
    expect(() => effectOfMoves(all, ["A-1=Carl"])).toThrow("it is one of Ann, Ben");
    expect(() => effectOfMoves(all, ["A-1"])).toThrow("has no =");
  });
});
