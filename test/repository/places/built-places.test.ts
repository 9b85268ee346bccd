import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPlaces } from "../../../scripts/places/build-places";

describe("the files of places", () => {
  it("are those that their packages make: npm run places", () => {
    const folder = join(process.cwd(), "src", "worker", "places");
    for (const [name, text] of Object.entries(buildPlaces())) {
      // Not toBe: a difference of megabytes is no message.
      expect([name, readFileSync(join(folder, name), "utf8") === text]).toEqual([name, true]);
    }
  });
});
