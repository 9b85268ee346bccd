import {
  checkAlignment,
  type AlignmentToCheck,
  type MeasureToCheck,
} from "../../../src/engine/alignment/check-alignment";

const one = (values: number[], limits: Partial<MeasureToCheck> = {}): MeasureToCheck[] => [
  { values, tolerance: 0.1, min: [0, 0], max: [Infinity, Infinity], ...limits },
];

/** Two territories, four accounts of 10 each, the last one set aside. */
const sound: AlignmentToCheck = {
  accountCount: 4,
  territoryCount: 2,
  territoryOf: [0, 1, 1, -2],
  house: -1,
  setAside: -2,
  mustBeSetAside: (account) => account === 3,
  fixedTo: [-1, 1, -1, -1],
  mustBeHouse: () => false,
  together: [-1, -1, -1, -1],
  mayHave: () => true,
  measures: one([20, 10, 10, 99]),
  capacity: [1, 1],
  targetGroup: [0, 0],
  previousOf: [1, 1, -1, 0],
  moveWeight: [1, 1, 1, 1],
};

describe("checkAlignment", () => {
  it("finds nothing wrong with a sound alignment and counts it anew", () => {
    const verdict = checkAlignment(sound);
    expect(verdict.violations).toEqual([]);
    expect(verdict.measures[0]?.load).toEqual([20, 20]);
    expect(verdict.measures[0]?.target).toEqual([20, 20]);
    expect(verdict.measures[0]?.maxDeviation).toBe(0);
    expect(verdict.assigned).toBe(3);
  });

  it("says when a lock is broken", () => {
    expect(checkAlignment({ ...sound, territoryOf: [0, 0, 1, -2] }).violations).toEqual([
      "account 1 is fixed to territory 1 but is in 0",
    ]);
  });

  it("says when an account is in a territory that does not exist", () => {
    expect(checkAlignment({ ...sound, territoryOf: [2, 1, 1, -2] }).violations).toEqual([
      "account 0 has label 2; territories are 0..1",
    ]);
  });

  it("says when an account that cannot be planned is planned", () => {
    expect(checkAlignment({ ...sound, territoryOf: [0, 1, 1, 0] }).violations).toEqual([
      "account 3 is to be set aside but has label 0",
    ]);
  });

  it("says when an account has no label", () => {
    expect(checkAlignment({ ...sound, territoryOf: [0, 1, 1] }).violations[0]).toBe(
      "3 labels for 4 accounts; each account needs one",
    );
  });

  it("counts territories outside the tolerance, those on its edge not", () => {
    const verdict = checkAlignment({ ...sound, measures: one([22, 9, 9, 0]) });
    expect(verdict.measures[0]?.maxDeviation).toBeCloseTo(0.1, 12);
    expect(verdict.measures[0]?.outside).toBe(0);
    expect(checkAlignment({ ...sound, measures: one([23, 9, 9, 0]) }).measures[0]?.outside).toBe(2);
  });

  it("says when accounts that move together are apart", () => {
    expect(checkAlignment({ ...sound, together: [7, -1, 7, -1] }).violations).toEqual([
      "accounts 0 and 2 move together but are in 0 and 1",
    ]);
  });

  it("says when a territory has an account it may not have, unless the account is fixed to it", () => {
    const mayHave = (_: number, territory: number): boolean => territory === 0;
    expect(checkAlignment({ ...sound, mayHave }).violations).toEqual([
      "account 2 is in territory 1, which may not have it",
    ]);
  });

  it("says when a house account is in a territory, and when another one is called house", () => {
    expect(checkAlignment({ ...sound, mustBeHouse: (account) => account === 0 }).violations).toEqual([
      "account 0 is to be a house account but has label 0",
    ]);
    expect(checkAlignment({ ...sound, territoryOf: [-1, 1, 1, -2] }).violations).toEqual([
      "account 0 is not to be a house account but has label -1",
    ]);
  });

  it("counts territories outside hard limits", () => {
    const limited = one([20, 10, 10, 0], { min: [0, 25], max: [19, Infinity] });
    expect(checkAlignment({ ...sound, measures: limited }).measures[0]?.outsideLimits).toBe(2);
  });

  it("shares out inside each group of territories", () => {
    const apart = checkAlignment({ ...sound, targetGroup: [0, 1], measures: one([30, 10, 10, 0]) });
    expect(apart.measures[0]?.target).toEqual([30, 20]);
  });

  it("counts what changes its owner", () => {
    const verdict = checkAlignment(sound);
    expect([verdict.owned, verdict.moved]).toEqual([2, 1]);
  });
});
