/**
 * `npm run places` makes the files that accounts are located by, from the packages they come from. The files
 * stand in the repository: a test makes them anew and compares.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPlaces } from "./places/build-places";

const folder = join(import.meta.dirname, "..", "src", "worker", "places");
for (const [name, text] of Object.entries(buildPlaces())) {
  writeFileSync(join(folder, name), text);
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toString()} kB`;
  console.log(
    `${name}: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`,
  );
}
