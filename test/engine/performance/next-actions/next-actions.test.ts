import type { NextAction } from "../../../../src/engine/model/review";
import { told } from "../../../support/told";
import { inOrderOfPressure } from "../../../../src/engine/performance/next-actions/next-actions";

function action(kind: NextAction["kind"], level: NextAction["level"], size: number): NextAction {
  return {
    kind,
    title: told(`${kind} ${level} ${String(size)}`),
    why: told(""),
    evidence: [],
    effect: null,
    region: "",
    level,
    size,
    move: null,
  };
}

function many(count: number, kind: NextAction["kind"]): NextAction[] {
  return Array.from({ length: count }, (_, at) => action(kind, "watch", count - at));
}

describe("the order of next actions", () => {
  it("is territory before rep, then act before watch, then the larger first", () => {
    const { actions } = inOrderOfPressure([
      action("coach", "watch", 9),
      action("capacity", "watch", 2),
      action("boundary", "act", 0.2),
      action("rebalance", "act", 0.3),
    ]);
    expect(actions.map(({ title }) => title.text)).toEqual([
      "rebalance act 0.3",
      "boundary act 0.2",
      "capacity watch 2",
      "coach watch 9",
    ]);
  });

  it("lists seven and counts the rest", () => {
    const { actions, more } = inOrderOfPressure(many(10, "capacity"));
    expect([actions.length, more]).toEqual([7, 3]);
  });

  it("keeps two places for coaching, behind the territories", () => {
    const { actions, more } = inOrderOfPressure([...many(4, "coach"), ...many(10, "capacity")]);
    expect(actions.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill("capacity"), "coach", "coach"]);
    expect(more).toBe(7);
  });
});
