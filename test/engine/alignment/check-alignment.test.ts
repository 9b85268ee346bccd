import { checkAlignment, type AlignmentToCheck } from "../../../src/engine/alignment/check-alignment";

/** Two territories, four accounts of 10 each, the last one set aside. */
const sound: AlignmentToCheck = {
  accountCount: 4,
  territoryCount: 2,
  territoryOf: [0, 1, 1, -2],
  house: -1,
  setAside: -2,
  mustBeSetAside: (account) => account === 3,
  fixedTo: [-1, 1, -1, -1],
  measure: [20, 10, 10, 99],
  capacity: [1, 1],
  tolerance: 0.1,
};

describe("checkAlignment", () => {
  it("finds nothing wrong with a sound alignment and counts it anew", () => {
    const verdict = checkAlignment(sound);
    expect(verdict.violations).toEqual([]);
    expect(verdict.load).toEqual([20, 20]);
    expect(verdict.target).toEqual([20, 20]);
    expect(verdict.maxDeviation).toBe(0);
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
    const verdict = checkAlignment({ ...sound, measure: [22, 9, 9, 0], tolerance: 0.1 });
    expect(verdict.maxDeviation).toBeCloseTo(0.1, 12);
    expect(verdict.outside).toBe(0);
    expect(checkAlignment({ ...sound, measure: [23, 9, 9, 0] }).outside).toBe(2);
  });
});
