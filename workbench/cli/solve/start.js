/**
 * Starts the solve command: bundles it and its search threads with esbuild, in about 50 ms,
 * and runs them as plain JavaScript. A TypeScript loader would cost each thread a quarter
 * of a second, and the command answers within seconds.
 */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
// Below node_modules, so that packages are found from there.
const folder = join(here, "../../../node_modules/.cache/evenfield-solve");

const bundled = await build({
  entryPoints: [join(here, "../solve.ts"), join(here, "lane-thread.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  outExtension: { ".js": ".mjs" },
  outdir: folder,
  entryNames: "[name]",
  write: false,
});
mkdirSync(folder, { recursive: true });
for (const { path, contents } of bundled.outputFiles) {
  const draft = join(folder, `${process.pid}-${basename(path)}`);
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
await import(pathToFileURL(join(folder, "solve.mjs")).href);
