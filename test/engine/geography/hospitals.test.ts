import { distanceKm } from "../../../src/engine/geography/distance";
import { countByLevel, locate } from "../../../src/engine/geography/locate";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import type { AccountTable, LocationLevel } from "../../../src/engine/model/account-table";
import { createPlaceLoader } from "../../../src/worker/load-places";
import { readMapped } from "../../support/read-blocks";
import { hasRealWorkbook, realBlocks, sampleOf } from "../../support/real-workbook";

const NAME = "us-hospitals-zip.xlsx";
const describeReal = hasRealWorkbook(NAME) ? describe : describe.skip;

/** Locates the hospitals without their coordinates and with some columns blank, and measures how far off that is. */
async function locateWithout(...blank: readonly ("postalCode" | "city" | "state")[]) {
  const blocks = realBlocks(NAME);
  const { mapping } = surveyWorkbook(blocks.map(sampleOf));
  const { accounts } = await readMapped(mapping, blocks);
  const none = accounts.id.map(() => "");
  const table: AccountTable = {
    ...accounts,
    ...Object.fromEntries(blank.map((column) => [column, none])),
    latitude: new Float64Array(accounts.count).fill(NaN),
    longitude: new Float64Array(accounts.count).fill(NaN),
    locationLevel: none.map((): LocationLevel => "none"),
  };
  const located = await locate(table, await createPlaceLoader()([table]), null, () => undefined);
  const errors = [...accounts.latitude]
    .map((latitude, row) =>
      distanceKm(
        latitude,
        accounts.longitude[row] ?? NaN,
        located.latitude[row] ?? NaN,
        located.longitude[row] ?? NaN,
      ),
    )
    .filter((km) => !Number.isNaN(km))
    .sort((a, b) => a - b);
  const quantile = (share: number): number => errors[Math.ceil(share * errors.length) - 1] ?? NaN;
  return { levels: countByLevel(located), measured: errors.length, quantile };
}

describeReal("3,502 hospitals, 3,281 of them with true coordinates", () => {
  it("are all located by ZIP code, half of them within 2 km, 99 of 100 within 16 km", async () => {
    const { levels, measured, quantile } = await locateWithout();
    expect(levels.postalCode).toBe(3502);
    expect(measured).toBe(3281);
    expect(quantile(0.5)).toBeCloseTo(1.9, 1);
    expect(quantile(0.9)).toBeCloseTo(5.7, 1);
    expect(quantile(0.99)).toBeLessThan(16);
  });

  it("are located by city and state but for 8, half of them within 2 km", async () => {
    const { levels, quantile } = await locateWithout("postalCode");
    expect(levels).toMatchObject({ city: 3494, state: 8 });
    expect(quantile(0.5)).toBeCloseTo(2, 0);
  });

  it("are about 150 km off their state", async () => {
    const { levels, quantile } = await locateWithout("postalCode", "city");
    expect(levels.state).toBe(3502);
    expect(quantile(0.5)).toBeGreaterThan(135);
    expect(quantile(0.5)).toBeLessThan(165);
  });
});
