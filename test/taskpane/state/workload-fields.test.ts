import { settingsSchema } from "../../../src/engine/model/settings";
import {
  CAPACITY_FIELDS,
  HALF_DISTANCE,
  MATCH_POINTS,
  MISFIT,
  RAMP,
  TRAVEL_FIELDS,
  UTILISATION_FIELDS,
} from "../../../src/taskpane/state/workload-fields";

const takes = (settings: object) => settingsSchema.safeParse(settings).success;
const standard = settingsSchema.parse({});
const below = 0.001;

describe("the fields of hours, travel and utilisation", () => {
  it.each([...CAPACITY_FIELDS, ...TRAVEL_FIELDS, ...UTILISATION_FIELDS])(
    "begin with the engine's value and take its range: $name",
    ({ name, first, least, most }) => {
      expect(first).toBe(standard[name]);
      expect(takes({ [name]: least })).toBe(true);
      expect(takes({ [name]: most })).toBe(true);
      expect(takes({ [name]: most + below })).toBe(false);
      // A share of a year above 0 is asked for as 1 % and more.
      if (name !== "hireShare") expect(takes({ [name]: least - below })).toBe(false);
    },
  );

  it("begin with the engine's ramp", () => {
    expect(RAMP.first).toEqual(standard.rampShares);
    expect(takes({ rampShares: [RAMP.least, RAMP.most] })).toBe(true);
    expect(takes({ rampShares: [RAMP.most + below] })).toBe(false);
  });
});

describe("the fields of the match", () => {
  const points = standard.matchWeights;

  it("take points and distances as the engine does", () => {
    expect(Object.values(points)).toEqual([20, 20, 20, 20, 20].map(() => MATCH_POINTS.first));
    expect(takes({ matchWeights: { ...points, skills: MATCH_POINTS.least } })).toBe(true);
    expect(takes({ matchWeights: { ...points, skills: MATCH_POINTS.most + below } })).toBe(false);
    expect(takes({ matchHalfKm: HALF_DISTANCE.least })).toBe(true);
    expect(takes({ matchHalfKm: HALF_DISTANCE.most + below })).toBe(false);
    expect(takes({ misfitWeight: MISFIT.most })).toBe(true);
    expect(takes({ misfitWeight: MISFIT.most + below })).toBe(false);
  });
});
