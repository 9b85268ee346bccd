import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Finds the files of the installed office.js. The client asks for them in lower case whatever
 * their case on disk.
 */
export function officeFiles(): (name: string) => string | null {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
    "dist",
  );
  const byName = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) byName.set(entry.name.toLowerCase(), join(folder, entry.name));
  }
  // The texts of the client's messages; the host tells it that the language is en-US.
  for (const name of readdirSync(join(folder, "en-us"))) {
    byName.set(`en-us/${name.toLowerCase()}`, join(folder, "en-us", name));
  }
  return (name) => byName.get(name.toLowerCase()) ?? null;
}
