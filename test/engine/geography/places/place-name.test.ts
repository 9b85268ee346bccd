import fc from "fast-check";
import { placeKey, placeKeys } from "../../../../src/engine/geography/places/place-name";

describe("the key of a place's name", () => {
  it.each([
    ["Saint Louis", "St. Louis"],
    ["SAINT-ÉTIENNE", "St Etienne"],
    ["Mount Vernon", "Mt. Vernon"],
    ["Fort Worth", "Ft Worth"],
    ["O'Fallon", "O’ FALLON"],
    ["McKinney", "MC KINNEY"],
    ["Winston-Salem", "Winston Salem"],
    ["Hartford (Town)", "Hartford"],
    ["Düsseldorf", "DUSSELDORF"],
    ["São Paulo", "Sao Paulo"],
    ["Straßburg", "Strassburg"],
  ])("is one for %s and %s", (left, right) => {
    expect(placeKey(left)).toBe(placeKey(right));
  });

  it("differs when a letter does: nothing is guessed", () => {
    expect(placeKeys("Sant Louis")).not.toContain(placeKey("Saint Louis"));
  });

  it.each([
    ["Elgin Township", "Elgin"],
    ["Hartford Town", "Hartford"],
    ["City of Dallas", "Dallas"],
    ["Paris Cedex 08", "Paris"],
    ["Lyon 3e", "Lyon"],
    ["N. Las Vegas", "North Las Vegas"],
    ["Landeshauptstadt Stuttgart", "Stuttgart"],
    ["Ville de Québec", "Québec"],
  ])("of %s is tried as that of %s too", (written, name) => {
    expect(placeKeys(written)).toContain(placeKey(name));
  });

  it("is tried as written first", () => {
    expect(placeKeys("Kansas City")).toEqual(["kansascity", "kansas"]);
    expect(placeKeys("  ")).toEqual([]);
  });

  it("does not change with capitals, hyphens, dots and blanks", () => {
    const words = fc.array(fc.stringMatching(/^[a-zéüß]{1,8}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => {
        const key = placeKey(parts.join(" "));
        for (const written of [parts.join("-"), `  ${parts.join(". ")} `, parts.join("  ").toUpperCase()]) {
          expect(placeKey(written)).toBe(key);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
